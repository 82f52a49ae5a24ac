import { licensePlate } from '../../../../src/detect/recognizers/fr/license-plate.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(licensePlate, {
  valid: {
    'with hyphens': 'AB-123-CD',
    'with no-break hyphens': 'AB\u2011123\u2011CD',
    'with blanks': 'AB 123 CD',
    'in one piece': 'AB123CD',
    'in lower case': 'ab-123-cd',
    provisional: 'WW-123-AB',
    'before 2009': '1234 AB 75',
    'before 2009, with hyphens': '123-ABC-69',
    'before 2009, in one piece': '1234AB75',
    'before 2009, of Corsica': '456 TX 2A',
    'before 2009, overseas': '789 ABC 974',
  },
  alone: ['AB-123-CD', 'AB\u2011123\u2011CD', 'AB 123 CD', 'AB123CD', 'WW-123-AB'],
  nearMisses: {
    'the letter I': 'AI-123-CD',
    'the letter O': 'AB-123-OD',
    'the letter U': 'UB-123-CD',
    'SS first': 'SS-123-CD',
    'SS last': 'AB-123-SS',
    '000': 'AB-000-CD',
    'two kinds of separators': 'AB-123 CD',
    'four digits': 'AB-1234-CD',
    'two digits': 'AB-12-CD',
    'three letters': 'ABC-123-CD',
    'department 00': '1234 AB 00',
    'department 96': '1234 AB 96',
    'a leading zero': '0234 AB 75',
    'department 979': '1234 AB 979',
  },
  before: ['Immatriculation', 'véhicule immatriculé', 'plaque', 'carte grise', 'License plate', 'registrationNumber'],
  after: ['(plaque d’immatriculation)'],
  against: ['Ticket', 'Référence de la commande'],
})
