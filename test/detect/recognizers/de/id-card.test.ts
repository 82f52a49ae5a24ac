import { expect, test } from 'vitest'
import { idCard } from '../../../../src/detect/recognizers/de/id-card.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

const ZONE = 'IDD<<T220001293<<<<<<<<<<<<<<<\n6408125<2010315D<<<<<<<<<<<<<4\nMUSTERMANN<<ERIKA<<<<<<<<<<<<<'

describeIdentifier(idCard, {
  valid: {
    'the specimen with its check digit': 'L01X00T471',
    'the specimen as printed': 'L01X00T47',
    'the first specimen, with its check digit': 'T220001293',
    'the first specimen, as printed': 'T22000129',
    'with the nationality': 'T220001293D',
    'with the nationality apart': 'L01X00T471 D',
    'until 2010': '1220001297D',
    'in lower case': 'l01x00t47',
    'of a series of passports': 'C01X00T47',
    'machine-readable zone': ZONE,
  },
  alone: ['L01X00T471', 'T220001293', 'T220001293D', 'L01X00T471 D', '1220001297D', ZONE],
  nearMisses: {
    'a wrong check digit': 'L01X00T472',
    'a wrong check digit until 2010': '1220001298D',
    'a vowel': 'L01A00T47',
    'a letter like a figure': 'L01S00T47',
    'a digit first': '101X00T47',
    'eight characters': 'L01X00T4',
    'eleven characters': 'L01X00T4711',
    'letters alone': 'LMNPRTVWX',
    'one digit throughout': 'L11111111',
    'a French passport': '12AB34567',
  },
  before: ['Personalausweis', 'Ausweis-Nr.', 'Personalausweisnummer', 'Dokumentennummer', 'identity card', 'ausweisNr'],
  after: ['(Personalausweis)'],
  against: ['Bestellnummer', 'ticket'],
  checked: ['L01X00T471', '1220001297D'],
})

test('a zone with a wrong digit is none', () => {
  for (const wrong of [ZONE.replace('293<', '294<'), ZONE.replace('125<', '126<'), ZONE.replace('4\n', '5\n')]) {
    expect(valuesOf(idCard, wrong)).not.toContain(wrong)
  }
})
