import type { Server, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export interface StopOptions {
  /** How long new requests are still answered, in milliseconds: whoever sends them learns meanwhile to go elsewhere. */
  readonly drainMs: number
  /** How long running requests may then take, in milliseconds. */
  readonly graceMs: number
}

/**
 * Watches a server from its start, so that it can be stopped without losing a request. The function returned stops it and
 * resolves to the number of requests that had to be cut off.
 */
export function gracefulStop(server: Server, { drainMs, graceMs }: StopOptions): () => Promise<number> {
  const open = new Set<ServerResponse>()
  let draining = false

  // before the handler, which may send the headers at once
  server.prependListener('request', (_request, response: ServerResponse) => {
    open.add(response)
    if (draining) response.setHeader('Connection', 'close')
    response.once('close', () => open.delete(response))
  })

  const until = async (condition: () => boolean | Promise<boolean>, timeoutMs: number) => {
    for (const end = performance.now() + timeoutMs; !(await condition()) && performance.now() < end; ) await sleep(20)
  }

  return async () => {
    draining = true
    for (const response of open) if (!response.headersSent) response.setHeader('Connection', 'close')
    await until(() => hasNoConnections(server), drainMs)
    server.close() // takes no new connection and closes those that are idle
    await until(() => open.size === 0, graceMs)
    const cut = open.size
    server.closeAllConnections() // also those that never sent a request, on which close() would wait
    return cut
  }
}

function hasNoConnections(server: Server): Promise<boolean> {
  return new Promise((resolve) => server.getConnections((error, count) => resolve(error === null && count === 0)))
}
