import { expect, test } from 'vitest'
import { trimName } from '../../../../src/detect/ner/tagger/trim-name.ts'

test.for([
  ['PERSON', 'Mr. John Smith', 'John Smith'],
  ['PERSON', 'Prof. Dr. Ada Lovelace', 'Ada Lovelace'],
  ['PERSON', 'madame Curie', 'Curie'],
  ['PERSON', 'Dr.', 'Dr.'],
  ['PERSON', 'Mary’s', 'Mary'],
  ['PERSON', '"Ann"', 'Ann'],
  ['PERSON', 'The Edge', 'The Edge'],
  ['PERSON', 'Drew Barrymore', 'Drew Barrymore'],
  ['LOCATION', 'the Netherlands', 'Netherlands'],
  ['LOCATION', 'l’Allemagne', 'Allemagne'],
  ['LOCATION', 'La Rochelle', 'La Rochelle'],
  ['ORGANIZATION', 'the Red Cross', 'Red Cross'],
  ['ORGANIZATION', 'Lloyd’s', 'Lloyd'],
  ['ORGANIZATION', 'Acme Inc.', 'Acme Inc.'],
  ['ORGANIZATION', '#acme', 'acme'],
  ['ORGANIZATION', '---', '---'],
] as const)('%s %s', ([type, text, name]) => {
  const around = `x ${text} y`
  const { start, end } = trimName(around, type, 2, 2 + text.length)
  expect(around.slice(start, end)).toBe(name)
})
