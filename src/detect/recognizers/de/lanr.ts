import { weightedSum } from '../../checksums/weighted-sum.ts'
import { identifier } from '../identifier.ts'

const WEIGHTS = [4, 9, 4, 9, 4, 9]

/**
 * Number of a physician for life: six digits, a check digit and two of the speciality. Digits that differ by five at
 * a place weighted by four have the same check digit. https://www.kbv.de/media/sp/Arztnummern_Richtlinie.pdf
 */
export const lanr = identifier({
  type: 'DE_LANR',
  description: 'Number of a German physician: nine digits, the seventh a check digit.',
  example: '123456601',
  languages: ['de'],
  byDefault: true,
  shapes: [
    { name: 'in groups', pattern: /\d{6}([ /\-\u00a0])\d\1\d{2}|\d{7}[ /\-\u00a0]\d{2}|\d{3} \d{3} \d{3}/, score: 0.4 },
    { name: 'in one piece', pattern: /\d{9}/, score: 0.4 },
  ],
  check: (digits) =>
    !/^(\d)\1{8}$/.test(digits) && (weightedSum(digits, WEIGHTS) + Number(digits.charAt(6))) % 10 === 0,
  context: [
    ...['lanr', 'arztnummer', 'lebenslange arztnummer', 'arzt-nr', 'arzt nr', 'arztnr', 'arzt-nummer', 'vertragsarzt'],
    ...['vertragsärztin', 'kassenarzt', 'kassenärztin', 'niedergelassener arzt', 'kbv', 'kv-nummer', 'rezept'],
    ...['kassenärztliche vereinigung', 'verschreibung', 'verordnung', 'behandelnder arzt', 'behandelnde ärztin'],
    ...['hausarzt', 'hausärztin', 'facharzt', 'fachärztin', 'physician number', 'doctor number', 'numéro de médecin'],
  ],
  negativeContext: ['kundennummer', 'bestellnummer', 'rechnungsnummer', 'telefon', 'fax', 'konto'],
})
