import { LRUCache } from 'lru-cache'

const MINUTE_MS = 60_000
const MOST_CLIENTS = 10_000
const ROUNDING = 1e-9

interface Bucket {
  tokens: number
  filledAt: number
}

/** What a client may still ask for. */
export interface Allowance {
  readonly isAllowed: boolean
  /** Requests that are left now. */
  readonly remaining: number
  /** Whole seconds until there is one more, or all are there again: what it may wait for. */
  readonly resetS: number
}

/**
 * A bucket of tokens for each client: as many requests at once as in a minute, and then so many a minute. Of more than 10,000
 * clients the one that was not seen for longest is forgotten, and begins anew. A change of the clock changes nothing.
 */
export class RateLimiter {
  readonly perMinute: number
  readonly #buckets = new LRUCache<string, Bucket>({ max: MOST_CLIENTS })
  readonly #now: () => number

  /** `now` counts milliseconds, and never goes back. */
  constructor(perMinute: number, now: () => number = () => performance.now()) {
    this.perMinute = perMinute
    this.#now = now
  }

  take(client: string): Allowance {
    const now = this.#now()
    const bucket = this.#buckets.get(client) ?? { tokens: this.perMinute, filledAt: now }
    const filled = ((now - bucket.filledAt) / MINUTE_MS) * this.perMinute
    bucket.tokens = Math.min(this.perMinute, bucket.tokens + filled)
    bucket.filledAt = now
    const isAllowed = bucket.tokens >= 1 - ROUNDING
    if (isAllowed) bucket.tokens = Math.max(0, bucket.tokens - 1)
    this.#buckets.set(client, bucket)
    const missing = isAllowed ? this.perMinute - bucket.tokens : 1 - bucket.tokens
    const resetS = Math.ceil((missing / this.perMinute) * (MINUTE_MS / 1000) - ROUNDING)
    return { isAllowed, remaining: Math.floor(bucket.tokens), resetS }
  }
}
