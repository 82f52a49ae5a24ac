import { rib } from '../../../../src/detect/recognizers/fr/rib.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(rib, {
  valid: {
    'in groups': '30006 00001 12345678901 89',
    'in one piece': '30006000011234567890189',
    'with a letter in the account': '20041 01005 0500013M026 06',
    'with a letter, in one piece': '20041010050500013M02606',
    'in lower case': '20041 01005 0500013m026 06',
    'with no-break blanks': '30006\u00a000001\u00a012345678901\u00a089',
    'in columns': '30006 | 00001 | 12345678901 | 89',
    'after tabs': '30006\t00001\t12345678901\t89',
    'with names': '30006 Code guichet : 00001 N° de compte : 12345678901 Clé RIB : 89',
    'with names, on lines': '20041\nCode guichet : 01005\nN° de compte : 0500013M026\nClé : 06',
    'with hyphens': '30006-00001-12345678901-89',
  },
  alone: 'all',
  nearMisses: {
    'a wrong key': '30006 00001 12345678901 88',
    'a wrong key in one piece': '30006000011234567890188',
    'a wrong key with names': '30006 Code guichet : 00001 N° de compte : 12345678901 Clé RIB : 88',
    'key 00': '30006 00001 12345678901 00',
    'a key above 97': '30006 00001 12345678901 98',
    'another letter': '20041 01005 0500013N026 06',
    'an account too short': '30006 00001 1234567890 89',
    'an account too long': '30006 00001 123456789012 89',
    'a letter in the bank': '3000A 00001 12345678901 89',
    'a digit too many': '300060000112345678901890',
    'groups of four': '3000 6000 0112 3456 7890 189',
    zeros: '00000 00000 00000000000 00',
  },
  before: ['RIB', 'Coordonnées bancaires :', 'code banque, guichet, compte, clé RIB', 'Bank account'],
  after: ['(RIB)'],
  checked: ['30006 00001 12345678901 89', '20041010050500013M02606'],
})
