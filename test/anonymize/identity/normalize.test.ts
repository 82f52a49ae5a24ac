import { describe, expect, test } from 'vitest'
import { normalizeValue } from '../../../src/anonymize/identity/normalize.ts'

describe('the same', () => {
  test.for([
    ['IBAN_CODE', 'FR76 3000 6000 0112 3456 7890 189', 'fr7630006000011234567890189'],
    ['CREDIT_CARD', '4111 1111 1111 1111', '4111-1111-1111-1111'],
    ['EMAIL_ADDRESS', 'Emma.Clarke@Example.org', 'emma.clarke@example.org'],
    ['PHONE_NUMBER', '+33 (0)6 39 98 12 34', '0033 6.39.98.12.34'],
    ['PHONE_NUMBER', '(202) 555-0143', '202 555 0143'],
    ['URL', 'HTTPS://Example.org/', 'https://example.org'],
    ['ORGANIZATION', 'ACME Ltd.', 'Acme'],
    ['ORGANIZATION', 'SARL Dupont', 'Dupont S.A.R.L.'],
    ['ORGANIZATION', 'Smith & Co.', 'SMITH'],
    ['ORGANIZATION', 'The Example Times', 'Example Times'],
    ['LOCATION', 'Orléans', 'ORLEANS'],
    ['LOCATION', 'New  York', 'new\nyork'],
    ['MAC_ADDRESS', '00-00-5E-00-53-01', '00:00:5e:00:53:01'],
    ['IP_ADDRESS', '2001:DB8::1', '2001:db8::1'],
    ['STREET_ADDRESS', '12, rue de la Paix', '12 Rue de la Paix'],
    ['SOMETHING_NEW', 'AB-12', 'ab 12'],
    ['US_SSN', '１２３-４５-６７８９', '123-45-6789'], // fullwidth digits
  ] as const)('%s %s = %s', ([type, a, b]) => expect(normalizeValue(type, a)).toBe(normalizeValue(type, b)))
})

describe('not the same', () => {
  test.for([
    ['IP_ADDRESS', '192.0.2.11', '192.0.21.1'],
    ['SECRET', 'abcDEF', 'abcdef'],
    ['CRYPTO', '1BoatSLRHtKNngkdXEeobR76b53LETtpyT', '1boatslrhtknngkdxeeobr76b53letptyt'],
    ['URL', 'https://example.org/A', 'https://example.org/a'],
    ['PHONE_NUMBER', '+44 113 496 0123', '+44 113 496 0124'],
    ['COORDINATES', '48.85, -2.35', '48.85, 2.35'],
    ['ORGANIZATION', 'Acme', 'Acme Bank'],
    ['ORGANIZATION', 'Ltd', 'Inc'],
    ['LOCATION', 'Paris', 'Paris 15'],
    ['DATE_TIME', '1/12/2020', '11/2/2020'],
    ['MONEY', '1.5 €', '15 €'],
    ['US_SSN', '--', '..'],
  ] as const)('%s %s ≠ %s', ([type, a, b]) => expect(normalizeValue(type, a)).not.toBe(normalizeValue(type, b)))
})
