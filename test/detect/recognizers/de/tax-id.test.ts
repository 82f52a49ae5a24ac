import { taxId } from '../../../../src/detect/recognizers/de/tax-id.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(taxId, {
  valid: {
    'as printed': '86 095 742 719',
    'in one piece': '86095742719',
    'of the specification': '47036892816',
    'one digit three times': '65929970489',
    'another sample': '57549285017',
    'a third sample': '25768131411',
    'with no-break blanks': '86\u00a0095\u00a0742\u00a0719',
    'with hyphens': '86-095-742-719',
    'in other groups': '860 957 427 19',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '86095742718',
    'no digit twice': '12345678903',
    'two digits twice': '11233456784',
    'one digit four times': '11113456788',
    'three in a row': '12333456786',
    'a zero first': '06959742716',
    'ten digits': '8609574271',
    'twelve digits': '860957427190',
    'two kinds of separators': '86 095-742 719',
    'one digit throughout': '11111111111',
    'a letter': '8609574271A',
  },
  before: ['Steuer-ID', 'Steuer-IdNr.:', 'Steueridentifikationsnummer', 'IdNr', 'tax ID', 'numéro fiscal', 'steuerId'],
  after: ['(Steuer-ID)'],
  against: ['order number'],
  checked: ['86 095 742 719', '86095742719', '65929970489'],
})
