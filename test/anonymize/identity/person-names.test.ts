import { expect, test } from 'vitest'
import type { NameWord } from '../../../src/anonymize/identity/name-tokens.ts'
import { readName } from '../../../src/anonymize/identity/person-names.ts'

const texts = (words: readonly NameWord[]) => words.map(({ text, tight }) => (tight ? `-${text}` : text)).join(' ')

test.for([
  ['John Smith', 'john', 'smith'],
  ['john smith', 'john', 'smith'],
  ['JOHN SMITH', 'john', 'smith'],
  ['SMITH John', 'john', 'smith'],
  ['Smith, John', 'john', 'smith'],
  ['Smith, Mr John', 'john', 'smith'],
  ['J. Smith', 'j', 'smith'],
  ['Smith J.', 'j', 'smith'],
  ['Sarah K.', 'sarah', 'k'],
  ['John A. Smith', 'john a', 'smith'],
  ['J.K. Rowling', 'j k', 'rowling'],
  ['JP Martin', 'j p', 'martin'],
  ['JA Smith', 'j a', 'smith'],
  ['LI Wei', 'wei', 'li'],
  ['Ng', '', 'ng'],
  ['Mr Smith', '', 'smith'],
  ['Dr. Mary Smith', 'mary', 'smith'],
  ['M. Dupont', '', 'dupont'],
  ['M. et Mme Dupont', '', 'dupont'],
  ['M. Jean Dupont', 'jean', 'dupont'],
  ['M. L. King', 'm l', 'king'],
  ['M.-A. Martin', 'm -a', 'martin'],
  ['Ph. Martin', 'ph', 'martin'],
  ['John', 'john', ''],
  ['Bob', 'bob', ''],
  ['Smith', '', 'smith'],
  ['Martin', '', 'martin'],
  ["Smith's", '', 'smith'],
  ['Smith’s', '', 'smith'],
  ['Jean-Pierre', 'jean -pierre', ''],
  ['MARTIN Jean-Pierre', 'jean -pierre', 'martin'],
  ['J.-P. Martin', 'j -p', 'martin'],
  ['Marie Dupont-Martin', 'marie', 'dupont -martin'],
  ['Macron Emmanuel', 'emmanuel', 'macron'],
  ['Lefèvre', '', 'lefevre'],
  ['LEFÈVRE Noël', 'noel', 'lefevre'],
  ['Anne de la Tour', 'anne', 'tour'],
  ['DE LA TOUR Anne', 'anne', 'tour'],
  ['de la Tour', '', 'tour'],
  ['van den Berg', '', 'berg'],
  ['Vincent van Gogh', 'vincent', 'gogh'],
  ['Mme Le Goff', '', 'goff'],
  ["Jean d'Ormesson", 'jean', 'ormesson'],
  ["D'ORMESSON Jean", 'jean', 'ormesson'],
  ['Zine Ben Ali', 'zine', 'ali'],
  ['Ben Smith', 'ben', 'smith'],
  ["Shaun O'Neil", 'shaun', 'oneil'],
  ['Antoine de Saint-Exupéry', 'antoine', 'saint -exupery'],
  ['Ram KC', 'ram', 'kc'],
  ['Jane Ackroyd KC', 'jane', 'ackroyd'],
  ['Ruairí Ó Cualáin', 'ruairi', 'cualain'],
  ['王小明', '', '王小明'],
  ['?!', '', '?!'],
] as const)('%s', ([value, given, family]) => {
  const name = readName(value)
  expect([texts(name.given), texts(name.family)]).toEqual([given, family])
})

test.for([
  ['Mr Smith', 'male'],
  ['Mme Dupont', 'female'],
  ['Mary Smith', 'female'],
  ['Liz', 'female'],
  ['Chris', undefined],
  ['Smith', undefined],
  ['Camille Martin', undefined],
  ['M. et Mme Dupont', undefined],
] as const)('%s: %s', ([value, gender]) => expect(readName(value).gender).toBe(gender))

test.for([
  ['Dear Mrs ', true, 'female'],
  ['chère madame ', true, 'female'],
  ['M. ', true, 'male'],
  ['M. et Mme ', true, undefined],
  ['Me ', true, undefined],
  ['tell me ', false, undefined],
  ['I miss ', false, undefined],
  ['my brother ', false, undefined],
  ['Mr', false, undefined],
  ['', false, undefined],
] as const)('after %j', ([before, titled, gender]) => {
  expect(readName('Zorkin', before)).toMatchObject({ titled, gender })
})

test.for([
  ['John Smith Jr.', 'jr'],
  ['John Smith, Jr.', 'jr'],
  ['John Smith Senior', 'sr'],
  ['Alexandre Dumas fils', 'jr'],
  ['John Smith III', 'iii'],
  ['John Smith, PhD', ''],
  ['Jane Ackroyd KC', ''],
  ['Junior', ''],
] as const)('%s: %s', ([value, suffix]) => expect(readName(value).suffix).toBe(suffix))

test('every word of a value is read, at its place', () => {
  const value = "  Mme  DE LA TOUR-Lefèvre, d'Anne  "
  const { given, particles, family } = readName(value)
  const words = [...given, ...particles, ...family].toSorted((a, b) => a.start - b.start)
  expect(words.map(({ start, end }) => value.slice(start, end))).toEqual(['DE', 'LA', 'TOUR', 'Lefèvre', 'd', 'Anne'])
})

test.for(['Smith ', 'Jean-', "o'", "d'", 'mr ', 'jr ', 'J.', 'de la '])(
  'a long run of %j takes little time',
  (piece) => {
    const start = performance.now()
    readName(piece.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(2000)
  },
)
