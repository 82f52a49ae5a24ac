import { restore } from '../../src/restore/restore.ts'
import type { Replacement } from '../../src/restore/token.ts'

/** The value that a generator returns. */
export function drain<T>(job: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = job.next()
    if (done) return value
  }
}

export function restored(text: string, replacements: readonly Replacement[]): string {
  return drain(restore(text, replacements))
}
