import { write, writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const GATHER_MS = 10
const MOST_BYTES = 1_000_000
const STUCK_MS = 1000

/**
 * Where log lines go: gathered for some milliseconds, since each write costs more than a line, and written aside, so that a
 * reader that is slow, gone, or has no space left never holds up or stops the service. Lines that cannot be written are
 * lost, and counted.
 */
export class LogOutput {
  readonly #fd: number
  #lines: string[] = []
  #bytes = 0
  #writing: Promise<void> | undefined
  #writingSince = 0
  #torn = false
  #lost = 0

  constructor(fd: number) {
    this.#fd = fd
  }

  /** How many lines could not be written. */
  get lost(): number {
    return this.#lost
  }

  write(line: string): void {
    const bytes = Buffer.byteLength(line)
    if (this.#bytes + bytes > MOST_BYTES) {
      this.#lost++
      return
    }
    this.#lines.push(line)
    this.#bytes += bytes
    this.#writing ??= this.#writeAll()
  }

  /** Resolves when all is written or lost, or after a second. */
  async flush(): Promise<void> {
    const end = performance.now() + STUCK_MS
    while (this.#writing !== undefined && performance.now() < end) await Promise.race([this.#writing, sleep(20)])
  }

  /** For the last words of a process. Writes nothing when the reader is stuck: it would wait without end. */
  flushSync(): void {
    if (this.#writingSince > 0 && performance.now() - this.#writingSince > STUCK_MS) return
    const { data, lines } = this.#take()
    try {
      for (let at = 0; at < data.length; ) at += writeSync(this.#fd, data, at)
    } catch {
      this.#lost += lines
    }
  }

  async #writeAll(): Promise<void> {
    await sleep(GATHER_MS)
    while (this.#lines.length > 0) {
      const { data, lines } = this.#take()
      this.#writingSince = performance.now()
      if (!(await this.#writeOut(data))) this.#lost += lines
      this.#writingSince = 0
    }
    this.#writing = undefined
  }

  #take(): { data: Buffer; lines: number } {
    const lines = this.#lines
    this.#lines = []
    this.#bytes = 0
    if (this.#torn && lines.length > 0) lines[0] = `\n${lines[0]}` // the line that was cut short stays one of its own
    return { data: Buffer.from(lines.join('')), lines: lines.length }
  }

  async #writeOut(data: Buffer): Promise<boolean> {
    for (let at = 0; at < data.length; ) {
      const { error, written } = await writeOnce(this.#fd, data, at)
      if (error === null) {
        at += written
        this.#torn = false
      } else if (error.code === 'EAGAIN') {
        await sleep(50) // a pipe that does not wait for its reader
      } else {
        this.#torn ||= at > 0 && data[at - 1] !== 0x0a
        return false
      }
    }
    return true
  }
}

function writeOnce(fd: number, data: Buffer, at: number) {
  return new Promise<{ error: NodeJS.ErrnoException | null; written: number }>((resolve) => {
    write(fd, data, at, (error, written) => resolve({ error, written }))
  })
}
