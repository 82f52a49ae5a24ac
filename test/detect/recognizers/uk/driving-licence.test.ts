import { drivingLicence } from '../../../../src/detect/recognizers/uk/driving-licence.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(drivingLicence, {
  valid: {
    'the example of Wikipedia': 'MORGA657054SM9IJ',
    'in groups': 'MORGA 657054 SM9IJ',
    'with a short surname': 'FO999512201A99KL',
    'without initials': 'SMITH702015999AB',
    'of a woman born in December': 'JONES862318J99XY',
    'of a man born on 29 February': 'BROWN802294AB9CD',
    'in lower case': 'morga657054sm9ij',
    'of Northern Ireland': '12345678',
  },
  alone: [
    ...['MORGA657054SM9IJ', 'MORGA 657054 SM9IJ', 'FO999512201A99KL', 'SMITH702015999AB', 'JONES862318J99XY'],
    ...['BROWN802294AB9CD', 'morga657054sm9ij'],
  ],
  nearMisses: {
    'month 13': 'MORGA613054SM9IJ',
    'month 00': 'MORGA600054SM9IJ',
    'month 63': 'MORGA663054SM9IJ',
    'day 00': 'MORGA657004SM9IJ',
    'day 32': 'MORGA657324SM9IJ',
    '31 April': 'MORGA604314SM9IJ',
    '30 February': 'MORGA602304SM9IJ',
    'no surname': '99999657054SM9IJ',
    'a letter after the filling': 'FO9R9657054SM9IJ',
    'an initial after none': 'MORGA6570549M9IJ',
    'digits last': 'MORGA657054SM912',
    '15 characters': 'MORGA657054SM9I',
    '17 characters': 'MORGA657054SM9IJK',
    'a date in eight digits': '20240314',
    'seven digits': '1234567',
  },
  before: ['Driving licence', 'driver number', 'DVLA', 'drivingLicenceNumber', "driver's license", 'Licence no.'],
  after: ['(driving licence)'],
  against: ['order number'],
})
