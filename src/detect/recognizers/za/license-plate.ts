import { identifier } from '../identifier.ts'

// No vowels and no Q where the province gives the letters out; whoever pays may choose others.
const ISSUED = '[B-DF-HJ-NPR-TV-Z]'
const PROVINCE = '(?:GP|ZN|WP|EC|NC|FS|LP|MP|NW)'
const LIMPOPO = 'L'
const BLANK = '[ \u00a0\u202f]'
const NO_STREET = '(?!HWY|BLD|FLT)' // HWY 101 NW

/**
 * Number plate: letters and figures of a province before its own letters; in the Western Cape (C) and of old in
 * KwaZulu-Natal (N) the letters of the town before up to six figures.
 * https://en.wikipedia.org/wiki/Vehicle_registration_plates_of_South_Africa
 */
export const licensePlate = identifier({
  type: 'ZA_LICENSE_PLATE',
  description: 'South African number plate: letters, figures and the letters of the province; or of the town first.',
  example: 'DK 28 LF GP',
  languages: ['en'],
  byDefault: true,
  shapes: [
    {
      name: 'BB 99 BB GP',
      pattern: new RegExp(`${ISSUED}{2}(${BLANK})\\d{2}\\1${ISSUED}{2}\\1(?:${PROVINCE}|${LIMPOPO})`),
      score: 0.7,
    },
    { name: 'BB99BBGP', pattern: new RegExp(`${ISSUED}{2}\\d{2}${ISSUED}{2}${BLANK}?${PROVINCE}`), score: 0.5 },
    {
      name: 'BBB 999 GP',
      pattern: new RegExp(`${NO_STREET}${ISSUED}{3}${BLANK}?\\d{3}${BLANK}(?:${PROVINCE}|${LIMPOPO})`),
      score: 0.45,
    },
    { name: 'CA 123-456', pattern: /(?:C[A-Z]{1,2}|N[A-Z]{1,3}) \d{1,3}-\d{3}/, score: 0.35 },
    {
      name: 'with letters of choice',
      pattern: new RegExp(`[A-Z]{2,4}[ \u00a0-]?\\d{2,4}[ \u00a0-]?(?:[A-Z]{1,4}[ \u00a0-]?)?${PROVINCE}`),
      score: 0.15,
    },
    { name: '999 BBB EC', pattern: /\d{2,3}[ -]?[A-Z]{2,3}[ -]?EC/, score: 0.15 },
    { name: 'CA 123456', pattern: /(?:C[A-Z]{1,2}|N[A-Z]{1,3})[ -]?\d{3}[ -]?\d{3}/, score: 0.05 },
    {
      name: 'in lower case',
      pattern: new RegExp(`${ISSUED}{2,3}[ -]?\\d{2,3}[ -]?(?:${ISSUED}{2}[ -]?)?${PROVINCE}`, 'i'),
      score: 0.05,
    },
  ],
  context: [
    ...['licence plate', 'license plate', 'number plate', 'registration plate', 'plate number', 'plate', 'plates'],
    ...[
      'vehicle registration',
      'vehicle reg',
      'car registration',
      'reg plate',
      'vehicle',
      'licence disc',
      'natis',
      'eNaTIS',
    ],
    ...['enatis', 'nommerplaat', 'registrasienommer', 'bakkie', "plaque d'immatriculation", 'immatriculation'],
    ...['immatriculé', 'immatriculée', 'véhicule'],
  ],
})
