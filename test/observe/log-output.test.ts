import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { LogOutput } from '../../src/observe/log-output.ts'
import { startServer } from '../server.ts'

const folder = mkdtempSync(join(tmpdir(), 'log-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('lines are gathered, and all there after a flush, in their order', async () => {
  const file = join(folder, 'log')
  const fd = openSync(file, 'w')
  const output = new LogOutput(fd)
  const lines = Array.from({ length: 500 }, (_, i) => `line ${i}\n`)
  for (const line of lines.slice(0, 300)) output.write(line)
  await output.flush()
  for (const line of lines.slice(300, 400)) output.write(line)
  await output.flush()
  for (const line of lines.slice(400)) output.write(line)
  output.flushSync()
  closeSync(fd)
  expect(readFileSync(file, 'utf8')).toBe(lines.join(''))
  expect(output.lost).toBe(0)
})

test('lines for which there is no space are lost and counted, and nothing fails', async () => {
  const output = new LogOutput(openSync('/dev/full', 'w'))
  output.write('a\n')
  output.write('b\n')
  await output.flush()
  output.write('c\n')
  output.flushSync()
  expect(output.lost).toBe(3)
})

test('more than a megabyte is not kept for a reader that is slow', () => {
  const output = new LogOutput(openSync('/dev/full', 'w'))
  const line = `${'x'.repeat(9_999)}\n`
  for (let i = 0; i < 150; i++) output.write(line)
  expect(output.lost).toBe(50)
})

test('the service goes on when nobody reads its log, and stops as it should', { timeout: 30_000 }, async () => {
  await using server = await startServer()
  server.process.stdout?.destroy()
  for (let i = 0; i < 5; i++) {
    const answer = await fetch(`${server.url}/entities`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: 'John Smith' }),
    })
    expect(answer.status).toBe(200)
  }
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  expect(metrics).toMatch(/anonymization_log_lines_lost_total [1-9]/)
  server.process.kill('SIGTERM')
  expect(await server.exited).toBe(0)
})
