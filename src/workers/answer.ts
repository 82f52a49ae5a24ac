import { workerData } from 'piscina'
import { loadModels } from '../detect/ner/models.ts'
import { type EntitiesRequest, findEntities } from '../pipeline.ts'
import { Scheduler } from './scheduler.ts'
import type { ThreadData } from './worker.ts'

export interface Task {
  readonly request: EntitiesRequest
  /** One number; not zero once the answer is no longer wanted. */
  readonly cancelled: Int32Array<SharedArrayBuffer>
}

const models = await loadModels((workerData as ThreadData).models)
const scheduler = new Scheduler()

/** A request to the JSON of its answer, in UTF-8; many at a time. */
export async function answer({ request, cancelled }: Task): Promise<Uint8Array<ArrayBuffer>> {
  const found = await scheduler.run(findEntities(request, models), () => Atomics.load(cancelled, 0) !== 0)
  return new TextEncoder().encode(JSON.stringify(found))
}
