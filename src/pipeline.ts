import { isRestorable, operate } from './anonymize/operate.ts'
import { MASK, type Operators, PLACEHOLDER } from './anonymize/operators/operator.ts'
import { type Replaced, replaceSpans } from './anonymize/replace-spans.ts'
import { describeEntities, type Entity } from './describe/describe-entities.ts'
import { type DroppedCandidate, explain } from './describe/explain.ts'
import { type OffsetUnit, offsetsIn } from './describe/offsets.ts'
import { type DetectOptions, detect } from './detect/detect.ts'
import { detectLanguage } from './detect/language.ts'
import type { LoadedModels } from './detect/ner/models.ts'
import type { AdHocRecognizer } from './detect/request/ad-hoc-recognizer.ts'
import type { Allowed } from './detect/request/allow-list.ts'
import type { DenyList } from './detect/request/deny-list.ts'
import { accepts } from './detect/validity.ts'
import { orTooLong } from './problem.ts'
import { resolveOverlaps } from './resolve/resolve-overlaps.ts'
import { createRestoreToken } from './restore/exact.ts'
import type { EntityType, Language, ModelSize } from './span.ts'

/** What a caller asks for: the request of `POST /entities`, checked and complete. */
export interface EntitiesRequest {
  readonly text: string
  readonly model_language: Language | 'auto'
  readonly model_size: ModelSize
  readonly entities?: readonly EntityType[] | undefined
  readonly score_threshold?: DetectOptions['scoreThreshold']
  readonly operators?: Operators | undefined
  readonly allow_list?: readonly Allowed[] | undefined
  readonly deny_list?: readonly DenyList[] | undefined
  readonly recognizers?: readonly AdHocRecognizer[] | undefined
  readonly offset_unit: OffsetUnit
  readonly reversible?: boolean | undefined
  readonly explain?: boolean | undefined
}

/** The answer of `POST /entities`. */
export interface EntitiesAnswer {
  readonly entities: readonly Entity[]
  readonly anonymized_text: string
  readonly model_language: Language
  readonly model_size: ModelSize
  readonly restore_token?: string
  /** Candidates that touch no entity, when an explanation was asked for. */
  readonly dropped?: readonly DroppedCandidate[]
}

/** What all requests share: the models, and the keys of the server. */
export interface Engine {
  readonly models: LoadedModels
  readonly keys: Keys
}

export interface Keys {
  /** Of `hash` without a salt: 32 bytes. */
  readonly hash: Uint8Array
  /** Of restore tokens, 32 bytes each: the first encrypts, all decrypt. */
  readonly restore: readonly Uint8Array[]
  /** How long a restore token can be used. */
  readonly restoreTtlMs: number
}

/**
 * Detect, resolve, anonymize, describe. `yield` returns often: other work may go between. A promise is to be waited for.
 * Throws a problem when the text would become too long.
 */
export function* findEntities(
  request: EntitiesRequest,
  { models, keys }: Engine,
): Generator<Promise<void> | undefined, EntitiesAnswer> {
  const { text, model_size, offset_unit } = request
  const language = request.model_language === 'auto' ? detectLanguage(text) : request.model_language
  const found = yield* detect(text, {
    language,
    ner: models(language, model_size),
    modelSize: model_size,
    entities: request.entities,
    scoreThreshold: request.score_threshold,
    allowList: request.allow_list,
    denyList: request.deny_list,
    adHocRecognizers: request.recognizers,
    explain: request.explain,
  })
  const spans = resolveOverlaps(text, found.spans)
  const operators = { DEFAULT: request.reversible ? PLACEHOLDER : MASK, ...request.operators }
  const values = yield* operate(text, spans, { language, operators, hashKey: keys.hash, accepts })
  const anonymized = replaced()
  yield
  const entities = describeEntities(text, spans, anonymized, offset_unit)
  yield
  const answer = { anonymized_text: anonymized.text, model_language: language, model_size }
  return {
    ...(request.explain ? withExplanations() : { entities }),
    ...answer,
    ...(request.reversible && { restore_token: yield* restoreToken() }),
  }

  function replaced(): Replaced {
    try {
      return replaceSpans(text, spans, (_value, _span, index) => values[index] ?? '')
    } catch (error) {
      throw orTooLong(error)
    }
  }

  function withExplanations() {
    const offsets = [...found.spans, ...found.dropped].flatMap(({ start, end }) => [start, end])
    const explained = explain(spans, found.spans, found.dropped, offsetsIn(text, offset_unit, offsets))
    const explanations = explained.entities
    return {
      entities: entities.map((entity, i) => ({
        ...entity,
        explanation: explanations[i] as (typeof explanations)[number],
      })),
      dropped: explained.dropped,
    }
  }

  function* restoreToken(): Generator<undefined, string> {
    const undone = spans.flatMap((span, i) => {
      const place = anonymized.places[i] ?? { start: 0, end: 0 }
      const original = text.slice(span.start, span.end)
      return isRestorable(operators, span.type) ? [{ ...place, original }] : []
    })
    const expiresAt = Date.now() + keys.restoreTtlMs
    try {
      return yield* createRestoreToken(anonymized.text, undone, keys.restore[0] ?? keys.hash, expiresAt)
    } catch (error) {
      throw orTooLong(error)
    }
  }
}
