import { tfn } from '../../../../src/detect/recognizers/au/tfn.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(tfn, {
  valid: {
    'in groups': '876 543 210',
    'that counts up': '123 456 782',
    'in one piece': '876543210',
    'another sample': '459599230',
    'with no-break blanks': '714\u00a0925\u00a0631',
    'with hyphens': '876-543-210',
  },
  alone: 'all',
  nearMisses: {
    'a wrong last digit': '876 543 211',
    'a wrong first digit': '976 543 210',
    'two neighbours exchanged': '867 543 210',
    'eight digits': '876 543 21',
    'ten digits': '8765432100',
    'two separators': '876 543-210',
    'groups of other sizes': '8765 432 10',
    zeros: '000 000 000',
    'digits counted up': '123 456 789',
    'a letter within': '876 543 21O',
  },
  before: ['TFN', 'Tax File Number', 'tax file no.', 'tfnNumber', 'ATO', 'superannuation'],
  after: ['(TFN)'],
  against: ['order number', 'Tracking'],
  checked: ['876 543 210', '459599230'],
})
