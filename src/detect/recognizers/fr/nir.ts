import { identifier } from '../identifier.ts'

const GAP = String.raw`[ .\-/\u00a0\u2009\u202f]?`
const KEY = String.raw`(?:${GAP}|[ \u00a0]?[/|\-][ \u00a0]?|,? cl[ée] ?:? ?)\d{2}`
const PLACE = String.raw`(?:\d{2}|2[AB])${GAP}\d{3}|\d{3}${GAP}\d{2}`
const NUMBER = String.raw`[1-478]${GAP}\d{2}${GAP}\d{2}${GAP}(?:${PLACE})${GAP}\d{3}`
const GROUPED_PLACE = String.raw`(?:\d{2}|2[AB])\1\d{3}|\d{3}\1\d{2}`
const GROUPED = String.raw`[1-478]([ .\-\u00a0\u2009\u202f])\d{2}\1\d{2}\1(?:${GROUPED_PLACE})\1\d{3}`
const NO_KEY = String.raw`(?!${KEY}(?![\p{L}\p{N}]))`

const PARTS = /^(?<sex>[1-478])\d{2}(?<month>\d{2})(?<department>\d[\dAB])(?<town>\d{3})(?<order>\d{3})(?<key>\d{2})?$/

/**
 * Number of a person in the RNIPP, the social security number: sex (3 and 4 while someone born abroad is being
 * registered, 7 and 8 for a provisional number), year, month (20, 30 to 42 and from 50 on where it is not known),
 * place of birth, order and key. https://www.insee.fr/fr/metadonnees/definition/c1409,
 * https://fr.wikipedia.org/wiki/Num%C3%A9ro_de_s%C3%A9curit%C3%A9_sociale_en_France
 */
export const nir = identifier({
  type: 'FR_NIR',
  description: 'French social security number: 13 characters with the month and place of birth, and a key modulo 97.',
  example: '1 85 05 78 006 084 91',
  languages: ['fr'],
  byDefault: true,
  shapes: [
    { name: 'in groups, with its key', pattern: new RegExp(GROUPED + KEY, 'i'), score: 0.95 },
    { name: 'with its key', pattern: new RegExp(NUMBER + KEY, 'i'), score: 0.85 },
    { name: 'in groups, without its key', pattern: new RegExp(GROUPED + NO_KEY, 'i'), score: 0.55 },
    { name: 'without its key', pattern: new RegExp(NUMBER + NO_KEY, 'i'), score: 0.15 },
  ],
  check: (compact) => isNir(compact.replace(/CL[ÉE]/, '')),
  context: [
    ...['nir', 'sécurité sociale', 'sécu', 'numéro ss', 'n° ss', 'nss', 'n° insee', 'numéro insee', 'rnipp', 'ins'],
    ...['nia', 'assuré social', 'assurée sociale', 'assuré', 'assurée', 'immatriculation sociale', 'carte vitale'],
    ...['vitale', 'cpam', 'ameli', 'assurance maladie', 'matricule ins', 'identité nationale de santé', 'ayant droit'],
    ...['numéro vitale', 'social security', 'social security number', 'social insurance number', 'insee number', 'ssn'],
    'french ssn',
  ],
})

function isNir(compact: string): boolean {
  const { month = '', department = '', town = '', order, key } = PARTS.exec(compact)?.groups ?? {}
  if (order === undefined || order === '000' || !isMonth(Number(month))) return false
  if (department === '00' || town === '000') return false
  // Corsica counts as 19 and 18
  const number = Number(compact.slice(0, 13).replace('2A', '19').replace('2B', '18'))
  return key === undefined || Number(key) === 97 - (number % 97)
}

function isMonth(month: number): boolean {
  return (month >= 1 && month <= 12) || month === 20 || (month >= 30 && month <= 42) || month >= 50
}
