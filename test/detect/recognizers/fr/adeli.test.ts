import { adeli } from '../../../../src/detect/recognizers/fr/adeli.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(adeli, {
  valid: {
    'in groups': '75 9 31234 5',
    'in one piece': '759312345',
    'in other groups': '75 93 1234 5',
    'in groups of three': '759 312 345',
    'of Corsica': '2A9312345',
    'of Réunion': '9D9312345',
    'with a leading zero': '019312345',
  },
  alone: 'none',
  nearMisses: {
    'department 00': '009312345',
    'department 99': '999312345',
    'department 2C': '2C9312345',
    'department 9G': '9G9312345',
    'eight digits': '75931234',
    'ten digits': '7593123456',
    'the same digit throughout': '755555555',
    'a telephone number': '01 23 45 67 89',
    'two kinds of separators': '75 9.31234 5',
  },
  before: ['ADELI', 'N° ADELI :', 'numeroAdeli', 'code ADELI', 'ADELI number', 'N°AM:'],
  after: ['(ADELI)'],
})
