import { identifier } from '../identifier.ts'

const GAP = String.raw`[ \t.|;/\-\u00a0\u2009\u202f]{1,3}`
/** "Code guichet : ", also on a line of its own. */
const NAME = String.raw`[^\p{N}]{1,40}`
const PARTS = /^(?<bank>\d{5})\P{N}{0,40}(?<branch>\d{5})\P{N}{0,40}?(?<account>[\dA-Z]{11})\P{N}{0,40}(?<key>\d{2})$/iu

/** Of the letters A to Z, the digit each counts for. */
const LETTER_DIGITS = '12345678912345678923456789'

/**
 * Bank details (relevé d'identité bancaire): bank, branch, account of eleven characters and a key of two digits, of
 * which 89 × bank + 15 × branch + 3 × account + key is a multiple of 97.
 * https://fr.wikipedia.org/wiki/Relev%C3%A9_d%27identit%C3%A9_bancaire
 */
export const rib = identifier({
  type: 'FR_RIB',
  description: 'French bank account: bank, branch, account number and a key modulo 97, 23 characters.',
  example: '30006 00001 12345678901 89',
  languages: ['fr'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups',
      pattern: new RegExp(String.raw`\d{5}${GAP}\d{5}${GAP}[\dA-Z]{11}${GAP}\d{2}`, 'i'),
      score: 0.95,
    },
    { name: 'in one piece', pattern: /\d{10}[\dA-Z]{11}\d{2}/i, score: 0.8 },
    {
      name: 'in parts that have names',
      pattern: new RegExp(String.raw`\d{5}${NAME}\d{5}${NAME}[\dA-Z]{11}${NAME}\d{2}`, 'i'),
      score: 0.6,
    },
  ],
  check: (_, value) => isRib(PARTS.exec(value)?.groups ?? {}),
  context: [
    ...['rib', "relevé d'identité bancaire", 'coordonnées bancaires', 'compte bancaire', 'numéro de compte'],
    ...['n° de compte', 'clé rib', 'code banque', 'code guichet', 'guichet', 'banque', 'domiciliation'],
    ...['titulaire du compte', 'virement', 'prélèvement', 'bank account', 'account number', 'bank details'],
  ],
})

function isRib({ bank = '', branch = '', account = '', key = '' }: Readonly<Record<string, string>>): boolean {
  const sum = 89 * Number(bank) + 15 * Number(branch) + 3 * Number(inDigits(account)) + Number(key)
  return Number(key) > 0 && Number(key) < 98 && sum % 97 === 0
}

function inDigits(account: string): string {
  return account.toUpperCase().replace(/[A-Z]/g, (letter) => LETTER_DIGITS.charAt(letter.charCodeAt(0) - 65))
}
