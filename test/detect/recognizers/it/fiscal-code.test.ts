import { fiscalCode } from '../../../../src/detect/recognizers/it/fiscal-code.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(fiscalCode, {
  valid: {
    'of a man': 'RCCMNL83S18D969H',
    'of a woman': 'MLLSNT82P65Z404U',
    'of another century': 'MRTMTT25D09F205Z',
    'in groups': 'RSS MRA 85T10 A562S',
    'with no-break blanks': 'RSS\u00a0MRA\u00a085T10\u00a0A562S',
    'in lower case': 'rccmnl83s18d969h',
    'with a letter for a digit': 'RSSMRA85T10A56NH',
    'of a leap day': 'RSSMRA00B29H501Y',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check letter': 'RCCMNL83S18D969I',
    'a wrong digit': 'RCCMNL83S18D968H',
    'no such month': 'RCCMNL83F18D969H',
    'February 30': 'RSSMRA85B30A562G',
    'day 72': 'RSSMRA85T72A562C',
    'no leap year': 'RSSMRA01B29H501Z',
    'the place 000': 'RSSMRA85T10A000W',
    'a vowel before a consonant': 'RASMRA85T10A562S',
    'fifteen characters': 'RCCMNL83S18D969',
    'seventeen characters': 'RCCMNL83S18D969HH',
    'of a company': '00743110157',
    'a digit last': 'RCCMNL83S18D9691',
  },
  before: ['Codice fiscale', 'C.F.', 'cod. fisc.:', 'CF', 'tessera sanitaria', 'tax code', 'codiceFiscale'],
  after: ['(codice fiscale)'],
  against: ['order'],
  checked: ['RCCMNL83S18D969H', 'RSS MRA 85T10 A562S'],
})
