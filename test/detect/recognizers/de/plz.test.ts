import { expect, test } from 'vitest'
import { plz } from '../../../../src/detect/recognizers/de/plz.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(plz, {
  valid: {
    'of Berlin': '10115',
    'of München': '80331',
    'with a zero first': '01067',
    'the last': '99998',
    'with the country': 'D-80331',
  },
  alone: ['D-80331'],
  nearMisses: {
    'below the first': '00999',
    '01000': '01000',
    '99999': '99999',
    'four digits': '8033',
    'six digits': '803311',
    'a letter': '8033A',
    'an amount': '80331 €',
    'an amount with cents': '80331,50',
    'a decimal fraction': '80331.5',
    'a number with a thousands separator': '80.331',
  },
  before: ['PLZ', 'Postleitzahl:', 'Lieferadresse', 'Anschrift', 'postal code', 'code postal', 'plz'],
  after: ['(PLZ)'],
  against: ['Kundennummer', 'invoice'],
})

const scoreOf = (text: string) => Math.max(0, ...Array.from(plz.find(text, 'de'), (span) => span?.score ?? 0))

test.for(['10115 Berlin', '80331 München', '22085\u00a0Hamburg'] as const)('counts in %j for whoever asks', (text) => {
  expect(scoreOf(text)).toBe(0.4)
})

test.for(['12000 Euro', '45000 Einwohner', '10115 berlin', '15000 Mitglieder', '20000 Menschen'] as const)(
  'counts for little in %j',
  (text) => expect(scoreOf(text)).toBe(0.05),
)

test('the town is no part of it', () => expect(valuesOf(plz, 'Anschrift: 10115 Berlin')).toEqual(['10115']))
