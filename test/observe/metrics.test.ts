import { expect, test } from 'vitest'
import type { AnsweredRequest } from '../../src/observe/answered-request.ts'
import { countEntities } from '../../src/observe/count-entities.ts'
import { Metrics } from '../../src/observe/metrics.ts'
import { logRequest } from '../../src/observe/request-log.ts'

const ANSWERED: AnsweredRequest = {
  requestId: 'a',
  method: 'POST',
  route: '/entities',
  status: 200,
  requestBytes: 300,
  answerBytes: 900,
  durationMs: 12.3456,
}

function newMetrics() {
  return new Metrics({
    version: '1.2.3',
    isReady: () => true,
    queue: () => ({ inWork: 3, waiting: 1, limit: 256 }),
    workers: () => ({ alive: 2, restarts: 1 }),
    cache: () => ({ answers: { hit: 4, stored: 5 }, entries: 6, bytes: 7 }),
    logLinesLost: () => 8,
  })
}

test('requests, their times and sizes, problems and entities are counted; what others count is asked for', async () => {
  const metrics = newMetrics()
  metrics.countRequest(ANSWERED)
  metrics.countRequest({ ...ANSWERED, status: 422, durationMs: 2000, problem: 'invalid-request' })
  metrics.countEntities({ PERSON: 2, custom: 1 })
  const { body, contentType } = await metrics.text()
  expect(contentType).toBe('text/plain; version=0.0.4; charset=utf-8')
  const lines = body.split('\n').filter((line) => line.startsWith('anonymization_'))
  expect(lines).toEqual(
    expect.arrayContaining([
      'anonymization_http_requests_total{method="POST",route="/entities",status="200"} 1',
      'anonymization_http_requests_total{method="POST",route="/entities",status="422"} 1',
      'anonymization_http_received_bytes_total{route="/entities"} 600',
      'anonymization_http_sent_bytes_total{route="/entities"} 1800',
      'anonymization_http_request_duration_seconds_bucket{le="0.025",route="/entities"} 1',
      'anonymization_http_request_duration_seconds_bucket{le="2.5",route="/entities"} 2',
      'anonymization_problems_total{code="invalid-request"} 1',
      'anonymization_entities_total{type="PERSON"} 2',
      'anonymization_entities_total{type="custom"} 1',
      'anonymization_build_info{version="1.2.3"} 1',
      'anonymization_ready 1',
      'anonymization_queue_requests 3',
      'anonymization_queue_waiting_requests 1',
      'anonymization_queue_limit_requests 256',
      'anonymization_workers 2',
      'anonymization_worker_restarts_total 1',
      'anonymization_cache_answers_total{status="hit"} 4',
      'anonymization_cache_entries 6',
      'anonymization_cache_size_bytes 7',
      'anonymization_log_lines_lost_total 8',
    ]),
  )
  expect(body).toContain('nodejs_eventloop_lag_seconds')
  expect(body).toContain('process_resident_memory_bytes')
  expect((await metrics.text()).body, 'asked again, counts stay').toContain('worker_restarts_total 1\n')
})

test('two registries know nothing of each other', async () => {
  const [a, b] = [newMetrics(), newMetrics()]
  a.countEntities({ PERSON: 1 })
  expect((await b.text()).body).not.toContain('type="PERSON"')
})

test.for([
  ['entities', { entities: [{ type: 'PERSON' }, { type: 'PERSON' }, { type: 'MY_SECRET' }] }, { PERSON: 2, custom: 1 }],
  ['analyze', [{ entity_type: 'URL' }, { entity_type: 'x' }], { URL: 1, custom: 1 }],
  ['analyze', [[{ entity_type: 'URL' }], [], [{ entity_type: 'URL' }]], { URL: 2 }],
  ['restore', { text: 'PERSON' }, {}],
] as const)(
  'entities of %s are counted by type, those of a type that the caller made up together',
  ([kind, answer, expected]) => {
    expect(countEntities({ kind, request: {} } as never, answer)).toEqual(expected)
  },
)

test.for([
  ['/entities', 'info'],
  ['/ping', 'debug'],
  ['/ready', 'debug'],
  ['/metrics', 'debug'],
  ['unmatched', 'info'],
] as const)('a request to %s is logged at level %s, with what is known of it', ([route, level]) => {
  const lines: [string, object][] = []
  const log = {
    info: (line: object) => lines.push(['info', line]),
    debug: (line: object) => lines.push(['debug', line]),
  }
  logRequest(log, { ...ANSWERED, route, keyName: 'billing', cacheStatus: 'hit' })
  expect(lines).toEqual([
    [
      level,
      {
        request_id: 'a',
        method: 'POST',
        route,
        status: 200,
        request_bytes: 300,
        answer_bytes: 900,
        duration_ms: 12.346,
        key: 'billing',
        cache: 'hit',
      },
    ],
  ])
})
