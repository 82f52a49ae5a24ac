import { identifier } from '../identifier.ts'
import { td3, withMachineReadableZone } from '../machine-readable-zone.ts'

/**
 * Passport: three letters and six digits; and its machine-readable zone, which has check digits.
 * https://www.consilium.europa.eu/prado/en/ESP-AO-04001/index.html
 */
export const passport = withMachineReadableZone(
  identifier({
    type: 'ES_PASSPORT',
    description: 'Spanish passport: three letters and six digits; or its machine-readable zone.',
    example: 'ZAB000254',
    languages: ['es'],
    byDefault: true,
    shapes: [
      { name: 'three letters, six digits', pattern: /[A-Z]{3}\d{6}/, score: 0.2 },
      { name: 'in groups or lower case', pattern: /[A-Z]{3}[ \-\u00a0]?\d{6}/i, score: 0.1 },
    ],
    check: (compact) => !/(\d)\1{5}/.test(compact),
    context: [
      ...['pasaporte', 'pasaportes', 'número de pasaporte', 'n.º de pasaporte', 'nº pasaporte', 'documento de viaje'],
      ...['pasaporte español', 'passport', 'passports', 'passport number', 'travel document', 'passeport'],
      ...['numéro de passeport', 'passeport espagnol'],
    ],
    negativeContext: ['pedido', 'factura', 'referencia', 'vuelo', 'ref', 'localizador'],
  }),
  [td3('ESP')],
)
