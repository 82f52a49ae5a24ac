import { companyRegistration } from '../../../../src/detect/recognizers/za/company-registration.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(companyRegistration, {
  valid: {
    private: '2014/256030/07',
    'close corporation': '2009/199240/23',
    'since 2020': '2020/804826/07',
    'of the 19th century': '1898/000123/06',
    'with blanks': '2014 / 256030 / 07',
    'with CK': 'CK2001/123456',
    'with CK and the kind': 'CK2001/123456/23',
    'with CK and two figures of the year': 'CK86/12345/23',
    'with K': 'K2010/654321',
    'with T': 'T2001/123456',
    'in one piece': 'K2016123456',
    'of an unknown kind': '2014/256030/99',
    'in lower case': 'ck2001/123456',
  },
  alone: [
    ...['2014/256030/07', '2009/199240/23', '2020/804826/07', '1898/000123/06', '2014 / 256030 / 07', 'CK2001/123456'],
    ...['CK2001/123456/23', 'CK86/12345/23', 'K2010/654321', 'T2001/123456', 'ck2001/123456'],
  ],
  nearMisses: {
    'two figures of the year': '99/199240/23',
    'five digits': '2009/19924/23',
    'seven digits': '2009/1992401/23',
    'three digits of the kind': '2009/199240/234',
    'another prefix': 'AB2001/123456',
    'a year to come': '2098/199240/07',
    'another century': '1714/199240/07',
    'no serial number': '2014/000000/07',
    'no kind': '2014/256030',
    'a date': '2014/12/07',
    hyphens: '2014-256030-07',
  },
  before: [
    ...(['Company registration', 'Reg. No.', 'Registration number:', 'CIPC', 'Close corporation'] as const),
    ...(['registrasienommer', "numéro d'entreprise", 'registrationNumber'] as const),
  ],
  after: ['(CIPC)'],
  against: ['invoice', 'dossier'],
})
