import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { RE2JS } from 're2js'
import { reasonAgainst, reasonAgainstAll } from '../../detect/request/request-pattern.ts'
import type { AnalyzeRequest } from '../../presidio/analyze.ts'
import { hasNames, PRESIDIO_LANGUAGES, supportedEntities } from '../../presidio/languages.ts'
import { Problem } from '../../problem.ts'
import { MODEL_SIZES } from '../../span.ts'
import type { EntitiesDeps } from '../entities.ts'
import { respond } from '../respond.ts'
import { refuseTooLong } from '../text-length.ts'
import { analyzeErrors } from './errors.ts'
import { ANSWERS, EXAMPLES } from './examples.ts'

const MOST_TEXTS = 10_000
const NO_TEXT = 'No text provided'
const Strings = z.array(z.string('must be a string'), 'must be a list').max(10_000, 'must have at most 10000 elements')
const Score = z.number('must be a number from 0 to 1').min(0, 'must be at least 0').max(1, 'must be at most 1')
/** Python's numbers: IGNORECASE 2, MULTILINE 8, DOTALL 16. */
const RegexFlags = z.int('must be a whole number').min(0, 'must be at least 0').max(1023, 'must be at most 1023')
const ALL_FLAGS = 2 | 8 | 16

const AdHocRecognizer = z
  .object({
    name: z.string('must be a string').nullish().describe('Not used.'),
    supported_language: z.string('must be a string').default('en').describe('It is used in texts of this language.'),
    supported_entity: z
      .string('must be a string')
      .regex(/^\w{1,64}$/, 'must be a name of at most 64 letters, figures and underscores')
      .openapi({ example: 'EMPLOYEE_ID' }),
    patterns: z
      .array(
        z.object({
          name: z.string('must be a string').describe('Named where a decision is explained.'),
          regex: z
            .string('must be a string')
            .max(1000, 'must have at most 1000 characters')
            .openapi({ example: 'EMP-[0-9]{6}' }),
          score: Score.describe('Of a match with no word of `context` near it.'),
        }),
        'must be a list',
      )
      .max(20, 'must have at most 20 patterns')
      .nullish()
      .describe('In RE2 syntax, with lookbehinds besides; a match of more than 1000 characters may be missed.'),
    deny_list: Strings.nullish().describe('Words that are always an entity.'),
    deny_list_score: Score.default(1).describe('Theirs.'),
    context: Strings.nullish().describe('Words near a match that raise its score.'),
    global_regex_flags: RegexFlags.default(ALL_FLAGS).describe('As Python counts them.'),
  })
  .refine(({ patterns, deny_list }) => (patterns ?? deny_list ?? []).length > 0, 'must have patterns or a deny_list')

const Body = z
  .object({
    text: z
      .union(
        [z.string().min(1, NO_TEXT), z.array(z.string('must be a string')).min(1, NO_TEXT).max(MOST_TEXTS)],
        NO_TEXT,
      )
      .openapi({ example: 'John Smith drivers license is AC432223' }),
    language: z
      .string('No language provided')
      .min(1, 'No language provided')
      .describe(`One of ${PRESIDIO_LANGUAGES.join(', ')}. Names are found in en and fr.`)
      .openapi({ example: 'en' }),
    entities: Strings.nullish().openapi({ example: ['PERSON', 'US_DRIVER_LICENSE'] }),
    score_threshold: Score.nullish().describe('When absent, each type has its own.').openapi({ example: 0.4 }),
    return_decision_process: z.boolean('must be true or false').nullish().describe('Say why.'),
    ad_hoc_recognizers: z
      .array(AdHocRecognizer, 'must be a list')
      .max(50, 'must have at most 50 elements')
      .nullish()
      .describe('Recognizers for this request.'),
    context: Strings.nullish().describe('Words that belong to the text without standing in it.'),
    allow_list: Strings.nullish().describe('Never an entity.'),
    allow_list_match: z.enum(['exact', 'regex'], 'must be one of exact, regex').nullish(),
    regex_flags: RegexFlags.nullish().describe('Of the allow list, as Python counts them.'),
    correlation_id: z.unknown().optional().describe('Accepted, and used for nothing.'),
  })
  .openapi('AnalyzeRequest')

const Result = z
  .object({
    analysis_explanation: z
      .object({
        recognizer: z.string().openapi({ example: 'UsSsnRecognizer' }),
        pattern_name: z.string().nullable().describe('The pattern that matched.'),
        pattern: z.string().nullable().describe('How it is written.'),
        original_score: z.number().describe('Without the words near it.'),
        score: z.number().describe('With them.'),
        textual_explanation: z.string().nullable().describe('Of a model.'),
        score_context_improvement: z.number().describe('What the words near it added.'),
        supportive_context_word: z.string().describe('The first of these words.'),
        validation_result: z.boolean().nullable().describe('Whether check digits are right, where there are any.'),
        regex_flags: z.int().nullable().describe('Always null.'),
      })
      .nullable()
      .describe('Only with `return_decision_process`.'),
    end: z.int().describe('Exclusive.'),
    entity_type: z.string().openapi({ example: 'PERSON' }),
    score: z.number().describe('How likely it is real.'),
    start: z.int().describe('In code points.'),
  })
  .openapi('RecognizerResult')

const route = createRoute({
  method: 'post',
  path: '/analyze',
  operationId: 'presidioAnalyze',
  tags: ['Presidio'],
  summary: 'Find the entities of a text, or of many',
  request: {
    query: z.object({
      model_size: z
        .enum(MODEL_SIZES, `must be one of ${MODEL_SIZES.join(', ')}`)
        .default('sm')
        .openapi({ description: 'Ours, not Presidio’s: the size of the model.' }),
    }),
    body: { required: true, content: { 'application/json': { schema: Body, example: EXAMPLES.analyze } } },
  },
  responses: {
    200: {
      description: 'The results of the text, highest score first; for a list of texts, a list of such lists',
      content: {
        'application/json': { schema: z.union([z.array(Result), z.array(z.array(Result))]), example: ANSWERS.analyze },
      },
      headers: z.object({
        'x-detection': z.string().openapi({
          description: '`names, identifiers`, or `identifiers` where names are not found in this language.',
        }),
      }),
    },
    ...analyzeErrors,
  },
})

export function addAnalyze(app: OpenAPIHono, deps: EntitiesDeps): void {
  app.openapi(route, async (c) => {
    const { model_size } = c.req.valid('query')
    const request = { ...requestOf(c.req.valid('json')), modelSize: model_size }
    refuseTooLong(request.texts.join(''), deps.maxTextChars)
    const detection = hasNames(request.language) ? 'names, identifiers' : 'identifiers'
    return respond(c, deps, { kind: 'analyze', request }, { 'X-Detection': detection })
  })
}

function requestOf(body: z.output<typeof Body>): Omit<AnalyzeRequest, 'modelSize'> {
  const { text, language, context, ad_hoc_recognizers, allow_list } = body
  if (!PRESIDIO_LANGUAGES.includes(language)) {
    throw new Problem('invalid-request', [
      { field: 'language', message: `must be one of ${PRESIDIO_LANGUAGES.join(', ')}` },
    ])
  }
  const named = body.entities?.length ? new Set(body.entities) : undefined
  const adHoc = (ad_hoc_recognizers ?? []).filter(
    (recognizer) => recognizer.supported_language === language && named?.has(recognizer.supported_entity) !== false,
  )
  const isRegex = body.allow_list_match === 'regex'
  const regexes = (ad_hoc_recognizers ?? []).flatMap(({ patterns }) => (patterns ?? []).map(({ regex }) => regex))
  const tooMuch = reasonAgainstAll([...regexes, ...(isRegex ? (allow_list ?? []) : [])])
  if (tooMuch !== undefined) throw new Problem('invalid-request', [{ field: '', message: tooMuch }])
  for (const [i, { patterns, global_regex_flags }] of (ad_hoc_recognizers ?? []).entries()) {
    for (const [j, { regex }] of (patterns ?? []).entries()) {
      refuseBadPattern(regex, global_regex_flags, `ad_hoc_recognizers.${i}.patterns.${j}.regex`)
    }
  }
  const flags = body.regex_flags ?? ALL_FLAGS
  if (isRegex)
    for (const [i, pattern] of (allow_list ?? []).entries()) refuseBadPattern(pattern, flags, `allow_list.${i}`)
  return {
    texts: typeof text === 'string' ? [text] : text,
    isList: typeof text !== 'string',
    language,
    entities: knownEntities(named, language, adHoc),
    scoreThreshold: body.score_threshold ?? undefined,
    adHocRecognizers: adHoc.flatMap(({ supported_entity: type, patterns, context: words, global_regex_flags }) =>
      patterns?.length ? [{ type, patterns, context: words ?? [], flags: re2Flags(global_regex_flags) }] : [],
    ),
    denyList: adHoc.flatMap(({ supported_entity: type, deny_list, deny_list_score: score }) =>
      deny_list?.length ? [{ type, values: deny_list, score }] : [],
    ),
    context: context ?? undefined,
    allowList: (allow_list ?? []).map((entry) =>
      isRegex ? { pattern: entry, flags: re2Flags(flags), anywhere: true } : entry,
    ),
    explain: body.return_decision_process ?? false,
  }
}

/** Unknown types are left out, as Presidio does; a list of nothing but those is a mistake. */
function knownEntities(
  named: ReadonlySet<string> | undefined,
  language: string,
  adHoc: readonly { readonly supported_entity: string }[],
): string[] | undefined {
  if (named === undefined) return undefined
  const known = supportedEntities(language).filter((type) => named.has(type))
  if (known.length > 0 || adHoc.length > 0) return known
  throw new Problem('invalid-request', [
    { field: 'entities', message: 'must name a type that is found in this language: see /supportedentities' },
  ])
}

function refuseBadPattern(pattern: string, pythonFlags: number, field: string): void {
  const reason = reasonAgainst(pattern, re2Flags(pythonFlags))
  if (reason !== undefined) throw new Problem('invalid-request', [{ field, message: reason }])
}

function re2Flags(python: number): number {
  return (
    RE2JS.LOOKBEHINDS |
    (python & 2 ? RE2JS.CASE_INSENSITIVE : 0) |
    (python & 8 ? RE2JS.MULTILINE : 0) |
    (python & 16 ? RE2JS.DOTALL : 0)
  )
}
