import { identifier } from '../identifier.ts'

/** Without I, O and U; SS is not given out. WW (provisional) is. */
const LETTERS = '(?!SS)[A-HJ-NP-TV-Z]{2}'
const DEPARTMENT = '(?:0[1-9]|[1-8]\\d|9[0-5]|2[AB]|97[1-6])'

/**
 * Number plate: AB-123-CD since 2009, and 1234 AB 75 with the number of the department before.
 * https://fr.wikipedia.org/wiki/Plaque_d%27immatriculation_fran%C3%A7aise
 */
export const licensePlate = identifier({
  type: 'FR_LICENSE_PLATE',
  description: 'French number plate: AB-123-CD, or 1234 AB 75 as before 2009.',
  example: 'AB-123-CD',
  languages: ['fr'],
  byDefault: true,
  shapes: [
    {
      name: 'AB-123-CD',
      pattern: new RegExp(`${LETTERS}[-\u2010\u2011](?!000)\\d{3}[-\u2010\u2011]${LETTERS}`),
      score: 0.65,
    },
    { name: 'AB 123 CD', pattern: new RegExp(`${LETTERS}([ \u00a0.])(?!000)\\d{3}\\1${LETTERS}`), score: 0.4 },
    { name: 'AB123CD', pattern: new RegExp(`${LETTERS}(?!000)\\d{3}${LETTERS}`), score: 0.35 },
    { name: 'ab-123-cd', pattern: new RegExp(`${LETTERS}([- ]?)(?!000)\\d{3}\\1${LETTERS}`, 'i'), score: 0.15 },
    {
      name: '1234 AB 75',
      pattern: new RegExp(`[1-9]\\d{1,3}([ \u00a0-])[A-HJ-NP-TV-Z]{2,3}\\1${DEPARTMENT}`),
      score: 0.25,
    },
    { name: '1234AB75', pattern: new RegExp(`[1-9]\\d{1,3}[A-HJ-NP-TV-Z]{2,3}${DEPARTMENT}`), score: 0.15 },
  ],
  context: [
    ...['immatriculation', "plaque d'immatriculation", 'plaque', 'plaques', 'immatriculé', 'immatriculée', 'immat'],
    ...['véhicule', 'voiture', 'carte grise', "certificat d'immatriculation", 'siv', 'automobile', 'camion', 'fourgon'],
    ...['moto', 'scooter', 'license plate', 'licence plate', 'number plate', 'registration plate', 'plate', 'vehicle'],
    'registration number',
  ],
})
