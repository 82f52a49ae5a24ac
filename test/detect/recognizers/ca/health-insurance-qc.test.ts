import { healthInsuranceQc } from '../../../../src/detect/recognizers/ca/health-insurance-qc.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(healthInsuranceQc, {
  valid: {
    'in groups': 'TREM 6503 0515',
    'in one piece': 'DUPO68070822',
    'of a woman': 'FOOO01510100',
    'of a woman born in December': 'GAGN 7262 3123',
    'with no-break blanks': 'TREM\u00a06503\u00a00515',
    'with hyphens': 'TREM-6503-0515',
    'with one blank': 'TREM 65030515',
    'of 29 February': 'TREM 0002 2911',
    'in lower case': 'trem 6503 0515',
    'in lower case, in one piece': 'trem65030515',
  },
  alone: [
    ...['TREM 6503 0515', 'DUPO68070822', 'FOOO01510100', 'GAGN 7262 3123', 'TREM\u00a06503\u00a00515'],
    ...['TREM-6503-0515', 'TREM 65030515', 'TREM 0002 2911'],
  ],
  nearMisses: {
    'month 13': 'TREM 6513 0515',
    'month 50': 'FOOO01500100',
    'month 63': 'TREM 6563 0515',
    'day 00': 'TREM 6503 0015',
    'day 32': 'TREM 6503 3215',
    '31 April': 'TREM 6504 3115',
    '29 February of no leap year': 'TREM 6502 2915',
    'three letters': 'TRE 6503 0515',
    'five letters': 'TREMB 6503 0515',
    'seven digits': 'TREM 6503 051',
    'nine digits': 'TREM 6503 05155',
    'two separators': 'TREM 6503-0515',
    'digits first': '6503 0515 TREM',
    'a letter within': 'TREM 65O3 0515',
  },
  before: ['RAMQ', "Numéro d'assurance maladie", 'NAM', 'numeroNAM', 'Carte soleil', 'Health card', 'N° NAM'],
  after: ['(assurance maladie)'],
  against: ['commande', 'ISBN'],
})
