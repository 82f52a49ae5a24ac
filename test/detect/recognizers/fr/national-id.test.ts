import { nationalId } from '../../../../src/detect/recognizers/fr/national-id.ts'
import { describeIdentifier } from '../describe-identifier.ts'

const CARD_OF_1994 = 'IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6'
const CARD_OF_2021 = [
  'IDFRAX4RTBPFW46<<<<<<<<<<<<<<<',
  '9007138F3002119FRA<<<<<<<<<<<6',
  'MARTIN<<MAELYS<GAELLE<MARIE<<<',
].join('\n')

describeIdentifier(nationalId, {
  valid: {
    'of the specimen of 1988': '880692310285',
    'in groups': '8806 9231 0285',
    'in groups by meaning': '88 06 92 3 10285',
    'of Corsica': '06072A100123',
    'of the specimen of 2021': 'X4RTBPFW4',
    'of another specimen of 2021': 'D2H6862M2',
    'machine-readable zone of 1994': CARD_OF_1994,
    'machine-readable zone of 2021': CARD_OF_2021,
    'machine-readable zone with another line end': CARD_OF_2021.replaceAll('\n', '\r\n'),
    'machine-readable zone with line ends written out': CARD_OF_2021.replaceAll('\n', '\\n'),
  },
  alone: [CARD_OF_1994, CARD_OF_2021, CARD_OF_2021.replaceAll('\n', '\r\n'), CARD_OF_2021.replaceAll('\n', '\\n')],
  nearMisses: {
    'month 13': '881392310285',
    'month 00': '880092310285',
    'department 00': '880600310285',
    'eleven digits': '88069231028',
    'thirteen digits': '8806923102851',
    zeros: '880100000000',
    'nine letters': 'BCDFGHJKL',
    'nine digits': '123456789',
    'vowels among the letters': 'X4ATBPFW4',
    'letters and then digits': 'XRT123456',
    'eight characters': 'X4RTBPF4',
    'a wrong check digit of the number': CARD_OF_1994.replace('102858', '102859'),
    'a wrong check digit of the birth date': CARD_OF_1994.replace('6512068', '6512069'),
    'a wrong letter in a name': CARD_OF_1994.replace('CORINNE', 'CORINME'),
    'a wrong check digit of 2021': CARD_OF_2021.replace('9007138', '9007137'),
    'another country': CARD_OF_2021.replace('IDFRA', 'IDBEL'),
    'lines in the wrong order': CARD_OF_2021.split('\n').toReversed().join('\n'),
  },
  before: [
    'CNI',
    'Carte identité numéro',
    'carteIdentite',
    "Carte nationale d'identité n°",
    "carte d'identité",
    'Identity card',
    'numeroCni',
    'ID number',
  ],
  after: ['(CNI)'],
  against: ['passeport', 'facture'],
})
