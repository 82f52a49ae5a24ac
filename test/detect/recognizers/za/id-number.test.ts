import { idNumber } from '../../../../src/detect/recognizers/za/id-number.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(idNumber, {
  valid: {
    'in one piece': '8001015009087',
    'of a woman': '8001015000086',
    'of another sample': '9202201234088',
    'of a leap day': '0002294321191',
    'of a permanent resident': '9912316789285',
    'of a refugee': '0001015002288',
    'in groups': '800101 5009 087',
    'in the groups of an identity book': '800101 5009 08 7',
    'in groups with no-break blanks': '800101\u00a05009\u00a0087',
    'with hyphens': '800101-5009-087',
    'with the look of milliseconds since 1970': '1503050006081',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '8001015009086',
    'month 13': '8013015009082',
    'February 30': '8002305009084',
    'no leap year': '9902294321193',
    'status 3': '8001015009376',
    'race 7': '8001015000076',
    'two digits exchanged': '8001015009807',
    'twelve digits': '800101500908',
    'fourteen digits': '80010150090870',
    'a barcode': '4006381333931',
    'milliseconds since 1970': '1731415926087',
    'other groups': '8001 0150 09087',
    zeros: '0000000000000',
  },
  before: ['ID number', 'ID No.', 'SA ID:', 'RSA ID', 'identity number', 'ID-nommer', 'idNumber', "numéro d'identité"],
  after: ['(South African ID)'],
  against: ['order number', 'facture'],
  checked: ['8001015009087', '800101 5009 087'],
})
