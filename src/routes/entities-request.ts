import { z } from '@hono/zod-openapi'
import { catalog } from '../detect/catalog.ts'
import { reasonAgainst, reasonAgainstAll } from '../detect/request/request-pattern.ts'
import { LANGUAGES, MODEL_SIZES } from '../span.ts'
import { OperatorSchema } from './operator-schema.ts'

const TYPES = catalog.map(({ type }) => type)
const everywhere = catalog.filter(({ byDefault, languages }) => byDefault && languages === undefined)
const inLanguage = (language: string) =>
  catalog.filter(({ byDefault, languages }) => byDefault && languages?.includes(language)).map(({ type }) => type)

/** The name of a type, also one that a caller makes up. */
export const TypeName = z
  .string('must be the name of a type')
  .regex(/^(?!DEFAULT$)[A-Z][A-Z0-9_]{0,63}$/, 'must be in upper snake case, of at most 64 characters, and not DEFAULT')
  .openapi('EntityType', {
    example: 'PERSON',
    description: `One of those below, or one that the request brings along.\n\n${catalog
      .map(({ type, description }) => `\`${type}\`: ${description}`)
      .join('\n\n')}`,
  })

export const required = (otherwise: string): { error: z.core.$ZodErrorMap } => ({
  error: (issue) => (issue.input === undefined ? 'is required' : otherwise),
})

/** The error of an object: what it must be, or which fields it may have. */
export const objectOf = (fields: readonly string[]): { error: z.core.$ZodErrorMap } => ({
  error: ({ code }) =>
    code === 'unrecognized_keys' ? `is not a known field; known are ${fields.join(', ')}` : 'must be an object',
})

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `must be one of ${values.join(', ')}`)

const Score = z.number('must be a number from 0 to 1').min(0, 'must be at least 0').max(1, 'must be at most 1')

const ByType = <T extends z.ZodType>(value: T) => z.record(z.string(), value, 'must be an object')

const shortText = (most: number) =>
  z.string('must be a string').min(1, 'must not be empty').max(most, `must have at most ${most} characters`)

const list = <T extends z.ZodType>(element: T, most: number, otherwise = 'must be a list') =>
  z.array(element, otherwise).max(most, `must have at most ${most} elements`)

/** RE2 syntax, so that it runs in linear time whatever it is. */
const Pattern = shortText(1000)

const Allowed = z.union([
  shortText(1000),
  z
    .strictObject({ pattern: Pattern.describe('As a whole.') }, objectOf(['pattern']))
    .describe('RE2 syntax; must match the entity as a whole.')
    .openapi({ example: { pattern: '[a-z]+@ourselves[.]example' } }),
])

const DenyList = z
  .strictObject(
    { type: TypeName, values: list(shortText(1000), 10_000).describe('Words or phrases, in any case.') },
    objectOf(['type', 'values']),
  )
  .openapi({ example: { type: 'PROJECT', values: ['Blue Harbour'] } })

const AdHocRecognizer = z
  .strictObject(
    {
      type: TypeName,
      patterns: list(
        z.strictObject(
          {
            regex: Pattern.describe('RE2 syntax. A match of more than 1000 characters may be missed.'),
            score: Score.describe('Of a match with no word of `context` near it.'),
            name: shortText(100).optional().describe('Named where a decision is explained.'),
          },
          objectOf(['regex', 'score', 'name']),
        ),
        20,
      )
        .min(1, 'must have at least one pattern')
        .describe('Each of them finds entities.'),
      context: list(shortText(100), 100).optional().describe('Words before or after a match that raise its score.'),
    },
    objectOf(['type', 'patterns', 'context']),
  )
  .openapi({
    example: { type: 'EMPLOYEE_ID', patterns: [{ regex: 'EMP-[0-9]{6}', score: 0.9 }], context: ['employee', 'badge'] },
  })

/** The body of `POST /entities`. `maxTextChars` counts code points, as JSON Schema does. */
export function requestSchema(maxTextChars: number) {
  const fields = {
    text: z
      .string(required('must be a string'))
      .min(1, 'must not be empty')
      .describe('The text to anonymize.')
      .openapi({ maxLength: maxTextChars, example: 'John Smith lives in Paris. Mail: john.smith@example.org' }),
    model_language: oneOf([...LANGUAGES, 'auto'])
      .default('en')
      .describe('The language of the text; `auto` decides, and the answer says which.'),
    model_size: oneOf(MODEL_SIZES)
      .default('sm')
      .describe('A larger model may find more and take longer; `GET /models` says what each is.'),
    entities: list(z.string('must be the name of a type'), 300, 'must be a list of entity types')
      .min(1, 'must name at least one type')
      .optional()
      .describe(
        `Look only for these types, and for what \`recognizers\` and \`deny_list\` bring along. When absent: ${everywhere
          .map(({ type }) => type)
          .join(
            ', ',
          )}; in English texts also ${inLanguage('en').join(', ')}; in French ones also ${inLanguage('fr').join(', ')}.`,
      )
      .openapi({ example: ['PERSON', 'LOCATION', 'EMAIL_ADDRESS'] }),
    score_threshold: z
      .union([Score, ByType(Score).describe('By type; `DEFAULT` stands for the types that are not named.')])
      .optional()
      .describe('What scores lower is left alone. When absent, each type has its own threshold.')
      .openapi({ example: 0.3 }),
    operators: ByType(OperatorSchema)
      .optional()
      .describe(
        'What is put in the place of an entity, by its type; `DEFAULT` stands for the types that are not named. ' +
          'Without it: `mask`, or `placeholder` when `reversible`.',
      )
      .openapi({ example: { DEFAULT: { type: 'placeholder' }, CREDIT_CARD: { type: 'redact' } } }),
    allow_list: list(Allowed, 1000)
      .optional()
      .describe('Never an entity: strings as they stand in the text, or patterns.')
      .openapi({ example: ['Paris'] }),
    deny_list: list(DenyList, 100)
      .optional()
      .describe('Always an entity: whole words, whatever their case. Stronger than `allow_list`.'),
    recognizers: list(AdHocRecognizer, 50)
      .optional()
      .describe('Recognizers of your own, for this request. All patterns together: at most 20,000 characters.'),
    offset_unit: oneOf(['code_point', 'utf16'])
      .default('code_point')
      .describe(
        'What `start` and `end` count: Unicode code points, as Python does, or UTF-16 units, as JavaScript does.',
      ),
    reversible: z
      .boolean('must be true or false')
      .default(false)
      .describe(
        'Answer with a `restore_token`, with which `POST /restore` undoes `placeholder`, `surrogate` and `date_shift`.',
      ),
    explain: z
      .boolean('must be true or false')
      .default(false)
      .describe('Say of each entity what found it and why, and which candidates were dropped.'),
  }
  return z
    .strictObject(fields, objectOf(Object.keys(fields)))
    .superRefine(refuseUnknownTypes)
    .superRefine(refuseBadPatterns)
    .openapi('EntitiesRequest')
}

interface TypesOfRequest {
  readonly entities?: readonly string[] | undefined
  readonly score_threshold?: number | Readonly<Record<string, unknown>> | undefined
  readonly operators?: Readonly<Record<string, unknown>> | undefined
  readonly deny_list?: readonly { type: string }[] | undefined
  readonly recognizers?: readonly { type: string }[] | undefined
}

const KNOWN: ReadonlySet<string> = new Set(TYPES)

/** A type that nobody finds is a slip of the finger, and would leave in the text what it was meant for. */
function refuseUnknownTypes(request: TypesOfRequest, context: z.core.$RefinementCtx): void {
  const own = [...(request.deny_list ?? []), ...(request.recognizers ?? [])].map(({ type }) => type)
  const known = own.length === 0 ? KNOWN : new Set([...TYPES, ...own])
  const refuse = (path: PropertyKey[], more: readonly string[]) =>
    context.addIssue({ code: 'custom', path, message: `must be one of ${[...known, ...more].join(', ')}` })
  for (const [i, type] of (request.entities ?? []).entries()) if (!known.has(type)) refuse(['entities', i], [])
  for (const field of ['score_threshold', 'operators'] as const) {
    const byType = request[field]
    if (typeof byType !== 'object') continue
    for (const type of Object.keys(byType))
      if (type !== 'DEFAULT' && !known.has(type)) refuse([field, type], ['DEFAULT'])
  }
}

interface PatternsOfRequest {
  readonly allow_list?: readonly (string | { pattern: string })[] | undefined
  readonly recognizers?: readonly { patterns: readonly { regex: string }[] }[] | undefined
}

/** All together first, as each is compiled to be looked at. */
function refuseBadPatterns(
  { allow_list = [], recognizers = [] }: PatternsOfRequest,
  context: z.core.$RefinementCtx,
): void {
  const allowed = allow_list.flatMap((entry, i) =>
    typeof entry === 'string' ? [] : [{ path: ['allow_list', i, 'pattern'], pattern: entry.pattern }],
  )
  const found = recognizers.flatMap(({ patterns }, i) =>
    patterns.map(({ regex }, j) => ({ path: ['recognizers', i, 'patterns', j, 'regex'], pattern: regex })),
  )
  const all = [...allowed, ...found]
  const tooMuch = reasonAgainstAll(all.map(({ pattern }) => pattern))
  if (tooMuch !== undefined) {
    context.addIssue({ code: 'custom', path: all[0]?.path.slice(0, 1) ?? [], message: tooMuch })
    return
  }
  for (const { path, pattern } of all) {
    const message = reasonAgainst(pattern)
    if (message !== undefined) context.addIssue({ code: 'custom', path, message })
  }
}
