import type { PresidioOperator } from '../../presidio/anonymize.ts'
import type { Deanonymizer } from '../../presidio/deanonymize.ts'
import { Problem } from '../../problem.ts'
import { OperatorSchema } from '../operator-schema.ts'
import { Refused } from './errors.ts'

/** Those that a client of Presidio's may name, its own first; ours work as on `POST /entities`. */
export const ANONYMIZERS = [
  ...['encrypt', 'hash', 'keep', 'mask', 'redact', 'replace'],
  ...['placeholder', 'surrogate', 'date_shift', 'generalize'],
]
export const DEANONYMIZERS = ['decrypt', 'deanonymize_keep']

type Parameters = { readonly type: string } & Readonly<Record<string, unknown>>

const AES_KEY_BYTES = [16, 24, 32]
const LEAST_SALT_BYTES = 16
/** Of a parameter: it may be written once for every result. */
const MOST_CHARS = 1000

const LEAST_DERIVED_KEY = 16 // characters

/** Throws a problem in Presidio's words, which never repeat a value. */
export function operatorOf(given: { type: string }): PresidioOperator {
  const operator = given as Parameters
  switch (operator.type) {
    case 'replace':
      return { type: 'replace', new_value: optional(operator, 'new_value', 'string') || undefined }
    case 'mask':
      return maskOf(operator)
    case 'hash':
      return hashOf(operator)
    case 'encrypt':
      return { type: 'presidio_encrypt', key: aesKeyOf(operator) }
    case 'redact':
    case 'keep':
      return { type: operator.type }
    case 'custom':
      throw new Refused('Custom type anonymizer is not supported')
    default:
      return oursOf(operator)
  }
}

export function deanonymizerOf(given: { type: string }): Deanonymizer {
  const operator = given as Parameters
  if (operator.type === 'decrypt') return { type: 'decrypt', key: decryptionKeyOf(operator) }
  if (operator.type === 'deanonymize_keep') return { type: 'deanonymize_keep' }
  return refuse(`Invalid operator class, must be one of ${DEANONYMIZERS.join(', ')}`)
}

function maskOf(operator: Parameters): PresidioOperator {
  const masking_char = expected<string>(operator, 'masking_char', 'string')
  if (Array.from(masking_char).length > 1) refuse('Invalid input, masking_char must be a character')
  const chars_to_mask = expected<number>(operator, 'chars_to_mask', 'number')
  if (!Number.isInteger(chars_to_mask)) refuse("Invalid parameter value for 'chars_to_mask'.")
  return {
    type: 'mask',
    masking_char,
    chars_to_mask: Math.max(0, chars_to_mask),
    from_end: expected<boolean>(operator, 'from_end', 'boolean'),
  }
}

function hashOf(operator: Parameters): PresidioOperator {
  const hash_type =
    'hash_type' in operator ? (operator['hash_type'] ?? refuse('Expected parameter hash_type')) : 'sha256'
  if (hash_type !== 'sha256' && hash_type !== 'sha512') {
    return refuse('Parameter hash_type value is not in range of values sha256, sha512')
  }
  const salt = optional<string>(operator, 'salt', 'string')
  if (salt === undefined) return { type: 'hash', hash_type }
  if (Buffer.byteLength(salt) < LEAST_SALT_BYTES) refuse('Salt must be at least 16 bytes (128 bits).')
  return { type: 'presidio_hash', hash_type, salt }
}

function aesKeyOf(operator: Parameters): string {
  const key = expected<string>(operator, 'key', 'string')
  if (!AES_KEY_BYTES.includes(Buffer.byteLength(key))) {
    refuse('Invalid input, key must be of length 128, 192 or 256 bits')
  }
  return key
}

/** A key of AES, or one for what `POST /entities` encrypted, which is derived. */
function decryptionKeyOf(operator: Parameters): string {
  const key = expected<string>(operator, 'key', 'string')
  return key.length >= LEAST_DERIVED_KEY ? key : aesKeyOf(operator)
}

function oursOf(operator: Parameters): PresidioOperator {
  const parsed = ANONYMIZERS.includes(operator.type) ? OperatorSchema.safeParse(operator) : undefined
  if (parsed?.success) return parsed.data
  if (parsed === undefined) return refuse(`Invalid operator class, must be one of ${ANONYMIZERS.join(', ')}`)
  return refuse(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '))
}

function expected<T>(operator: Parameters, name: string, type: string): T {
  const value = optional<T>(operator, name, type)
  return value === undefined ? refuse(`Expected parameter ${name}`) : value
}

function optional<T>(operator: Parameters, name: string, type: string): T | undefined {
  const value = operator[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== type) refuse(`Invalid parameter value for ${name}. Expecting '${type}'.`)
  if (typeof value === 'string' && value.length > MOST_CHARS) refuse(`Invalid parameter value for ${name}: too long.`)
  return value as T
}

function refuse(error: string): never {
  throw new Problem('invalid-request', [{ field: '', message: error }])
}
