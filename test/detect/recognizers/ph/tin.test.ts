import { tin } from '../../../../src/detect/recognizers/ph/tin.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(tin, {
  valid: {
    'with the branch': '000-123-456-000',
    'of a branch': '000-123-456-001',
    'with five digits of the branch': '000-123-456-00003',
    'of a taxpayer with VAT': '000-123-456-000V',
    'without the branch': '000-123-456',
    'with blanks': '000 123 456 000',
    'in one piece': '000123456',
    'in one piece with the branch': '000123456000',
  },
  alone: ['000-123-456-000', '000-123-456-001', '000-123-456-00003', '000-123-456-000V'],
  nearMisses: {
    zeros: '000-000-000-000',
    'eight digits': '00012345',
    'ten digits': '0001234567',
    'four digits of the branch': '000-123-456-0001',
    'a group of two': '000-12-456-000',
    'a letter': '000-12A-456-000',
    'mixed separators': '000-123 456-000',
    'another last letter': '000-123-456-000X',
    'one digit throughout': '111-111-111',
    'a date with its time': '202403141030',
  },
  before: [
    'TIN',
    'TIN No.',
    'VAT REG TIN:',
    'BIR',
    'Taxpayer identification number',
    'Tax ID',
    'numéro fiscal',
    'tinNo',
  ],
  after: ['(TIN)'],
  against: ['order number', 'sku'],
})
