import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RateLimiter } from '../../src/access/rate-limiter.ts'

test('as many at once as in a minute, then one whenever there is room for it', () => {
  let now = 0
  const limiter = new RateLimiter(3, () => now)
  const take = () => limiter.take('a')
  expect(take()).toEqual({ isAllowed: true, remaining: 2, resetS: 20 })
  expect([take(), take()].map(({ remaining }) => remaining)).toEqual([1, 0])
  expect(take()).toEqual({ isAllowed: false, remaining: 0, resetS: 20 })
  now = 19_999
  expect(take()).toMatchObject({ isAllowed: false, resetS: 1 })
  now = 20_000
  expect(take()).toMatchObject({ isAllowed: true, remaining: 0 })
  now = 1_000_000
  expect(take()).toMatchObject({ isAllowed: true, remaining: 2 })
})

test('each client has its own', () => {
  const limiter = new RateLimiter(1, () => 0)
  expect(['a', 'b', 'a'].map((client) => limiter.take(client).isAllowed)).toEqual([true, true, false])
})

test('never more than the burst and what came in since, whatever the times', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.array(fc.nat(5000), { maxLength: 300 }), (perMinute, waits) => {
      let now = 0
      let allowed = 0
      const limiter = new RateLimiter(perMinute, () => now)
      for (const wait of waits) {
        now += wait
        if (limiter.take('a').isAllowed) allowed++
      }
      expect(allowed).toBeLessThanOrEqual(perMinute + (now / 60_000) * perMinute + 1e-6)
    }),
  )
})

test('of very many clients some are forgotten, the newest last', () => {
  const limiter = new RateLimiter(1, () => 0)
  for (let i = 0; i <= 10_000; i++) limiter.take(`${i}`)
  expect(limiter.take('10000').isAllowed).toBe(false)
  expect(limiter.take('0').isAllowed).toBe(true)
})
