import { LRUCache } from 'lru-cache'
import { Problem } from '../problem.ts'
import type { Work } from '../work.ts'
import { Flight } from './flight.ts'
import { isCacheable } from './is-cacheable.ts'
import { keyedDigest } from './request-digest.ts'

/** What is kept; whoever is given one must not change its bytes, nor transfer them. */
export interface Answer {
  /** The JSON of the answer, in UTF-8. */
  readonly body: Uint8Array<ArrayBuffer>
}

/**
 * How an answer came about: `hit`, it was kept; `stored`, computed and kept now; `miss`, computed and not kept; `collapsed`,
 * computed for an equal request that came before and was still in work; `bypass`, computed, as it must be each time.
 */
export type CacheStatus = 'hit' | 'stored' | 'miss' | 'collapsed' | 'bypass'

export type Answered<T extends Answer> = T & { readonly cacheStatus: CacheStatus }

export interface AnswerCacheOptions<T extends Answer> {
  /** All that is kept, with what it takes to keep it; with 0 nothing is kept, and every request is computed by itself. */
  readonly maxBytes: number
  /** How long a caller waits, in milliseconds. */
  readonly timeoutMs: number
  /** How many may wait for what is computed for others. */
  readonly maxWaiting: number
  /** Gives up when the signal aborts, or after `timeoutMs`. */
  compute(work: Work, signal: AbortSignal | undefined, timeoutMs: number): Promise<T>
}

export interface Caller {
  readonly signal?: AbortSignal | undefined
  /** Who asks, by name: answers are shared among the requests of one owner only. */
  readonly owner?: string | undefined
}

export interface CacheStats {
  readonly answers: Readonly<Record<CacheStatus, number>>
  readonly entries: number
  readonly bytes: number
}

/** Longest time an answer is kept: it holds pieces of a text. (And some recognizers know which year it is.) */
const KEPT_MS = 3_600_000
/** What an entry takes besides its body. Measured with 50,000 of them: 0.6 kB of heap, 0.8 to 1.3 kB of resident memory. */
const ENTRY_BYTES = 1300
const LARGEST_SHARE = 0.1

/**
 * Answers by a keyed digest of what was asked; the one that was not asked for the longest time makes room. Equal requests at
 * once are computed once. In memory only: no text is a key, but an answer holds the entities of its text.
 *
 * Whoever sends a text can tell by the time, and by the header, whether an equal request came before. So with API keys each
 * has its own answers (`owner`); without them, all who can reach the service are taken to trust each other.
 */
export class AnswerCache<T extends Answer> {
  readonly #options: AnswerCacheOptions<T>
  readonly #largest: number
  readonly #kept: LRUCache<string, T> | undefined
  readonly #flights = new Map<string, Flight<Answered<T>>>()
  readonly #digest = keyedDigest()
  readonly #answers = { hit: 0, stored: 0, miss: 0, collapsed: 0, bypass: 0 }
  #waiting = 0

  constructor(options: AnswerCacheOptions<T>) {
    this.#options = options
    this.#largest = Math.floor(options.maxBytes * LARGEST_SHARE)
    if (this.#largest === 0) return
    this.#kept = new LRUCache({
      maxSize: options.maxBytes,
      maxEntrySize: this.#largest,
      sizeCalculation: ({ body }) => body.byteLength + ENTRY_BYTES,
      ttl: KEPT_MS,
      ttlAutopurge: true,
      ttlResolution: 1000, // else a timer for each millisecond in which anything is asked
    })
  }

  /** Rejects as `compute` does, as `Flight.wait` does, and with the problem `overloaded` when too many wait. */
  async answer(work: Work, caller: Caller = {}): Promise<Answered<T>> {
    const answer = await this.#answer(work, caller)
    this.#answers[answer.cacheStatus]++
    return answer
  }

  /** Forgets all answers. What is computed now is given to those who wait for it, and not kept. */
  clear(): void {
    this.#flights.clear() // one that is not in here any more does not keep its answer
    this.#kept?.clear()
  }

  /** Answers given so far, by how they came about, and what is kept now. */
  stats(): CacheStats {
    const { size: entries = 0, calculatedSize: bytes = 0 } = this.#kept ?? {}
    return { answers: { ...this.#answers }, entries, bytes }
  }

  async #answer(work: Work, { signal, owner }: Caller): Promise<Answered<T>> {
    signal?.throwIfAborted()
    const { timeoutMs, compute } = this.#options
    // an answer is about as long as its text: of one that is too long to be kept, the digest would be in vain
    if (this.#kept === undefined || !isCacheable(work) || lengthOf(work) > this.#largest) {
      return { ...(await compute(work, signal, timeoutMs)), cacheStatus: 'bypass' }
    }
    const key = this.#digest(work, owner)
    const kept = this.#kept.get(key)
    if (kept !== undefined) return { ...kept, cacheStatus: 'hit' }
    const running = this.#flights.get(key)
    if (running?.isOpen(timeoutMs)) {
      const answer = await this.#join(running, signal)
      return answer === 'refused' ? this.#answer(work, { signal, owner }) : { ...answer, cacheStatus: 'collapsed' }
    }
    return this.#begin(key, work).wait({ signal, timeoutMs })
  }

  #begin(key: string, work: Work): Flight<Answered<T>> {
    const { timeoutMs, compute } = this.#options
    return new Flight(async (flight, signal) => {
      this.#flights.set(key, flight)
      try {
        // whoever joins in time has its whole time
        const answer = await compute(work, signal, 2 * timeoutMs)
        const isStored = this.#flights.get(key) === flight && this.#kept?.set(key, answer).has(key)
        return { ...answer, cacheStatus: isStored ? 'stored' : 'miss' }
      } finally {
        if (this.#flights.get(key) === flight) this.#flights.delete(key)
      }
    })
  }

  /** Or `refused`, when there was no room for it to begin: for the next there may be. */
  async #join<R>(flight: Flight<R>, signal: AbortSignal | undefined): Promise<R | 'refused'> {
    if (this.#waiting >= this.#options.maxWaiting) throw new Problem('overloaded')
    this.#waiting++
    try {
      return await flight.wait({ signal, timeoutMs: this.#options.timeoutMs })
    } catch (error) {
      if (error instanceof Problem && error.code === 'overloaded') return 'refused'
      throw error
    } finally {
      this.#waiting--
    }
  }
}

/** UTF-16 units of the text, or of all. */
function lengthOf({ request }: Work): number {
  return 'texts' in request ? request.texts.reduce((sum, { length }) => sum + length, 0) : request.text.length
}
