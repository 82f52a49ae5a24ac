import { loadModels, type ModelFiles } from '../detect/ner/models.ts'
import { type EntitiesRequest, findEntities } from '../pipeline.ts'
import { Scheduler } from './scheduler.ts'

export interface Task {
  readonly request: EntitiesRequest
  /** One number; not zero once the answer is no longer wanted. */
  readonly cancelled: Int32Array<SharedArrayBuffer>
}

/** A request to the JSON of its answer, in UTF-8; many at a time. */
export type Answer = (task: Task) => Promise<Uint8Array<ArrayBuffer>>

export async function answerWith(files: ModelFiles): Promise<Answer> {
  const models = await loadModels(files)
  const scheduler = new Scheduler()
  return async ({ request, cancelled }) => {
    const found = await scheduler.run(findEntities(request, models), () => Atomics.load(cancelled, 0) !== 0)
    return new TextEncoder().encode(JSON.stringify(found))
  }
}
