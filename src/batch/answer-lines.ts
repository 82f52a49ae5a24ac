import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { parseJson } from '../json.ts'
import { Problem } from '../problem.ts'
import { IdleClock } from './idle-clock.ts'
import { inOrder } from './in-order.ts'
import { isBlank, type Line, splitLines } from './split-lines.ts'
import type { Turns } from './turns.ts'

/** Lines of one batch that are read, whose answers are not yet taken. */
const MOST_AHEAD = 64
/** The same in bytes; one line may be longer. */
const MOST_BYTES_AHEAD = 4 * 1024 ** 2
/**
 * Lines that need no thread are answered without the event loop turning: others would wait as long as such lines are at
 * hand.
 */
const MOST_MS_ALONE = 5
const LINE_FEED = Buffer.from('\n')

export interface BatchDeps<Work> {
  readonly maxLineBytes: number
  /** 0: as many as come. */
  readonly maxLines: number
  /** How long a client may neither send a line nor take an answer, in milliseconds. */
  readonly idleMs: number
  /** Shared by all batches, so that they never fill the queue together. */
  readonly turns: Turns
  /** What is to be done for a line, given its JSON. Throws a `Problem` where it is wrong. */
  parse(json: unknown): Work
  /** The JSON of the answer, in UTF-8. */
  answer(work: Work, signal: AbortSignal): Promise<Uint8Array>
  /** False once the server is about to stop: then a batch ends with the line it has come to. */
  isReady(): boolean
  /** The problem as a client sees it. */
  describe(problem: Problem): object
  onFault(error: unknown): void
  /** The client does not take its answers. */
  onStuck(): void
}

/** A line to be answered, or why no more are. */
type Item = Line | { readonly number: number; readonly ends: Problem }

/**
 * One answer a line, with its line feed, in the order of the lines; of a blank line none. A line that cannot be
 * answered gets its problem, with `line`, its number from 1. Rejects only when the signal aborts or the body breaks
 * off.
 */
export async function* answerLines<Work>(
  body: AsyncIterable<Uint8Array>,
  deps: BatchDeps<Work>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, undefined> {
  let inWork = 0
  const clock = new IdleClock(deps.idleMs, () => inWork > 0, deps.onStuck)
  const answerTo = async (item: Item): Promise<Uint8Array> => {
    inWork += 1
    try {
      return await answerLine(item, deps, signal)
    } finally {
      inWork -= 1
      clock.touch()
    }
  }
  try {
    const bounds = { most: MOST_AHEAD, mostWeight: MOST_BYTES_AHEAD, weigh: weightOf }
    for await (const answer of inOrder(linesToAnswer(body, deps, clock), answerTo, bounds)) {
      yield Buffer.concat([answer, LINE_FEED])
      clock.touch()
    }
  } finally {
    clock.stop()
  }
}

function weightOf(item: Item): number {
  return 'ends' in item ? 0 : (item.bytes?.length ?? 0)
}

async function* linesToAnswer<Work>(
  body: AsyncIterable<Uint8Array>,
  { maxLineBytes, maxLines, isReady }: BatchDeps<Work>,
  clock: IdleClock,
): AsyncGenerator<Item, undefined> {
  const lines = splitLines(body, maxLineBytes)
  let last = 0
  let count = 0
  let turnedAt = performance.now()
  for (;;) {
    if (performance.now() - turnedAt > MOST_MS_ALONE) {
      await nextTurn()
      turnedAt = performance.now()
    }
    const read = await clock.orIdle(lines.next())
    if (read === 'idle') return yield { number: last + 1, ends: new Problem('batch-idle') }
    if (read.done === true) return
    last = read.value.number
    if (isBlank(read.value)) continue
    clock.touch()
    count += 1
    if (!isReady()) return yield { number: last, ends: new Problem('not-ready') }
    if (maxLines > 0 && count > maxLines) return yield { number: last, ends: new Problem('batch-too-long') }
    yield read.value
  }
}

async function answerLine<Work>(item: Item, deps: BatchDeps<Work>, signal: AbortSignal): Promise<Uint8Array> {
  try {
    if ('ends' in item) throw item.ends
    const work = deps.parse(jsonOf(item))
    return await deps.turns.run(() => whenThereIsRoom(() => deps.answer(work, signal), signal), signal)
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof Problem)) deps.onFault(error)
    const problem = error instanceof Problem ? error : new Problem('internal-error')
    return Buffer.from(JSON.stringify({ line: item.number, ...deps.describe(problem) }))
  }
}

function jsonOf({ bytes }: Line): unknown {
  if (bytes === undefined) throw new Problem('body-too-long')
  return parseJson(bytes)
}

/** While other requests fill the queue, a batch waits: its client is in no hurry, and has nobody else to ask. */
async function whenThereIsRoom<T>(answer: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let waitMs = 20; ; waitMs = Math.min(2 * waitMs, 1000)) {
    try {
      return await answer()
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'overloaded') throw error
    }
    await sleep(waitMs, undefined, { signal })
  }
}
