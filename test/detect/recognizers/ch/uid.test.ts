import { uid } from '../../../../src/detect/recognizers/ch/uid.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(uid, {
  valid: {
    'as printed': 'CHE-116.281.710',
    'in one piece': 'CHE116281710',
    'with blanks': 'CHE 107 787 577',
    'of python-stdnum': 'CHE100155212',
    'of the Federal Statistical Office': 'CHE-123.456.788',
    'in lower case': 'che-116.281.710',
    'with a no-break hyphen': 'CHE\u2011116.281.710',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': 'CHE-116.281.711',
    'a wrong check digit in one piece': 'CHE116281711',
    'another country': 'CHF-116.281.710',
    'without its letters': '116.281.710',
    'eight digits': 'CHE-116.281.71',
    'ten digits': 'CHE-116.281.7100',
    zeros: 'CHE-000.000.000',
    'a check digit of ten': 'CHE-100.000.010',
    'letters before it': 'XCHE-116.281.710',
    'a letter within': 'CHE-116.28I.710',
  },
  before: ['IDE', 'N° IDE :', 'UID', 'Handelsregister', 'registre du commerce', 'Company number'],
  after: ['(IDE)'],
  checked: ['CHE-116.281.710', 'CHE107787577'],
})
