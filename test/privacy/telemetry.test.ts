import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startServer } from '../server.ts'

// onnxruntime keeps notes in the temporary folder for what it would send; of CI machines it would send nothing.
test('what `lg` runs on keeps no notes for its maker', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'telemetry-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const unset = { CI: '', GITHUB_ACTIONS: '', ORT_DISABLE_TELEMETRY: '' }
  await using server = await startServer({ ...unset, TMPDIR: folder })
  const answer = await fetch(`${server.url}/entities`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: 'Ada Lovelace lives in London', model_size: 'lg' }),
  })
  expect(((await answer.json()) as { anonymized_text: string }).anonymized_text).toBe('XXXXXXXXXXXX lives in XXXXXX')
  server.process.kill('SIGTERM')
  expect(await server.exited).toBe(0)
  expect(readdirSync(folder)).toEqual([])
  expect(existsSync(`/tmp/mat-debug-${server.process.pid}.log`)).toBe(false)
})
