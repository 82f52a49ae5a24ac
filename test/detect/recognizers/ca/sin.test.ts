import { expect, test } from 'vitest'
import { sin } from '../../../../src/detect/recognizers/ca/sin.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(sin, {
  valid: {
    'in groups': '130 692 544',
    'with hyphens, of python-stdnum': '123-456-782',
    'in one piece': '130692544',
    'of a temporary resident': '900 000 001',
    'with no-break blanks': '130\u00a0692\u00a0544',
    'with dots': '130.692.544',
    'the example of Wikipedia': '046 454 286',
    'the example of Wikipedia, in one piece': '046454286',
  },
  alone: ['130 692 544', '123-456-782', '130692544', '900 000 001', '130\u00a0692\u00a0544', '130.692.544'],
  nearMisses: {
    'a wrong check digit': '130 692 545',
    'two neighbours exchanged': '130 962 544',
    '8 first': '800 000 002',
    'eight digits': '130 692 54',
    'ten digits': '1306925440',
    'two separators': '130 692-544',
    'groups of other sizes': '1306 925 44',
    zeros: '000 000 000',
    'a letter within': '130 692 S44',
    'a decimal fraction': '130692544.5',
    'digits counted up': '123 456 789',
  },
  before: [
    ...(['SIN', 'Social Insurance Number', 'sinNumber', 'NAS', "Numéro d'assurance sociale", 'N° NAS'] as const),
    'SIN #',
  ],
  after: ['(NAS)'],
  against: ['order number', 'SIREN'],
  checked: ['130 692 544', '130692544'],
})

test.for(['732 829 320 00074', 'FR40 303 265 045', '414 415 501 502 503', '622 447 886\t3070'])(
  'is not by default a part of %s',
  (text) => {
    for (const span of sin.find(text, 'fr')) expect(span?.score ?? 0).toBeLessThan(sin.threshold)
  },
)
