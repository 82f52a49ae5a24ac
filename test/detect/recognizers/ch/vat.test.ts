import { vat } from '../../../../src/detect/recognizers/ch/vat.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(vat, {
  valid: {
    'as printed': 'CHE-107.787.577 IVA',
    'in one piece': 'CHE107787577IVA',
    'in French': 'CHE-116.281.710 TVA',
    'in German': 'CHE-116.281.710 MWST',
    'in Romansh': 'CHE-116.281.710 TPV',
    'in lower case': 'che-116.281.710 tva',
    'with a no-break blank': 'CHE-116.281.710\u00a0TVA',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': 'CHE-107.787.578 IVA',
    'a wrong check digit in one piece': 'CHE107787578IVA',
    'no tax': 'CHE-107.787.577',
    'another word': 'CHE-107.787.577 VAT',
    'a longer word': 'CHE-107.787.577 IVAN',
    'another country': 'CHF-107.787.577 IVA',
    'eight digits': 'CHE-107.787.57 IVA',
    'ten digits': 'CHE-107.787.5770 IVA',
    zeros: 'CHE-000.000.000 IVA',
    'the tax on another line': 'CHE-107.787.577\nIVA',
  },
  before: ['N° TVA', 'MWST-Nr.', 'numero IVA', 'VAT number', 'numéro de TVA'],
  after: ['(TVA)'],
  checked: ['CHE-107.787.577 IVA'],
})
