const WIDTH = 30
const DRAW_EVERY_MS = 100

/** A bar on a terminal; nothing where the output goes elsewhere. */
export class Progress {
  readonly #out: NodeJS.WriteStream
  readonly #total: number
  readonly #began = performance.now()
  #done = 0
  /** Bytes done in this run: those of earlier runs say nothing about the speed. */
  #doneNow = 0
  #drawnAt = 0

  /** `total` in bytes. */
  constructor(total: number, out: NodeJS.WriteStream) {
    this.#total = total
    this.#out = out
  }

  add(bytes: number, isNew: boolean): void {
    this.#done += bytes
    if (isNew) this.#doneNow += bytes
    const now = performance.now()
    if (!this.#out.isTTY || now - this.#drawnAt < DRAW_EVERY_MS) return
    this.#drawnAt = now
    this.#out.write(`\r\x1b[K${barOf(this.#done, this.#total, this.#doneNow, now - this.#began)}`)
  }

  /** Takes the bar away, for a line to be written. */
  clear(): void {
    if (this.#out.isTTY) this.#out.write('\r\x1b[K')
    this.#drawnAt = 0
  }
}

/** `doneNow` of the bytes took `ms`. */
export function barOf(done: number, total: number, doneNow: number, ms: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 1
  const filled = Math.round(share * WIDTH)
  const speed = doneNow / ms // bytes a millisecond
  const left = speed > 0 ? `, ${durationOf((total - done) / speed)} left` : ''
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
  return `${bar} ${Math.floor(share * 100)} % of ${megabytes(total)} MB, ${(speed / 1000).toFixed(2)} MB/s${left}`
}

export function durationOf(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
