import { open } from 'node:fs/promises'

/** The bytes of a file from `start` up to, but not including, `end`. */
export async function bytesOf(path: string, start: number, end: number): Promise<Buffer> {
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(0, end - start)), 0, null, Math.max(0, start))
  return buffer.subarray(0, bytesRead)
}
