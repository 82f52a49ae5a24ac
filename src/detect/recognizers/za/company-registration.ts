import { identifier } from '../identifier.ts'

const SLASH = '[ \u00a0]?/[ \u00a0]?'
const YEAR = '(?:18|19|20)\\d{2}'
/** Kinds of companies: public, private, of no gain, external, close corporation, cooperative, state-owned and others. */
const KIND = '(?:0[6-9]|1[0-2]|2[0-6]|3[01])'

/** Neither registered in a year that is yet to come nor without a serial number. */
function canBe(value: string): boolean {
  const year = /^[A-Z]{0,2}[ \u00a0]?((?:18|19|20)\d{2})/i.exec(value)?.[1]
  return !(Number(year) > new Date().getUTCFullYear()) && !/\/ ?0{5,6}(?: ?\/|$)/.test(value)
}

/**
 * Number of a company in the register of the CIPC: year, six digits and the kind of company; CK or another prefix before
 * it in older and in converted ones.
 * https://support.tradeshield.ai/support/solutions/articles/153000256853-cipc-company-codes-types-status-the-complete-guide
 */
export const companyRegistration = identifier({
  type: 'ZA_COMPANY_REGISTRATION',
  description: 'South African company registration: year, six digits and two for the kind, or CK, year and six digits.',
  example: '2014/256030/07',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'year, number, kind', pattern: new RegExp(`${YEAR}${SLASH}\\d{6}${SLASH}${KIND}`), score: 0.75 },
    { name: 'of an unknown kind', pattern: new RegExp(`${YEAR}/\\d{6}/\\d{2}`), score: 0.2 },
    {
      name: 'close corporation',
      pattern: new RegExp(`(?:CK|K)[ \u00a0]?(?:${YEAR}/\\d{6}|\\d{2}/\\d{5})(?:/\\d{2})?`, 'i'),
      score: 0.65,
    },
    { name: 'another prefix', pattern: new RegExp(`(?:[TWBMN]|NR)[ \u00a0]?${YEAR}/\\d{6}`), score: 0.35 },
    { name: 'prefix, in one piece', pattern: new RegExp(`C?K${YEAR}\\d{6}`), score: 0.3 },
  ],
  check: (_compact, value) => canBe(value),
  context: [
    ...['cipc', 'cipro', 'company registration', 'company reg', 'co reg', 'registration number', 'registration no'],
    ...['reg no', 'reg number', 'reg nr', 'enterprise number', 'close corporation', 'pty', 'incorporated in', 'npc'],
    ...['maatskappy', 'registrasienommer', 'beslote korporasie', "numéro d'entreprise", "numéro d'immatriculation"],
  ],
})
