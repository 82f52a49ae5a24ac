import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generalize } from '../../../src/anonymize/operators/generalize.ts'
import { LANGUAGES } from '../../../src/span.ts'
import { anyText } from '../../texts.ts'

test.for([
  ['DATE_TIME', '14/03/1987', '1987'],
  ['DATE_TIME', '03.03.87', '1987'],
  ['DATE_TIME', '2025-03-14T10:30:00Z', '2025'],
  ['DATE_TIME', 'March 2025', '2025'],
  ['DATE_TIME', 'third of March nineteen eighty-seven', '1987'],
  ['DATE_TIME', '1931–33', '1931–1933'],
  ['DATE_TIME', 'Dec 2024 to Jan 2025', '2024–2025'],
  ['DATE_TIME', 'the 1990s', '1990s'],
  ['DATE_TIME', '14 March', 'March'],
  ['DATE_TIME', '14 and 15 March', 'March'],
  ['DATE_TIME', '10:30', '10:00'],
  ['DATE_TIME', '5:30pm', '17:00'],
  ['DATE_TIME', '12am', '00:00'],
  ['AGE', '45 years old', '40-49'],
  ['AGE', '3-year-old', '0-9'],
  ['AGE', '18 months old', '0-9'],
  ['AGE', 'twenty-five years old', '20-29'],
  ['AGE', '89', '80-89'],
  ['AGE', '90', '90+'],
  ['AGE', '104 years old', '90+'],
  ['MONEY', '$3,217', '$1,000-9,999'],
  ['MONEY', '$1,234,567.89', '$1,000,000-9,999,999'],
  ['MONEY', '£7.50', '£1-9'],
  ['MONEY', '£0.50', '£0-1'],
  ['MONEY', '$2.5 million', '$1-9 million'],
  ['COORDINATES', '48.8584, 2.2945', '48.9, 2.3'],
  ['COORDINATES', '48.8584° N, 2.2945° E', '48.9° N, 2.3° E'],
  ['COORDINATES', '-33.8688,151.2093', '-33.9,151.2'],
  ['COORDINATES', `48°51'30"N 2°17'40"E`, '48.9°N 2.3°E'],
  ['UK_POSTCODE', 'LS1 6HQ', 'LS'],
  ['UK_POSTCODE', 'EC1A 1BB', 'EC'],
  ['UK_POSTCODE', 'm1 1ae', 'M'],
  ['US_ZIP_CODE', '94105', '941'],
  ['US_ZIP_CODE', '94105-1234', '941'],
  ['US_ZIP_CODE', '03601', '000'],
  ['US_ZIP_CODE', '89301', '000'],
  ['CA_POSTAL_CODE', 'K1A 0B1', 'K'],
  ['STREET_ADDRESS', '12 Albion Street, Leeds LS1 6HQ', 'LS'],
  ['STREET_ADDRESS', '12345 Main St, Springfield, IL 62701', '627'],
  ['IP_ADDRESS', '192.0.2.17', '192.0.2.0/24'],
  ['IP_ADDRESS', '::ffff:192.0.2.17', '192.0.2.0/24'],
  ['IP_ADDRESS', '2001:db8:85a3::8a2e:370:7334', '2001:db8:85a3::/48'],
  ['IP_ADDRESS', '2001:0DB8:0000:0001::1', '2001:db8::/48'],
  ['IP_ADDRESS', 'fe80::1%eth0', 'fe80::/48'],
  ['IP_ADDRESS', '::1', '::/48'],
  ['PHONE_NUMBER', '+33 6 12 34 56 78', '+33'],
  ['PHONE_NUMBER', '+1 (415) 555-0100', '+1'],
  ['PHONE_NUMBER', '+352 621 123 456', '+352'],
  ['PHONE_NUMBER', '0044 20 7946 0000', '+44'],
  ['EMAIL_ADDRESS', 'Jane.Doe@GMail.com', 'gmail.com'],
  ['URL', 'https://fr.wikipedia.org/wiki/Nantes', 'wikipedia.org'],
  ['URL', 'https://user:pw@www.amazon.co.uk:443/x', 'amazon.co.uk'],
  ['URL', 'github.com/jane', 'github.com'],
  ['CREDIT_CARD', '4111 1111 1111 1111', 'Visa'],
  ['CREDIT_CARD', '3782-822463-10005', 'American Express'],
  ['IBAN_CODE', 'GB82 WEST 1234 5698 7654 32', 'GB'],
] as const)('en: %s %s becomes %s', ([type, value, less]) => expect(generalize(type, value, 'en')).toBe(less))

test.for([
  ['DATE_TIME', 'né le 3 mars 1987', '1987'],
  ['DATE_TIME', 'les années 1990', 'années 1990'],
  ['DATE_TIME', '3 mars', 'mars'],
  ['DATE_TIME', '10 h 30', '10 h'],
  ['AGE', '92 ans', '90+'],
  ['AGE', 'trente ans', '30-39'],
  ['AGE', 'soixante-quinze ans', '70-79'],
  ['AGE', '8 mois', '0-9'],
  ['MONEY', '3 217,50 €', '1\u202f000-9\u202f999 €'],
  ['MONEY', '1.234,56 €', '1\u202f000-9\u202f999 €'],
  ['MONEY', '3,217 €', '1-9 €'],
  ['MONEY', '35 euros', '10-99 euros'],
  ['COORDINATES', '48,8584 ; 2,2945', '48,9 ; 2,3'],
  ['FR_POSTCODE', '44000 Nantes', '44'],
  ['FR_POSTCODE', '20090 Ajaccio', '2A'],
  ['FR_POSTCODE', '20200', '2B'],
  ['FR_POSTCODE', '97400 Saint-Denis', '974'],
  ['STREET_ADDRESS', '12 rue Crébillon, 44000 Nantes', '44'],
  ['STREET_ADDRESS', '12 rue Crébillon\n44000 NANTES', '44'],
  ['PHONE_NUMBER', '06 12 34 56 78', '+33'],
  ['IBAN_CODE', 'FR76 3000 6000 0112 3456 7890 189', 'FR'],
  ['FR_NIR', '1 85 05 78 006 084 91', '1985'],
  ['FR_NIR', '103057800608436', '2003'],
] as const)('fr: %s %s becomes %s', ([type, value, less]) => expect(generalize(type, value, 'fr')).toBe(less))

test.for([
  ['DATE_TIME', 'Monday'],
  ['DATE_TIME', 'yesterday'],
  ['DATE_TIME', '10:00-11:00'],
  ['DATE_TIME', 'March or April'],
  ['AGE', '45-50'],
  ['AGE', 'old'],
  ['MONEY', 'three dollars'],
  ['MONEY', '$5-10'],
  ['COORDINATES', '8FW4V75V+8Q'],
  ['COORDINATES', '31U 448251 5411932'],
  ['COORDINATES', '448.2, 2.1'],
  ['FR_POSTCODE', '00100'],
  ['FR_POSTCODE', '4400'],
  ['UK_POSTCODE', '44000'],
  ['CA_POSTAL_CODE', 'D1A 0B1'],
  ['STREET_ADDRESS', '12345 Main St'],
  ['STREET_ADDRESS', '12 rue Crébillon'],
  ['IP_ADDRESS', '192.0.2'],
  ['IP_ADDRESS', '1::2::3'],
  ['PHONE_NUMBER', '0113 496 0142'],
  ['PHONE_NUMBER', '+'],
  ['EMAIL_ADDRESS', 'jane@example.org'],
  ['EMAIL_ADDRESS', 'jane@mail.gmail.com.example.org'],
  ['URL', 'https://www.example.org/wiki'],
  ['URL', 'https://example.org/wikipedia.org'],
  ['URL', 'https://notgithub.com'],
  ['CREDIT_CARD', '9999 9999 9999 9999'],
  ['IBAN_CODE', '1234'],
  ['PERSON', 'Jane'],
  ['LOCATION', 'Nantes'],
  ['constructor', 'x'],
] as const)('has nothing to keep of %s %s', ([type, value]) => {
  for (const language of LANGUAGES) expect(generalize(type, value, language)).toBeUndefined()
})

const TYPES = 'DATE_TIME AGE MONEY COORDINATES FR_POSTCODE STREET_ADDRESS IP_ADDRESS PHONE_NUMBER EMAIL_ADDRESS URL'

test('answers whatever the text, and with less of it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TYPES.split(' ')),
      anyText,
      fc.constantFrom(...LANGUAGES),
      (type, value, language) => {
        const less = generalize(type, value, language)
        if (less !== undefined) expect(less).not.toBe(value)
      },
    ),
  )
})

test('an address and the others of its network become the same', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.integer({ min: 0, max: 255 }), (address, last) => {
      expect(generalize('IP_ADDRESS', address.replace(/\d+$/, String(last)), 'en')).toBe(
        generalize('IP_ADDRESS', address, 'en'),
      )
    }),
  )
})
