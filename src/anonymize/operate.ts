import { randomBytes } from 'node:crypto'
import { type Random, randomFrom } from '../random.ts'
import type { DisjointSpans, EntityType, Language } from '../span.ts'
import { orderOf } from './dates/read-dates.ts'
import { shiftDate } from './dates/shift-date.ts'
import type { Mention } from './identity/identify.ts'
import { daysFor } from './operators/date-shift.ts'
import { encrypt } from './operators/encrypt.ts'
import { generalize } from './operators/generalize.ts'
import { hash } from './operators/hash.ts'
import { mask } from './operators/mask.ts'
import type { Operator, OperatorName, Operators } from './operators/operator.ts'
import { placeholders } from './operators/placeholder.ts'
import { surrogates } from './operators/surrogate.ts'

export interface OperateContext {
  readonly language: Language
  readonly operators: Operators
  /** Of `hash` without a salt. */
  readonly hashKey: Uint8Array
  /** Whether a value is one of this type by its shape and check digits; `undefined` where nothing can be said. */
  readonly accepts: (type: EntityType, value: string) => boolean | undefined
}

/** UTF-16 units before a name in which a title is looked for. */
const TITLE_REACH = 40

/** Whose values can be told apart and put back: see `src/restore`. */
const RESTORABLE: ReadonlySet<OperatorName> = new Set(['placeholder', 'surrogate', 'date_shift'])

export function isRestorable(operators: Operators, type: EntityType): boolean {
  const operator = operators[type] ?? operators['DEFAULT']
  return operator !== undefined && RESTORABLE.has(operator.type)
}

/** What stands in the place of each span, in their order. Those under one operator are looked at together. */
export function* operate(text: string, spans: DisjointSpans, context: OperateContext): Generator<undefined, string[]> {
  const mentions = spans.map(
    ({ type, start, end }): Mention => ({
      type,
      value: text.slice(start, end),
      before: text.slice(Math.max(0, start - TITLE_REACH), start),
    }),
  )
  const replacements = mentions.map(({ value }) => value)
  const taken = new Map<string, string>()
  const byOperator = Map.groupBy(mentions.keys(), (i) => operatorOf(mentions[i]?.type ?? '', context.operators))
  for (const [operator, indices] of byOperator) {
    const chosen = indices.map((i) => mentions[i] as Mention)
    const made = yield* replace(operator, chosen, text, context, taken)
    for (const [at, i] of indices.entries()) replacements[i] = made[at] ?? ''
  }
  return replacements
}

function operatorOf(type: EntityType, operators: Operators): Operator {
  return operators[type] ?? operators['DEFAULT'] ?? { type: 'mask', masking_char: 'X', from_end: false }
}

function* replace(
  operator: Operator,
  mentions: readonly Mention[],
  text: string,
  { language, hashKey, accepts }: OperateContext,
  taken: Map<string, string>,
): Generator<undefined, readonly string[]> {
  switch (operator.type) {
    case 'placeholder':
      return placeholders(text, mentions, operator.seed)
    case 'surrogate':
      return yield* surrogates(text, mentions, { language, random: randomOf(operator.seed), accepts, taken })
    case 'date_shift': {
      const days = daysFor(operator, randomOf(operator.seed)('date_shift'))
      const order = orderOf(text)
      const shifted: (string | undefined)[] = []
      for (const { type, value } of mentions) {
        shifted.push(type === 'DATE_TIME' ? shiftDate(value, days, language, order) : undefined)
        yield
      }
      const instead = placeholders(
        text,
        mentions.filter((_, i) => shifted[i] === undefined),
      ).values()
      return shifted.map((value) => value ?? instead.next().value ?? '')
    }
    default: {
      const made: string[] = []
      for (const mention of mentions) {
        made.push(alone(operator, mention, language, hashKey))
        yield
      }
      return made
    }
  }
}

/** What becomes of a value whatever else is in the text. */
function alone(
  operator: Exclude<Operator, { type: 'placeholder' | 'surrogate' | 'date_shift' }>,
  { type, value }: Mention,
  language: Language,
  hashKey: Uint8Array,
): string {
  switch (operator.type) {
    case 'mask':
      return mask(value, operator)
    case 'replace':
      return operator.new_value ?? `<${type}>`
    case 'redact':
      return ''
    case 'keep':
      return value
    case 'hash':
      return hash(value, { hash_type: operator.hash_type, key: operator.salt ?? hashKey })
    case 'encrypt':
      return encrypt(value, operator.key)
    case 'generalize':
      return generalize(type, value, language) ?? `<${type}>`
    default:
      return operator satisfies never
  }
}

/** With a seed the same in every text; without, never again. */
function randomOf(seed: string | undefined): (label: string) => Random {
  const key = seed ?? randomBytes(32)
  return (label) => randomFrom(key, label)
}
