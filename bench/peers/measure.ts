import type { Contender } from './contenders.ts'
import type { TextSet } from './distinct-texts.ts'
import type { Load } from './load.ts'
import { type Loader, percentile } from './loader.ts'
import { usageOf } from './process-tree.ts'
import type { RunningServer } from './servers.ts'

/** What is sent. */
export interface Case {
  readonly set: TextSet
  /** Of each text, in UTF-16 units. */
  readonly length: number
  readonly connections: number
}
export interface Figures {
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** CPU time of the server for one request. */
  readonly cpuMs: number
}

/** Sends requests for about so long; one that costs more is sent once for each connection. */
export async function measure(
  loader: Loader,
  { fields }: Contender,
  { pid, port }: RunningServer,
  sent: Case,
  targetMs: number,
): Promise<Figures> {
  for (let amount = sent.connections; ; ) {
    const before = usageOf(pid).cpuMs
    const load = await loader.load({ port, fields, amount, ...sent })
    const cpuMs = usageOf(pid).cpuMs - before
    // the first requests, one for each connection, only tell how many to send, unless they take long
    const isEnough = load.wallMs > (amount > sent.connections ? targetMs / 2 : targetMs * 2)
    if (isEnough) return figures(load, cpuMs)
    const times = (amount / sent.connections) * Math.min(20, targetMs / load.wallMs)
    amount = sent.connections * Math.max(2, Math.ceil(times))
  }
}

function figures({ requests, wallMs, latenciesMs }: Load, cpuMs: number): Figures {
  return {
    perSecond: (requests / wallMs) * 1000,
    p50Ms: percentile(latenciesMs, 0.5),
    p99Ms: percentile(latenciesMs, 0.99),
    cpuMs: cpuMs / requests,
  }
}
