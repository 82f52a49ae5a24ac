import { identifier } from '../identifier.ts'

const FIRST = String.raw`[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]`
const LAST = String.raw`\d[ABCEGHJ-NPRSTV-Z]\d`
const BLANK = String.raw`[ \u00a0\u2009\u202f]`

/**
 * Postal code: letters and digits in turn, without D, F, I, O, Q and U; W and Z are not first.
 * https://www.canadapost-postescanada.ca/cpc/en/support/articles/addressing-guidelines/postal-codes.page
 */
export const postalCode = identifier({
  type: 'CA_POSTAL_CODE',
  description: 'Canadian postal code: letters and digits in turn, A1A 1A1.',
  example: 'K1A 0B1',
  languages: ['en', 'fr'],
  byDefault: true,
  shapes: [
    { name: 'with a blank', pattern: new RegExp(`${FIRST}${BLANK}${LAST}`), score: 0.6 },
    { name: 'with a hyphen', pattern: new RegExp(`${FIRST}[-\u2010\u2011]${LAST}`), score: 0.4 },
    { name: 'in one piece', pattern: new RegExp(`${FIRST}${LAST}`), score: 0.3 },
    { name: 'in lower case', pattern: new RegExp(`${FIRST}${BLANK}${LAST}`, 'i'), score: 0.3 },
    // as hexadecimal numbers are
    { name: 'in lower case with a hyphen or in one piece', pattern: new RegExp(`${FIRST}-?${LAST}`, 'i'), score: 0.1 },
  ],
  context: [
    ...['postal code', 'postal codes', 'postcode', 'post code', 'zip', 'zip code', 'canada', 'ontario', 'quebec'],
    ...['alberta', 'british columbia', 'manitoba', 'saskatchewan', 'nova scotia', 'new brunswick', 'newfoundland'],
    ...['prince edward island', 'yukon', 'nunavut', 'toronto', 'montreal', 'ottawa', 'vancouver', 'calgary'],
    ...['edmonton', 'winnipeg', 'halifax', 'laval', 'gatineau', 'sherbrooke', 'qc', 'mailing address', 'address'],
    ...['code postal', 'codes postaux', 'adresse', 'nouvelle-écosse', 'nouveau-brunswick', 'colombie-britannique'],
  ],
  negativeContext: ['model', 'part', 'part number', 'modèle', 'flight', 'vol'],
})
