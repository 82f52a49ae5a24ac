import { nino } from '../../../../src/detect/recognizers/uk/nino.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(nino, {
  valid: {
    'in pairs': 'AB 12 34 56 C',
    'in one piece': 'AA123456A',
    'with no-break blanks': 'AB\u00a012\u00a034\u00a056\u00a0C',
    'with hyphens': 'JG-10-37-59-A',
    'in lower case': 'hh 01 02 03 d',
    'in lower case, in one piece': 'tw987654a',
    'in some groups': 'PR 123612C',
    'of an example': 'QQ 12 34 56 C',
    'without its last letter': 'AB123456',
  },
  alone: [
    ...[
      'AB 12 34 56 C',
      'AA123456A',
      'AB\u00a012\u00a034\u00a056\u00a0C',
      'JG-10-37-59-A',
      'hh 01 02 03 d',
      'tw987654a',
    ],
    'PR 123612C',
  ],
  nearMisses: {
    'D first': 'DA 12 34 56 C',
    'O second': 'AO 12 34 56 C',
    'the pair GB': 'GB 12 34 56 C',
    'the pair ZZ': 'ZZ123456A',
    'the pair NK in lower case': 'nk 12 34 56 c',
    'the last letter E': 'AB123456E',
    'five digits': 'AB 12 34 5 C',
    'seven digits': 'AB1234567C',
    'one letter': 'A 12 34 56 C',
    'three letters': 'ABC123456C',
    'two letters last': 'AB123456CD',
    'a digit for a letter': 'A1 12 34 56 C',
  },
  before: ['National Insurance number', 'NI number', 'NINO', 'NI:', 'N.I. No.', 'niNumber', 'Nat. Ins.', 'P60'],
  after: ['(National Insurance)'],
  against: ['Order no.', 'SKU'],
})
