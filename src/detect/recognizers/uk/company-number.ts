import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

/** Scotland, Northern Ireland, partnerships, charities, societies, companies from overseas and others. */
const PREFIX =
  '(?:AC|CE|CS|ES|FC|FE|GE|GN|GS|IC|IP|LP|NA|NC|NF|NI|NL|NO|NP|NV|NZ|OC|OE|PC|RC|RS|SA|SC|SE|SF|SG|SI|SL|SO|SP|SR|SZ|ZC)'

/**
 * Number of a company at Companies House: eight digits, of which a leading 0 may be missing, or two letters and six digits.
 * No check digit. https://www.gov.uk/hmrc-internal-manuals/cotax-manual/com40011
 */
export const companyNumber = identifier({
  type: 'UK_COMPANY_NUMBER',
  description: 'Number of a British company: eight digits, or two letters and six, beside a word for it.',
  example: '03977902',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'letters and digits', pattern: new RegExp(String.raw`${PREFIX}[ \u00a0]?\d{6}|R0\d{6}`, 'i'), score: 0.3 },
    { name: 'eight digits', pattern: /[01]\d{7}/, score: 0.1 },
    { name: 'seven digits', pattern: /[1-9]\d{6}/, score: 0.05 },
  ],
  check: (compact) => {
    const digits = compact.replace(/^[A-Z]{1,2}/, '')
    return Number(digits) > 0 && !isOtherNumber(digits)
  },
  context: [
    ...[
      'company number',
      'company no',
      'co no',
      'company reg no',
      'company registration',
      'company registration number',
      'crn',
    ],
    ...[
      'company registration no',
      'registered number',
      'registered no',
      'registered in england',
      'incorporated in england',
    ],
    ...['registered in england and wales', 'registered in scotland', 'registered in northern ireland', 'coy no'],
    ...['companies house', 'llp number', "numéro d'entreprise", "numéro d'immatriculation"],
  ],
})
