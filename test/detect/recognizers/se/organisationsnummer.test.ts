import { organisationsnummer } from '../../../../src/detect/recognizers/se/organisationsnummer.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(organisationsnummer, {
  valid: {
    'with a hyphen': '556036-0793',
    'in one piece': '5560360793',
    'of an authority': '202100-5489',
    'of a region': '212000-0142',
    'after 16': '16556036-0793',
    'twelve digits': '165560360793',
    'as a VAT number': 'SE556036079301',
    'as a VAT number in groups': 'SE 556036-0793 01',
    'with an en dash': '556036–0793',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '556036-0794',
    'two digits exchanged': '556036-0739',
    'of a person': '811218-9876',
    'no such kind': '055603-6077',
    'another kind that is none': '456036-0796',
    'a month in the third place': '551936-0795',
    'nine digits': '556036-079',
    'eleven digits': '5560360-0793',
    'a VAT number that ends in 02': 'SE556036079302',
    'a VAT number with a wrong check digit': 'SE556036079401',
    'another country': 'DK556036079301',
  },
  before: [
    'Organisationsnummer',
    'Org.nr',
    'orgnr:',
    'org nr',
    'Bolagsverket',
    'company number',
    'organisationsNummer',
  ],
  after: ['(org.nr)'],
  against: ['faktura', 'bankgiro'],
  checked: ['556036-0793', '5560360793'],
})
