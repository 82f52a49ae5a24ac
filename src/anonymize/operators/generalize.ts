import type { EntityType, Language } from '../../span.ts'
import { cardBrand, countryOfAccount, yearOfBirth } from '../generalize/generalize-account.ts'
import { countryCode, largeSite, mailProvider, networkOf } from '../generalize/generalize-contact.ts'
import { generalizeDate } from '../generalize/generalize-date.ts'
import { ageGroup, orderOfMagnitude } from '../generalize/generalize-number.ts'
import {
  coarseCoordinates,
  departement,
  postalDistrict,
  postcodeArea,
  regionOfAddress,
  zipStart,
} from '../generalize/generalize-place.ts'

const GENERALIZERS: Readonly<Record<EntityType, (value: string, language: Language) => string | undefined>> = {
  DATE_TIME: generalizeDate,
  AGE: ageGroup,
  MONEY: orderOfMagnitude,
  COORDINATES: coarseCoordinates,
  FR_POSTCODE: departement,
  UK_POSTCODE: postcodeArea,
  US_ZIP_CODE: zipStart,
  CA_POSTAL_CODE: postalDistrict,
  STREET_ADDRESS: regionOfAddress,
  IP_ADDRESS: networkOf,
  PHONE_NUMBER: countryCode,
  EMAIL_ADDRESS: mailProvider,
  URL: largeSite,
  CREDIT_CARD: cardBrand,
  IBAN_CODE: countryOfAccount,
  FR_NIR: yearOfBirth,
}

/**
 * Less of `value`: what it shares with many others. `undefined` where there is nothing of the kind, for every type that is not
 * listed, and for a value that is not understood; the caller puts a placeholder.
 *
 * | Type | becomes | |
 * |---|---|---|
 * | DATE_TIME | year; the month or the hour where there is no more | 14/03/1987: 1987; 10:30: 10:00 |
 * | AGE | decade, 90 and more together | 45 years old: 40-49 |
 * | MONEY | order of magnitude | $3,217: $1,000-9,999 |
 * | COORDINATES | one decimal | 48.8584, 2.2945: 48.9, 2.3 |
 * | FR_POSTCODE | département | 44000 Nantes: 44 |
 * | UK_POSTCODE, US_ZIP_CODE, CA_POSTAL_CODE | area, three digits, first letter | LS1 6HQ: LS |
 * | STREET_ADDRESS | what its postcode becomes | 12 rue Crébillon, 44000 Nantes: 44 |
 * | IP_ADDRESS | network | 192.0.2.17: 192.0.2.0/24 |
 * | PHONE_NUMBER | country code, if it tells it | +33 6 12 34 56 78: +33 |
 * | EMAIL_ADDRESS, URL | domain of a large provider or site | someone@gmail.com: gmail.com |
 * | CREDIT_CARD, IBAN_CODE, FR_NIR | brand, country, year of birth | 4111 1111 1111 1111: Visa |
 */
export function generalize(type: EntityType, value: string, language: Language): string | undefined {
  return Object.hasOwn(GENERALIZERS, type) ? GENERALIZERS[type]?.(value, language) : undefined
}
