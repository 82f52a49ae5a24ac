import { vatNumber } from '../../../../src/detect/recognizers/za/vat-number.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(vatNumber, {
  valid: {
    'after ZA': 'ZA4220119988',
    'after ZA and a blank': 'ZA 4220119988',
    'in one piece': '4220119988',
    'an invented one': '4701234561',
    'another invented one': '4412233449',
    'counted up': '4123456784',
    'in groups': '422 011 9988',
    'in lower case': 'za4220119988',
  },
  alone: ['ZA4220119988', 'ZA 4220119988', '4220119988', '4701234561', '4412233449', '4123456784', 'za4220119988'],
  nearMisses: {
    'a wrong check digit': '4220119987',
    'a published one with a wrong check digit': '4120245773',
    'two digits exchanged': '4221019988',
    'another first digit': '0843089848',
    'nine digits': '422011998',
    'eleven digits': '42201199880',
    'after another country': 'GB4220119988',
    'after ZA with a wrong check digit': 'ZA4220119980',
    zeros: '4000000000',
    'other groups': '42 20 11 99 88',
  },
  before: ['VAT', 'VAT No.', 'VAT Reg No:', 'VAT registration', 'BTW-nommer', 'numéro de TVA', 'vatNumber'],
  after: ['(VAT)'],
  against: ['tel', 'order no'],
  checked: ['4220119988', 'ZA4220119988'],
})
