import { expect, test } from 'vitest'
import { addressSurrogate } from '../../../src/anonymize/surrogates/street-address.ts'
import { randomFrom } from '../../../src/random.ts'
import type { Language } from '../../../src/span.ts'

const NAME = String.raw`\p{Lu}\p{Ll}+`
const POSTCODE = '20[5789]\\d\\d' // of France

const CASES: readonly (readonly [string, Language, string, string])[] = [
  ['British', 'en', '12 Albion Street, Leeds LS1 6HQ', String.raw`\d\d ${NAME} Street, ${NAME} ZE\d \d[A-Z]{2}`],
  ['London', 'en', '221B Baker St, London W1U 6XE', String.raw`\d{3}[A-Z] ${NAME} St, ${NAME} W\d\d \d[A-Z]{2}`],
  ['small letters', 'en', '12 albion street, leeds ls1 6hq', String.raw`\d\d [a-z]+ street, [a-z]+ ze\d \d[a-z]{2}`],
  [
    'two lines',
    'en',
    'Flat 3, 12 Acacia Ave\nLondon SW1A 1AA',
    String.raw`Flat \d, \d\d ${NAME} Ave\n${NAME} ZE\d \d[A-Z]{2}`,
  ],
  [
    'American',
    'en',
    '1600 Example Avenue NW, Springfield, IL 62704',
    String.raw`\d{4} ${NAME} Avenue NW, ${NAME}, [A-Z]{2} 00[1-4]\d\d`,
  ],
  [
    'ZIP+4',
    'en',
    'P.O. Box 123, Springfield, IL 62704-1234',
    String.raw`P\.O\. Box \d{3}, ${NAME}, [A-Z]{2} 00[1-4]\d\d-\d{4}`,
  ],
  ['a numbered street', 'en', '500 W 42nd St', String.raw`\d{3} W \d?(?:1\dth|\d?(?:1st|2nd|3rd|[04-9]th)) St`],
  ['a number of five digits', 'en', '12345 Main Street', String.raw`[1-9]\d{4} ${NAME} Street`],
  [
    'Canadian',
    'fr',
    '1250 rue Sherbrooke Ouest, Montréal H3A 2R7',
    String.raw`\d{4} rue ${NAME} Ouest, ${NAME} X\d[A-Z] \d[A-Z]\d`,
  ],
  ['French', 'fr', '12 rue Crébillon, 44000 Nantes', String.raw`\d\d rue ${NAME}, ${POSTCODE} ${NAME}`],
  [
    'bis, CEDEX, capitals',
    'fr',
    '3 bis, av. de la République\n75011 PARIS CEDEX 11',
    String.raw`\d bis, av\. de la ${NAME}\n${POSTCODE} \p{Lu}+ CEDEX \d\d`,
  ],
  [
    'building and floor',
    'fr',
    '8 allée des Tilleuls, bât. B, 2e étage, appt 12',
    String.raw`\d allée des ${NAME}, bât\. [A-Z], [2-9]e étage, appt \d\d`,
  ],
  ['a date in the name', 'fr', '12 rue du 8 Mai 1945', String.raw`\d\d rue du \d Mai 1[89]\d\d`],
  ['a box', 'fr', 'BP 40123', String.raw`BP [1-9]\d{4}`],
  ['Belgian', 'fr', 'Rue de la Loi 16, 1000 Bruxelles', String.raw`Rue de la ${NAME} \d\d, \d{4} ${NAME}`],
  [
    'a country',
    'fr',
    '10 bd Saint-Michel, 75005 Paris, France',
    String.raw`\d\d bd Saint-${NAME}, ${POSTCODE} ${NAME}, France`,
  ],
  ['postcode and town', 'fr', '75007 Paris', `${POSTCODE} ${NAME}`],
  ['number 0', 'en', '0 Albion Street', `[1-9] ${NAME} Street`],
  ['elided', 'fr', "4 rue de l'Église", String.raw`\d rue de l'[AEÉHIOUY]\p{Ll}+`],
]

test.for(CASES)('%s (%s)', ([, language, value, expected]) => {
  const named =
    value.match(/\p{Lu}[\p{L}]{4,}/gu)?.filter((word) => !/^(?:Street|Avenue|CEDEX|Ouest|France|Saint)$/.test(word)) ??
    []
  for (let i = 0; i < 50; i++) {
    const surrogate = addressSurrogate(value, language, randomFrom('a key of the tests', `${i}`))
    expect(surrogate).toMatch(new RegExp(`^${expected}$`, 'u'))
    for (const word of named) expect(surrogate).not.toContain(word)
    for (const number of value.match(/\d{4,}/g) ?? []) expect(surrogate).not.toMatch(new RegExp(`\\b${number}\\b`))
  }
})
