import { passport } from '../../../../src/detect/recognizers/fr/passport.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(passport, {
  valid: {
    'in one piece': '12AB34567',
    'of an older series': '04ME55555',
    'in groups': '12 AB 34567',
    'in lower case': '12ab34567',
    'machine-readable zone':
      'P<FRADURAND<<CLAIRE<ANNE<<<<<<<<<<<<<<<<<<<<\n12AB345673FRA8001014F3006162<<<<<<<<<<<<<<06',
    'the second line alone': '12AB345673FRA8001014F3006162<<<<<<<<<<<<<<06',
  },
  alone: [
    ...['12AB34567', '04ME55555', '12AB345673FRA8001014F3006162<<<<<<<<<<<<<<06'],
    'P<FRADURAND<<CLAIRE<ANNE<<<<<<<<<<<<<<<<<<<<\n12AB345673FRA8001014F3006162<<<<<<<<<<<<<<06',
  ],
  nearMisses: {
    'one letter': '12A345678',
    'three letters': '12ABC4567',
    'four digits last': '12AB3456',
    'six digits last': '12AB345678',
    'letters first': 'AB1234567',
    'one digit first': '1AB34567',
    'nine digits': '123456789',
    'another length of groups': '12 AB 345 67',
    'a wrong check digit of the number': '12AB345674FRA8001014F3006162<<<<<<<<<<<<<<06',
    'a wrong check digit of the birth date': '12AB345673FRA8001015F3006162<<<<<<<<<<<<<<06',
    'a wrong check digit over all': '12AB345673FRA8001014F3006162<<<<<<<<<<<<<<07',
    'the zone of another country': 'EH123456<0BEL9102033F3104057<<<<<<<<<<<<<<00',
  },
  before: ['Passeport n°', 'numéro de passeport', 'Passport', 'passportNumber', 'pièce d’identité'],
  after: ['(passeport biométrique)'],
  against: ['permis de conduire', 'vol'],
})
