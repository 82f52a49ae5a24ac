import { identifier } from '../identifier.ts'
import { td3, withMachineReadableZone } from '../machine-readable-zone.ts'
import { isOtherNumber } from '../other-number.ts'

/**
 * Passport: nine digits, or two letters and seven digits; without a check digit but in its machine-readable zone.
 * https://en.wikipedia.org/wiki/British_passport
 */
export const passport = withMachineReadableZone(
  identifier({
    type: 'UK_PASSPORT',
    description: 'British passport: nine digits, or two letters and seven, beside a word for it; or its zone.',
    example: '925076473',
    languages: ['en'],
    byDefault: true,
    shapes: [
      { name: 'two letters and seven digits', pattern: /[A-Z]{2}[ -]?\d{7}/i, score: 0.1 },
      { name: 'nine digits', pattern: /\d{9}|\d{3}([ \-\u00a0])\d{3}\1\d{3}/, score: 0.05 },
    ],
    check: (compact) => !isOtherNumber(compact.replace(/^[A-Z]+/, '')),
    context: [
      ...['passport', 'passports', 'passport number', 'passport no', 'ppt no', 'uk passport', 'british passport'],
      ...['travel document', 'her majesty', 'his majesty', 'hm passport', 'hmpo', 'passport office'],
      ...['passeport', 'passeport britannique', 'document de voyage'],
    ],
  }),
  [td3('GBR')],
)
