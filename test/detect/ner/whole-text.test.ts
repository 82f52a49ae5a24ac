import { expect, test } from 'vitest'
import { type Ner, namesIn } from '../../../src/detect/ner/ner.ts'
import { wholeText } from '../../../src/detect/ner/whole-text.ts'

/** Finds the given names where they first stand; TYPE:name. */
function finding(...names: readonly string[]): Ner {
  return {
    *find(text) {
      for (const name of names) {
        const [type, value] = name.split(':') as [string, string]
        const start = text.indexOf(value)
        yield { type, start, end: start + value.length, score: 0.9 }
      }
    },
  }
}

test.for([
  ['a surname by itself', ['PERSON:Anna Kowalska'], 'Anna Kowalska left. Then Kowalska came.', ['Kowalska']],
  ['in capitals', ['PERSON:Anna Kowalska'], 'Anna Kowalska left.\nKOWALSKA', ['KOWALSKA']],
  ['a first name by itself', ['PERSON:Anna Kowalska'], 'Anna Kowalska left. Call Anna.', ['Anna']],
  ['not in lower case', ['PERSON:Grace Field'], 'Grace Field left the field. Field work.', []],
  ['not a part of a word', ['PERSON:Anna Kowalska'], 'Anna Kowalska left. Annabel stayed.', []],
  ['not two letters', ['PERSON:Li Wei'], 'Li Wei left. Li stayed, Wei too.', ['Wei']],
  ['an organization as a whole', ['ORGANIZATION:Harlow Pike'], 'Harlow Pike paid. Harlow Pike again.', ['Harlow Pike']],
  ['not a part of an organization', ['ORGANIZATION:Harlow Pike'], 'Harlow Pike paid. Pike is a fish.', []],
  ['nothing more to find', ['LOCATION:Leeds'], 'To Leeds.', []],
] as const)('%s', async ([, names, text, again]) => {
  const spans = await namesIn(wholeText(finding(...names)), text)
  const found = spans.map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual([...names.map((name) => name.split(':')[1]), ...again])
  for (const { score } of spans.slice(names.length)) expect(score).toBeLessThan(0.9)
})
