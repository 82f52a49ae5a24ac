import { loadModels, type ModelFiles } from '../detect/ner/models.ts'
import type { Keys } from '../pipeline.ts'
import { type FieldError, orTooLong, Problem, type ProblemCode } from '../problem.ts'
import { start, type Work } from '../work.ts'
import { Scheduler } from './scheduler.ts'

export interface Task {
  readonly work: Work
  /** One number; not zero once the answer is no longer wanted. */
  readonly cancelled: Int32Array<SharedArrayBuffer>
}

/** A fault of the caller's, as it goes from one thread to another: an error of a class of ours would lose it on the way. */
export interface Refusal {
  readonly code: ProblemCode
  readonly errors: readonly FieldError[]
}

/** Work to the JSON of its answer, in UTF-8, or to why there is none; many at a time. */
export type Answer = (task: Task) => Promise<Uint8Array<ArrayBuffer> | Refusal>

export async function answerWith(files: ModelFiles, keys: Keys): Promise<Answer> {
  const engine = { models: await loadModels(files), keys }
  const scheduler = new Scheduler()
  return async ({ work, cancelled }) => {
    try {
      const answer = await scheduler.run(start(work, engine), () => Atomics.load(cancelled, 0) !== 0)
      return new TextEncoder().encode(jsonOf(answer))
    } catch (error) {
      if (error instanceof Problem) return { code: error.code, errors: error.errors }
      throw error
    }
  }
}

/** JSON is longer than what it holds, and no string is longer than half a gigabyte. */
function jsonOf(answer: object): string {
  try {
    return JSON.stringify(answer)
  } catch (error) {
    throw orTooLong(error)
  }
}
