import { parentPort, threadId } from 'node:worker_threads'
import { move, workerData } from 'piscina'
import type { Task } from './answer.ts'

/** What a thread says when it has its models. */
export interface Ready {
  readonly ready: number
}

// One thread after the other, so that the first is ready as soon as it can be: together they would all be late. Hence the
// import down here: it is what takes the time.
const turn: Int32Array = workerData.turn
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
