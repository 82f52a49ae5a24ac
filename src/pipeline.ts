import { mask } from './anonymize/operators/mask.ts'
import { replaceSpans } from './anonymize/replace-spans.ts'
import { describeEntities, type Entity, type OffsetUnit } from './describe/describe-entities.ts'
import { type DetectOptions, detect } from './detect/detect.ts'
import { detectLanguage } from './detect/language.ts'
import type { LoadedModels } from './detect/ner/models.ts'
import { resolveOverlaps } from './resolve/resolve-overlaps.ts'
import type { EntityType, Language, ModelSize } from './span.ts'

/** What a caller asks for: the request of `POST /entities`, checked and complete. */
export interface EntitiesRequest {
  readonly text: string
  readonly model_language: Language | 'auto'
  readonly model_size: ModelSize
  readonly entities?: readonly EntityType[] | undefined
  readonly score_threshold?: DetectOptions['scoreThreshold']
  readonly offset_unit: OffsetUnit
}

/** The answer of `POST /entities`. */
export interface EntitiesAnswer {
  readonly entities: readonly Entity[]
  readonly anonymized_text: string
  readonly model_language: Language
  readonly model_size: ModelSize
}

/** Detect, resolve, anonymize, describe. `yield` returns often: other work may go between. A promise is to be waited for. */
export function* findEntities(
  request: EntitiesRequest,
  models: LoadedModels,
): Generator<Promise<void> | undefined, EntitiesAnswer> {
  const { text, model_size } = request
  const language = request.model_language === 'auto' ? detectLanguage(text) : request.model_language
  const found = yield* detect(text, {
    language,
    ner: models(language, model_size),
    entities: request.entities,
    scoreThreshold: request.score_threshold,
  })
  const spans = resolveOverlaps(text, found)
  const anonymized = replaceSpans(text, spans, mask)
  const entities = describeEntities(text, spans, anonymized, request.offset_unit)
  return { entities, anonymized_text: anonymized.text, model_language: language, model_size }
}
