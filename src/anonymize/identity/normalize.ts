import type { EntityType } from '../../span.ts'
import { fold } from './fold.ts'

const BLANKS = /\s+/gu
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu

const lower = (value: string) => value.normalize('NFKC').toLowerCase().trim()
const words = (value: string) => fold(value).replace(BLANKS, ' ').trim()
const exact = (value: string) => value.trim()
const identifier = (value: string) => lower(value).replace(NEITHER_LETTER_NOR_DIGIT, '')

/** Types of which a value says the same in other clothes; all that are not named here are identifiers. */
const NORMALIZE: Readonly<Record<EntityType, (value: string) => string>> = {
  AGE: words,
  COORDINATES: words,
  CRYPTO: exact, // capitals are digits in Base58
  DATE_TIME: words,
  EMAIL_ADDRESS: lower,
  IP_ADDRESS: lower, // the dots say which digits belong together
  LOCATION: words,
  MONEY: words,
  NRP: words,
  ORGANIZATION: organization,
  PERCENTAGE: words,
  PERSON: words,
  PHONE_NUMBER: phone,
  QUANTITY: words,
  SECRET: exact,
  STREET_ADDRESS: (value) => words(value.replaceAll(/[,.;]/g, ' ')),
  URL: url,
}

/**
 * What two ways of writing one value have in common, so that both get one placeholder: "FR76 3000…" and "fr763000…", "ACME Ltd."
 * and "Acme". Never empty but for an empty value.
 */
export function normalizeValue(type: EntityType, value: string): string {
  return (NORMALIZE[type] ?? identifier)(value) || value
}

function phone(value: string): string {
  const plain = lower(value).replace(/\(0\)/g, '') // +33 (0)6 12 … is +33 6 12 …
  const sign = /^(?:\+|00)/.test(plain) ? '+' : ''
  return sign + plain.replace(/^00/, '').replace(NEITHER_LETTER_NOR_DIGIT, '')
}

/** Scheme and host are written in any case (RFC 3986, section 6.2.2.1); a last slash adds nothing. */
function url(value: string): string {
  const plain = value.normalize('NFKC').trim()
  const host = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?[^/?#]{0,300}/i.exec(plain)?.[0] ?? ''
  return (host.toLowerCase() + plain.slice(host.length)).replace(/\/$/, '')
}

/** Of companies in Europe and North America, without dots. */
const LEGAL_FORMS = new Set(
  `ab ag aps as asbl bv bvba co company corp corporation eurl gie gmbh inc incorporated kg kgaa limited limitee llc llp lp ltd
  ltee nv oy oyj plc pte pty sa sarl sas sasu sca sci scop se selarl sl snc spa sprl srl ulc`.split(/\s+/),
)

function organization(value: string): string {
  const parts = fold(value)
    .replaceAll(/[.'’"“”«»()]/g, '')
    .split(/[\s,\-–_]+/u)
    .filter((part) => part !== '')
  let end = parts.length
  let start = 0
  const isDropped = (part = '') => LEGAL_FORMS.has(part) || part === '&'
  while (end > 1 && isDropped(parts[end - 1])) end--
  while (start < end - 1 && (isDropped(parts[start]) || parts[start] === 'the')) start++
  return parts.slice(start, end).join(' ')
}
