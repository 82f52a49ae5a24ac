import { identifier } from '../identifier.ts'
import { td3, withMachineReadableZone } from '../machine-readable-zone.ts'

/**
 * Passport: a letter, seven digits and a letter, P first on ordinary ones; two letters and seven digits before 2016. No
 * check digit; and its machine-readable zone. https://www.consilium.europa.eu/prado/en/PHL-AO-04001/index.html
 */
export const passport = withMachineReadableZone(
  identifier({
    type: 'PH_PASSPORT',
    description:
      'Philippine passport: a letter, seven digits and a letter, or two letters first; or its readable zone.',
    example: 'P1234567A',
    languages: ['en'],
    byDefault: true,
    shapes: [
      { name: 'P, seven digits, a letter', pattern: /P\d{7}[A-Z]/, score: 0.4 },
      { name: 'a letter, seven digits, a letter', pattern: /[A-Z]\d{7}[A-Z]/i, score: 0.15 },
      { name: 'two letters, seven digits', pattern: /[A-Z]{2}[ -]?\d{7}/i, score: 0.1 },
    ],
    check: (compact) => !/(\d)\1{6}/.test(compact),
    context: [
      ...['passport', 'passports', 'passport number', 'philippine passport', 'travel document', 'pasaporte', 'dfa'],
      ...['department of foreign affairs', 'mrz', 'passeport', 'passeport philippin', 'document de voyage'],
    ],
    negativeContext: ['flight', 'vol'],
  }),
  [td3('PHL')],
)
