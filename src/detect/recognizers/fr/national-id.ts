import { identifier } from '../identifier.ts'
import { endsWithItsDigit, td1, withMachineReadableZone, type Zone } from '../machine-readable-zone.ts'

const GAP = String.raw`([ .\-\u00a0\u202f]?)`
const MONTH = '(?:0[1-9]|1[0-2])'
const DEPARTMENT = String.raw`(?:0[1-9]|[1-9]\d|2[AB])`

/** Two lines of 36 characters of the card of 1994 to 2021, which is no format of ICAO: the number comes second. */
const CARD_OF_1994: Zone = {
  code: 'IDFRA',
  before: /(?:)/,
  after: /[A-Z<]{25}[\dA-Z<]{6}\n\d{13}[A-Z<]{14}\d{7}[FM<]\d/,
  check: ([first = '', second = '']) =>
    [second.slice(0, 13), second.slice(27, 34), first + second].every(endsWithItsDigit),
}

/**
 * National identity card: twelve characters until 2021 (year and month of issue, department, office, order), since
 * then nine letters without vowels and digits; and the machine-readable zones, which have check digits.
 * https://fr.wikipedia.org/wiki/Carte_nationale_d%27identit%C3%A9_en_France#Codage_bas_de_carte
 */
export const nationalId = withMachineReadableZone(
  identifier({
    type: 'FR_NATIONAL_ID',
    description: 'French identity card: 12 digits, or 9 letters and digits since 2021; or its machine-readable zone.',
    example: '880692310285',
    languages: ['fr'],
    byDefault: true,
    shapes: [
      {
        name: 'twelve characters',
        pattern: new RegExp(String.raw`\d{2}${MONTH}${DEPARTMENT}[\dA-Z]\d{5}`),
        score: 0.15,
      },
      {
        name: 'twelve characters in groups',
        pattern: new RegExp(
          String.raw`\d{2}${GAP}${MONTH}\1${DEPARTMENT}\1?[\dA-Z]\1\d{5}|\d{4}([ \u00a0\u202f])[\dAB]{4}\2\d{4}`,
        ),
        score: 0.15,
      },
      {
        name: 'nine letters and digits',
        pattern: /[B-DF-HJ-NP-TV-Z](?=[A-Z]{0,7}\d)[\dB-DF-HJ-NP-TV-Z]{8}/,
        score: 0.2,
      },
    ],
    // at least two digits, and not two kinds of characters in two blocks as in AB1234567
    check: (compact) =>
      compact.length === 12
        ? !/(\d)\1{6}/.test(compact)
        : (compact.match(/\d/g) ?? []).length >= 2 && !/^[A-Z]+\d+$/.test(compact),
    context: [
      ...['cni', 'cnie', "carte nationale d'identité", "carte d'identité", 'carte nationale', "pièce d'identité"],
      ...['identité n°', "titre d'identité", "justificatif d'identité", "document d'identité", "numéro d'identité"],
      ...['identity card', 'id card', 'national id', 'national identity card', 'identity document', 'id number'],
      ...['id no', 'carte identité', 'numéro de carte identité', 'n° de cni'],
    ],
    negativeContext: ['permis', 'neph', 'passeport', 'série'],
  }),
  [CARD_OF_1994, td1('FRA')],
)
