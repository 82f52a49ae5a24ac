import { identifier } from '../identifier.ts'

const NUMBER = '(?!000)\\d{3}'

/**
 * Number plate since 2011: three letters for the local government area, three digits, two letters.
 * https://en.wikipedia.org/wiki/Vehicle_registration_plates_of_Nigeria
 */
export const vehicleRegistration = identifier({
  type: 'NG_VEHICLE_REGISTRATION',
  description: 'Number plate of Nigeria since 2011: three letters, three digits, two letters.',
  example: 'ABC-123DE',
  languages: ['en'],
  byDefault: true,
  shapes: [
    {
      name: 'with a hyphen, as on the plate',
      pattern: new RegExp(`[A-Z]{3}[-\u2010\u2011]${NUMBER}[A-Z]{2}`),
      score: 0.6,
    },
    {
      name: 'in groups',
      pattern: new RegExp(`[A-Z]{3}([- \u00a0\u2011])${NUMBER}\\1[A-Z]{2}|[A-Z]{3}[ \u00a0]${NUMBER}[A-Z]{2}`),
      score: 0.35,
    },
    { name: 'in one piece', pattern: new RegExp(`[A-Z]{3}${NUMBER}[A-Z]{2}`), score: 0.35 },
    // without blanks, which would make plates of "van 123 de"
    { name: 'in lower case', pattern: new RegExp(`[a-z]{3}-?${NUMBER}[a-z]{2}`), score: 0.15 },
  ],
  context: [
    ...['plate number', 'plate no', 'vehicle registration', 'license plate', 'licence plate', 'number plate', 'plate'],
    ...['vehicle', 'vehicle no', 'vehicle number', 'registration number', 'registration no', 'reg no', 'frsc', 'vio'],
    ...[
      'car',
      'truck',
      'danfo',
      'okada',
      'driver',
      'immatriculation',
      "plaque d'immatriculation",
      'plaque',
      'véhicule',
    ],
    ...['immatriculé', 'immatriculée', 'voiture'],
  ],
  negativeContext: ['part', 'part no', 'part number', 'model', 'flight', 'vol', 'ref', 'réf'],
})
