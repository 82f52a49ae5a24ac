import { parentPort, threadId } from 'node:worker_threads'
import { move, workerData } from 'piscina'
import type { ModelFiles } from '../detect/ner/models.ts'
import type { Task } from './answer.ts'

/** What every thread is given when it starts. */
export interface ThreadData {
  readonly models: ModelFiles
  /** One number; 1 while a thread loads. */
  readonly turn: Int32Array<SharedArrayBuffer>
}

/** What a thread says when it has its models. */
export interface Ready {
  readonly ready: number
}

// One thread after the other, so that the first is ready as soon as it can be: together they would all be late. Hence the
// import down here: it is what takes the time.
const { turn } = workerData as ThreadData
while (Atomics.compareExchange(turn, 0, 0, 1) !== 0) {
  // one that died while it had the turn gives it to nobody
  if (Atomics.wait(turn, 0, 1, 10_000) === 'timed-out') break
}
const { answer } = await import('./answer.ts').finally(() => {
  Atomics.store(turn, 0, 0)
  Atomics.notify(turn, 0, 1)
})
parentPort?.postMessage({ ready: threadId } satisfies Ready)

/** What a thread of the pool runs. */
export default async function run(task: Task): Promise<ReturnType<typeof move>> {
  return move(await answer(task))
}
