import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { printTable } from './table.ts'

const SECONDS = 8
const CONNECTIONS = 8
const TICK_MS = 10 // of /proc/PID/stat
const TEXT = 'Hi, this is Mary Poppins from London. Write to mary@example.org or call +44 20 7946 0018 by Friday ok'

/** What a request costs, and where it goes: each row adds a part to the one before. */
export async function benchHttp(): Promise<void> {
  const rows: string[][] = []
  let bare = 0
  const measure = async (name: string, file: string, body: object) => {
    const { perSecond, p50, p99, cpuMs } = await load(file, JSON.stringify(body))
    bare ||= cpuMs
    rows.push([
      name,
      '',
      perSecond.toFixed(0),
      p50.toFixed(1),
      p99.toFixed(1),
      cpuMs.toFixed(3),
      `${(cpuMs / bare).toFixed(1)} : 1`,
    ])
  }
  await measure('bare hono: body read and checked', './bare-server.ts', { text: TEXT })
  await measure('+ a thread, one recognizer', '../src/main.ts', { text: TEXT, entities: ['IBAN_CODE'] })
  const patterns = ['CREDIT_CARD', 'EMAIL_ADDRESS', 'IBAN_CODE', 'IP_ADDRESS', 'PHONE_NUMBER', 'URL']
  await measure('+ all recognizers', '../src/main.ts', { text: TEXT, entities: patterns })
  await measure('+ names and dates: all by default', '../src/main.ts', { text: TEXT })
  console.log(`\nPOST /entities with ${TEXT.length} characters, ${CONNECTIONS} connections, one thread for detection\n`)
  printTable(['what is done', '', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'CPU to bare'], rows)
}

async function load(file: string, body: string) {
  const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url))], {
    env: { ...process.env, PORT: '0', WORKERS: '1', DRAIN_MS: '0', CACHE_BYTES: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<number>((resolve) => {
    let found = 0
    createInterface(child.stdout).on('line', (line) => {
      const { msg, address } = JSON.parse(line)
      found = address?.port ?? found
      if (msg === 'ready') resolve(found)
    })
  })
  const options = {
    url: `http://127.0.0.1:${port}/entities`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    connections: CONNECTIONS,
  } as const
  await autocannon({ ...options, duration: 2 })
  const before = cpuMsOf(child.pid)
  const { requests, latency, errors, non2xx } = await autocannon({ ...options, duration: SECONDS })
  if (errors + non2xx > 0) throw new Error(`${errors} errors and ${non2xx} refusals`)
  const cpuMs = (cpuMsOf(child.pid) - before) / requests.total
  child.kill('SIGTERM')
  await once(child, 'exit')
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, cpuMs }
}

/** CPU time of a process and its threads so far. Linux only. */
function cpuMsOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}
