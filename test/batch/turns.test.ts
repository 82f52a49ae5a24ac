import { expect, test } from 'vitest'
import { Turns } from '../../src/batch/turns.ts'

const never = new AbortController().signal

test('as many at once as allowed, in the order they came, also after a failure', async () => {
  const turns = new Turns(2)
  const begun: number[] = []
  const ends = Array.from({ length: 5 }, () => Promise.withResolvers<void>())
  const begin = (i: number) => {
    begun.push(i)
    return ends[i]?.promise
  }
  const all = ends.map((_, i) => turns.run(async () => begin(i), never).catch(() => 'failed'))
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  await settled()
  expect(begun).toEqual([0, 1])
  ends[1]?.reject(new Error('of its own'))
  await settled()
  expect(begun).toEqual([0, 1, 2])
  for (const { resolve } of ends) resolve()
  expect(await Promise.all(all)).toEqual([undefined, 'failed', undefined, undefined, undefined])
  expect(begun).toEqual([0, 1, 2, 3, 4])
})

test('who has left before the turn comes is passed over', async () => {
  const turns = new Turns(1)
  const first = Promise.withResolvers<void>()
  const left = new AbortController()
  const all = [
    turns.run(() => first.promise, never),
    turns.run(() => expect.fail('begun'), left.signal),
    turns.run(async () => 'third', never),
  ]
  left.abort(new Error('gone'))
  first.resolve()
  const results = await Promise.allSettled(all)
  expect(results).toMatchObject([{ status: 'fulfilled' }, { reason: { message: 'gone' } }, { value: 'third' }])
})
