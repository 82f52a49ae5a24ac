import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Flight } from '../../src/cache/flight.ts'

const TIMEOUT = { timeoutMs: 1000 }

function begin() {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let signal = AbortSignal.abort()
  const flight = new Flight<string>((_flight, given) => {
    signal = given
    return promise
  })
  return { flight, resolve, reject, signal }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  expect(vi.getTimerCount(), 'timers left').toBe(0)
  vi.useRealTimers()
})

test('gives all who wait the same result', async () => {
  const { flight, resolve } = begin()
  const waiting = [flight.wait(TIMEOUT), flight.wait(TIMEOUT)]
  resolve('done')
  expect(await Promise.all(waiting)).toEqual(['done', 'done'])
})

test.for([true, false])('takes nobody more when it has ended, and is not cancelled then (well: %s)', async (isWell) => {
  const { flight, resolve, reject, signal } = begin()
  const waiting = Promise.allSettled([flight.wait(TIMEOUT)])
  if (isWell) resolve('done')
  else reject(new Error('broken'))
  await waiting
  expect(flight.isOpen(1000)).toBe(false)
  expect(signal.aborted).toBe(false)
})

test('gives all who wait the failure', async () => {
  const { flight, reject } = begin()
  const waiting = Promise.allSettled([flight.wait(TIMEOUT), flight.wait(TIMEOUT)])
  reject(new Error('broken'))
  for (const result of await waiting) expect(result).toMatchObject({ reason: { message: 'broken' } })
})

describe('one who leaves', () => {
  test('does not end it for the others', async () => {
    const { flight, resolve, signal } = begin()
    const controller = new AbortController()
    const leaves = flight.wait({ ...TIMEOUT, signal: controller.signal })
    const stays = flight.wait(TIMEOUT)
    controller.abort(new Error('gone'))
    await expect(leaves).rejects.toThrow('gone')
    expect(signal.aborted).toBe(false)
    resolve('done')
    expect(await stays).toBe('done')
  })

  test('ends it as the last', async () => {
    const { flight, signal } = begin()
    const controllers = [new AbortController(), new AbortController()]
    const waiting = Promise.allSettled(controllers.map((one) => flight.wait({ ...TIMEOUT, signal: one.signal })))
    for (const controller of controllers) controller.abort()
    await waiting
    expect(signal.aborted).toBe(true)
    expect(flight.isOpen(1000)).toBe(false)
  })
})

test('each has a time limit of its own', async () => {
  const { flight, resolve, signal } = begin()
  const first = flight.wait({ timeoutMs: 1000 })
  first.catch(() => {})
  await vi.advanceTimersByTimeAsync(600)
  const second = flight.wait({ timeoutMs: 1000 })
  await vi.advanceTimersByTimeAsync(500)
  await expect(first).rejects.toMatchObject({ code: 'timed-out' })
  expect(signal.aborted).toBe(false)
  resolve('done')
  expect(await second).toBe('done')
})

test('takes nobody more after its time', async () => {
  const { flight, resolve } = begin()
  const waiting = flight.wait({ timeoutMs: 2000 })
  await vi.advanceTimersByTimeAsync(999)
  expect(flight.isOpen(1000)).toBe(true)
  await vi.advanceTimersByTimeAsync(1)
  expect(flight.isOpen(1000)).toBe(false)
  resolve('done')
  await waiting
})

test('a failure that comes when all have left is nobody else’s', async () => {
  const { flight, reject } = begin()
  const waiting = flight.wait({ timeoutMs: 10 })
  waiting.catch(() => {})
  await vi.advanceTimersByTimeAsync(10)
  await expect(waiting).rejects.toMatchObject({ code: 'timed-out' })
  reject(new Error('too late')) // vitest fails on a rejection that nobody handles
  await vi.advanceTimersByTimeAsync(1)
})
