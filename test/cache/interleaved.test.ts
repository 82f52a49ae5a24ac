import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, AnswerCache } from '../../src/cache/answer-cache.ts'
import { Problem } from '../../src/problem.ts'
import { answerOf, fakeThreads, workOn } from './computations.ts'

type Event =
  | { readonly kind: 'ask'; readonly text: string }
  | { readonly kind: 'leave' | 'finish' | 'fail' | 'refuse'; readonly which: number }
  | { readonly kind: 'clear' | 'turn' }

const which = fc.nat({ max: 5 })
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('ask'), text: fc.constantFrom('a', 'b') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('leave'), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('finish'), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('fail', 'refuse'), which }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'clear' }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'turn' }) },
)

test('in whatever order callers come and leave and computations end, each is told its own, once', async () => {
  await fc.assert(fc.asyncProperty(fc.array(anyEvent, { maxLength: 40 }), tryOut), { numRuns: 500 })
})

async function tryOut(events: readonly Event[]): Promise<void> {
  const { begun, compute } = fakeThreads()
  const cache = new AnswerCache({ maxBytes: 1_000_000, maxWaiting: 100, timeoutMs: 60_000, compute })
  const ended = new Set<number>()
  const callers: { text: string; controller: AbortController; result: Promise<Answer>; hasLeft: boolean }[] = []
  const running = () => begun.flatMap((one, i) => (ended.has(i) || one.signal?.aborted ? [] : [{ ...one, i }]))
  let clears = 0

  for (const event of events) {
    switch (event.kind) {
      case 'ask': {
        const controller = new AbortController()
        const result = cache.answer(workOn(event.text), { signal: controller.signal })
        result.catch(() => {})
        callers.push({ text: event.text, controller, result, hasLeft: false })
        break
      }
      case 'leave': {
        const caller = callers.at(-1 - event.which)
        if (caller === undefined) break
        caller.hasLeft = true
        caller.controller.abort(new Error('gone'))
        break
      }
      case 'clear':
        clears++
        cache.clear()
        break
      case 'turn':
        await turn()
        break
      default: {
        const one = running()[event.which]
        if (one === undefined) break
        ended.add(one.i)
        if (event.kind === 'finish') one.resolve(answerOf(one.text))
        else one.reject(event.kind === 'fail' ? new Error('broken') : new Problem('overloaded'))
      }
    }
  }
  await turn()
  const texts = running().map(({ text }) => text)
  if (clears === 0) expect(new Set(texts).size, 'no two of one text').toBe(texts.length)
  for (const text of new Set(texts)) {
    expect(
      callers.some((caller) => caller.text === text && !caller.hasLeft),
      'somebody waits',
    ).toBe(true)
  }

  while (running().length > 0) {
    for (const one of running()) {
      ended.add(one.i)
      one.resolve(answerOf(one.text))
    }
    await turn()
  }
  for (const { text, result, hasLeft } of callers) {
    const outcome = await result.then(
      ({ body }) => new TextDecoder().decode(body),
      (error: Error) => error.message,
    )
    expect([text, 'broken', new Problem('overloaded').message, ...(hasLeft ? ['gone'] : [])]).toContain(outcome)
  }
}
