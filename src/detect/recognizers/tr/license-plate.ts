import { identifier } from '../identifier.ts'

const PROVINCE = '(?:0[1-9]|[1-7]\\d|8[01])'
const LETTER = '[A-PR-VYZ]'
// Short words, days of a month and quantities: 12 MAR 24, 16 GB 512.
const OTHER = [
  'AND|THE|FOR|PER|DES|LES|PAR|SUR|MAI|AVR|JUI',
  'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|NIS|HAZ|TEM|EYL|KAS|ARA|OCA|AM|PM',
  'KB|MB|GB|TB|KM|KG|CM|MM|ML|MG|TL|TRY|EUR|USD|GBP',
]
const NO_OTHER = `(?!\\d{2}[ \u00a0-]?(?:${OTHER.join('|')})[ \u00a0-]?\\d)`

/** The more letters, the fewer figures. */
const issued = (separator: string) => {
  const numbers = [1, 2, 3].map((letters) => `${LETTER}{${letters}}${separator}\\d{${5 - letters},${6 - letters}}`)
  return new RegExp(`${NO_OTHER}${PROVINCE}${separator}(?:${numbers.join('|')})`)
}

/**
 * Number plate: number of the province (01 to 81), one to three letters of the Turkish alphabet without marks, figures.
 * https://en.wikipedia.org/wiki/Vehicle_registration_plates_of_Turkey
 */
export const licensePlate = identifier({
  type: 'TR_LICENSE_PLATE',
  description: 'Turkish number plate: number of the province, one to three letters, figures.',
  example: '34 ABC 123',
  languages: ['tr'],
  byDefault: true,
  shapes: [
    { name: '34 ABC 123', pattern: issued('[ \u00a0]'), score: 0.5 },
    { name: '34-ABC-123', pattern: issued('-'), score: 0.5 },
    { name: '34ABC123', pattern: issued(''), score: 0.3 },
    {
      name: 'with other numbers of figures',
      pattern: new RegExp(`${NO_OTHER}${PROVINCE}([ \u00a0-]?)${LETTER}{1,3}\\1\\d{2,4}`),
      score: 0.25,
    },
    {
      name: 'in lower case',
      pattern: new RegExp(`${NO_OTHER}${PROVINCE}(?:${LETTER}{1,3}\\d{2,4}|([ -])${LETTER}{3}\\1\\d{2,4})`, 'i'),
      score: 0.05,
    },
  ],
  context: [
    ...['plaka', 'plakası', 'plakasi', 'plakalı', 'plakali', 'plaka numarası', 'plaka no', 'araç plakası', 'tr plaka'],
    ...['taşıt plakası', 'kayıt plakası', 'araç', 'ruhsat', 'license plate', 'licence plate', 'number plate', 'plate'],
    ...['registration plate', 'vehicle', 'plaque', "plaque d'immatriculation", 'immatriculation', 'immatriculé'],
    'immatriculée',
  ],
})
