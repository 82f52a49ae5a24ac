import type { Answer } from '../../src/cache/answer-cache.ts'
import type { Work } from '../../src/work.ts'

/** A computation that a test brings to its end. */
interface Computation {
  readonly text: string
  readonly signal: AbortSignal | undefined
  readonly timeoutMs: number
  resolve(answer: Answer): void
  reject(error: unknown): void
}

export const workOn = (text: string): Work => ({
  kind: 'entities',
  request: { text, model_language: 'en', model_size: 'sm', offset_unit: 'code_point' },
})
/** What cannot be kept. */
export const drawing = (text: string): Work => ({
  kind: 'entities',
  request: { ...workOn(text).request, operators: { DEFAULT: { type: 'surrogate' } } } as never,
})
export const answerOf = (text: string, length = text.length): Answer => ({
  body: new TextEncoder().encode(text.padEnd(length)),
})

/** Stands in for the threads: `begun` are those asked for so far. Like theirs, a computation that is aborted rejects. */
export function fakeThreads() {
  const begun: Computation[] = []
  return {
    begun,
    compute(work: Work, signal: AbortSignal | undefined, timeoutMs: number): Promise<Answer> {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>()
      const text = 'text' in work.request ? work.request.text : ''
      signal?.addEventListener('abort', () => reject(signal.reason))
      begun.push({ text, signal, timeoutMs, resolve, reject })
      return promise
    },
  }
}
