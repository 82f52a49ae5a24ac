import { gstin } from '../../../../src/detect/recognizers/in/gstin.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(gstin, {
  valid: {
    'the example of python-stdnum': '27AAPFU0939F1ZV',
    'of another state': '37AADCS0472N1Z1',
    'of a company': '24AAACC4175D1Z4',
    'of a person': '33ABCPK1234F1ZC',
    'of other territory': '97ABCPK1234F2ZX',
    'in lower case': '27aapfu0939f1zv',
    'in groups': '27 AAPFU0939F 1ZV',
    'in the groups of Presidio': '27 AAPFU 0939 F1 ZV',
    'with hyphens': '27-AAPFU0939F-1-Z-V',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check character': '27AAPFU0939F1ZW',
    'two neighbours exchanged': '72AAPFU0939F1ZV',
    'the invented one of tutorials, with a wrong check character': '22AAAAA0000A1Z5',
    'a state there is none of': '39AAPFU0939F1ZL',
    'the state 00': '00AAPFU0939F1ZV',
    'without Z': '27AAPFU0939F1YV',
    'no kind of holder': '27AAPZU0939F1ZV',
    'fourteen characters': '27AAPFU0939F1Z',
    'sixteen characters': '27AAPFU0939F1ZV1',
    'a registration 0': '27AAPFU0939F0ZV',
    'a figure in the name': '27AAP1U0939F1ZV',
  },
  before: ['GSTIN', 'GST No.', 'gst number', 'gstin_number', 'GST registration', 'Goods and Services Tax'],
  after: ['(GSTIN)'],
  against: ['invoice', 'Serial'],
  checked: ['27AAPFU0939F1ZV', '37AADCS0472N1Z1'],
})
