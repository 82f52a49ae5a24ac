import { identifier } from '../identifier.ts'

const HAS_LETTER = /[A-Z]/i
/** A date with its time, and a number with an exponent. */
const OTHER = /^\d{8}T\d{1,5}$|^\d{1,12}E\d{1,4}$/i

/**
 * Licence number as eNaTIS gives it: twelve characters in all samples, seven to nine figures and then letters among
 * figures; ten to fourteen are looked for beside a word. It has no known check digit.
 * https://github.com/ugommirikwe/sa-license-decoder/blob/master/SPEC.md
 */
export const driverLicense = identifier({
  type: 'ZA_DRIVER_LICENSE',
  description: "South African driver's licence: seven to nine figures and three to five letters or figures.",
  example: '60390002CGBV',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'twelve characters', pattern: /\d{7}[\dA-Z]{5}/, score: 0.4 },
    { name: 'twelve characters, in lower case', pattern: /\d{7}[\da-z]{5}/, score: 0.1 },
    { name: 'ten to fourteen characters', pattern: /\d{6,10}[\dA-Z]{2,5}/, score: 0.1 },
  ],
  check: (compact) => compact.length >= 10 && compact.length <= 14 && HAS_LETTER.test(compact) && !OTHER.test(compact),
  context: [
    ...['licence', 'license', 'driving licence', 'driving license', "driver's licence", "driver's license"],
    ...['drivers licence', 'drivers license', 'driver licence', 'driver license', 'licence number', 'license number'],
    ...[
      'licence no',
      'license no',
      'driving permit',
      'enatis',
      'eNaTIS',
      'natis',
      'NaTIS',
      'prdp',
      'bestuurslisensie',
      'rybewys',
    ],
    ...['lisensienommer', 'permis de conduire', 'numéro de permis'],
  ],
  negativeContext: ['software', 'licence key', 'license key', 'product key', 'flight', 'iban'],
})
