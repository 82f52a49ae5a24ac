import { contextWords } from './context-words.ts'
import { AFTER_ESCAPE, fromPatterns } from './recognizer.ts'

/** ISO 3166-1 alpha-2, and XK for Kosovo, which SWIFT uses. */
const COUNTRIES =
  'AD|AE|AF|AG|AI|AL|AM|AO|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BW|BY|BZ|CA|CC|CD|CF|' +
  'CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|' +
  'GH|GI|GL|GM|GN|GP|GQ|GR|GT|GU|GW|GY|HK|HN|HR|HT|HU|ID|IE|IL|IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|' +
  'KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|' +
  'NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|' +
  'SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|' +
  'WS|XK|YE|YT|ZA|ZM|ZW'

/** Right before it, and somewhere near. Many words of eight capitals have the shape: CUSTOMER, REQUIRED, DOCUMENT. */
const LABELS = ['BIC', 'SWIFT', 'BIC code', 'SWIFT code', 'code banque', 'bank identifier code']
const rightBefore = contextWords(LABELS.map((label) => `${label} |`))
const near = contextWords([...LABELS, 'IBAN', 'RIB', 'wire transfer', 'virement'])

/** Bank identifier code, ISO 9362: party, country, place, perhaps a branch. It has no check. */
export const bicCode = fromPatterns({
  type: 'BIC_CODE',
  description:
    'Bank identifier code (ISO 9362, SWIFT): four letters, a country, two or five more, beside a word for it.',
  example: 'DEUTDEFF500',
  threshold: 0.5,
  byDefault: false, // of a bank, not of a person
  context: LABELS,
  patterns: [
    new RegExp(
      String.raw`(?:(?<![\p{L}\p{N}]|\d\.)|${AFTER_ESCAPE})[A-Z]{4}(?<blank> ?)(?:${COUNTRIES})\k<blank>[A-Z\d]{2}(?:\k<blank>[A-Z\d]{3})?(?![\p{L}\p{N}])`,
      'gu',
    ),
  ],
  score(value, text, start) {
    const end = start + value.length
    if (rightBefore(text, start, end).length > 0) return 0.9
    const isNoWord = /\d|XXX$/.test(value)
    if (near(text, start, end).length > 0) return isNoWord ? 0.8 : 0.3
    return isNoWord ? 0.3 : 0.1
  },
})
