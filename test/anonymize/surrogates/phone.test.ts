import { expect, test } from 'vitest'
import { phoneSurrogate } from '../../../src/anonymize/surrogates/phone.ts'
import { phone } from '../../../src/detect/recognizers/phone.ts'
import { randomFrom } from '../../../src/random.ts'
import type { Language } from '../../../src/span.ts'

const random = (label: string) => randomFrom('a key of the tests', label)

const RANGES: readonly (readonly [string, Language, string, RegExp])[] = [
  ['United States', 'en', '212-867-5309', /^\d{3}-555-01\d\d$/],
  ['United States, written out', 'en', '+1 (212) 867-5309', /^\+1 \(\d{3}\) 555-01\d\d$/],
  ['United States, free', 'en', '1-800-356-9377', /^1-\d{3}-555-01\d\d$/],
  ['within an area', 'en', '867-5309', /^555-01\d\d$/],
  ['an extension', 'en', '212.867.5309 ext. 123', /^\d{3}\.555\.01\d\d ext\. \d{3}$/],
  ['Canada, in French', 'fr', '514 867-5309', /^\d{3} 555-01\d\d$/],
  ['London', 'en', '020 8366 1177', /^0(?:20 7946 0|28 9649 6|29 2018 0)\d{3}$/],
  ['Leeds', 'en', '0113 234 5678', /^0(?:11[3-8]|1[2-6]1|191|163) (?:49[68]|296) \d{4}$/],
  ['British mobile', 'en', '07911 123456', /^07700 900\d{3}$/],
  ['British, with (0)', 'en', '+44 (0)20 8366 1177', /^\+44 \(0\)2(?:0 7946 0|8 9649 6|9 2018 0)\d{3}$/],
  ['France, mobile', 'fr', '06 12 34 56 78', /^06 39 98 \d\d \d\d$/],
  ['France, 07', 'fr', '07.81.34.56.78', /^06\.39\.98\.\d\d\.\d\d$/],
  ['Paris', 'fr', '01.42.68.53.00', /^01\.99\.00\.\d\d\.\d\d$/],
  ['north-west of France', 'fr', '+33 (0)2 40 12 34 56', /^\+33 \(0\)2 61 91 \d\d \d\d$/],
  ['France from abroad', 'fr', '0033612345678', /^003363998\d{4}$/],
  ['France in an English text', 'en', '+33 6 12 34 56 78', /^\+33 6 39 98 \d\d \d\d$/],
  ['Sydney', 'en', '(02) 9374 4000', /^\(02\) (?:5550|7010) \d{4}$/],
  ['Australian mobile', 'en', '+61 412 345 678', /^\+61 491 57\d \d{3}$/],
  ['Irish mobile', 'en', '+353 87 123 4567', /^\+353 20 91\d \d{4}$/],
  ['German mobile', 'en', '+49 171 2345678', /^\+49 171 39200\d\d$/],
  ['Swedish mobile', 'en', '+46 70 123 45 67', /^\+46 70 174 06 \d\d$/],
]

test.for(RANGES)('%s', ([, language, value, range]) => {
  for (let i = 0; i < 50; i++) {
    const surrogate = phoneSurrogate(value, language, random(`${i}`))
    expect(surrogate).toMatch(range)
    expect(surrogate).not.toBe(value)
  }
})

test.for([
  ['en', '+41 44 668 18 00', /^\+41 44 [\d ]+$/],
  ['fr', '044 668 18 00', /^044 \d{3} \d\d \d\d$/],
  ['fr', '02 512 34 56', /^02 \d{3} \d\d \d\d$/],
  ['fr', '0690 12 34 56', /^0690 \d\d \d\d \d\d$/],
  ['en', '+91 98765 43210', /^\+91 987\d\d \d{5}$/],
  ['en', '+81 3-3581-0101', /^\+81 3-3\d{3}-\d{4}$/],
  ['en', '+353 1 804 9600', /^\+353 1 8\d\d \d{4}$/],
] as const)('no range for fiction (%s): %s is another of the country and the area', ([language, value, shape]) => {
  for (let i = 0; i < 20; i++) {
    const surrogate = phoneSurrogate(value, language, random(`${i}`))
    expect(surrogate).toMatch(shape)
    expect(surrogate).not.toBe(value)
    expect(Array.from(phone.find(surrogate, language)).filter(Boolean), surrogate).toHaveLength(1)
  }
})

test('what is no number keeps its shape', () => {
  expect(phoneSurrogate('12 34', 'en', random(''))).toMatch(/^\d\d \d\d$/)
  expect(phoneSurrogate('+999 12345678901', 'en', random(''))).toMatch(/^\+99\d \d{11}$/)
})
