import { BroadcastChannel, parentPort, threadId } from 'node:worker_threads'
import { move, transferableSymbol, valueSymbol, workerData } from 'piscina'
import type { ModelFiles } from '../detect/ner/model-files.ts'
import type { Keys } from '../pipeline.ts'
import type { Answer, Task } from './answer.ts'

/** What every thread is given when it starts. */
export interface ThreadData {
  /** Name of the `BroadcastChannel` on which a thread asks for the models, and is given them. */
  readonly models: string
  /** One number; 1 while a thread loads. */
  readonly turn: Int32Array<SharedArrayBuffer>
  readonly keys: Keys
}

/** What a thread says to be given the models. */
export const ASK = 'models'

/** What a thread says when it has its models. */
export interface Ready {
  readonly ready: number
}

// One thread after the other, so that the first is ready as soon as it can be: together they would all be late. Hence the
// import down here: it is what takes the time.
const { models, turn, keys } = workerData as ThreadData
while (Atomics.compareExchange(turn, 0, 0, 1) !== 0) {
  // one that died while it had the turn gives it to nobody
  if (Atomics.wait(turn, 0, 1, 10_000) === 'timed-out') break
}
const answer = await load().finally(() => {
  Atomics.store(turn, 0, 0)
  Atomics.notify(turn, 0, 1)
})
parentPort?.postMessage({ ready: threadId } satisfies Ready)

/** The first thread loads its code while the models are still being read. */
async function load() {
  const channel = new BroadcastChannel(models)
  const files = new Promise<ModelFiles>((resolve) => {
    channel.onmessage = ({ data }: { data: typeof ASK | ModelFiles }) => {
      if (data !== ASK) resolve(data) // else another thread asks
    }
  })
  channel.postMessage(ASK)
  const [{ answerWith }] = await Promise.all([import('./answer.ts'), files])
  channel.close()
  return answerWith(await files, keys)
}

/** What a thread of the pool runs. */
export default async function run(task: Task): Promise<object> {
  const outcome = await answer(task)
  return 'body' in outcome ? moved(outcome) : outcome
}

/** Has piscina hand the bytes over rather than copy them. */
function moved(answered: Answer): object {
  return move({ [transferableSymbol]: answered.body.buffer, [valueSymbol]: answered } as never)
}
