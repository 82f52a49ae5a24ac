import { neq } from '../../../../src/detect/recognizers/ca/neq.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(neq, {
  valid: {
    'in one piece': '1142345678',
    'of a person': '2242345678',
    'of a partnership': '3342345678',
    'of a public body': '8812345678',
    'in groups': '1142 345 678',
    'in other groups': '11 4234 5678',
    'with no-break blanks': '1142\u00a0345\u00a0678',
  },
  alone: 'none',
  nearMisses: {
    'other digits first': '1242345678',
    '44 first': '4442345678',
    'nine digits': '114234567',
    'eleven digits': '11423456789',
    'two separators': '1142 345-678',
    'groups of other sizes': '114 234 5678',
    'one digit throughout': '1111111111',
    'a letter within': '11423456A8',
    'a decimal fraction': '1142345678.5',
    'seconds since 1970': '1700000000',
  },
  before: [
    'NEQ',
    'N° NEQ',
    "Numéro d'entreprise du Québec",
    'numeroNEQ',
    'Registraire des entreprises',
    'Enterprise number',
  ],
  after: ['(NEQ)'],
  against: ['facture', 'Tél.'],
})
