import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/**
 * Leaves clients that would hold a connection for ever: one that takes nothing of its answer for `stalledMs`, which is in memory
 * meanwhile, and one that goes on sending a body with a GET, which nobody reads.
 */
export function leaveStalledClients(server: Server, stalledMs: number): void {
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    // without anything to take, it waits for its answer
    const { socket } = request
    response.setTimeout(stalledMs, () => {
      if (socket.writableLength > 0) socket.destroy()
    })
    if (request.method === 'GET' || request.method === 'HEAD') {
      const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers
      if (length !== '0' || encoding !== undefined) response.setHeader('Connection', 'close')
    }
  })
}
