import { createHash } from 'node:crypto'
import { operate } from '../anonymize/operate.ts'
import type { Operator, OperatorName } from '../anonymize/operators/operator.ts'
import { type Replaced, replaceSpans } from '../anonymize/replace-spans.ts'
import { encryptCbc } from '../crypto/aes-cbc.ts'
import { offsetsIn } from '../describe/offsets.ts'
import { accepts } from '../detect/validity.ts'
import type { Engine } from '../pipeline.ts'
import { orTooLong, Problem } from '../problem.ts'
import type { EntityType, Span } from '../span.ts'
import { codePointOffsets } from './code-points.ts'
import { withoutConflicts } from './spans.ts'

/** What Presidio does otherwise than we: a hash of the text with the salt behind it, and AES-CBC. */
export type PresidioOperator =
  | Operator
  | { readonly type: 'presidio_hash'; readonly hash_type: 'sha256' | 'sha512'; readonly salt: string }
  | { readonly type: 'presidio_encrypt'; readonly key: string }

/** The body of `POST /anonymize`, checked. Offsets count code points. */
export interface AnonymizeRequest {
  readonly text: string
  readonly results: readonly Span[]
  readonly operators: Readonly<Record<EntityType, PresidioOperator>>
}

/** Presidio's `OperatorResult`: where what an operator made stands in the new text, in code points. */
interface OperatorResult {
  readonly start: number
  readonly end: number
  readonly entity_type: EntityType
  readonly text: string
  readonly operator: string
  /** The highest of the spans that were given for it; null where none had one. */
  readonly score: number | null
}

export interface EngineResult {
  readonly text: string
  /** By start, the last first. */
  readonly items: readonly OperatorResult[]
}

const REPLACE: Operator = { type: 'replace' }

export function* anonymize(request: AnonymizeRequest, { keys }: Engine): Generator<undefined, EngineResult> {
  const { text } = request
  const spans = withoutConflicts(inUtf16(text, request.results))
  const operators: Readonly<Record<EntityType, PresidioOperator>> = { DEFAULT: REPLACE, ...request.operators }
  const ours = Object.entries(operators).map(([type, operator]) => [type, isPresidios(operator) ? REPLACE : operator])
  const values = yield* operate(text, spans, {
    language: 'en',
    operators: Object.fromEntries(ours),
    hashKey: keys.hash,
    accepts,
  })
  return yield* replaced(text, spans, (value, { type }, i) => {
    const operator = operators[type] ?? operators['DEFAULT'] ?? REPLACE
    return isPresidios(operator)
      ? { value: presidios(operator, value), name: operator.type.replace('presidio_', '') }
      : { value: values[i] ?? '', name: operator.type satisfies OperatorName }
  })
}

type Presidios = Exclude<PresidioOperator, Operator>

function isPresidios(operator: PresidioOperator): operator is Presidios {
  return operator.type === 'presidio_hash' || operator.type === 'presidio_encrypt'
}

/** https://github.com/microsoft/presidio/tree/main/presidio-anonymizer/presidio_anonymizer/operators */
function presidios(operator: Presidios, value: string): string {
  if (operator.type === 'presidio_encrypt') return encryptCbc(Buffer.from(operator.key), value)
  return createHash(operator.hash_type)
    .update(value + operator.salt)
    .digest('hex')
}

/** Throws a problem when one does not lie in the text. */
export function inUtf16(text: string, spans: readonly Span[]): Span[] {
  const offsets = codePointOffsets(text)
  return spans.map((span) => {
    const start = offsets[span.start]
    const end = offsets[span.end]
    if (start !== undefined && end !== undefined) return { ...span, start, end }
    const message = `Invalid analyzer result, start: ${span.start} and end: ${span.end}, while text length is only ${offsets.length - 1}.`
    throw new Problem('invalid-request', [{ field: '', message }])
  })
}

export function* replaced(
  text: string,
  spans: ReturnType<typeof withoutConflicts>,
  operator: (value: string, span: Span, index: number) => { value: string; name: string },
): Generator<undefined, EngineResult> {
  const names: string[] = []
  const values: string[] = []
  for (const [i, span] of spans.entries()) {
    const made = operator(text.slice(span.start, span.end), span, i)
    names.push(made.name)
    values.push(made.value)
    yield
  }
  const { text: output, places } = withValues(text, spans, values)
  const offset = offsetsIn(
    output,
    'code_point',
    places.flatMap(({ start, end }) => [start, end]),
  )
  const items = spans.map(({ type, score }, i): OperatorResult => {
    const { start, end } = places[i] ?? { start: 0, end: 0 }
    return {
      start: offset(start),
      end: offset(end),
      entity_type: type,
      text: values[i] ?? '',
      operator: names[i] ?? '',
      score,
    }
  })
  return { text: output, items: items.reverse() }
}

function withValues(text: string, spans: ReturnType<typeof withoutConflicts>, values: readonly string[]): Replaced {
  try {
    return replaceSpans(text, spans, (_value, _span, i) => values[i] ?? '')
  } catch (error) {
    throw orTooLong(error)
  }
}
