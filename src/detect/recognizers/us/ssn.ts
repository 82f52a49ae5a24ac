import { identifier } from '../identifier.ts'

/** Numbers that were never anybody's: two of advertisements, and digits in a row. https://www.ssa.gov/history/ssn/misused.html */
const SAMPLES = new Set(['078051120', '123456789', '987654320'])

/**
 * Social Security number: area, group and serial, three, two and four digits without a check digit. Never given out: the areas
 * 000, 666 and 900 to 999, the group 00, the serial 0000. https://www.ssa.gov/kc/SSAFactSheet--IssuingSSNs.pdf
 */
export const ssn = identifier({
  type: 'US_SSN',
  description: 'Social Security number of the United States: area, group and serial that can have been given out.',
  example: '536-90-4399',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'with hyphens', pattern: /\d{3}([-\u2010\u2011\u2013])\d\d\1\d{4}/, score: 0.65 },
    { name: 'in groups', pattern: /\d{3}([ .\u00a0\u2009\u202f])\d\d\1\d{4}/, score: 0.5 },
    { name: 'in two groups', pattern: /\d{5}-\d{4}|\d{3}-\d{6}/, score: 0.05 },
    { name: 'in one piece', pattern: /\d{9}/, score: 0.05 },
  ],
  check: (digits) => {
    const isNeverGiven = /^(?:000|666|9)|^\d{3}00|0000$/.test(digits) || new Set(digits).size === 1
    return !isNeverGiven && !SAMPLES.has(digits)
  },
  // "|" is the number: these words are right before it
  context: [
    ...['ssn', 'ssns', 'ss#', 'ssid', 'soc sec', 'social |', 'social security', 'social insurance number'],
    ...['ssa', 'socsec', 'social is', 'my social', 'social number', 'taxpayer id', 'tax id', 'tin', 'w 2'],
    ...['w2', 'securite sociale americaine', 'numero de securite sociale'],
  ],
  negativeContext: ['zip', 'zip code', 'phone', 'fax', 'part no', 'part number', 'model'],
})
