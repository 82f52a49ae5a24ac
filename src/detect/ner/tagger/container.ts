import { promisify } from 'node:util'
import { constants, zstdCompressSync, zstdDecompress } from 'node:zlib'

const decompress = promisify(zstdDecompress)

/**
 * The files of the models: a JSON header and named arrays of numbers, compressed with Zstandard. Unpacked arrays lie in shared
 * memory, so that all threads use the same.
 */
export interface Container<Header> {
  readonly header: Header
  readonly arrays: Readonly<Record<string, NumberArray>>
}

const KINDS = { Uint8Array, Int8Array, Uint16Array, Float32Array }
type Kind = keyof typeof KINDS
export type NumberArray =
  | Uint8Array<ArrayBufferLike>
  | Int8Array<ArrayBufferLike>
  | Uint16Array<ArrayBufferLike>
  | Float32Array<ArrayBufferLike>

interface Entry {
  readonly name: string
  readonly kind: Kind
  readonly length: number
}

const ALIGNMENT = 8
const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT

export function pack(header: object, arrays: Readonly<Record<string, NumberArray>>): Uint8Array {
  const entries: Entry[] = Object.entries(arrays).map(([name, array]) => ({
    name,
    kind: array.constructor.name as Kind,
    length: array.length,
  }))
  const json = Buffer.from(JSON.stringify({ header, entries }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  const parts: Uint8Array[] = [length, json]
  let size = 4 + json.length
  for (const array of Object.values(arrays)) {
    parts.push(new Uint8Array(aligned(size) - size), new Uint8Array(array.buffer, array.byteOffset, array.byteLength))
    size = aligned(size) + array.byteLength
  }
  return zstdCompressSync(Buffer.concat(parts), {
    params: { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_checksumFlag]: 1 },
  })
}

/** Rejects when the bytes are no such file, or damaged. Many are decompressed side by side, off this thread. */
export async function unpack<Header>(bytes: Uint8Array): Promise<Container<Header>> {
  const raw = await decompress(bytes, { chunkSize: contentSize(bytes) }) // in one piece: in many it takes twice as long
  const shared = new SharedArrayBuffer(raw.length)
  new Uint8Array(shared).set(raw)
  const jsonLength = raw.readUInt32LE(0)
  const { header, entries } = JSON.parse(raw.toString('utf8', 4, 4 + jsonLength)) as {
    header: Header
    entries: Entry[]
  }
  const arrays: Record<string, NumberArray> = {}
  let at = 4 + jsonLength
  for (const { name, kind, length } of entries) {
    at = aligned(at)
    arrays[name] = new (KINDS[kind] as Uint8ArrayConstructor)(shared, at, length)
    at += length * KINDS[kind].BYTES_PER_ELEMENT
  }
  return { header, arrays }
}

const SMALLEST_CHUNK = 64 // bytes that zlib asks for

/** How long the content of a Zstandard frame is, as its header says (RFC 8878, section 3.1.1.1). */
function contentSize(frame: Uint8Array): number {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  const descriptor = frame.length < 18 ? 0 : view.getUint8(4)
  const isSingleSegment = (descriptor & 0x20) !== 0
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0
  const at = 5 + (isSingleSegment ? 0 : 1) + dictionaryBytes
  switch (descriptor >> 6) {
    case 1:
      return Math.max(SMALLEST_CHUNK, view.getUint16(at, true) + 256)
    case 2:
      return Math.max(SMALLEST_CHUNK, view.getUint32(at, true))
    default:
      return 1 << 16 // not told in four bytes: it comes in pieces then
  }
}
