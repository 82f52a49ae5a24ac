import { incomeTaxNumber } from '../../../../src/detect/recognizers/za/income-tax-number.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(incomeTaxNumber, {
  valid: {
    'with slashes': '0001/339/05/0',
    'in one piece': '0001339050',
    'of another sample': '0843089848',
    'not beginning with 0': '3123456786',
    'beginning with 9': '9234567890',
    'in groups': '000 133 9050',
    'in other groups': '0001 339 05 0',
    'with a hyphen before the check digit': '084308984-8',
    'with the look of seconds since 1970': '1501234569',
  },
  alone: ['0001/339/05/0', '3123456786', '9234567890'],
  nearMisses: {
    'a wrong check digit': '0001339051',
    'a published one with a wrong check digit': '2449/494/16/0',
    'two digits exchanged': '0001393050',
    'a VAT number': '4220119988',
    'beginning with 5': '5123456781',
    'nine digits': '000133905',
    'eleven digits': '00013390500',
    'other groups': '00 01 33 90 50',
    'slashes elsewhere': '000/1339/05/0',
    zeros: '0000000000',
  },
  before: [
    'Income tax number',
    'Tax ref. no',
    'tax reference:',
    'SARS',
    'belastingnommer',
    'numéro fiscal',
    'taxNumber',
  ],
  after: ['(income tax)'],
  against: ['cell', 'invoice'],
  checked: ['0001/339/05/0', '3123456786'],
})
