export interface Bounds<T> {
  /** Items begun whose result is not yet taken. */
  readonly most: number
  readonly weigh: (item: T) => number
  /** No item is begun while those whose results are not yet taken weigh so much together. */
  readonly mostWeight: number
}

/**
 * The results of `work` in the order of the items, several in work at once. An item is read only when there is room for
 * it, so a slow reader slows down the source. Rejects with the first rejection in that order, or with that of the
 * source.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  { most, weigh, mostWeight }: Bounds<T>,
): AsyncGenerator<R, undefined> {
  const items = source[Symbol.asyncIterator]()
  const begun: { readonly result: Promise<R>; readonly weight: number }[] = []
  let weight = 0
  let reading: Promise<IteratorResult<T>> | undefined
  let isAtEnd = false
  try {
    for (;;) {
      const first = begun[0]
      if (!isAtEnd && begun.length < most && weight < mostWeight) reading ??= heard(items.next())
      if (reading === undefined && first === undefined) return
      const next = await earlier(first?.result, reading)
      if (next.kind === 'result') {
        begun.shift()
        weight -= first?.weight ?? 0
        yield next.value
      } else {
        reading = undefined
        if (next.value.done === true) {
          isAtEnd = true
          continue
        }
        const item = { result: heard(work(next.value.value)), weight: weigh(next.value.value) }
        begun.push(item)
        weight += item.weight
      }
    }
  } finally {
    // not awaited: a source that waits for a client who is gone would hold it for ever
    if (!isAtEnd) items.return?.().catch(() => {})
  }
}

type Next<T, R> =
  | { readonly kind: 'result'; readonly value: R }
  | { readonly kind: 'item'; readonly value: IteratorResult<T> }

/** The result where both are there. */
function earlier<T, R>(
  result: Promise<R> | undefined,
  reading: Promise<IteratorResult<T>> | undefined,
): Promise<Next<T, R>> {
  return new Promise((resolve, reject) => {
    result?.then((value) => resolve({ kind: 'result', value }), reject)
    reading?.then((value) => resolve({ kind: 'item', value }), reject)
  })
}

/** A promise that may reject before anybody waits for it. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
