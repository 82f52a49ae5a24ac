import { vat } from '../../../../src/detect/recognizers/fr/vat.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(vat, {
  valid: {
    'in groups': 'FR40 303 265 045',
    'in one piece': 'FR40303265045',
    'with a blank after FR': 'FR 23 334 175 221',
    'the rest in one piece': 'FR 61 954506077',
    'of another company': 'FR83404833048',
    'with dots': 'FR.40.303.265.045',
    'with no-break blanks': 'FR\u00a040\u00a0303\u00a0265\u00a0045',
    'with a letter in its key': 'FRK7399859412',
    'with a letter second in its key': 'FR4Z123456782',
    'of Monaco': 'FR53000004605',
    'in lower case': 'fr40303265045',
  },
  alone: 'all',
  nearMisses: {
    'a wrong key': 'FR41303265045',
    'a wrong SIREN': 'FR40303265046',
    'a wrong key with a letter': 'FRK6399859412',
    'O in its key': 'FRO7399859412',
    'I in its key': 'FR4I123456782',
    'a digit too few': 'FR4030326504',
    'a digit too many': 'FR403032650450',
    'another country': 'DE40303265045',
    'an IBAN': 'FR7630006000011234567890189',
    zeros: 'FR12000000000',
    'letters in the SIREN': 'FR4030326504A',
  },
  before: ['TVA', 'N° TVA intracommunautaire :', 'VAT no.', 'numeroTva', 'identifiant TVA'],
  after: ['(TVA intracommunautaire)'],
  checked: ['FR40 303 265 045', 'FR83404833048'],
})
