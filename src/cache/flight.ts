import { Problem } from '../problem.ts'

export interface WaitOptions {
  readonly signal?: AbortSignal | undefined
  /** How long this one waits, in milliseconds. */
  readonly timeoutMs: number
}

/** One computation that several wait for, each as long as it likes. When the last one leaves, it is cancelled. */
export class Flight<T> {
  readonly #result: Promise<T>
  readonly #controller = new AbortController()
  readonly #began = performance.now()
  #hasEnded = false
  #waiting = 0

  /** Begins at once. `compute` is given the flight itself, and a signal that aborts when nobody waits any more. */
  constructor(compute: (flight: Flight<T>, signal: AbortSignal) => Promise<T>) {
    this.#result = compute(this, this.#controller.signal)
    const end = () => {
      this.#hasEnded = true
    }
    this.#result.then(end, end)
  }

  /** Whether one more may wait. Not for one that has run so long that it may be given up before the newcomer has had its time. */
  isOpen(withinMs: number): boolean {
    return !this.#hasEnded && !this.#controller.signal.aborted && performance.now() - this.#began < withinMs
  }

  /**
   * The result or the failure of the computation. Rejects with the reason of the signal when that aborts, with the problem
   * `timed-out` when the time is over; others then wait on.
   */
  async wait({ signal, timeoutMs }: WaitOptions): Promise<T> {
    const { promise: left, reject: leave } = Promise.withResolvers<never>()
    const abort = () => leave(signal?.reason)
    const timer = setTimeout(() => leave(new Problem('timed-out')), timeoutMs)
    signal?.addEventListener('abort', abort)
    this.#waiting++
    try {
      return await Promise.race([this.#result, left])
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      this.#waiting--
      // not after each: to abort makes an error with a stack, which takes longer than all the rest here
      if (this.#waiting === 0 && !this.#hasEnded) this.#controller.abort()
    }
  }
}
