import { randomUUID } from 'node:crypto'

/** What a caller gave its request as a name where that is a plain token, which can do no harm in a log, else a new one. */
export function requestIdOf(given: string | undefined): string {
  return given !== undefined && /^[A-Za-z0-9._-]{1,64}$/.test(given) ? given : randomUUID()
}
