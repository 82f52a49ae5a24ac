import { idCard } from '../../../../src/detect/recognizers/be/id-card.ts'
import { describeIdentifier } from '../describe-identifier.ts'

const ZONE = 'IDBEL591123456<7580<<<<<<<<<<<\n8507309M3006162BEL850730033285\nPEETERS<<LOTTE<<<<<<<<<<<<<<<<'

describeIdentifier(idCard, {
  valid: {
    'as printed': '591-1234567-53',
    'with blanks': '591 1234567 53',
    'in one piece': '591123456753',
    'with no-break blanks': '591\u00a01234567\u00a053',
    'of another card': '592-1917064-37',
    'with another key': '591-0031234-05',
    'machine-readable zone': ZONE,
  },
  alone: 'all',
  nearMisses: {
    'wrong check digits': '591-1234567-54',
    'wrong check digits in one piece': '591123456752',
    'check digits 00': '591-1234567-00',
    'eleven digits': '59112345675',
    'thirteen digits': '5911234567530',
    'other groups': '5911-234567-53',
    'two kinds of separators': '591-1234567 53',
    zeros: '000-0000000-97',
    'a sum of money': '591123456753 €',
    'a wrong check digit of the birth date': ZONE.replace('8507309', '8507308'),
    'a wrong check digit over all': ZONE.replace('033285', '033286'),
    'the zone of another country': ZONE.replace('IDBEL', 'IDNLD'),
  },
  before: [
    "Carte d'identité",
    'N° de carte :',
    'Identiteitskaart',
    'kaartnummer',
    'eID',
    'Identity card',
    'titre de séjour',
  ],
  after: ["(carte d'identité)"],
  against: ['commande'],
  checked: ['591-1234567-53', '591123456753'],
})
