import { caf } from '../../../../src/detect/recognizers/fr/caf.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(caf, {
  valid: {
    'with a letter': '1234567 A',
    'with a letter, in one piece': '1234567A',
    'digits alone': '1234567',
    'in groups': '1 234 567',
    'in groups, with a letter': '1 234 567 A',
  },
  alone: 'none',
  nearMisses: {
    'six digits': '123456',
    'eight digits': '12345678',
    'two letters': '1234567AB',
    'the same digit throughout': '1111111',
    'the same digit and a letter': '0000000A',
    'a letter first': 'A1234567',
    'a sum of money': '1234567 €',
    'a decimal fraction': '1234567,50',
    'a part of a longer number': '2024-1234567',
  },
  before: ["Numéro d'allocataire", 'N° allocataire :', 'CAF', 'dossier CAF', 'numeroAllocataire'],
  after: ['(allocataire)'],
})
