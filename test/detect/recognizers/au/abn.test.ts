import { abn } from '../../../../src/detect/recognizers/au/abn.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(abn, {
  valid: {
    'of the tax office': '51 824 753 556',
    'of python-stdnum': '83 914 571 673',
    'in one piece': '53004085616',
    'in two pieces': '53 004085616',
    'with no-break blanks': '33\u00a0102\u00a0417\u00a0032',
    'with hyphens': '51-824-753-556',
  },
  alone: 'all',
  nearMisses: {
    'wrong check digits': '99 999 999 999',
    'a wrong last digit': '51 824 753 557',
    'two neighbours exchanged': '51 842 753 556',
    'check digits exchanged': '15 824 753 556',
    'a leading 0': '01 824 753 556',
    'ten digits': '51 824 753 55',
    'twelve digits': '518247535560',
    'two separators': '51 824-753 556',
    'groups of other sizes': '518 247 535 56',
    'a letter within': '51 824 753 55G',
    zeros: '00000000000',
  },
  before: ['ABN', 'ABN:', 'Australian Business Number', 'abnNumber', 'A tax invoice of', 'ABN no.'],
  after: ['(ABN)'],
  against: ['order number', 'Tracking'],
  checked: ['51 824 753 556', '53004085616'],
})
