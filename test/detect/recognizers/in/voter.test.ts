import { voter } from '../../../../src/detect/recognizers/in/voter.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(voter, {
  valid: {
    'the example of python-stdnum': 'WKH1186253',
    'an example of Presidio, without a check digit': 'KSD1287349',
    'in lower case': 'wkh1186253',
    'with a blank': 'WKH 1186253',
    'with a stroke': 'WKH/1186253',
    'with a hyphen': 'WKH-1186253',
  },
  alone: 'none',
  nearMisses: {
    'two letters': 'WK1186253',
    'four letters': 'WKHA1186253',
    'six digits': 'WKH118625',
    'eight digits': 'WKH11862534',
    'a letter last': 'WKH1186253A',
    'a figure among the letters': 'W1H1186253',
    'digits alone': '1186253',
    'one digit throughout': 'WKH1111111',
    'a telephone number': 'Tel 5550123',
    'a reference': 'REF 1186253',
    'digits first': '1186253WKH',
  },
  before: [
    'voter id',
    'EPIC No.',
    'voter card',
    'voterId',
    "elector's photo identity card",
    'मतदाता',
    "carte d'électeur",
  ],
  after: ['is her voter ID'],
  against: ['tracking', 'Invoice no'],
})
