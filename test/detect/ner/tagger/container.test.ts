import { buffer } from 'node:stream/consumers'
import { createZstdCompress, zstdDecompressSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from '../../../../src/detect/ner/tagger/container.ts'

const arrays = fc.record({
  bytes: fc.uint8Array({ maxLength: 20 }),
  signed: fc.int8Array({ maxLength: 20 }),
  words: fc.uint16Array({ maxLength: 20 }),
  floats: fc.float32Array({ maxLength: 20, noNaN: true }),
})

test('what is packed is unpacked again, into memory that threads share', async () => {
  await fc.assert(
    fc.asyncProperty(arrays, fc.dictionary(fc.string(), fc.string()), async (before, names) => {
      const header = { ...names }
      const { header: after, arrays: unpacked } = await unpack(pack(header, before))
      expect(after).toEqual(header)
      expect(unpacked).toEqual(before)
      for (const array of Object.values(unpacked)) expect(array.buffer).toBeInstanceOf(SharedArrayBuffer)
    }),
  )
})

test.for([
  ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 5)],
  ['another byte', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 30 ? byte ^ 255 : byte))],
  ['nothing', () => new Uint8Array()],
] as const)('a damaged file is refused: %s', async ([, spoil]) => {
  const bytes = pack({ kind: 'words' }, { some: Uint8Array.from({ length: 100 }, (_, at) => at) })
  await expect(unpack(spoil(bytes))).rejects.toThrow()
})

// the header of a frame tells the length in one, two or four bytes
test.for([1, 200, 300, 65_000, 66_000, 200_000])('an array of %i bytes', async (length) => {
  const some = Uint8Array.from({ length }, (_, at) => at)
  expect((await unpack(pack({}, { some }))).arrays['some']).toEqual(some)
})

test('a frame that does not tell its length', async () => {
  const stream = createZstdCompress()
  stream.end(zstdDecompressSync(pack({ kind: 'words' }, { some: new Uint8Array(200_000) })))
  const { header, arrays } = await unpack(await buffer(stream))
  expect(header).toEqual({ kind: 'words' })
  expect(arrays['some']).toHaveLength(200_000)
})
