import { identifier } from '../identifier.ts'

/** `compact` without the number of the copy. Capitals count as 10 to 35. */
function hasCheckDigit(compact: string): boolean {
  const sum = Array.from(compact.slice(0, 9)).reduce(
    (total, char, at) => total + (9 - at) * Number.parseInt(char, 36),
    0,
  )
  return '0123456789X'.charAt(sum % 11) === compact.charAt(9)
}

/**
 * Driving licence, field 5: the authority (a letter for the Land, three characters), five characters in order, a
 * check digit modulo 11 and the number of the copy. The specimen is B072RRE2I55. Two letters and eight digits, which
 * others look for, has no check digit. https://de.wikipedia.org/wiki/F%C3%BChrerscheinnummer
 */
export const fuehrerschein = identifier({
  type: 'DE_FUEHRERSCHEIN',
  description: 'German driving licence: eleven letters and digits, the last but one a check digit.',
  example: 'B072RRE2I55',
  languages: ['de'],
  byDefault: true,
  shapes: [
    { name: 'with the authority', pattern: /[A-P]\d{2}[\dA-Z]{6}[\dX][\dA-Z]/, score: 0.7 },
    { name: 'two letters, eight digits', pattern: /[A-Z]{2}\d{8}[\dA-Z]/, score: 0.3 },
    { name: 'in lower case', pattern: /[A-P]\d{2}[\dA-Z]{6}[\dX][\dA-Z]/i, score: 0.4 },
  ],
  check: (compact) => /^[A-Z]{2}\d{8}/.test(compact) || hasCheckDigit(compact),
  context: [
    ...[
      'führerscheinnummer',
      'führerschein',
      'führerschein-nr',
      'führerscheinnr',
      'fahrerlaubnis',
      'fahrerlaubnisnummer',
    ],
    ...['fahrerlaubnisklasse', 'führerscheininhaber', 'fev', 'kba', 'kraftfahrt-bundesamt', 'feld 5', 'dokument nr'],
    ...[
      'dokument-nr',
      'kartenführerschein',
      'driving licence',
      'driving license',
      "driver's license",
      'driver license',
    ],
    ...['licence number', 'license number', 'permis de conduire', 'permis allemand'],
  ],
  negativeContext: ['iban', 'konto', 'bestellnummer', 'sendungsnummer'],
})
