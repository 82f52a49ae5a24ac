import { z } from '@hono/zod-openapi'
import type { Operator } from '../anonymize/operators/operator.ts'

const Seed = z
  .string('must be a string')
  .min(1, 'must not be empty')
  .max(1000, 'must have at most 1000 characters')
  .optional()

/** 16, 24 or 32 characters are the keys that Presidio's clients have; any other of enough length serves as well. */
const Key = z
  .string('must be a string of at least 16 characters')
  .min(16, 'must have at least 16 characters')
  .max(1000, 'must have at most 1000 characters')

const fields = {
  mask: {
    masking_char: z
      .string('must be one character')
      .refine((value) => Array.from(value).length === 1, 'must be one character')
      .default('X')
      .describe('What stands in the place of every character.'),
    chars_to_mask: z
      .int('must be a whole number')
      .min(0, 'must be at least 0')
      .max(2 ** 31, 'must be smaller')
      .optional()
      .describe('How many characters are hidden; all when absent.'),
    from_end: z.boolean('must be true or false').default(false).describe('Hide the last characters, not the first.'),
  },
  replace: {
    new_value: z
      .string('must be a string')
      .max(1000, 'must have at most 1000 characters')
      .optional()
      .describe('`<TYPE>` when absent.'),
  },
  redact: {},
  keep: {},
  hash: {
    hash_type: z.enum(['sha256', 'sha512'], 'must be one of sha256, sha512').default('sha256'),
    salt: z
      .string('must be a string of at least 16 characters')
      .min(16, 'must have at least 16 characters')
      .max(1000, 'must have at most 1000 characters')
      .optional()
      .describe('Key of the HMAC; that of the server when absent.'),
  },
  encrypt: { key: Key.describe('Key of AES-256-GCM, derived by HKDF.') },
  placeholder: { seed: Seed.describe('With one, the same value has the same placeholder in every text.') },
  surrogate: { seed: Seed.describe('With one, the same value has the same surrogate in every text.') },
  date_shift: {
    days: z
      .int('must be a whole number of days')
      .min(-36_525, 'must be at least -36525')
      .max(36_525, 'must be at most 36525')
      .refine((days) => days !== 0, 'must not be 0')
      .optional()
      .describe('Later, or earlier when negative; chosen at random when absent, for all dates of a text.'),
    seed: Seed.describe('Chooses the days, the same for every text.'),
  },
  generalize: {},
} satisfies Record<Operator['type'], z.core.$ZodLooseShape>

export const OPERATOR_NAMES = Object.keys(fields) as Operator['type'][]

const DESCRIPTIONS: Readonly<Record<Operator['type'], string>> = {
  mask: 'A character for every character.',
  replace: 'A text of your own.',
  redact: 'Nothing.',
  keep: 'The entity as it is.',
  hash: 'HMAC in hexadecimal: equal values stay equal.',
  encrypt: 'AES-256-GCM; whoever has the key can decrypt it.',
  placeholder: '`<PERSON_1>`: the same person has the same number throughout, also as "Smith" after "John Smith".',
  surrogate:
    'A realistic other value of the same type, language and format; the same one for the same value throughout.',
  date_shift: 'A date some days later or earlier, in the same format; anything else becomes a placeholder.',
  generalize: 'What is left when detail is taken away: the year of a date, the network of an address; else `<TYPE>`.',
}

/** The schemas of all operators: a union that `type` decides. */
export const OperatorSchema = z
  .discriminatedUnion(
    'type',
    OPERATOR_NAMES.map((name) =>
      z
        .strictObject({ type: z.literal(name), ...fields[name] }, unknownField(name))
        .describe(DESCRIPTIONS[name])
        .openapi(`Operator_${name}`),
    ) as never,
    {
      error: ({ code }) =>
        code === 'invalid_union' ? `must be one of ${OPERATOR_NAMES.join(', ')}` : 'must be an object',
    },
  )
  .openapi('Operator') as unknown as z.ZodType<Operator>

function unknownField(name: Operator['type']): { error: z.core.$ZodErrorMap } {
  const known = ['type', ...Object.keys(fields[name])].join(', ')
  return {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `is not a known field; known are ${known}` : 'must be an object',
  }
}
