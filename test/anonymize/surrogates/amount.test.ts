import { expect, test } from 'vitest'
import { amountSurrogate } from '../../../src/anonymize/surrogates/amount.ts'
import { randomFrom } from '../../../src/random.ts'
import type { Language } from '../../../src/span.ts'

const UNIT_EN = '(?:two|three|four|five|six|seven|eight|nine)'
const UNIT_FR = '(?:deux|trois|quatre|cinq|six|sept|huit|neuf)'
const TENS_FR = '(?:vingt|trente|quarante|cinquante)'

const CASES: readonly (readonly [string, Language, string, string])[] = [
  ['MONEY', 'en', '$3,217', String.raw`\$[1-9],\d{3}`],
  ['MONEY', 'en', '$3,000', String.raw`\$[1-9],000`],
  ['MONEY', 'en', '$1,000,000', String.raw`\$[1-9],\d{3},000`],
  ['MONEY', 'en', '£0.99', String.raw`£0\.\d\d`],
  ['MONEY', 'fr', '3 217,50 €', String.raw`[1-9] \d{3},\d0 €`],
  ['MONEY', 'fr', '1\u202f200 euros', String.raw`[1-9]\u202f\d00 euros`],
  ['MONEY', 'en', 'five million euros', `${UNIT_EN} million euros`],
  ['MONEY', 'en', 'a hundred dollars', `${UNIT_EN} hundred dollars`],
  ['MONEY', 'fr', 'deux cents euros', `${UNIT_FR} cents euros`],
  ['MONEY', 'fr', 'cent euros', `${UNIT_FR} cents euros`],
  ['MONEY', 'fr', 'mille euros', `${UNIT_FR} mille euros`],
  ['MONEY', 'fr', 'un million d’euros', `${UNIT_FR} millions d’euros`],
  ['MONEY', 'fr', 'quatre-vingt-dix-sept euros', `${TENS_FR}-${UNIT_FR} euros`],
  ['MONEY', 'fr', 'Quatre-vingts euros', '(?:Vingt|Trente|Quarante|Cinquante|vingt|trente|quarante|cinquante) euros'],
  ['PERCENTAGE', 'en', '12.5%', String.raw`[1-9]\d\.\d%`],
  ['PERCENTAGE', 'en', '100%', String.raw`[5-9]\d%`],
  ['PERCENTAGE', 'fr', '5 %', '[1-9] %'],
  ['PERCENTAGE', 'en', 'Fifty percent', '(?:Twenty|Thirty|Forty|Sixty|Seventy|Eighty|Ninety) percent'],
  ['QUANTITY', 'en', '80 kg', '[1-9]0 kg'],
  ['QUANTITY', 'en', 'twelve miles', '[a-z]+ miles'],
  ['QUANTITY', 'en', '0 km', '[1-9] km'],
  ['AGE', 'en', '45 years old', '(?:1[89]|[2-5]\\d|6[0-4]) years old'],
  ['AGE', 'en', '7', '(?:[3-9]|1[0-7])'],
  ['AGE', 'en', 'aged 89', 'aged (?:6[5-9]|[78]\\d|9[0-4])'],
  ['AGE', 'fr', 'soixante-douze ans', `${TENS_FR}-${UNIT_FR} ans`],
  ['AGE', 'fr', '18 mois', String.raw`\d\d mois`],
]

test.for(CASES)('%s (%s): %s', ([type, language, value, expected]) => {
  for (let i = 0; i < 50; i++) {
    const surrogate = amountSurrogate(type, value, language, randomFrom('a key of the tests', `${i}`))
    expect(surrogate).toMatch(new RegExp(`^${expected}$`, 'u'))
    expect(surrogate).not.toBe(value)
  }
})
