import { passport } from '../../../../src/detect/recognizers/kr/passport.ts'
import { describeIdentifier } from '../describe-identifier.ts'

const LINE = 'M123A45674KOR9111244M3201152<<<<<<<<<<<<<<<4'
const ZONE = `${'PMKORHONG<<GILDONG'.padEnd(44, '<')}\n${LINE}`

describeIdentifier(passport, {
  valid: {
    'since 2021': 'M123A4567',
    'of an official': 'S123A4567',
    'in lower case': 'm123a4567',
    'before 2021': 'M12345678',
    diplomatic: 'D12345678',
    'machine-readable zone': ZONE,
    'the second line alone': LINE,
  },
  alone: ['M123A4567', 'S123A4567', ZONE, LINE],
  nearMisses: {
    'another letter': 'A123A4567',
    'seven digits': 'M1234567',
    'nine digits': 'M123456789',
    'five digits last': 'M123A45678',
    'two digits first': 'M12A34567',
    'two letters in the middle': 'M123AB456',
    'digits alone': '123456789',
    'one digit throughout': 'M00000000',
    'a zone of another country': LINE.replace('KOR', 'PRK'),
    'a zone with a wrong birth date': LINE.replace('911124', '911125'),
  },
  before: ['Passport', 'passport no.', '여권번호', '여권:', 'travel document', 'passeport', 'passportNumber'],
  after: ['(여권)'],
  against: ['order number'],
})
