import type { ModelFiles } from '../detect/ner/model-files.ts'
import { loadModels } from '../detect/ner/models.ts'
import { countEntities, type EntityCounts } from '../observe/count-entities.ts'
import type { Engine, Keys } from '../pipeline.ts'
import { type FieldError, Problem, type ProblemCode } from '../problem.ts'
import { start, type Work } from '../work.ts'
import { encode } from './encode.ts'
import { Scheduler } from './scheduler.ts'

export interface Task {
  readonly work: Work
  /** Numbers at `STATE`. */
  readonly state: Int32Array<SharedArrayBuffer>
}

/** Not zero: at `cancelled` once the answer is no longer wanted, at `running` while the thread works on this and no other task. */
export const STATE = { cancelled: 0, running: 1, length: 2 } as const

/** A fault of the caller's, as it goes from one thread to another: an error of a class of ours would lose it on the way. */
interface Refusal {
  readonly code: ProblemCode
  readonly errors: readonly FieldError[]
}

/** A fault of ours. A task that is rejected instead has lost its thread. */
interface Fault {
  readonly fault: unknown
}

export interface Answer {
  /** JSON in UTF-8. */
  readonly body: Uint8Array<ArrayBuffer>
  readonly entities: EntityCounts
}

/** An answer, or why there is none. */
export type Outcome = Answer | Refusal | Fault

/** Many at a time. */
export type Answerer = (task: Task) => Promise<Outcome>

export async function answerWith(files: ModelFiles, keys: Keys): Promise<Answerer> {
  const engine = { models: await loadModels(files), keys }
  const scheduler = new Scheduler()
  return async ({ work, state }) => {
    try {
      return await scheduler.run(
        answerTo(work, engine),
        () => Atomics.load(state, STATE.cancelled) !== 0,
        (isRunning) => Atomics.store(state, STATE.running, isRunning ? 1 : 0),
      )
    } catch (error) {
      if (error instanceof Problem) return { code: error.code, errors: error.errors }
      return { fault: error }
    }
  }
}

function* answerTo(work: Work, engine: Engine): Generator<Promise<void> | undefined, Answer> {
  const answer = yield* start(work, engine)
  return { body: yield* encode(answer), entities: countEntities(work, answer) }
}
