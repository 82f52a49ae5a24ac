import { describe, expect, test } from 'vitest'
import { parseInline, readInline } from '../../training/corpus.ts'

test('inline labels become offsets', () => {
  const { text, entities } = parseInline('Dr <P>Chen</P>, <A>1 rue X</A>, <L>Lyon</L>', 'f:1')
  expect(text).toBe('Dr Chen, 1 rue X, Lyon')
  expect(entities.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
    ['Chen', 'PERSON'],
    ['1 rue X', 'STREET_ADDRESS'],
    ['Lyon', 'LOCATION'],
  ])
})

test('other tags are text', () => {
  expect(parseInline('<B>x</B> <P>Ann</P>', 'f:1').text).toBe('<B>x</B> Ann')
})

describe('a wrong label is told with its place', () => {
  test.for([
    ['<P>Ann', '<P> is never closed'],
    ['Ann</P>', '</P> without <P>'],
    ['<P>Ann <L>Lyon</L></P>', '<L> within <P>'],
    ['<P>Ann</L>', '</L> without <L>'],
  ] as const)('%s', ([raw, message]) => expect(() => parseInline(raw, 'f:7')).toThrow(`f:7: ${message}`))
})

test('texts are told apart by %%% lines, and their language by their folder', () => {
  const texts = readInline('One\n%%%\n<P>Ann</P>\ntwo\n%%%\n', 'corpus/fr/x.txt')
  expect(texts.map(({ text, language }) => [text, language])).toEqual([
    ['One', 'fr'],
    ['Ann\ntwo', 'fr'],
  ])
})
