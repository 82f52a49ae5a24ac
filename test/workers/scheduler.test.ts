import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Cancelled, type Job, Scheduler } from '../../src/workers/scheduler.ts'

const never = () => false

/** Works for about `ms` milliseconds in steps of one, then gives its name. */
function* work(name: string, ms: number, done?: string[]): Job<string> {
  for (let i = 0; i < ms; i++) {
    for (const end = performance.now() + 1; performance.now() < end; );
    yield
  }
  done?.push(name)
  return name
}

test('a job gives what it returns', async () => {
  expect(await new Scheduler().run(work('a', 3), never)).toBe('a')
})

test('a job that throws rejects, and the others go on', async () => {
  const scheduler = new Scheduler()
  const failing = scheduler.run(
    (function* (): Job<never> {
      yield
      throw new Error('broken')
    })(),
    never,
  )
  const other = scheduler.run(work('other', 20), never)
  await expect(failing).rejects.toThrow('broken')
  expect(await other).toBe('other')
})

test('a short job that comes later is done before the long ones', async () => {
  const scheduler = new Scheduler()
  const done: string[] = []
  const long = ['a', 'b', 'c'].map((name) => scheduler.run(work(name, 60, done), never))
  await turn()
  await scheduler.run(work('short', 2, done), never)
  expect(done).toEqual(['short'])
  await Promise.all(long)
  expect(done).toHaveLength(4)
})

test('of long jobs the first that came is done first, so that under overload some are done in time', async () => {
  const scheduler = new Scheduler()
  let stepsOfSecond = 0
  const first = scheduler.run(work('first', 300), never)
  const second = scheduler.run(
    (function* (): Job<void> {
      for (const _ of work('second', 300)) {
        stepsOfSecond++
        yield
      }
    })(),
    never,
  )
  await first
  expect(stepsOfSecond).toBeLessThan(150) // an equal share would have brought it to about 300
  await second
  expect(stepsOfSecond).toBe(300)
})

test('a job of some slices does not wait for shorter ones that come after it', async () => {
  const scheduler = new Scheduler()
  let later = 0
  let isDone = false
  const first = scheduler.run(work('first', 6), never).then(() => {
    isDone = true
  })
  while (!isDone && later < 20) {
    await scheduler.run(work('later', 3), never)
    later++
  }
  await first
  expect(later).toBeLessThan(3)
})

test('the event loop turns while a long job runs', async () => {
  const scheduler = new Scheduler()
  let turns = 0
  let running = true
  const count = async () => {
    while (running) {
      await turn()
      turns++
    }
  }
  const counting = count()
  await scheduler.run(work('long', 50), never)
  running = false
  await counting
  expect(turns).toBeGreaterThan(4)
})

test('a job that is cancelled ends at its next slice', async () => {
  const scheduler = new Scheduler()
  let cancelled = false
  let steps = 0
  const job = scheduler.run(
    (function* (): Job<void> {
      for (;;) {
        steps++
        yield* work('step', 1)
      }
    })(),
    () => cancelled,
  )
  await turn()
  await turn()
  cancelled = true
  await expect(job).rejects.toBeInstanceOf(Cancelled)
  const before = steps
  await turn()
  expect(steps).toBe(before)
})

test('while a job waits for a promise, others have their turns; it goes on when that is fulfilled', async () => {
  const scheduler = new Scheduler()
  const done: string[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const waiting = scheduler.run(
    (function* (): Job<string> {
      yield promise
      done.push('waiting')
      return 'waiting'
    })(),
    never,
  )
  await scheduler.run(work('other', 20, done), never)
  expect(done).toEqual(['other'])
  resolve()
  expect(await waiting).toBe('waiting')
})

test('a job whose promise fails rejects, and the others go on', async () => {
  const scheduler = new Scheduler()
  const failing = scheduler.run(
    (function* (): Job<never> {
      yield Promise.reject(new Error('broken'))
      throw new Error('went on')
    })(),
    never,
  )
  const other = scheduler.run(work('other', 5), never)
  await expect(failing).rejects.toThrow('broken')
  expect(await other).toBe('other')
})

test('a job is marked until it is done or another runs', async () => {
  const scheduler = new Scheduler()
  const marks: string[] = []
  const mark = (name: string) => (isRunning: boolean) => marks.push(`${name} ${isRunning}`)
  const long = scheduler.run(work('long', 5), never, mark('long'))
  await scheduler.run(work('short', 1), never, mark('short'))
  await long
  const ofOne = (name: string) => marks.filter((told) => told.startsWith(name))
  expect(marks[0]).toBe('long true')
  for (const name of ['long', 'short']) expect(ofOne(name).at(-1)).toBe(`${name} false`)
  // never two at once
  let marked = ''
  for (const told of marks) {
    const [name = '', isRunning] = told.split(' ')
    if (isRunning === 'true') expect(['', name]).toContain(marked)
    marked = isRunning === 'true' ? name : ''
  }
})
