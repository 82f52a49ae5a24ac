import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { Metrics } from '../../src/observe/metrics.ts'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const dashboard: { panels: { title: string; targets: { expr: string }[] }[] } = JSON.parse(
  read('monitoring/grafana/dashboards/anonymization-api.json'),
)
const queries = dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const))

test.for(queries)('the dashboard asks for what there is: %s: %s', async ([, expr]) => {
  const metrics = new Metrics({
    version: '1',
    isReady: () => true,
    queue: () => ({ inWork: 0, waiting: 0, limit: 1 }),
    workers: () => ({ alive: 1, restarts: 0 }),
    cache: () => ({ answers: {}, entries: 0, bytes: 0 }),
    logLinesLost: () => 0,
  })
  const { body } = await metrics.text()
  const names = new Set(
    Array.from(body.matchAll(/^# TYPE (\S+) (\S+)$/gm), ([, name, type]) =>
      type === 'histogram' ? `${name}_bucket` : name,
    ),
  )
  const asked = expr.match(/\b(?:anonymization|nodejs|process)_\w+/g) ?? []
  expect(asked).not.toEqual([])
  for (const name of asked) expect(names).toContain(name)
})

test('Prometheus asks the service of the same compose project on its own port', () => {
  const { scrape_configs } = parse(read('monitoring/prometheus.yaml'))
  const compose = parse(read('docker-compose.yaml'))
  const monitoring = parse(read('docker-compose.monitoring.yaml'))
  const [service = ''] = Object.keys(compose.services)
  expect(scrape_configs[0].static_configs[0].targets).toEqual([
    `${service}:${compose.services[service].environment.PORT}`,
  ])
  expect(monitoring.name).toBe(compose.name)
  for (const { ports, image } of Object.values(monitoring.services) as { ports: string[]; image: string }[]) {
    expect(ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true)
    expect(image).toMatch(/:v?\d+\.\d+\.\d+$/)
  }
})
