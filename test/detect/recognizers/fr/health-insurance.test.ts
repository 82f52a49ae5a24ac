import { healthInsurance } from '../../../../src/detect/recognizers/fr/health-insurance.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(healthInsurance, {
  valid: {
    'of an office': '01 751 0000',
    'of an office in one piece': '017510000',
    'of an insurer': '28340129',
    'of a member': '123456',
    'of a member, with a letter': '0123456A',
    'of a member, with letters first': 'AB12345678',
    'of a member, with a letter first and last': 'M1234567B',
  },
  alone: 'none',
  nearMisses: {
    'five digits': '12345',
    'thirteen digits': '1234567890123',
    'the same digit throughout': '11111111',
    'a date': '20240314',
    'a date as written in France': '14032024',
    'a telephone number': '0612345678',
    'letters alone': 'ABCDEFGH',
    'four letters first': 'ABCD12345',
    'a decimal fraction': '0.12345678',
    'a sum of money': '123456 €',
  },
  before: [
    "Numéro d'adhérent",
    'N° AMC',
    'adhérente',
    'n° sociétaire',
    "Organisme d'affiliation :",
    'N° adhérent mutuelle',
    'Member ID',
    'tiers payant',
  ],
  after: ['(adhérent n°)'],
})
