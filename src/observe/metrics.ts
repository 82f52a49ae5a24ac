import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { AnsweredRequest } from './answered-request.ts'
import type { EntityCounts } from './count-entities.ts'

/** What others count, asked for when the metrics are read. */
export interface MetricSources {
  readonly version: string
  isReady(): boolean
  /** Requests; `waiting` are those that no thread has begun, `inWork` has them all. */
  queue(): { readonly inWork: number; readonly waiting: number; readonly limit: number }
  /** `alive`: those that can take work now. `restarts`: how many took the place of one that died. */
  workers(): { readonly alive: number; readonly restarts: number }
  /** Answers so far by how they came about, and what is kept now. */
  cache?(): { readonly answers: Readonly<Record<string, number>>; readonly entries: number; readonly bytes: number }
  /** Log lines that could not be written. */
  logLinesLost(): number
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/**
 * What Prometheus can ask of the service. Every value of a label is a name of ours: a route's template, a type of the
 * catalog, a status. https://prometheus.io/docs/practices/naming/
 */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests = this.#counter('http_requests_total', 'Requests answered.', ['method', 'route', 'status'])
  readonly #received = this.#counter('http_received_bytes_total', 'Bytes of requests, heads included.', ['route'])
  readonly #sent = this.#counter('http_sent_bytes_total', 'Bytes of answers, heads included.', ['route'])
  readonly #problems = this.#counter('problems_total', 'Answers that were a problem, by its code.', ['code'])
  readonly #entities = this.#counter(
    'entities_total',
    'Entities in answers, by type; custom: of a type that the caller made up.',
    ['type'],
  )
  readonly #duration = new Histogram({
    name: 'anonymization_http_request_duration_seconds',
    help: 'Time from the head of a request to the last byte of its answer.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers: [this.#registry],
  })

  constructor(sources: MetricSources) {
    const { version } = sources
    this.#gauge('build_info', 'Always 1; the version is in the label.', ['version']).set({ version }, 1)
    this.#read('ready', 'Whether the service takes requests.', () => Number(sources.isReady()))
    this.#read('queue_requests', 'Requests in work or waiting.', () => sources.queue().inWork)
    this.#read('queue_waiting_requests', 'Requests that no thread has begun.', () => sources.queue().waiting)
    this.#read('queue_limit_requests', 'Requests that may be in work or waiting.', () => sources.queue().limit)
    this.#read('workers', 'Threads that can take work.', () => sources.workers().alive)
    this.#readTotal('worker_restarts_total', 'Threads that took the place of one that died.', () => ({
      '': sources.workers().restarts,
    }))
    this.#readTotal('log_lines_lost_total', 'Log lines that could not be written.', () => ({
      '': sources.logLinesLost(),
    }))
    if (sources.cache !== undefined) this.#readCache(sources.cache)
    collectDefaultMetrics({ register: this.#registry })
  }

  countRequest({ method, route, status, requestBytes, answerBytes, durationMs, problem }: AnsweredRequest): void {
    this.#requests.inc({ method, route, status })
    this.#duration.observe({ route }, durationMs / 1000)
    this.#received.inc({ route }, requestBytes)
    this.#sent.inc({ route }, answerBytes)
    if (problem !== undefined) this.#problems.inc({ code: problem })
  }

  countEntities(counts: EntityCounts): void {
    for (const type in counts) this.#entities.inc({ type }, counts[type] ?? 0)
  }

  /** Prometheus' text format, version 0.0.4. */
  async text(): Promise<{ body: string; contentType: string }> {
    return { body: await this.#registry.metrics(), contentType: this.#registry.contentType }
  }

  #readCache(cache: NonNullable<MetricSources['cache']>): void {
    this.#readTotal('cache_answers_total', 'Answers by how they came about.', () => cache().answers, 'status')
    this.#read('cache_entries', 'Answers that are kept.', () => cache().entries)
    this.#read('cache_size_bytes', 'What the answers that are kept take.', () => cache().bytes)
  }

  #counter<T extends string>(name: string, help: string, labelNames: T[] = []): Counter<T> {
    return new Counter({ name: `anonymization_${name}`, help, labelNames, registers: [this.#registry] })
  }

  #gauge<T extends string>(name: string, help: string, labelNames: T[] = []): Gauge<T> {
    return new Gauge({ name: `anonymization_${name}`, help, labelNames, registers: [this.#registry] })
  }

  #read(name: string, help: string, value: () => number): void {
    new Gauge({
      name: `anonymization_${name}`,
      help,
      registers: [this.#registry],
      collect() {
        this.set(value())
      },
    })
  }

  /** A counter that somebody else counts; by the values of a label where there is one. */
  #readTotal(name: string, help: string, values: () => Readonly<Record<string, number>>, label?: string): void {
    new Counter({
      name: `anonymization_${name}`,
      help,
      labelNames: label === undefined ? [] : [label],
      registers: [this.#registry],
      collect() {
        this.reset()
        for (const [value, total] of Object.entries(values()))
          this.inc(label === undefined ? {} : { [label]: value }, total)
      },
    })
  }
}
