import { luhnMod36 } from '../../checksums/luhn-mod-36.ts'
import { identifier } from '../identifier.ts'

/** Of the states and union territories, then of other territory and of the centre. */
const STATE = String.raw`(?:0[1-9]|[12]\d|3[0-8]|97|99)`
const GAP = String.raw`[ \-\u00a0]?`

/**
 * Number for the goods and services tax: state, PAN, number of the registration, Z, and a check character by Luhn mod
 * 36. https://arthurdejong.org/python-stdnum/doc/2.1/stdnum.in_.gstin
 */
export const gstin = identifier({
  type: 'IN_GSTIN',
  description:
    'Number for the goods and services tax of India: state, PAN, three characters, the last a check character.',
  example: '27AAPFU0939F1ZV',
  languages: ['en'],
  byDefault: true,
  shapes: [
    {
      name: 'state, PAN and three characters',
      pattern: new RegExp(
        `${STATE}${GAP}[A-Z]{3}[ABCFGHJKLPT][A-Z]${GAP}\\d{4}${GAP}[A-Z]${GAP}[1-9A-Z]${GAP}Z${GAP}[\\dA-Z]`,
        'i',
      ),
      score: 0.95,
    },
  ],
  check: luhnMod36,
  context: [
    ...['gstin', 'gstins', 'gst', 'gst no', 'gst number', 'gst registration', 'gst id', 'goods and services tax'],
    ...['goods and service tax', 'tax identification', 'uin', 'numéro de tps', 'taxe sur les biens et services'],
  ],
})
