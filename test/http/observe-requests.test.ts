import { describe, expect, test } from 'vitest'
import { requestIdOf } from '../../src/http/request-id.ts'
import { traceContextOf } from '../../src/http/trace-context.ts'
import type { AnsweredRequest } from '../../src/observe/answered-request.ts'
import { createService } from '../api/service.ts'

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const SPAN = 'b7ad6b7169203331'

describe('the name of a request', () => {
  test.for(['a', 'req-1', 'A.b_c-9', 'x'.repeat(64)])('is that of the caller when it is a plain token: %s', (given) => {
    expect(requestIdOf(given)).toBe(given)
  })
  test.for([undefined, '', 'x'.repeat(65), 'two words', 'a\nb', 'é', 'a/b', '"a"', '{}'])(
    'else it is a new one: %j',
    (given) => {
      const id = requestIdOf(given)
      expect(id).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/)
      expect(requestIdOf(given)).not.toBe(id)
    },
  )
})

describe('traceparent', () => {
  test.for([
    [`00-${TRACE}-${SPAN}-01`, `00-${TRACE}-${SPAN}-01`],
    [`00-${TRACE}-${SPAN}-00`, `00-${TRACE}-${SPAN}-00`],
    [`01-${TRACE}-${SPAN}-01-what-comes-later`, `00-${TRACE}-${SPAN}-01`],
  ] as const)('%s', ([header, traceparent]) => {
    expect(traceContextOf(header)).toEqual({ traceId: TRACE, spanId: SPAN, traceparent })
  })
  test.for([
    undefined,
    '',
    `00-${TRACE}-${SPAN}`,
    `00-${TRACE}-${SPAN}-01-more`,
    `ff-${TRACE}-${SPAN}-01`,
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
    `00-${TRACE}x-${SPAN}-01`,
    `${TRACE}-${SPAN}`,
  ])('is ignored when malformed: %s', (header) => {
    expect(traceContextOf(header)).toBeUndefined()
  })
})

describe('of every request there is told', () => {
  const told = async (ask: (service: Awaited<ReturnType<typeof createService>>) => Promise<unknown>) => {
    const answered: AnsweredRequest[] = []
    const service = await createService({ onAnswered: (one) => answered.push(one) })
    await ask(service)
    return answered
  }

  test.for([
    [
      'an answer',
      (s) => s.post({ text: 'a' }),
      { method: 'POST', route: '/entities', status: 200, cacheStatus: 'bypass' },
    ],
    ['a problem', (s) => s.post({}), { route: '/entities', status: 422, problem: 'invalid-request' }],
    [
      'another method',
      (s) => s.send('PUT', '/entities'),
      { method: 'PUT', route: 'unmatched', status: 405, problem: 'method-not-allowed' },
    ],
    [
      'a path of the caller',
      (s) => s.send('GET', '/Jane?q=Doe'),
      { route: 'unmatched', status: 404, problem: 'not-found' },
    ],
    ['a method of the caller', (s) => s.send('JANE', '/ping'), { method: 'other' }],
    ['Presidio', (s) => s.post({ text: 'a' }, {}, '/analyze'), { route: '/analyze', status: 400 }],
    ['a document', (s) => s.send('GET', '/openapi.json'), { route: '/openapi.json', status: 200 }],
  ] as const satisfies readonly (readonly [
    string,
    (s: Awaited<ReturnType<typeof createService>>) => Promise<unknown>,
    object,
  ])[])('%s', async ([, ask, expected]) => {
    const [one, ...more] = await told(ask)
    expect(more).toEqual([])
    expect(one).toMatchObject(expected)
    expect(one?.durationMs).toBeGreaterThan(0)
    expect(JSON.stringify(one)).not.toMatch(/Jane|Doe|JANE/)
  })

  test('its name and trace, which the answer has too', async () => {
    const headers = { 'X-Request-Id': 'req-1', Traceparent: `00-${TRACE}-${SPAN}-01` }
    const [one] = await told(async (service) => {
      const answer = await service.post({ text: 'a' }, headers)
      expect(answer.headers.get('X-Request-Id')).toBe('req-1')
      expect(answer.headers.get('Traceparent')).toBe(headers.Traceparent)
    })
    expect(one).toMatchObject({ requestId: 'req-1', traceId: TRACE, spanId: SPAN })
  })
})
