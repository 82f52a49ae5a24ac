import { identifier } from '../identifier.ts'
import { td3, withMachineReadableZone } from '../machine-readable-zone.ts'

/**
 * Passport: two letters and six digits, without check digit; and its machine-readable zone, which has some.
 * https://www.consilium.europa.eu/prado/en/BEL-AO-04001/index.html
 */
export const passport = withMachineReadableZone(
  identifier({
    type: 'BE_PASSPORT',
    description: 'Belgian passport: two letters, six digits; or its machine-readable zone.',
    example: 'EH123456',
    languages: ['fr', 'nl', 'de'],
    byDefault: true,
    shapes: [
      { name: 'two letters, six digits', pattern: /[A-Z]{2}\d{6}/, score: 0.15 },
      { name: 'in groups or lower case', pattern: /[A-Z]{2}[ \-\u00a0]?\d{6}/i, score: 0.1 },
    ],
    check: (compact) => !/(\d)\1{5}/.test(compact),
    context: [
      ...['passeport', 'n° de passeport', 'numéro de passeport', 'paspoort', 'paspoortnummer', 'reispas', 'reisepass'],
      ...['reisepassnummer', 'titre de voyage', 'passport', 'passports', 'travel document'],
    ],
    negativeContext: ['vol', 'flight', 'ref', 'réf', 'référence', 'dossier'],
  }),
  [td3('BEL')],
)
