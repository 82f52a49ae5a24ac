import { expect, test } from 'vitest'
import { medicare } from '../../../../src/detect/recognizers/au/medicare.ts'
import { oneDigitOff } from '../../one-digit-off.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(medicare, {
  valid: {
    'the example of the conformance requirements': '2123 45670 1',
    'another sample': '2428 77813 2',
    'in one piece': '2123456701',
    'with a person': '2123 45670 1/2',
    'with a person after a hyphen': '2123 45670 1-2',
    'in one piece with a person': '21234567012',
    'with hyphens': '2123-45670-1',
    'with no-break blanks': '2123\u00a045670\u00a01',
  },
  alone: [
    ...['2123 45670 1', '2428 77813 2', '2123456701', '2123 45670 1/2', '2123 45670 1-2', '2123-45670-1'],
    '2123\u00a045670\u00a01',
  ],
  nearMisses: {
    'a wrong check digit': '2123 45671 1',
    'two neighbours exchanged': '2132 45670 1',
    'a first digit too low': '1123 45679 1',
    'a first digit too high': '7123 45675 1',
    'issue 0': '2123 45670 0',
    'nine digits': '2123 45670',
    'twelve digits': '212345670122',
    'two separators': '2123 45670-1',
    'groups of other sizes': '212 345 6701',
    'one digit throughout': '2222222222',
    'a letter within': '2123 4567O 1',
  },
  before: ['Medicare', 'Medicare no.', 'Medicare card number', 'medicareNumber', 'IRN', 'bulk billed'],
  after: ['(Medicare card)'],
  against: ['order number', 'Phone'],
})

test('any single wrong digit before the issue is refused', () => {
  for (const wrong of oneDigitOff('212345670')) expect(medicare.accepts?.(`${wrong}1`), wrong).toBe(false)
})
