import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Piscina } from 'piscina'
import type { ModelFiles } from '../detect/ner/model-files.ts'
import { forbidTelemetry } from '../detect/ner/transformer/forbid-telemetry.ts'
import type { EntitiesRequest, Keys } from '../pipeline.ts'
import { Problem } from '../problem.ts'
import { LANGUAGES } from '../span.ts'
import type { Work } from '../work.ts'
import { type Answer, type Outcome, STATE, type Task } from './answer.ts'
import type { Ready, ThreadData } from './worker.ts'

export interface PoolOptions {
  /** They may still be on their way while the threads start. When they cannot be had, no thread is ever ready. */
  readonly models: Promise<ModelFiles>
  readonly workers: number
  readonly keys: Keys
  /** Requests in work or waiting at once. */
  readonly maxQueue: number
  /** Longest time for one request that says no other, in milliseconds. */
  readonly timeoutMs: number
  /** Most memory for what a thread makes, in MiB: one that needs more ends, and another takes its place. */
  readonly threadMemoryMb: number
  /** Told when a thread ends by itself. */
  onFault(error: unknown): void
}

/**
 * Threads that answer requests, each many at a time (`Scheduler`), so that the thread that serves HTTP never works on a
 * text. Texts and answers live in memory only.
 */
export class Pool {
  readonly #options: PoolOptions
  readonly #threads: Piscina<Task, Outcome>
  /** Rejects when a thread dies before any could load its models. */
  readonly #firstReady = Promise.withResolvers<void>()
  readonly #channel = new BroadcastChannel(randomUUID())
  readonly #running = new Set<Int32Array<SharedArrayBuffer>>()
  readonly #ready = new Set<number>()
  #started = 0
  #inWork = 0
  #isClosing = false
  /** Set for the moment in which a task is to make piscina start a thread. */
  #isRefilling = false
  #refill: NodeJS.Timeout | undefined
  #lastTold: unknown

  constructor(options: PoolOptions) {
    this.#options = options
    this.#channel.onmessage = () =>
      options.models.then((models) => this.#channel.postMessage(models), this.#firstReady.reject)
    forbidTelemetry()
    this.#threads = new Piscina({
      filename: new URL('./worker.ts', import.meta.url).href,
      minThreads: options.workers,
      maxThreads: options.workers,
      concurrentTasksPerWorker: options.maxQueue,
      // the young generation is tripled by V8, and for each thread
      resourceLimits: { maxOldGenerationSizeMb: options.threadMemoryMb, maxYoungGenerationSizeMb: 16 },
      workerData: { models: this.#channel.name, turn: numbers(1), keys: options.keys } satisfies ThreadData,
      // The least used of those that have their models. (Piscina's own would also pick one that is still loading.)
      loadBalancer: (_task, workers) =>
        (this.#isRefilling ? [] : workers)
          .filter(({ id, currentUsage }) => this.#ready.has(id) && currentUsage < options.maxQueue)
          .sort((a, b) => a.currentUsage - b.currentUsage)[0] ?? null,
    })
    this.#threads.on('message', ({ ready: id }: Ready) => {
      this.#ready.add(id)
      this.#started++
      this.#firstReady.resolve()
    })
    this.#threads.on('error', (error) => {
      this.#firstReady.reject(error)
      this.#tell(error)
      this.#refillLater()
    })
    this.#firstReady.promise.catch(() => {}) // warmUp tells
  }

  /**
   * Resolves when the first thread has its models and has answered a request in each language; the others follow, one
   * after the other, and get no work before. Rejects when the thread cannot.
   */
  async warmUp(): Promise<void> {
    await this.#firstReady.promise
    for (const language of LANGUAGES) await this.#tryOut(language, 'sm')
  }

  /** Lets every thread that is ready load what it loads on first use: what `lg` runs on, and the detection of languages. */
  async warmUpAll(): Promise<void> {
    await Promise.all(Array.from({ length: this.#options.workers }, () => this.#tryOut('auto', 'lg')))
  }

  /**
   * A thread that cannot even start (for want of files, say) is not replaced by piscina, nor is any that ends after it. So that
   * the service does not go on with fewer for ever, another is started by and by, until there are as many as there should be.
   */
  #refillLater(): void {
    this.#refill ??= setTimeout(() => {
      this.#refill = undefined
      if (this.#isClosing || this.#threads.threads.length >= this.#options.workers) return
      this.#isRefilling = true
      this.#tryOut('en', 'sm').catch(() => {}) // told of already
      this.#isRefilling = false
      this.#refillLater() // there may be more to replace, or this one may fail, too
    }, REFILL_MS).unref()
  }

  #tryOut(
    model_language: EntitiesRequest['model_language'],
    model_size: EntitiesRequest['model_size'],
  ): Promise<unknown> {
    const request = { text: 'Ada Lovelace, London', offset_unit: 'code_point', model_language, model_size } as const
    return this.#run({ kind: 'entities', request }, numbers(STATE.length))
  }

  /**
   * Rejects with a `Problem`: what the work is refused for, `overloaded` when too much is in work,
   * `timed-out` when it takes too long. When the signal aborts, the work ends and the promise rejects with the signal's reason.
   */
  async answer(work: Work, signal?: AbortSignal, timeoutMs = this.#options.timeoutMs): Promise<Answer> {
    signal?.throwIfAborted() // it would not say so again
    if (this.#inWork >= this.#options.maxQueue) throw new Problem('overloaded')
    const state = numbers(STATE.length)
    const { promise: stopped, reject: stop } = Promise.withResolvers<never>()
    const cancel = (reason: unknown) => {
      Atomics.store(state, STATE.cancelled, 1)
      stop(reason)
    }
    const leave = () => cancel(signal?.reason)
    const timer = setTimeout(() => cancel(new Problem('timed-out')), timeoutMs)
    signal?.addEventListener('abort', leave)
    this.#inWork++
    try {
      await Promise.race([this.#firstReady.promise, stopped])
      const outcome = await Promise.race([this.#run(work, state), stopped])
      if ('body' in outcome) return outcome
      throw 'fault' in outcome ? outcome.fault : new Problem(outcome.code, outcome.errors)
    } finally {
      this.#inWork--
      signal?.removeEventListener('abort', leave)
      clearTimeout(timer)
    }
  }

  /** Requests in work, and those of them that no thread has; threads that can take work, and how many took another's place. */
  stats(): { inWork: number; waiting: number; alive: number; restarts: number } {
    return {
      inWork: this.#inWork,
      waiting: this.#threads.queueSize,
      alive: this.#threads.threads.filter(({ threadId }) => this.#ready.has(threadId)).length,
      restarts: Math.max(0, this.#started - this.#options.workers),
    }
  }

  /** When a thread ends, what it worked on at that moment is given up, since it may be the cause; the rest is tried once more. */
  async #run(work: Work, state: Int32Array<SharedArrayBuffer>): Promise<Outcome> {
    this.#running.add(state)
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.#threads.run({ work, state })
        } catch (error) {
          this.#tell(error)
          this.#refillLater()
          const isSuspect = Atomics.exchange(state, STATE.running, 0) !== 0
          if (isSuspect || attempt === 2 || this.#isClosing) throw new Problem('interrupted')
        }
      }
    } finally {
      this.#running.delete(state)
    }
  }

  /** All that a thread had in work is rejected with one error. */
  #tell(error: unknown): void {
    if (this.#isClosing || error === this.#lastTold) return
    this.#lastTold = error
    this.#options.onFault(error)
  }

  /** Ends the threads; what is still in work is given up. */
  async close(): Promise<void> {
    this.#isClosing = true
    clearTimeout(this.#refill)
    for (const state of this.#running) Atomics.store(state, STATE.cancelled, 1)
    // A thread that is ended while it opens the network of `lg` takes the process down with it.
    for (const end = performance.now() + CLOSE_MS; this.#running.size > 0 && performance.now() < end; ) await sleep(10)
    await this.#threads.destroy()
    this.#channel.close()
  }
}

const CLOSE_MS = 3000
const REFILL_MS = 1000

function numbers(count: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT))
}
