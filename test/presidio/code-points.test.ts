import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointOffsets } from '../../src/presidio/code-points.ts'

test.for<[string, number[]]>([
  ['', [0]],
  ['ab', [0, 1, 2]],
  ['a😀b', [0, 1, 3, 4]],
  ['\ud83da', [0, 1, 2]], // half a pair is a code point of its own
  ['\ude00', [0, 1]],
])('%j', ([text, offsets]) => expect(Array.from(codePointOffsets(text))).toEqual(offsets))

test('each is where as many code points end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const points = Array.from(text)
      const offsets = codePointOffsets(text)
      expect(offsets).toHaveLength(points.length + 1)
      for (const [i, offset] of offsets.entries()) expect(points.slice(0, i).join('')).toHaveLength(offset)
    }),
  )
})
