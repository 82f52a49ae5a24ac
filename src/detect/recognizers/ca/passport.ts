import { identifier } from '../identifier.ts'
import { td3, withMachineReadableZone } from '../machine-readable-zone.ts'

/**
 * Passport: two letters and six digits, since 2023 a letter, six digits and two letters; no check digit but in its machine-readable zone.
 * https://en.wikipedia.org/wiki/Canadian_passport
 */
export const passport = withMachineReadableZone(
  identifier({
    type: 'CA_PASSPORT',
    description: 'Canadian passport: two letters and six digits, or A123456BC, beside a word for it; or its zone.',
    example: 'ZE000509',
    languages: ['en', 'fr'],
    byDefault: true,
    shapes: [
      { name: 'a letter, six digits, two letters', pattern: /[A-Z]\d{6}[A-Z]{2}/i, score: 0.2 },
      { name: 'two letters and six digits', pattern: /[A-Z]{2}[ -]?\d{6}/i, score: 0.1 },
    ],
    check: (compact) => !/(\d)\1{5}/.test(compact),
    context: [
      ...['passport', 'passports', 'passport number', 'passport no', 'canadian passport', 'travel document', 'ircc'],
      ...['passeport', 'passeports', 'n° de passeport', 'numéro de passeport', 'passeport canadien', 'titre de voyage'],
      'document de voyage',
    ],
  }),
  [td3('CAN')],
)
