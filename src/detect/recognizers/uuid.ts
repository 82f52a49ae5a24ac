import { AFTER_ESCAPE, fromPatterns } from './recognizer.ts'

const HEX = '[0-9a-f]'

/**
 * RFC 9562: version 1 to 8 and the variant of that standard, so neither the nil nor the max UUID, which are nobody's.
 * Braces and "urn:uuid:" around it are not part of it.
 */
export const uuid = fromPatterns({
  type: 'UUID',
  description: 'Universally unique identifier of version 1 to 8 (RFC 9562).',
  example: 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
  threshold: 0.5,
  byDefault: false, // it names a record, and only who has the data base can say whose
  patterns: [
    new RegExp(
      String.raw`(?:(?<![\p{L}\p{N}]|\d\.)|${AFTER_ESCAPE})${HEX}{8}-${HEX}{4}-[1-8]${HEX}{3}-[89ab]${HEX}{3}-${HEX}{12}(?![\p{L}\p{N}]|-${HEX}{4})`,
      'giu',
    ),
  ],
  score: (value) => (new Set(value.replaceAll('-', '')).size > 3 ? 0.9 : undefined), // 11111111-1111-4111-8111-… is made up
})
