import { enterpriseNumber } from '../../../../src/detect/recognizers/be/enterprise-number.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(enterpriseNumber, {
  valid: {
    'as printed': '0403.019.261',
    'in one piece': '0403019261',
    'with blanks': '0428 759 497',
    'with no-break blanks': '0428\u00a0759\u00a0497',
    'of another enterprise': '0202.239.951',
    'that begins with 1': '1000.000.021',
  },
  alone: 'all',
  nearMisses: {
    'wrong check digits': '0403.019.262',
    'wrong check digits in one piece': '0403019262',
    'another beginning': '2403.019.261',
    'nine digits': '403.019.261',
    'eleven digits': '04030192610',
    'a number below those given out': '0000.000.097',
    'two kinds of separators': '0403.019 261',
    'a telephone number': '02 555 12 12',
    'a telephone number in one piece': '0612345678',
    'a sum of money': '1000.000.021 €',
  },
  before: ["Numéro d'entreprise", 'BCE', 'RPM', 'ondernemingsnummer', 'KBO', 'Company number', 'TVA'],
  after: ['(BCE)'],
  against: ['commande'],
  checked: ['0403.019.261', '0428759497'],
})
