import { identifier } from '../identifier.ts'

/** States and union territories, also by the codes they had: OR, UA, DN. TG is Telangana since 2024. */
const STATE = `(?:${[
  ...['AN', 'AP', 'AR', 'AS', 'BR', 'CG', 'CH', 'DD', 'DL', 'DN', 'GA', 'GJ', 'HP', 'HR', 'JH', 'JK', 'KA', 'KL', 'LA'],
  ...['LD', 'MH', 'ML', 'MN', 'MP', 'MZ', 'NL', 'OD', 'OR', 'PB', 'PY', 'RJ', 'SK', 'TG', 'TN', 'TR', 'TS', 'UA', 'UK'],
  ...['UP', 'WB'],
].join('|')})`
const GAP = String.raw`[ .\-\u00a0\u2011]`
/** At times, as in Delhi, with the letter of the kind of vehicle set apart: DL 3C AB 1234. */
const SERIES = `(?:[A-Z]{1,3}|[A-Z]${GAP}[A-Z]{1,2})`
const NUMBER = String.raw`(?!0000)\d{4}`

/**
 * Number plate: state, district, series and four digits; BH for all of India, with the year before; of diplomats and
 * of the armed forces. https://en.wikipedia.org/wiki/Vehicle_registration_plates_of_India
 */
export const vehicleRegistration = identifier({
  type: 'IN_VEHICLE_REGISTRATION',
  description:
    'Number plate of India: state, district, series and number; of the BH series, of diplomats or of the army.',
  example: 'MH 12 AB 1234',
  languages: ['en'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups',
      pattern: new RegExp(String.raw`${STATE}(${GAP})(?!00)\d{1,2}\1[A-Z]{1,3}\1${NUMBER}`),
      score: 0.75,
    },
    {
      name: 'in one piece or some groups',
      pattern: new RegExp(`${STATE}${GAP}?(?!00)\\d{1,2}${GAP}?${SERIES}${GAP}?${NUMBER}`),
      score: 0.6,
    },
    // with few blanks, which would make plates of "up 10 to 2000"
    {
      name: 'in lower case',
      pattern: new RegExp(`${STATE}-?(?!00)\\d{1,2}[- \u00a0]?[A-Z]{1,3}-?${NUMBER}`, 'i'),
      score: 0.35,
    },
    {
      name: 'of the BH series, since 2021',
      pattern: new RegExp(`2[1-9]${GAP}?BH${GAP}?${NUMBER}${GAP}?[A-HJ-NP-Z]{1,2}`, 'i'),
      score: 0.7,
    },
    {
      name: 'of the armed forces',
      pattern: new RegExp(`(?!00)\\d{2}${GAP}?[A-FHKPRX]${GAP}?\\d{6}${GAP}?[A-Z]`),
      score: 0.3,
    },
    // not the size of an engine: 150 CC 4
    {
      name: 'of diplomats',
      pattern: /[1-9]\d{0,2}([- \u00a0]?)(?:CD|UN)\1[1-9]\d{0,3}|[1-9]\d?([- \u00a0]?)CC\2[1-9]\d{0,3}/,
      score: 0.2,
    },
  ],
  context: [
    ...['rto', 'vehicle', 'vehicle no', 'vehicle number', 'registration plate', 'registration mark', 'regn no'],
    ...['registration no', 'registration number', 'reg no', 'number plate', 'licence plate', 'license plate', 'plate'],
    ...['rc book', 'parivahan', 'vahan', 'fastag', 'challan', 'scooter', 'motorcycle', 'rickshaw', 'immatriculation'],
    ...["plaque d'immatriculation", 'plaque', 'immatriculé', 'immatriculée', 'véhicule'],
  ],
  negativeContext: ['flight', 'vol'],
})
