import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { answerLines, type BatchDeps } from '../../src/batch/answer-lines.ts'
import { Turns } from '../../src/batch/turns.ts'
import { Problem } from '../../src/problem.ts'
import { collect } from './collect.ts'

const CANARY = 'canary-7f3a'
const encode = (value: unknown) => Buffer.from(JSON.stringify(value))

async function* bytes(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk as string)
}

function batch(deps: Partial<BatchDeps<unknown>> = {}) {
  const faults: unknown[] = []
  const all: BatchDeps<unknown> = {
    maxLineBytes: 100,
    maxLines: 0,
    idleMs: 10_000,
    turns: new Turns(2),
    parse: (json) => json,
    answer: async (work) => encode({ echo: work }),
    isReady: () => true,
    describe: ({ code }) => ({ code }),
    onFault: (error) => faults.push(error),
    onStuck: () => expect.fail('stuck'),
    ...deps,
  }
  const { signal } = new AbortController()
  return {
    faults,
    async send(body: AsyncIterable<Uint8Array>) {
      const answers = Buffer.concat(await collect(answerLines(body, all, signal))).toString()
      expect(answers === '' || answers.endsWith('\n')).toBe(true)
      return answers
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
    },
    answers: (body: AsyncIterable<Uint8Array>, signal: AbortSignal) => answerLines(body, all, signal),
  }
}

describe('a line', () => {
  test('is answered in its place, however long others take', async () => {
    const { send } = batch({
      answer: async (work) => {
        await sleep(work === 1 ? 20 : 0)
        return encode(work)
      },
    })
    expect(await send(bytes('1\n2\n', '3\n4'))).toEqual([1, 2, 3, 4])
  })

  test('that is wrong gets a problem with its number; blank lines count, and have no answer', async () => {
    const { send } = batch({
      parse: (json) => {
        if (json === 13) throw new Problem('invalid-request')
        return json
      },
    })
    const notUtf8 = Uint8Array.of(0x22, 0xff, 0x22, 0x0a)
    const answers = await send(bytes('1\n \r\n', `${CANARY}\n`, notUtf8, `"${'x'.repeat(100)}"\n13\n`, '"é"\r\n'))
    expect(answers).toEqual([
      { echo: 1 },
      { line: 3, code: 'invalid-json' },
      { line: 4, code: 'invalid-json' },
      { line: 5, code: 'body-too-long' },
      { line: 6, code: 'invalid-request' },
      { echo: 'é' },
    ])
  })

  test('in which something breaks gets a problem that says nothing of it', async () => {
    const { send, faults } = batch({
      answer: async (work) => {
        if (work === 2) throw new Error(CANARY)
        if (work === 3) throw new Problem('timed-out')
        return encode(work)
      },
    })
    expect(await send(bytes('1\n2\n3\n4\n'))).toEqual([
      1,
      { line: 2, code: 'internal-error' },
      { line: 3, code: 'timed-out' },
      4,
    ])
    expect(faults).toMatchObject([{ message: CANARY }])
  })

  test('waits while the server is overloaded, and no more are in work than the share of batches', async () => {
    let tries = 0
    let inWork = 0
    const { send } = batch({
      answer: async (work) => {
        inWork += 1
        expect(inWork).toBeLessThanOrEqual(2)
        await sleep(1)
        inWork -= 1
        if (++tries < 4) throw new Problem('overloaded')
        return encode(work)
      },
    })
    expect(await send(bytes('1\n2\n3\n4\n5\n6\n'))).toEqual([1, 2, 3, 4, 5, 6])
  })
})

test('others have their turns while line after line is wrong', async () => {
  let turns = 0
  const count = () => {
    turns += 1
    timer = setImmediate(count)
  }
  let timer = setImmediate(count)
  await batch().send(bytes('x\n'.repeat(20_000)))
  clearImmediate(timer)
  expect(turns).toBeGreaterThan(3)
})

describe('a batch ends', () => {
  test('when it has too many lines', async () => {
    const { send } = batch({ maxLines: 2 })
    expect(await send(bytes('1\n\n2\n3\n4\n'))).toEqual([{ echo: 1 }, { echo: 2 }, { line: 4, code: 'batch-too-long' }])
  })

  test('when the server stops, with the line from which to send again', async () => {
    let isReady = true
    async function* body() {
      yield* bytes('1\n')
      isReady = false
      yield* bytes('2\n3\n')
    }
    const { send } = batch({ isReady: () => isReady })
    expect(await send(body())).toEqual([{ echo: 1 }, { line: 2, code: 'not-ready' }])
  })

  test('when no line comes for too long, however long the work takes', async () => {
    async function* body() {
      yield* bytes('1\n')
      await new Promise(() => {})
    }
    const { send } = batch({
      idleMs: 30,
      answer: async (work) => {
        await sleep(100)
        return encode(work)
      },
    })
    expect(await send(body())).toEqual([1, { line: 2, code: 'batch-idle' }])
  })

  test('when its answers are not taken', async () => {
    const stuck = Promise.withResolvers<string>()
    const { answers } = batch({ idleMs: 20, onStuck: () => stuck.resolve('stuck') })
    const taken = answers(bytes('1\n'.repeat(200)), new AbortController().signal)
    await taken.next()
    expect(await stuck.promise).toBe('stuck')
    await taken.return(undefined)
  })

  test('when its client leaves: nothing more is begun', async () => {
    const left = new AbortController()
    const asked: unknown[] = []
    const { answers } = batch({
      answer: (work, signal) => {
        asked.push(work)
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      },
    })
    const taken = answers(bytes('1\n2\n3\n4\n5\n'), left.signal).next()
    setTimeout(() => left.abort(new Error('gone')), 20)
    await expect(taken).rejects.toThrow('gone')
    await sleep(5)
    expect(asked).toEqual([1, 2])
  })
})
