import { identifier } from '../identifier.ts'

/** Months of March, then of September, since 2001. */
const AGE = String.raw`(?:0[2-9]|[12]\d|5[1-9]|[67]\d)`
const AREA = '[A-HJ-PR-Y]{2}'
const RANDOM = '[A-HJ-PR-Z]{3}'
const YEAR = '[A-HJ-NP-TV-Y]' // Q for a vehicle of unknown age
const OLD_AREA = '[A-HJ-PR-Y][A-HJ-PR-Z]{2}'
const NUMBER = String.raw`[1-9]\d{0,2}`
const SUFFIX_YEAR = '[A-HJ-NPR-TV-Y]'
const GAP = '[ \u00a0-]'

/**
 * Number plate: AB51 ABC since 2001, A123 BCD from 1983 on, ABC 123D from 1963 on, and AXI 1234 in Northern Ireland.
 * https://en.wikipedia.org/wiki/Vehicle_registration_plates_of_the_United_Kingdom
 */
export const vehicleRegistration = identifier({
  type: 'UK_VEHICLE_REGISTRATION',
  description: 'British number plate: AB51 ABC since 2001, or as before.',
  example: 'AB51 ABC',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'since 2001', pattern: new RegExp(`${AREA}${AGE}${GAP}${RANDOM}`), score: 0.6 },
    { name: 'since 2001, in one piece', pattern: new RegExp(`${AREA}${AGE}${RANDOM}`), score: 0.4 },
    { name: 'since 2001, in lower case', pattern: new RegExp(`${AREA}${AGE}${GAP}?${RANDOM}`, 'i'), score: 0.15 },
    { name: 'from 1983 on', pattern: new RegExp(`${YEAR}${NUMBER}${GAP}?${OLD_AREA}`), score: 0.2 },
    { name: 'from 1963 on', pattern: new RegExp(`${RANDOM}${GAP}?${NUMBER}${GAP}?${SUFFIX_YEAR}`), score: 0.15 },
    {
      name: 'of Northern Ireland',
      pattern: new RegExp(String.raw`(?=[A-Z]{0,2}[IZ])[A-HJ-PR-Z][A-PR-Z][A-Z]${GAP}?[1-9]\d{0,3}`),
      score: 0.1,
    },
  ],
  context: [
    ...['vehicle', 'vehicles', 'vehicle registration', 'registration', 'registration number', 'registration mark'],
    ...[
      'number plate',
      'numberplate',
      'licence plate',
      'license plate',
      'plate',
      'reg',
      'reg no',
      'vrn',
      'vrm',
      'dvla',
    ],
    ...['v5c', 'logbook', 'mot', 'car', 'van', 'motorbike', 'insured vehicle', 'ulez', 'parking', 'immatriculation'],
    ...["plaque d'immatriculation", 'véhicule'],
  ],
})
