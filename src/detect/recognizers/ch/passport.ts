import { identifier } from '../identifier.ts'
import { td3, withMachineReadableZone } from '../machine-readable-zone.ts'

/**
 * Passport: a letter and seven digits, since 2022 with more letters among them; and its machine-readable zone, which
 * has check digits. https://www.consilium.europa.eu/prado/en/CHE-AO-03001/index.html
 */
export const passport = withMachineReadableZone(
  identifier({
    type: 'CH_PASSPORT',
    description: 'Swiss passport: a letter and seven digits; or its machine-readable zone.',
    example: 'X1234567',
    languages: ['fr', 'de', 'it'],
    byDefault: true,
    shapes: [
      { name: 'a letter, seven digits', pattern: /[A-Z]\d{7}/, score: 0.15 },
      { name: 'with more letters', pattern: /[A-Z]\d[A-Z]\d{2}[A-Z]\d{2}/, score: 0.25 },
      { name: 'in groups or lower case', pattern: /[A-Z][ \-\u00a0]?\d{7}/i, score: 0.1 },
    ],
    check: (compact) => !/(\d)\1{6}/.test(compact),
    context: [
      ...['passeport', 'n° de passeport', 'numéro de passeport', 'reisepass', 'pass-nr', 'pass nr', 'passnummer'],
      ...['passaporto', 'pass', 'numero di passaporto', 'schweizer pass', 'passport', 'passports', 'travel document'],
    ],
    negativeContext: ['vol', 'flight', 'ref', 'réf', 'référence'],
  }),
  [td3('CHE')],
)
