import { identifier } from '../identifier.ts'
import { td3, withMachineReadableZone } from '../machine-readable-zone.ts'

/**
 * Passport: two digits, two letters, five digits; and its machine-readable zone, which has check digits.
 * https://www.consilium.europa.eu/prado/en/FRA-AO-04001/index.html
 */
export const passport = withMachineReadableZone(
  identifier({
    type: 'FR_PASSPORT',
    description: 'French passport: two digits, two letters, five digits; or its machine-readable zone.',
    example: '12AB34567',
    languages: ['fr'],
    byDefault: true,
    shapes: [
      { name: 'two digits, two letters, five digits', pattern: /\d{2}[A-Z]{2}\d{5}/, score: 0.4 },
      { name: 'in groups or lower case', pattern: /\d{2}([ \-\u00a0]?)[A-Z]{2}\1\d{5}/i, score: 0.2 },
    ],
    context: [
      ...['passeport', 'passeports', 'n° de passeport', 'numéro de passeport', 'passeport biométrique'],
      ...['titre de voyage', "pièce d'identité", 'document de voyage', 'passport', 'passports', 'travel document'],
    ],
    negativeContext: [
      ...['permis', 'permis de conduire', 'driving licence', 'driver license', 'vol', 'flight', 'ref', 'réf'],
      'référence',
    ],
  }),
  [td3('FRA')],
)
