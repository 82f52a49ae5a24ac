import { identifier } from './identifier.ts'

/** What a letter counts, and each of the seventeen places; the ninth is the check. 49 CFR 565.15 */
const VALUES = 'A1B2C3D4E5F6G7H8J1K2L3M4N5P7R9S2T3U4V5W6X7Y8Z9'
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
/** Where the check is the law: North America (49 CFR 565) and China (GB 16735). The first place says where it was built. */
const CHECKED = /^[1-5L]/

/**
 * Vehicle identification number, ISO 3779: seventeen capitals and digits without I, O and Q. The check counts where it is the
 * law, since European makers write what they like in its place.
 */
export const vin = identifier({
  type: 'VIN',
  description: 'Vehicle identification number (ISO 3779): seventeen places, with its check digit where it is the law.',
  example: '1M8GDM9AXKP042788',
  byDefault: false, // of a vehicle, not of a person
  shapes: [
    { name: 'of North America or China', pattern: /[1-5L][A-HJ-NPR-Z\d]{7}[\dX][A-HJ-NPR-Z\d]{4}\d{4}/i, score: 0.7 },
    { name: 'of another place', pattern: /[A-HJ-KM-NPR-Z6-9][A-HJ-NPR-Z\d]{12}\d{4}/i, score: 0.4 },
  ],
  check: (compact) =>
    /[A-Z]/.test(compact.slice(0, 3)) &&
    !/(.)\1{6}/.test(compact) &&
    (!CHECKED.test(compact) || hasRightCheck(compact)),
  context: [
    ...['vin', 'chassis', 'frame number', 'vehicle', 'title', 'odometer', 'carte grise'],
    ...["certificat d'immatriculation", 'vehicule', 'e 19'],
  ],
})

function hasRightCheck(compact: string): boolean {
  const sum = WEIGHTS.reduce((before, weight, index) => before + weight * worth(compact.charAt(index)), 0)
  return '0123456789X'.charAt(sum % 11) === compact.charAt(8)
}

function worth(char: string): number {
  return Number(/\d/.test(char) ? char : VALUES.charAt(VALUES.indexOf(char) + 1))
}
