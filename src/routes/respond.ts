import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Answer, Answered, CacheStatus, Caller } from '../cache/answer-cache.ts'
import type { Work } from '../work.ts'

/** Values of the header `Cache-Status`, RFC 9211. */
const CACHE_STATUS: Readonly<Record<CacheStatus, string>> = {
  hit: 'anonymization-api; hit',
  stored: 'anonymization-api; fwd=miss; stored',
  miss: 'anonymization-api; fwd=miss',
  collapsed: 'anonymization-api; fwd=miss; collapsed',
  bypass: 'anonymization-api; fwd=bypass',
}

export interface AnswerDeps {
  answer(work: Work, caller: Caller): Promise<Answered<Answer>>
}

/** For the OpenAPI contract of a route that responds so. */
export const answerHeaders = z.object({
  'cache-status': z.string().optional().openapi({
    description: 'RFC 9211: whether the answer was kept from an equal request, or came of one that was just in work.',
    example: 'anonymization-api; fwd=miss; stored',
  }),
})

/** The response that carries the answer to `work`, asked for in the name of the key that came with the request. */
export async function respond(
  c: Context,
  { answer }: AnswerDeps,
  work: Work,
  headers: Readonly<Record<string, string>> = {},
): Promise<never> {
  const owner: string | undefined = c.get('key')
  const { body, cacheStatus } = await answer(work, { signal: c.req.raw.signal, owner })
  c.set('cacheStatus', cacheStatus) // for the log
  // the body is shared with other responses
  return c.body(body, 200, {
    'Content-Type': 'application/json',
    'Content-Length': `${body.byteLength}`,
    'Cache-Status': CACHE_STATUS[cacheStatus],
    ...headers,
  }) as never
}
