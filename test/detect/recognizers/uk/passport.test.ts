import { passport } from '../../../../src/detect/recognizers/uk/passport.ts'
import { describeIdentifier } from '../describe-identifier.ts'

/** Of the specimen that His Majesty's Passport Office publishes. */
const SECOND_LINE = '9250764733GBR8809117F2007162<<<<<<<<<<<<<<08'
const ZONE = `${'P<GBRUK<SPECIMEN<<ANGELA<ZOE'.padEnd(44, '<')}\n${SECOND_LINE}`

describeIdentifier(passport, {
  valid: {
    'nine digits': '925076473',
    'in groups': '925 076 473',
    'two letters and seven digits': 'AB1234567',
    'with a blank': 'AB 1234567',
    'in lower case': 'ab1234567',
    'machine-readable zone': ZONE,
    'the second line alone': SECOND_LINE,
  },
  alone: [ZONE, SECOND_LINE],
  nearMisses: {
    'eight digits': '92507647',
    'ten digits': '9250764733',
    'one digit throughout': '999999999',
    'two letters and six digits': 'AB123456',
    'two letters and eight digits': 'AB12345678',
    'three letters': 'ABC1234567',
    'one letter': 'A1234567',
    'letters last': '1234567AB',
    'a wrong check digit of the number': '9250764743GBR8809117F2007162<<<<<<<<<<<<<<08',
    'a wrong check digit of the birth date': '9250764733GBR8809118F2007162<<<<<<<<<<<<<<08',
    'a wrong check digit over all': '9250764733GBR8809117F2007162<<<<<<<<<<<<<<09',
    'the zone of another country': '12AB345673FRA8001014F3006162<<<<<<<<<<<<<<06',
  },
  before: ['Passport no.', 'passportNumber', 'British passport', 'HMPO', 'travel document', 'Passeport n°'],
  after: ['(passport)'],
  against: ['order number', 'Ticket'],
})
