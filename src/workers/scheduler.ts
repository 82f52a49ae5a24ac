const SLICE_MS = 2
const SHORT_MS = 10 // of jobs that have had less, the first that came is finished first
const LONG_MS = 50 // and so it is of jobs that have had so much

/** Work that can be left and taken up again at each `yield`; when that gives a promise, once it is fulfilled. */
export type Job<T> = Generator<Promise<void> | undefined, T>

interface Running {
  readonly job: Job<unknown>
  readonly cancelled: () => boolean
  readonly mark: ((isRunning: boolean) => void) | undefined
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
  usedMs: number
  /** Until its promise is fulfilled, others have their turns. */
  waiting: boolean
}

/** Thrown into the promise of a job that was cancelled. */
export class Cancelled extends Error {}

/**
 * Runs many jobs on one thread in slices of some milliseconds. Next is the first that came of those that are short so far; else
 * the one that has had the least time, and of long ones the first that came. So a short job waits for short ones and for one
 * slice of a long one, whatever long ones are there; none waits for ever for those that came later; and under overload some
 * are finished rather than none. Between slices the event loop turns.
 */
export class Scheduler {
  readonly #running = new Set<Running>()
  #awake = false
  /** What ran last, if it is not done: the thread collects its garbage, and may end for want of memory, after a slice. */
  #last: Running | undefined

  /** `mark` is told that the job runs before each slice, and that it does not once it is done or another runs. */
  run<T>(job: Job<T>, cancelled: () => boolean, mark?: (isRunning: boolean) => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const running: Running = {
        job,
        cancelled,
        mark,
        resolve: resolve as (value: unknown) => void,
        reject,
        usedMs: 0,
        waiting: false,
      }
      const isAlone = this.#running.size === 0
      this.#running.add(running)
      if (isAlone) this.#runSlice(running) // most jobs are done with it, and need no turn of the event loop
      if (!this.#awake && this.#running.size > 0) this.#wake()
    })
  }

  #wake(): void {
    this.#awake = true
    setImmediate(() => {
      this.#awake = false
      let next: Running | undefined
      for (const running of this.#running) {
        if (!running.waiting && (next === undefined || rank(running) < rank(next))) next = running
      }
      if (next === undefined) return // one that waits wakes it again
      this.#runSlice(next)
      this.#wake()
    })
  }

  #runSlice(running: Running): void {
    if (this.#last !== running) this.#last?.mark?.(false)
    running.mark?.(true)
    this.#runSteps(running)
    this.#last = this.#running.has(running) ? running : undefined
    if (this.#last === undefined) running.mark?.(false)
  }

  #runSteps(running: Running): void {
    const { job, cancelled, resolve, reject } = running
    const began = performance.now()
    const beganCpu = running.usedMs === 0 ? undefined : process.threadCpuUsage()
    try {
      if (cancelled()) throw new Cancelled()
      for (;;) {
        const step = job.next()
        if (step.done === true) {
          this.#running.delete(running)
          resolve(step.value)
          return
        }
        if (step.value instanceof Promise) {
          this.#wait(running, step.value)
          count(running, beganCpu)
          return
        }
        if (performance.now() - began >= SLICE_MS) {
          count(running, beganCpu)
          return
        }
      }
    } catch (error) {
      this.#running.delete(running)
      reject(error)
    }
  }

  #wait(running: Running, promise: Promise<void>): void {
    running.waiting = true
    promise.then(
      () => {
        running.waiting = false
        if (!this.#awake) this.#wake()
      },
      (error) => {
        this.#running.delete(running)
        running.reject(error)
      },
    )
  }
}

/** Of jobs with the same, the first that came is next. */
function rank({ usedMs }: Running): number {
  return usedMs < SHORT_MS ? 0 : usedMs
}

/** What counts is the work done: on a busy machine a job may have had to wait long for it. To ask for it costs too much for the first slice. */
function count(running: Running, began: NodeJS.CpuUsage | undefined): void {
  const { user, system } = began === undefined ? { user: SLICE_MS * 1000, system: 0 } : process.threadCpuUsage(began)
  running.usedMs = Math.min(running.usedMs + (user + system) / 1000, LONG_MS)
}
