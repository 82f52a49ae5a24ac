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
