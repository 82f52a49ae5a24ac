import { luhn } from '../checksums/luhn.ts'
import { identifier } from './identifier.ts'

/** Number of a mobile phone: type allocation code, serial number, Luhn check digit. 3GPP TS 23.003, 6.2 */
export const imei = identifier({
  type: 'IMEI',
  description: 'Number of a mobile phone (International Mobile Equipment Identity): fifteen digits, Luhn check digit.',
  example: '49-015420-323751-8',
  byDefault: false, // of a device, not of a person
  shapes: [
    {
      name: 'in groups',
      pattern: /\d\d([- /.\u00a0\u202f])\d{6}\1\d{6}\1\d|\d{6}([- /.\u00a0\u202f])\d\d\2\d{6}\2\d/,
      score: 0.8,
    },
    { name: 'in one piece', pattern: /\d{15}/, score: 0.4 },
  ],
  check: (digits) => luhn(digits) && !/^(\d)\1{13}/.test(digits) && !/^00/.test(digits),
  context: [
    ...['imei', 'imeis', 'imei1', 'imei2', 'imeisv', 'meid', 'handset', 'device id', 'iphone', 'smartphone'],
    ...['android', 'mobile equipment', 'telephone portable', 'numero de serie du telephone', 'appareil'],
    ...['combine'],
  ],
  negativeContext: ['credit card', 'card number', 'carte bancaire', 'amex', 'american express'],
})
