import { expect, test } from 'vitest'
import { organizationSurrogate } from '../../../src/anonymize/surrogates/organization.ts'
import { randomFrom } from '../../../src/random.ts'
import type { Language } from '../../../src/span.ts'

const NAME = String.raw`\p{Lu}\p{Ll}{2,20}`

const CASES: readonly (readonly [string, Language, string, string])[] = [
  ['one word', 'en', 'Exemplar', NAME],
  ['in capitals', 'en', 'EXEMPLAR LTD', String.raw`\p{Lu}{4,} LTD`],
  ['in small letters', 'en', 'exemplar inc.', String.raw`\p{Ll}{4,} inc\.`],
  ['two words', 'en', 'Exemplar Widgets', `${NAME} ${NAME}`],
  ['a legal form', 'en', 'Exemplar Ltd', `${NAME} Ltd`],
  ['two founders', 'en', 'Exemplar & Sample LLP', `${NAME} & ${NAME} LLP`],
  ['letters', 'en', 'XYZ', String.raw`\p{Lu}{3}`],
  ['letters with stops', 'fr', 'X.Y.Z.', String.raw`(?:\p{Lu}\.){3}`],
  ['letters and a word', 'en', 'XYZ Exemplar', String.raw`\p{Lu}{3} ${NAME}`],
  ['a kind of body', 'en', 'University of Exampleton', `University of ${NAME}`],
  ['kinds only', 'en', 'The Bank', `The ${NAME}`],
  ['a possessive', 'en', "Exemplar's", `${NAME}'s`],
  ['a French company', 'fr', 'Exemplaire SARL', `${NAME} SARL`],
  ['a town hall', 'fr', 'Mairie de Modèleville', `Mairie de (?![AEÉIOUYH])${NAME}`],
  ['elided', 'fr', "Université d'Exempleville", `Université d'(?=[AEÉIOUYH])${NAME}`],
  ['a hospital', 'fr', 'Hôpital Saint-Modèle', `Hôpital Saint-${NAME}`],
  ['an association', 'fr', 'Association des Modèles', `Association des ${NAME}`],
]

test.for(CASES)('%s (%s): %s', ([, language, value, expected]) => {
  for (let i = 0; i < 50; i++) {
    const surrogate = organizationSurrogate(value, language, randomFrom('a key of the tests', `${i}`))
    expect(surrogate).toMatch(new RegExp(`^${expected}$`, 'u'))
    expect(surrogate).not.toBe(value)
    expect(surrogate.toLowerCase()).not.toMatch(/exempl|sample|widget|modèle|xyz/)
  }
})
