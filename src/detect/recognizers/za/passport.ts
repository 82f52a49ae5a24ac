import { identifier } from '../identifier.ts'
import { td3, withMachineReadableZone } from '../machine-readable-zone.ts'

/**
 * Passport: a letter for its kind (A ordinary, D diplomatic, M with more pages, T temporary) and eight digits without a
 * check digit; and its machine-readable zone. https://en.wikipedia.org/wiki/South_African_passport
 */
export const passport = withMachineReadableZone(
  identifier({
    type: 'ZA_PASSPORT',
    description: 'South African passport: A, D, M or T and eight digits beside a word for it; or its readable zone.',
    example: 'A01234567',
    languages: ['en'],
    byDefault: true,
    shapes: [{ name: 'a letter and eight digits', pattern: /[ADMT][ -]?\d{8}/i, score: 0.2 }],
    check: (compact) => !/(\d)\1{7}/.test(compact),
    context: [
      ...['passport', 'passports', 'passport holder', 'travel document', 'dha', 'home affairs', 'paspoort'],
      ...['paspoortnommer', 'reisdokument', 'mrz', 'passeport', 'passeport sud-africain', 'document de voyage'],
    ],
  }),
  [td3('ZAF')],
)
