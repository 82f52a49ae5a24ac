import { identifier } from '../identifier.ts'
import { td3, withMachineReadableZone } from '../machine-readable-zone.ts'

/**
 * Passport: two letters, of which the first is Y on the present ones, and seven digits; and its machine-readable
 * zone, which has check digits. https://www.consilium.europa.eu/prado/en/ITA-AO-06001/index.html
 */
export const passport = withMachineReadableZone(
  identifier({
    type: 'IT_PASSPORT',
    description: 'Italian passport: two letters and seven digits; or its machine-readable zone.',
    example: 'YA1234567',
    languages: ['it'],
    byDefault: true,
    shapes: [
      { name: 'Y, a letter, seven digits', pattern: /Y[A-Z]\d{7}/, score: 0.25 },
      { name: 'two letters, seven digits', pattern: /[A-Z]{2}[ \-\u00a0]?\d{7}/i, score: 0.1 },
    ],
    check: (compact) => !/(\d)\1{6}/.test(compact),
    context: [
      ...['passaporto', 'passaporti', 'passaporto n', 'numero di passaporto', 'numero passaporto', 'viaggio', 'estero'],
      ...['passaporto elettronico', 'passaporto italiano', 'documento di viaggio', 'viaggiare', 'dogana', 'documento'],
      ...['passport', 'passports', 'passport number', 'travel document', 'passeport', 'numéro de passeport'],
      'passeport italien',
    ],
    negativeContext: ['ordine', 'spedizione', 'pratica', 'riferimento', 'volo'],
  }),
  [td3('ITA')],
)
