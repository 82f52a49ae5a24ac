import { identifier } from '../identifier.ts'
import { td3, withMachineReadableZone } from '../machine-readable-zone.ts'

/**
 * Passport: a letter for its kind, three digits, a letter and four digits; before 2021 the first letter and eight
 * digits. No check digit; and its machine-readable zone.
 * https://learn.microsoft.com/en-us/purview/sit-defn-south-korea-passport-number
 */
export const passport = withMachineReadableZone(
  identifier({
    type: 'KR_PASSPORT',
    description: 'Korean passport: M, S, R, O or D, three digits, a letter and four digits, or eight digits; its zone.',
    example: 'M123A4567',
    languages: ['ko'],
    byDefault: true,
    shapes: [
      { name: 'since 2021', pattern: /[MSROD]\d{3}[A-Z]\d{4}/, score: 0.4 },
      { name: 'since 2021, in lower case', pattern: /[MSROD]\d{3}[A-Z]\d{4}/i, score: 0.15 },
      { name: 'before 2021', pattern: /[MSROD]\d{8}/i, score: 0.1 },
    ],
    check: (compact) => !/(\d)\1{7}/.test(compact),
    context: [
      ...['passport', 'passports', 'passport number', 'korean passport', 'travel document', 'mrz', '여권', '여권번호'],
      ...['대한민국 여권', '전자여권', 'passeport', 'passeport coréen', 'document de voyage'],
    ],
  }),
  [td3('KOR')],
)
