import { createReadStream } from 'node:fs'
import { FileFailure } from '../failure.ts'

/**
 * The bytes of a file from `start` on. Throws a `FileFailure` at what is not UTF-8: read loosely, it would change
 * unseen.
 */
export async function* utf8Bytes(path: string, start: number): AsyncGenerator<Buffer, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const check = (chunk?: Buffer) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch {
      throw new FileFailure('is not text in UTF-8')
    }
  }
  for await (const chunk of createReadStream(path, { start, highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    if (check(chunk).includes('\0')) throw new FileFailure('is not text: it has bytes that are zero')
    yield chunk
  }
  check()
}
