import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

// What the states print: https://ntsi.com/drivers-license-format/
const GROUPED = [
  String.raw`[A-Z]\d{3}-\d{3}-\d\d-\d{3}-\d`, // Florida
  String.raw`[A-Z]\d{3}-\d{4}-\d{4}(?:-\d\d)?`, // Illinois, Wisconsin
  String.raw`[A-Z][- ]?\d{3}([- ])\d{3}\1\d{3}\1\d{3}`, // Maryland, Michigan, Minnesota
  String.raw`[A-Z]\d{4}([- ])\d{5}\2\d{5}`, // New Jersey
]
const MIXED = [
  String.raw`[A-Z]\d{5,14}|[A-Z]\d{18}`, // most; the longest were New York's
  String.raw`[A-Z]{2}\d{3,7}`, // Ohio, West Virginia
  String.raw`[A-Z]{3}\d{6}|NHL\d{8}|\d\d[A-Z]{3}\d{5}`, // North Dakota, New Hampshire
  String.raw`\d{3}[A-Z]{2}\d{4}|[A-Z]{2}\d{6}[A-Z]`, // Iowa, Idaho
  String.raw`[A-Z]\d[A-Z]\d[A-Z]|[A-Z]\d\d-\d\d-\d{4}`, // Kansas
  String.raw`[A-Z]\d{6}R|\d{8}[A-Z]{2}|\d{9}[A-Z]|\d{3}[A-Z]\d{6}`, // Missouri
  String.raw`\d{7,8}[A-Z]`, // Maine, Vermont
  String.raw`WDL[A-Z0-9]{9}|[A-Z]{7}\d{3}[A-Z0-9]{2}`, // Washington
]
const DIGITS = [
  String.raw`\d{7,14}|\d{16}`,
  String.raw`\d{3} \d{3} \d{3}|\d\d \d{3} \d{3}|\d\d-\d{3}-\d{4}`, // New York, Pennsylvania, Colorado
]

/** Number of a driver license, by the layouts of the states; only some have a check, and those are not published. */
export const driverLicense = identifier({
  type: 'US_DRIVER_LICENSE',
  description:
    'Number of a driver license of one of the United States, in the layout of a state, beside a word for it.',
  example: 'F255-921-50-094-0',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'a letter and groups of digits', pattern: new RegExp(GROUPED.join('|'), 'i'), score: 0.5 },
    { name: 'letters and digits', pattern: new RegExp(MIXED.join('|'), 'i'), score: 0.2 },
    { name: 'digits', pattern: new RegExp(DIGITS.join('|')), score: 0.05 },
  ],
  check: (compact) => !isOtherNumber(compact),
  // "|" is the number: these words are right before it
  context: [
    ...['driver license', 'drivers license', "driver's license", 'driver licence', 'drivers licence'],
    ...["driver's licence", 'driving license', 'driving licence', 'driving permit', 'drivers permit'],
    ...["driver's permit", 'learners permit', 'dmv', "learner's permit", 'operator license'],
    ...[
      "operator's license",
      'commercial driver',
      'cdl',
      'cdls',
      'dls',
      'dln',
      'dl no',
      'dl number',
      'dl |',
      'my dl is',
    ],
    ...['dlnum', 'd l', 'license no', 'license number', 'license |', 'lic', 'state id', 'licensed driver'],
    ...['permis de conduire', 'permis americain', 'permis |'],
  ],
  negativeContext: ['license key', 'product key'],
})
