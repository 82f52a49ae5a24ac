import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test, vi } from 'vitest'
import { AnswerCache } from '../../src/cache/answer-cache.ts'
import { Problem } from '../../src/problem.ts'
import { answerOf, drawing, fakeThreads, workOn } from './computations.ts'

function createCache({ maxBytes = 1_000_000, maxWaiting = 100 } = {}) {
  const { begun, compute } = fakeThreads()
  const cache = new AnswerCache({ maxBytes, maxWaiting, timeoutMs: 1000, compute })
  /** Asks, ends the computation where one is begun, and tells how it came about. */
  const ask = async (text: string, { owner, length }: { owner?: string; length?: number } = {}) => {
    const before = begun.length
    const asked = cache.answer(workOn(text), { owner })
    if (begun.length > before) begun.at(-1)?.resolve(answerOf(text, length))
    const { body, cacheStatus } = await asked
    expect(new TextDecoder().decode(body).trim()).toBe(text)
    return cacheStatus
  }
  return { cache, begun, ask }
}

describe('answers', () => {
  test('are computed once and kept', async () => {
    const { cache, begun, ask } = createCache()
    expect([await ask('a'), await ask('a'), await ask('b'), await ask('a')]).toEqual(['stored', 'hit', 'stored', 'hit'])
    expect(begun).toHaveLength(2)
    expect(cache.stats()).toEqual({
      answers: { hit: 2, stored: 2, miss: 0, collapsed: 0, bypass: 0 },
      entries: 2,
      bytes: 2 * (1 + 1300),
    })
  })

  test('are not shared between owners, nor with those who are nobody', async () => {
    const { begun, ask } = createCache()
    for (const owner of ['alice', 'bob']) expect(await ask('a', { owner })).toBe('stored')
    expect(await ask('a')).toBe('stored')
    expect(await ask('a', { owner: 'alice' })).toBe('hit')
    expect(begun).toHaveLength(3)
  })

  test('that may differ are computed each time, also at once', async () => {
    const { cache, begun } = createCache()
    const asked = [cache.answer(drawing('a')), cache.answer(drawing('a'))]
    for (const [i, computation] of begun.entries()) computation.resolve(answerOf(`${i}`))
    const answers = await Promise.all(asked)
    expect(answers.map(({ cacheStatus }) => cacheStatus)).toEqual(['bypass', 'bypass'])
    expect(answers[0]?.body).not.toEqual(answers[1]?.body)
    expect(cache.stats()).toMatchObject({ answers: { bypass: 2 }, entries: 0, bytes: 0 })
  })

  test('of a cache without room are computed each time', async () => {
    const { cache, begun, ask } = createCache({ maxBytes: 0 })
    expect([await ask('a'), await ask('a')]).toEqual(['bypass', 'bypass'])
    expect(begun).toHaveLength(2)
    cache.clear()
  })

  test.for([
    ['an answer larger than a tenth', 'a', 100_001, 'miss'],
    ['an answer that is with what it takes', 'a', 99_000, 'miss'],
    ['a smaller one', 'a', 98_000, 'stored'],
    ['a text larger than a tenth, whatever its answer', 'a'.repeat(100_001), 100_001, 'bypass'],
  ] as const)('%s', async ([, text, length, expected]) => {
    const { cache, ask } = createCache()
    expect(await ask(text, { length })).toBe(expected)
    expect(cache.stats().entries).toBe(expected === 'stored' ? 1 : 0)
  })

  test('are forgotten after an hour, and then take no memory', async () => {
    let now = performance.now()
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now) // lru-cache holds the real one
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const pass = (ms: number) => {
      now += ms
      return vi.advanceTimersByTimeAsync(ms)
    }
    try {
      const { cache, ask } = createCache()
      await ask('a')
      await pass(3_599_000)
      expect(await ask('a')).toBe('hit') // which does not lengthen it
      await pass(2000)
      expect(cache.stats()).toMatchObject({ entries: 0, bytes: 0 })
      expect(await ask('a')).toBe('stored')
    } finally {
      vi.useRealTimers()
      clock.mockRestore()
    }
  })

  test('that are not kept are not held on to either', async () => {
    setFlagsFromString('--expose-gc')
    const collectGarbage: () => void = runInNewContext('gc')
    const cache = new AnswerCache({
      maxBytes: 10_000,
      maxWaiting: 1,
      timeoutMs: 1000,
      compute: async () => answerOf('a', 5000),
    })
    const held = await cache.answer(workOn('a')).then(({ body, cacheStatus }) => {
      expect(cacheStatus).toBe('miss')
      return new WeakRef(body)
    })
    await turn()
    collectGarbage()
    expect(held.deref()).toBeUndefined()
    expect(cache.stats().entries).toBe(0)
  })

  test('are not asked for by one who has left already', async () => {
    const { cache, begun } = createCache()
    const signal = AbortSignal.abort(new Error('gone'))
    for (const work of [workOn('a'), drawing('a')]) await expect(cache.answer(work, { signal })).rejects.toThrow('gone')
    expect(begun).toHaveLength(0)
  })
})

describe('equal requests at once', () => {
  test('are computed once', async () => {
    const { cache, begun, ask } = createCache()
    const asked = [1, 2, 3].map(() => cache.answer(workOn('a')))
    begun[0]?.resolve(answerOf('a'))
    const statuses = (await Promise.all(asked)).map(({ cacheStatus }) => cacheStatus)
    expect(statuses).toEqual(['stored', 'collapsed', 'collapsed'])
    expect(begun).toHaveLength(1)
    expect(await ask('a')).toBe('hit')
  })

  test('fail together, and the next one is computed anew', async () => {
    const { cache, begun, ask } = createCache()
    const asked = Promise.allSettled([1, 2].map(() => cache.answer(workOn('a'))))
    begun[0]?.reject(new Problem('internal-error'))
    for (const result of await asked) expect(result).toMatchObject({ reason: { code: 'internal-error' } })
    expect(await ask('a')).toBe('stored')
  })

  test('do not share that there was no room for the first', async () => {
    const { cache, begun } = createCache()
    const first = cache.answer(workOn('a'))
    const others = [cache.answer(workOn('a')), cache.answer(workOn('a'))]
    begun[0]?.reject(new Problem('overloaded'))
    await expect(first).rejects.toMatchObject({ code: 'overloaded' })
    await turn()
    expect(begun).toHaveLength(2)
    begun[1]?.resolve(answerOf('a'))
    expect((await Promise.all(others)).map(({ cacheStatus }) => cacheStatus)).toEqual(['stored', 'collapsed'])
  })

  test('wait for one another up to a number', async () => {
    const { cache, begun } = createCache({ maxWaiting: 2 })
    for (const text of ['a', 'b']) {
      const asked = Promise.allSettled([1, 2, 3, 4].map(() => cache.answer(workOn(text))))
      await turn()
      begun.at(-1)?.resolve(answerOf(text))
      const last = { status: 'rejected', reason: { code: 'overloaded' } }
      const fulfilled = { status: 'fulfilled' }
      expect(await asked).toMatchObject([fulfilled, fulfilled, fulfilled, last])
      await expect(cache.answer(workOn(text))).resolves.toMatchObject({ cacheStatus: 'hit' })
    }
  })

  test('go on when the first one leaves, and end with the last', async () => {
    const { cache, begun, ask } = createCache()
    const controllers = [new AbortController(), new AbortController()]
    const asked = Promise.allSettled(controllers.map(({ signal }) => cache.answer(workOn('a'), { signal })))
    controllers[0]?.abort()
    await turn()
    expect(begun[0]?.signal?.aborted).toBe(false)
    controllers[1]?.abort()
    await asked
    expect(begun[0]?.signal?.aborted).toBe(true)
    expect(await ask('a')).toBe('stored')
  })

  test('are not told of the end of one that all others have left, however soon they come', async () => {
    for (let steps = 0; steps < 10; steps++) {
      const { cache, begun } = createCache()
      const controller = new AbortController()
      const left = cache.answer(workOn('a'), { signal: controller.signal })
      left.catch(() => {})
      controller.abort()
      for (let i = 0; i < steps; i++) await Promise.resolve()
      const asked = cache.answer(workOn('a'))
      await turn()
      begun.at(-1)?.resolve(answerOf('a'))
      await expect(asked, `after ${steps} steps`).resolves.toMatchObject({ body: answerOf('a').body })
      await expect(left).rejects.toThrow('aborted')
    }
  })

  test('have their whole time each, however late they come', async () => {
    vi.useFakeTimers()
    try {
      const { cache, begun } = createCache()
      const asked = [cache.answer(workOn('a'))]
      await vi.advanceTimersByTimeAsync(900)
      asked.push(cache.answer(workOn('a')))
      const results = Promise.allSettled(asked)
      await vi.advanceTimersByTimeAsync(900)
      asked.push(cache.answer(workOn('a'))) // too late for the first computation: it begins another
      expect(begun.map(({ timeoutMs }) => timeoutMs)).toEqual([2000, 2000])
      for (const computation of begun) computation.resolve(answerOf('a'))
      expect(await results).toMatchObject([
        { status: 'rejected', reason: { code: 'timed-out' } },
        { status: 'fulfilled', value: { cacheStatus: 'collapsed' } },
      ])
      expect(await asked[2]).toMatchObject({ cacheStatus: 'stored' })
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('clear', () => {
  test('forgets what is kept', async () => {
    const { cache, ask } = createCache()
    await ask('a')
    cache.clear()
    expect(cache.stats()).toMatchObject({ entries: 0, bytes: 0 })
    expect(await ask('a')).toBe('stored')
  })

  test('keeps nothing of what is in work, and gives it to those who wait', async () => {
    const { cache, begun, ask } = createCache()
    const asked = [cache.answer(workOn('a')), cache.answer(workOn('a'))]
    cache.clear()
    const after = cache.answer(workOn('a')) // a computation of its own, which is kept
    begun[0]?.resolve(answerOf('a'))
    expect((await Promise.all(asked)).map(({ cacheStatus }) => cacheStatus)).toEqual(['miss', 'collapsed'])
    expect(cache.stats().entries).toBe(0)
    begun[1]?.resolve(answerOf('a'))
    expect(await after).toMatchObject({ cacheStatus: 'stored' })
    expect(await ask('a')).toBe('hit')
  })
})
