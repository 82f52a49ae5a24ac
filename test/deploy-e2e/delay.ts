import { type AddressInfo, connect, createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Child, jobOfChild } from './machines/child.ts'

/*
 * Distance, which machines on one machine do not have: a relay where data and the ends of connections, orderly or not,
 * arrive later than they were sent. Only then can a request cross with the closing of the connection that it is sent on.
 */

const FILE = fileURLToPath(import.meta.url)

export interface Delay {
  /** On 127.0.0.1. */
  readonly port: number
  stop(): Promise<void>
}

interface Job {
  host: string
  port: number
  oneWayMs: number
}

/** Relays to the host's port. Only the opening of a connection takes no longer than without. */
export async function startDelay(host: string, port: number, oneWayMs: number): Promise<Delay> {
  const job: Job = { host, port, oneWayMs }
  const child = new Child(FILE, job)
  return { port: await child.answer<number>(), stop: () => child.end() }
}

function relay({ host, port, oneWayMs }: Job): void {
  const later = (action: () => void) => setTimeout(action, oneWayMs)
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
    const far = connect({ host, port, allowHalfOpen: true, noDelay: true })
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (data) => later(() => to.writable && to.write(data)))
      from.on('end', () => later(() => to.end()))
      from.on('error', () => later(() => to.resetAndDestroy()))
    }
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
}

if (import.meta.main) relay(jobOfChild<Job>())
