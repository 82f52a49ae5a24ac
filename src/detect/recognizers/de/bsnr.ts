import { identifier } from '../identifier.ts'

/**
 * Number of the place where physicians practise: nine digits, the first two of the regional association, districts
 * of former times among them; no check digit. https://www.kbv.de/media/sp/Arztnummern_Richtlinie.pdf
 */
export const bsnr = identifier({
  type: 'DE_BSNR',
  description: 'Number of a German medical practice: nine digits beside a word for it.',
  example: '381789045',
  languages: ['de'],
  byDefault: true,
  shapes: [{ name: 'nine digits', pattern: /\d{9}|\d{2}[ -]\d{7}|\d{2} \d{4} \d{3}/, score: 0.1 }],
  check: (digits) => !/^00|^(\d)\1{8}$/.test(digits),
  context: [
    ...['bsnr', 'betriebsstättennummer', 'betriebsstätten-nummer', 'betriebsstätten-nr', 'betriebsstätte', 'nbsnr'],
    ...['nebenbetriebsstätte', 'hauptbetriebsstätte', 'praxisnummer', 'arztpraxis', 'praxis', 'kv-nummer', 'kv nummer'],
    ...['kassenärztliche vereinigung', 'praxisadresse', 'praxisstandort', 'behandlungsort', 'vertragsarztpraxis'],
    ...['practice number', 'medical practice number', 'numéro de cabinet'],
  ],
  negativeContext: ['kundennummer', 'bestellnummer', 'rechnungsnummer', 'telefon', 'fax', 'konto'],
})
