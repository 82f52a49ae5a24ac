import { describe, expect, test } from 'vitest'
import { recognizers } from '../../../src/detect/recognizers/index.ts'
import { shapeStart } from '../../../src/detect/recognizers/shape-start.ts'

describe('what a pattern begins with', () => {
  test.for<[RegExp, number, string]>([
    [/\d{9}/, 9, 'any'],
    [/\d\d-\d/, 2, 'any'],
    [/[1-79]\d{2}([ .])\d{3}\1\d{3}/, 3, 'any'],
    [/\d{2,4}x/, 2, 'any'],
    [/\d{2,4}\d/, 3, 'any'],
    [/\d?\d{5}/, 0, 'any'],
    [/\d*9/, 0, 'any'],
    [/\d+9/, 2, 'any'],
    [/\d{9}|\d{4}-\d{4}/, 4, 'any'],
    [/(?:\d{2}|\d{3})\d{4}/, 2, 'any'], // read no further where alternatives differ
    [/(?:0\d|1[4-9])\d{8}/, 10, 'any'],
    [/(?<year>\d{4})\d/, 5, 'any'],
    [/(?:\d{3}){2}/, 6, 'any'],
    [/(?<!\d[ \t]{1,4})(?=1)\d{3}(?!\d{4})\d/, 4, 'any'],
    [/\b\d{3}\b/, 3, 'any'],
    [/^\d{3}$/, 3, 'any'],
    [/\d{3}|A\d/, 0, 'any'],
    [/\d{3}|/, 0, 'any'],
    [/[\dA]\d/, 0, 'any'],
    [/(\d)\1\d/, 1, 'any'],
    [/\p{N}\d/u, 0, 'any'],
    [/[A-Z]\d/, 0, 'capital'],
    [/(?:GB|XI)\d/, 0, 'capital'],
    [/(?!AB)[A-Z]{2}\d/, 0, 'capital'],
    [/GB|xi/, 0, 'no figure'],
    [/[A-Z]\d/i, 0, 'no figure'],
    [/K/i, 0, 'no figure'],
    [/\p{Lu}\d/u, 0, 'no figure'],
    [/[^\d]1/, 0, 'no figure'],
    [/[A-Z]?\d/, 0, 'any'],
    [/\|\(\d/, 0, 'no figure'],
    [/[|)\]]\d/, 0, 'no figure'],
    [/[A-Z]|\d/, 0, 'any'],
  ])('%s', ([pattern, figures, first]) => {
    expect(shapeStart(pattern)).toEqual({ figures, first })
  })

  test('most shapes of identifiers tell', () => {
    const shapes = recognizers.flatMap((recognizer) => recognizer.shapes ?? [])
    const silent = shapes.map(shapeStart).filter(({ figures, first }) => figures === 0 && first === 'any')
    expect(silent.length).toBeLessThan(shapes.length / 10)
  })
})
