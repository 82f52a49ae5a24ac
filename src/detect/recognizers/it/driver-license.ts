import { identifier } from '../identifier.ts'

/**
 * Driving licence, field 5: two letters of the province, seven digits and a letter; U1, seven characters without
 * vowels but U and E and a letter since 2013. The check letter is not published.
 * https://www.consilium.europa.eu/prado/en/ITA-FO-09001/index.html
 */
export const driverLicense = identifier({
  type: 'IT_DRIVER_LICENSE',
  description: 'Italian driving licence: two letters, seven digits and a letter; or U1, seven characters and a letter.',
  example: 'RM1234567A',
  languages: ['it'],
  byDefault: true,
  shapes: [
    { name: 'U1, seven characters, a letter', pattern: /U1[B-HJ-NPR-UW-Z\d]{7}[A-Z]/, score: 0.5 },
    { name: 'two letters, seven digits, a letter', pattern: /[A-Z]{2}\d{7}[A-Z]/, score: 0.35 },
    {
      name: 'in groups or lower case',
      pattern: /U1[ -]?[B-HJ-NPR-UW-Z\d]{7}[ -]?[A-Z]|[A-Z]{2}[ -]?\d{7}[ -]?[A-Z]/i,
      score: 0.15,
    },
  ],
  check: (compact) => !/(\d)\1{6}/.test(compact),
  context: [
    ...['patente', 'patente di guida', 'patente n', 'numero patente', 'licenza', 'licenza di guida', 'patente b'],
    ...['motorizzazione', 'conducente', 'driving licence', 'driving license', "driver's license", 'driver license'],
    ...['driving permit', 'permis de conduire', 'permis italien'],
  ],
  negativeContext: ['ordine', 'spedizione', 'pratica', 'riferimento'],
})
