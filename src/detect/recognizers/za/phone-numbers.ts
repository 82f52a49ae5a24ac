import { type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { phone } from '../phone.ts'
import type { Recognizer } from '../recognizer.ts'

/** Without the 0 before them; the library takes shorter ones for numbers of mobile telephones as well. */
const DIGITS = 9
/** As in France and Australia: 06 12 34 56 78. */
const BY_TWOS = /^\(?0\d\D/

interface Lines {
  readonly type: string
  readonly description: string
  readonly example: string
  readonly kinds: readonly NumberType[]
}

/** The telephone numbers of some kinds of lines; off by default, since PHONE_NUMBER finds them. */
function lines({ kinds, ...about }: Lines): Recognizer {
  return {
    ...about,
    threshold: phone.threshold,
    languages: ['en'],
    byDefault: false,
    *find(text) {
      for (const span of phone.find(text, 'en')) {
        const isOne = span !== undefined && isOfKind(text.slice(span.start, span.end), kinds)
        yield isOne ? { ...span, type: about.type } : undefined
      }
    },
  }
}

function isOfKind(written: string, kinds: readonly NumberType[]): boolean {
  if (BY_TWOS.test(written)) return false
  const number = parsePhoneNumberFromString(written, 'ZA')
  const isValid = number?.country === 'ZA' && number.isValid() && number.nationalNumber.length === DIGITS
  return isValid && kinds.includes(number.getType())
}

/** Numbers of mobile telephones. https://en.wikipedia.org/wiki/Telephone_numbers_in_South_Africa */
export const mobileNumber = lines({
  type: 'ZA_MOBILE_NUMBER',
  description: 'South African mobile telephone number.',
  example: '082 123 4567',
  kinds: ['MOBILE', 'FIXED_LINE_OR_MOBILE'],
})

/** All others: of places, free of charge, of shared cost, over the internet. */
export const telephoneNumber = lines({
  type: 'ZA_TELEPHONE_NUMBER',
  description: 'South African telephone number that is no mobile one.',
  example: '021 123 4567',
  kinds: ['FIXED_LINE', 'TOLL_FREE', 'PREMIUM_RATE', 'VOIP', 'SHARED_COST', 'PERSONAL_NUMBER', 'UAN', 'PAGER'],
})
