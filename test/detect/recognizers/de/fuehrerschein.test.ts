import { fuehrerschein } from '../../../../src/detect/recognizers/de/fuehrerschein.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(fuehrerschein, {
  valid: {
    'the specimen': 'B072RRE2I55',
    'of another copy': 'B072RRE2I52',
    'in lower case': 'b072rre2i55',
    'an invented one': 'J010A1B2C61',
    'with more digits': 'N0400Z9K131',
    'two letters, eight digits': 'BO12345678A',
  },
  alone: ['B072RRE2I55', 'B072RRE2I52', 'b072rre2i55', 'J010A1B2C61', 'N0400Z9K131'],
  nearMisses: {
    'a wrong check digit': 'B072RRE2I65',
    'X for a check digit that is none': 'B072RRE2IX5',
    'no such Land': 'Q072RRE2I55',
    'two letters first': 'BA72RRE2I55',
    'ten characters': 'B072RRE2I5',
    'twelve characters': 'B072RRE2I555',
    'eleven digits': '10720002155',
    'three letters, eight digits': 'BOO12345678',
    'two letters, seven digits': 'BO1234567A',
    'in groups': 'B072 RRE2I 55',
  },
  before: [
    'Führerscheinnummer',
    'Führerschein-Nr.',
    'Fahrerlaubnis',
    'driving licence',
    'permis de conduire',
    'Feld 5',
  ],
  after: ['(Führerschein)'],
  against: ['Bestellnummer'],
})
