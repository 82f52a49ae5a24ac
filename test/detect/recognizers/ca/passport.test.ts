import { expect, test } from 'vitest'
import { passport } from '../../../../src/detect/recognizers/ca/passport.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

/** Of the specimen that the government of Canada publishes. */
const SECOND_LINE = 'ZE000509<9CAN8501019F2301147<<<<<<<<<<<<<<08'
const ZONE = `${'P<CANMARTIN<<SARAH'.padEnd(44, '<')}\n${SECOND_LINE}`

describeIdentifier(passport, {
  valid: {
    'two letters and six digits': 'ZE000509',
    'with a blank': 'GA 302922',
    'since 2023': 'A123456BC',
    'in lower case': 'ze000509',
    'since 2023, in lower case': 'a123456bc',
    'machine-readable zone': ZONE,
    'the second line alone': SECOND_LINE,
  },
  alone: [ZONE, SECOND_LINE],
  nearMisses: {
    'five digits': 'ZE00050',
    'seven digits': 'ZE0005091',
    'one letter': 'Z000509',
    'three letters': 'ZEA000509',
    'letters last': '000509ZE',
    'three letters last': 'A123456BCD',
    'five digits since 2023': 'A12345BC',
    'one digit throughout': 'ZE000000',
    'the zone of another country': '9250764733GBR8809117F2007162<<<<<<<<<<<<<<08',
  },
  before: ['Passport no.', 'passportNumber', 'Passeport', 'Numéro de passeport', 'travel document', 'IRCC'],
  after: ['(passeport)'],
  against: ['order number', 'Ticket'],
})

test.for([
  ['of the number', 'ZE000509<8CAN8501019F2301147<<<<<<<<<<<<<<08'],
  ['of the birth date', 'ZE000509<9CAN8501018F2301147<<<<<<<<<<<<<<08'],
  ['over all', 'ZE000509<9CAN8501019F2301147<<<<<<<<<<<<<<07'],
] as const)('a wrong check digit %s leaves no zone but the number', ([, line]) => {
  expect(valuesOf(passport, `Passport no. ${line}`)).toEqual(['ZE000509'])
  expect(valuesOf(passport, line)).toEqual([])
})
