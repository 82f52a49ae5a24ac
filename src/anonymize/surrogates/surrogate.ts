import type { Random } from '../../random.ts'
import type { EntityType, Language } from '../../span.ts'
import { amountSurrogate } from './amount.ts'
import { coordinatesSurrogate } from './coordinates.ts'
import { cardSurrogate } from './credit-card.ts'
import { cryptoSurrogate } from './crypto-address.ts'
import { emailSurrogate, localSurrogate } from './email.ts'
import { ibanSurrogate, ribSurrogate } from './iban.ts'
import { ipSurrogate } from './ip-address.ts'
import { locationSurrogate } from './location.ts'
import { macSurrogate } from './mac-address.ts'
import { numberSurrogate } from './national-number.ts'
import { nrpSurrogate } from './nrp.ts'
import { organizationSurrogate } from './organization.ts'
import { phoneSurrogate } from './phone.ts'
import { secretSurrogate } from './secret.ts'
import { type IsValid, shapeOf } from './shape.ts'
import { addressSurrogate } from './street-address.ts'
import { urlSurrogate } from './url.ts'
import { uuidSurrogate } from './uuid.ts'

export interface SurrogateContext {
  /** Of the text. */
  readonly language: Language
  /** The same numbers give the same surrogate; others, another one, when the first is taken. */
  readonly random: Random
  /** Shape and check digits of the type; left out where nothing can be said. */
  readonly isValid?: IsValid
}

type Make = (value: string, context: SurrogateContext & { readonly type: EntityType }) => string

const amount: Make = (value, { type, language, random }) => amountSurrogate(type, value, language, random)
const southAfrican: Make = (value, { language, random }) => phoneSurrogate(value, language, random, 'ZA')
const address: Make = (value, { language, random }) => addressSurrogate(value, language, random)

const MAKE: Readonly<Record<EntityType, Make>> = {
  EMAIL_ADDRESS: (value, { language, random }) => emailSurrogate(value, language, random),
  USERNAME: (value, { language, random }) => localSurrogate(value, language, random),
  URL: (value, { language, random }) => urlSurrogate(value, language, random),
  IP_ADDRESS: (value, { random }) => ipSurrogate(value, random),
  MAC_ADDRESS: (value, { random }) => macSurrogate(value, random),
  PHONE_NUMBER: (value, { language, random }) => phoneSurrogate(value, language, random),
  ZA_MOBILE_NUMBER: southAfrican,
  ZA_TELEPHONE_NUMBER: southAfrican,
  CREDIT_CARD: (value, { random }) => cardSurrogate(value, random),
  IBAN_CODE: (value, { random }) => ibanSurrogate(value, random),
  FR_RIB: (value, { random }) => ribSurrogate(value, random),
  LOCATION: (value, { language, random }) => locationSurrogate(value, language, random),
  ORGANIZATION: (value, { language, random }) => organizationSurrogate(value, language, random),
  STREET_ADDRESS: address,
  FR_POSTCODE: address,
  NRP: (value, { language, random }) => nrpSurrogate(value, language, random),
  MONEY: amount,
  PERCENTAGE: amount,
  QUANTITY: amount,
  AGE: amount,
  SECRET: (value, { language, random, isValid }) => secretSurrogate(value, language, random, isValid),
  CRYPTO: (value, { random, isValid }) => cryptoSurrogate(value, random, isValid),
  COORDINATES: (value, { random }) => coordinatesSurrogate(value, random),
  UUID: (value, { random }) => uuidSurrogate(value, random),
}

const TRIES = 20

/**
 * A realistic other value of the same type, language and format; of a range that belongs to nobody where there is one (the
 * file of each type names the source). Never the value itself. No more than three letters or digits in a row stay at
 * their place, but for those that are kept on purpose:
 *
 * | type | what stays |
 * |---|---|
 * | all | blanks, signs between parts, capitals and small letters |
 * | EMAIL_ADDRESS, USERNAME | the words of offices (info, contact), an ending .com, .net or .org |
 * | URL | scheme, www, localhost, port, structural words, file endings, names of query fields |
 * | IP_ADDRESS | the beginning of a local network, the zone, zeros |
 * | PHONE_NUMBER | the country's code, trunk 0, the first three digits where the country has no numbers for fiction |
 * | CREDIT_CARD, IBAN_CODE | what is common to the brand; the country |
 * | FR_NIR | the sex, and the A or B of Corsica as a letter |
 * | LOCATION, ORGANIZATION, STREET_ADDRESS | kinds of places, bodies, streets and rooms; legal forms; months; countries of addresses |
 * | MONEY, PERCENTAGE, QUANTITY, AGE | currency, unit, words between, the order of a number in words, three zeros at the end |
 * | SECRET, CRYPTO | a vendor's prefix, the fences of a key; network and version |
 * | COORDINATES, UUID | hemispheres; version and variant |
 * | VAT numbers; CLM-, RX-, REF- | the country; what kind of number it is |
 *
 * Persons and dates have makers of their own; a type without one gets a value of the same shape.
 */
export function surrogateOf(type: EntityType, value: string, context: SurrogateContext): string {
  const { random, isValid } = context
  const make = MAKE[type]
  if (make === undefined) return other(value, random, numberSurrogate(type, value, random, isValid))
  const accepts = isValid?.(value) === true ? isValid : () => true
  let fallback: string | undefined
  for (let count = 0; count < TRIES; count++) {
    const surrogate = make(value, { ...context, type })
    if (surrogate === value) continue
    if (accepts(surrogate)) return surrogate
    fallback ??= surrogate
  }
  return fallback ?? other(value, random, shapeOf(value, { random }))
}

/** What is only signs, or a number that no other is like, still does not stay. */
function other(value: string, random: Random, surrogate: string): string {
  return surrogate === value ? String(random.below(10 ** 6)).padStart(6, '0') : surrogate
}
