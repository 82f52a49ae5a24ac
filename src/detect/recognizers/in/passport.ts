import { identifier } from '../identifier.ts'
import { td3, withMachineReadableZone } from '../machine-readable-zone.ts'

/**
 * Passport: a letter and seven digits, the first and the last of which are not 0; and its machine-readable zone, which
 * has check digits. https://en.wikipedia.org/wiki/Indian_passport
 */
export const passport = withMachineReadableZone(
  identifier({
    type: 'IN_PASSPORT',
    description: 'Indian passport: a letter and seven digits beside a word for it; or its machine-readable zone.',
    example: 'A1234567',
    languages: ['en'],
    byDefault: true,
    shapes: [
      {
        name: 'a letter and seven digits',
        pattern: /[A-Z][ \-\u00a0]?[1-9]\d[ \u00a0]?\d{4}[1-9]/i,
        score: 0.1,
      },
    ],
    check: (compact) => !/(\d)\1{6}/.test(compact),
    context: [
      ...['passport', 'passports', 'passport no', 'passport number', 'indian passport', 'travel document', 'ppt no'],
      ...['passport seva', 'passeport', 'numéro de passeport', 'document de voyage', 'पासपोर्ट'],
    ],
  }),
  [td3('IND')],
)
