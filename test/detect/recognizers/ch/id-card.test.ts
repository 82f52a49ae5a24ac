import { idCard } from '../../../../src/detect/recognizers/ch/id-card.ts'
import { describeIdentifier } from '../describe-identifier.ts'

const ZONE = 'IDCHEC1234567<0<<<<<<<<<<<<<<<\n7506073M2908096CHE<<<<<<<<<<<8\nMUELLER<<HANS<<<<<<<<<<<<<<<<<'

describeIdentifier(idCard, {
  valid: {
    'in one piece': 'C1234567',
    'in lower case': 'c1234567',
    'with a blank': 'C 1234567',
    'of 2023': 'E0A12B34',
    'machine-readable zone': ZONE,
  },
  alone: [ZONE],
  nearMisses: {
    'two letters': 'CA123456',
    'no letter': '12345678',
    'six digits': 'C123456',
    'eight digits': 'C12345678',
    'a letter last': 'C123456A',
    'the same digit throughout': 'C0000000',
    'letters in other places': 'E01AB234',
    'digits first': '1234567C',
    'a wrong check digit of the number': ZONE.replace('C1234567<0', 'C1234567<1'),
    'a wrong check digit over all': ZONE.replace('<<<8', '<<<9'),
    'the zone of another country': ZONE.replaceAll('CHE', 'AUT'),
  },
  before: ["Carte d'identité", 'Identitätskarte', "carta d'identità", 'Ausweis', 'Identity card', 'identityCard'],
  after: ["(carte d'identité)"],
  against: ['passeport'],
})
