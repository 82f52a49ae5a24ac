import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Load, LoadOrder } from './load.ts'

/** Another process that sends requests, one order at a time. */
export class Loader {
  readonly #child = fork(fileURLToPath(new URL('./load.ts', import.meta.url)))

  /** Throws when a request was not answered with 2xx. */
  async load(order: LoadOrder): Promise<Load> {
    this.#child.send(order)
    const [answer] = (await once(this.#child, 'message')) as [Load]
    if (answer.failed > 0 || answer.requests !== order.amount) {
      throw new Error(`Of ${order.amount} requests with ${order.length} characters, ${answer.failed} failed`)
    }
    return answer
  }

  end(): void {
    this.#child.kill()
  }
}

/** At a share (0 to 1) of sorted values. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  )
}
