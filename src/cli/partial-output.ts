import { type FileHandle, open } from 'node:fs/promises'

const MOST_WAITING = 64 * 1024

/** An output in the making. */
export class PartialOutput implements AsyncDisposable {
  readonly #file: FileHandle
  #waiting: Buffer[] = []
  #waitingBytes = 0
  /** In bytes, with what is not on disk yet. */
  written: number

  private constructor(file: FileHandle, written: number) {
    this.#file = file
    this.written = written
  }

  /** Goes on after the first `kept` bytes of what is there. */
  static async open(path: string, kept: number): Promise<PartialOutput> {
    const file = await open(path, kept > 0 ? 'r+' : 'w')
    await file.truncate(kept)
    return new PartialOutput(file, kept)
  }

  async write(piece: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(piece)
    this.#waiting.push(bytes)
    this.#waitingBytes += bytes.length
    this.written += bytes.length
    if (this.#waitingBytes >= MOST_WAITING) await this.#flush()
  }

  /** All that was written is on disk when this is fulfilled. */
  async sync(): Promise<void> {
    await this.#flush()
    await this.#file.datasync()
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting)
    let at = this.written - this.#waitingBytes
    for (let from = 0; from < bytes.length; ) {
      const { bytesWritten } = await this.#file.write(bytes, from, bytes.length - from, at)
      from += bytesWritten
      at += bytesWritten
    }
    this.#waiting = []
    this.#waitingBytes = 0
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close()
  }
}
