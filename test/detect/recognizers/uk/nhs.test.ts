import { expect, test } from 'vitest'
import { nhs } from '../../../../src/detect/recognizers/uk/nhs.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(nhs, {
  valid: {
    'in groups': '401 023 2137',
    'with no-break blanks': '401\u00a0023\u00a02137',
    'with thin blanks': '943\u2009476\u20095919',
    'with hyphens': '401-023-2137',
    'with dots': '943.476.5919',
    'in one piece': '9434765919',
    'of Scotland, in one piece': '0032698674',
    'for tests': '999 000 0018',
    'another sample': '221 395 1837',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '401 023 2138',
    'two neighbours exchanged': '401 023 2317',
    'a check digit of ten': '401 023 2030',
    'nine digits': '401 023 213',
    'eleven digits': '40102321370',
    'two separators': '401 023-2137',
    'groups of other sizes': '4010 232 137',
    'one digit throughout': '1111111111',
    zeros: '0000000000',
    'a decimal fraction': '4010232137.5',
    'a telephone number': '415-555-2672',
    'a letter within': '401 O23 2137',
  },
  before: ['NHS number', 'NHS no.', 'nhsNumber', 'National Health Service', 'CHI number', 'NHS No:'],
  after: ['is the NHS number'],
  against: ['order number', 'Tel.'],
  checked: ['4010232137', '943 476 5919'],
})

test.for(['021 123 4567', '415-555-2671', '4155552671'])(
  'is not by default what may be a telephone number: %s',
  (number) => {
    expect(nhs.accepts?.(number)).toBe(true)
    expect(valuesOf(nhs, `at ${number}`)).toEqual([])
  },
)
