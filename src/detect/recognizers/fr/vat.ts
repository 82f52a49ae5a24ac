import { identifier } from '../identifier.ts'
import { isSiren } from './siren.ts'

const GAP = String.raw`[ .\-\u00a0\u2009\u202f]?`
const SIREN = String.raw`${GAP}\d{3}${GAP}\d{3}${GAP}\d{3}`

/** Without I and O. */
const KEY_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * VAT number: FR, a key of two characters and the SIREN. A key of digits is 12 + 3 × SIREN modulo 97; of one with a
 * letter, the rule is as found in python-stdnum; a number of Monaco has 000 for the first digits and no SIREN.
 * https://arthurdejong.org/python-stdnum/doc/2.1/stdnum.fr.tva
 */
export const vat = identifier({
  type: 'FR_VAT',
  description: 'French VAT number: FR, a key of two characters, and the nine digits of the company.',
  example: 'FR40 303 265 045',
  languages: ['fr'],
  byDefault: true,
  shapes: [
    {
      name: 'with a numeric key',
      pattern: new RegExp(String.raw`FR${GAP}\d{2}${SIREN}`, 'i'),
      score: 0.95,
    },
    {
      name: 'with a letter in its key',
      pattern: new RegExp(String.raw`FR${GAP}(?:[A-HJ-NP-Z][\dA-HJ-NP-Z]|\d[A-HJ-NP-Z])${SIREN}`, 'i'),
      score: 0.85,
    },
  ],
  check: (compact) => isVat(compact.slice(2, 4), compact.slice(4)),
  context: [
    ...['tva', 'tva intracommunautaire', 'intracommunautaire', 'n° tva', 'numéro de tva', 'identifiant tva', 'id tva'],
    ...['vat', 'vat number', 'vat no', 'vat id', 'vat reg no', 'tax id'],
  ],
})

function isVat(key: string, siren: string): boolean {
  if (!isSiren(siren) && !/^000(?!000000)/.test(siren)) return false
  if (/^\d\d$/.test(key)) return Number(key) === (12 + 3 * (Number(siren) % 97)) % 97
  const [first = 0, second = 0] = Array.from(key, (char) => KEY_CHARACTERS.indexOf(char))
  const value = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100
  return (Number(siren) + 1 + Math.floor(value / 11)) % 11 === value % 11
}
