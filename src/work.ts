import { type Engine, type EntitiesRequest, findEntities } from './pipeline.ts'
import { type AnalyzeRequest, analyze } from './presidio/analyze.ts'
import { type AnonymizeRequest, anonymize } from './presidio/anonymize.ts'
import { type DeanonymizeRequest, deanonymize } from './presidio/deanonymize.ts'
import { orTooLong, Problem } from './problem.ts'
import { restoreExact } from './restore/exact.ts'

/** The body of `POST /restore`. */
interface RestoreRequest {
  readonly text: string
  readonly restore_token: string
}

/** What a thread can be given to do; plain data, since it is copied. */
export type Work =
  | { readonly kind: 'entities'; readonly request: EntitiesRequest }
  | { readonly kind: 'restore'; readonly request: RestoreRequest }
  | { readonly kind: 'analyze'; readonly request: AnalyzeRequest }
  | { readonly kind: 'anonymize'; readonly request: AnonymizeRequest }
  | { readonly kind: 'deanonymize'; readonly request: DeanonymizeRequest }

/** The body of the answer; throws a `Problem` where the fault is the caller's. */
export function start(work: Work, engine: Engine): Generator<Promise<void> | undefined, object> {
  switch (work.kind) {
    case 'entities':
      return findEntities(work.request, engine)
    case 'restore':
      return restoreText(work.request, engine)
    case 'analyze':
      return analyze(work.request, engine)
    case 'anonymize':
      return anonymize(work.request, engine)
    case 'deanonymize':
      return deanonymize(work.request)
    default:
      return work satisfies never
  }
}

function* restoreText(
  { text, restore_token }: RestoreRequest,
  { keys }: Engine,
): Generator<undefined, { text: string }> {
  const restored = yield* exactly()
  if (restored === 'expired') throw new Problem('expired-token', [{ field: 'restore_token', message: 'has expired' }])
  if (restored !== undefined) return restored
  throw new Problem('invalid-token', [
    { field: 'restore_token', message: 'must be one that this server made, with a key that it still has' },
  ])

  function* exactly() {
    try {
      return yield* restoreExact(text, restore_token, keys.restore, Date.now())
    } catch (error) {
      throw orTooLong(error)
    }
  }
}
