import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashText } from '../../../../src/detect/ner/tagger/hash.ts'
import { LABEL_COUNT } from '../../../../src/detect/ner/tagger/labels.ts'
import { lookUp, packTable } from '../../../../src/detect/ner/tagger/tables.ts'
import { packWeights, rowOf } from '../../../../src/detect/ner/tagger/weights.ts'

const hashes = Array.from({ length: 2000 }, (_, at) => hashText(`name ${at}`, 7))
const others = Array.from({ length: 20_000 }, (_, at) => hashText(`other ${at}`, 7))

describe('a table of hashes', () => {
  const table = packTable(new Map(hashes.map((hash, at) => [hash, 1 + (at % 7)])))

  test('knows what was put into it', () => {
    const wrong = hashes.filter((hash, at) => lookUp(table, hash) !== 1 + (at % 7))
    expect(wrong.length).toBeLessThanOrEqual(1) // two with the same print, next to each other
  })

  test('knows nothing else, but for one in thousands', () => {
    expect(others.filter((hash) => lookUp(table, hash) !== 0).length).toBeLessThan(10)
  })

  test('holds any keys, also when their slots run over the end', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -100, max: -1 }), { minLength: 1, maxLength: 60 }), (keys) => {
        const full = packTable(new Map(keys.map((key) => [key, -key])))
        for (const key of keys) expect(lookUp(full, key)).toBe(-key)
      }),
    )
  })
})

describe('the weights of a tagger', () => {
  const rowFor = (at: number) => Int8Array.from({ length: LABEL_COUNT }, (_, label) => ((at + label) % 200) - 100)
  const features = hashes.map((hash, at) => ({ hash, row: rowFor(at) }))

  test('a feature has the row it was given; one that was not kept has none', () => {
    const { kept, ...weights } = packWeights(13, 1e9, features)
    expect(kept).toBeGreaterThan(1900)
    const found = features.filter(({ hash, row }) => {
      const begin = rowOf(weights, hash)
      return begin >= 0 && weights.rows.subarray(begin, begin + LABEL_COUNT).every((weight, at) => weight === row[at])
    })
    expect(found).toHaveLength(kept)
    expect(others.filter((hash) => rowOf(weights, hash) >= 0).length).toBeLessThan(10)
  })

  test('the first ones are kept when there is not room for all', () => {
    const { kept, ...weights } = packWeights(13, 100, features)
    expect(kept).toBe(100)
    expect(features.slice(0, 100).every(({ hash }) => rowOf(weights, hash) >= 0)).toBe(true)
    expect(features.slice(200).filter(({ hash }) => rowOf(weights, hash) >= 0).length).toBeLessThan(3)
  })
})
