import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOrder } from '../../src/batch/in-order.ts'

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
const noWeight = { mostWeight: 1, weigh: () => 0 }

describe('inOrder', () => {
  test('gives every result in order, never more in work than allowed', async () => {
    const items = fc.array(fc.nat(5), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(items, fc.integer({ min: 1, max: 5 }), async (items, most) => {
        let begun = 0
        let taken = 0
        const work = async (turns: number) => {
          begun += 1
          expect(begun - taken).toBeLessThanOrEqual(most)
          for (let i = 0; i < turns; i++) await Promise.resolve()
          return turns
        }
        const results: number[] = []
        for await (const result of inOrder(each(items), work, { most, ...noWeight })) {
          taken += 1
          results.push(result)
        }
        expect(results).toEqual(items)
      }),
    )
  })

  test('reads no more while the results are not taken', async () => {
    let read = 0
    async function* endless() {
      for (;;) yield read++
    }
    const results = inOrder(endless(), async (item) => item, { most: 4, ...noWeight })
    await results.next()
    await sleep(20)
    expect(read).toBeLessThanOrEqual(5)
    await results.return(undefined)
  })

  test('begins nothing while what is in work weighs too much, but for one item alone', async () => {
    const inWork: number[][] = []
    const now = new Set<number>()
    const work = async (weight: number) => {
      now.add(weight)
      inWork.push([...now])
      await sleep(5)
      now.delete(weight)
    }
    const bounds = { most: 10, mostWeight: 3, weigh: (weight: number) => weight }
    for await (const _ of inOrder(each([9, 3, 8]), work, bounds));
    expect(inWork).toEqual([[9], [3], [8]])
  })

  test('gives a result at once, also while the source is silent', async () => {
    async function* silent() {
      yield 'a'
      await new Promise(() => {})
    }
    const results = inOrder(silent(), async (item) => item, { most: 4, ...noWeight })
    expect(await results.next()).toEqual({ done: false, value: 'a' })
  })

  test('a failure comes in its place, and the source is told', async () => {
    let isTold = false
    async function* source() {
      try {
        yield* [1, 2, 3, 4]
      } finally {
        isTold = true
      }
    }
    const work = async (item: number) => {
      if (item > 1) throw new Error(`${item}`)
      return item
    }
    const results = inOrder(source(), work, { most: 4, ...noWeight })
    expect(await results.next()).toMatchObject({ value: 1 })
    await expect(results.next()).rejects.toThrow('2')
    await sleep(5)
    expect(isTold).toBe(true)
  })
})
