import { isCalendarDay } from '../calendar-day.ts'
import { identifier } from '../identifier.ts'

const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY'
/** The sign of the century: those after the first were added in 2023, when the numbers of days ran out. */
const CENTURIES = { 1800: '+', 1900: '-\u2010\u2011\u2013YXWVU', 2000: 'ABCDEF' }
const NUMBER = `\\d{6}[+\\-\\u2010\\u2011\\u2013A-FU-Y]\\d{3}[\\dA-FHJ-NPR-Y]`

/**
 * Personal identity code (henkilötunnus): birth date, sign of the century, a number of the day (002 to 899, from 900
 * on temporary) and a character by the rest modulo 31. https://dvv.fi/en/personal-identity-code
 */
export const personalIdentityCode = identifier({
  type: 'FI_PERSONAL_IDENTITY_CODE',
  description: 'Finnish personal identity code: birth date, sign of the century, three digits and a check character.',
  example: '131052-308T',
  languages: ['fi'],
  byDefault: true,
  shapes: [
    { name: 'in capitals', pattern: new RegExp(NUMBER), score: 0.95 },
    { name: 'in lower case', pattern: new RegExp(NUMBER, 'i'), score: 0.8 },
  ],
  check: (_compact, value) => {
    const [day, month, year, number] = [0, 2, 4, 7].map((at) => value.slice(at, at + (at === 7 ? 3 : 2)))
    const sign = value.charAt(6).toUpperCase()
    const century = Object.entries(CENTURIES).find(([, signs]) => signs.includes(sign))?.[0]
    if (!isCalendarDay(Number(century) + Number(year), Number(month), Number(day)) || Number(number) < 2) return false
    const rest = Number(`${day}${month}${year}${number}`) % CHECK_CHARACTERS.length
    return CHECK_CHARACTERS.charAt(rest) === value.charAt(10).toUpperCase()
  },
  context: [
    ...['hetu', 'henkilötunnus', 'henkilötunnuksen', 'henkilötunnukseni', 'henkilötunnuksesi', 'henkilötunnuksella'],
    ...['sosiaaliturvatunnus', 'sotu', 'syntymäaika', 'hetuni', 'personbeteckning', 'personbeteckningen', 'signum'],
    ...['personal identity code', 'personal id', 'social security number', 'finnish id', "code d'identité", 'ssn'],
  ],
})
