import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formsOf, newCanary } from '../privacy/canaries.ts'
import { docker, findTool } from './tools.ts'

const NAME = 'anonymization-api-test-canaries'
const IMAGE = 'anonymization-api-test-canaries'
const canaries: string[] = []
const c = () => {
  const canary = newCanary()
  canaries.push(canary)
  return canary
}
let url = ''

async function ask(path: string, body: string, headers: Record<string, string> = {}, signal?: AbortSignal) {
  const response = await fetch(url + path, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(signal && { signal }),
  })
  return { status: response.status, text: await response.text() }
}

// As nobody should run it: with a file system that can be written to, so that whatever would write is seen to.
beforeAll(async () => {
  await docker('build', '--tag', IMAGE, '.')
  const env = {
    ...{ WORKERS: '1', WORKER_MEMORY_MB: '128', LOG_LEVEL: 'debug', DRAIN_MS: '0' },
    ...{ MAX_TEXT_CHARS: '50000000', MAX_BODY_BYTES: '60000000' },
  }
  const variables = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`])
  await docker('run', '--detach', '--name', NAME, '--publish', '127.0.0.1::8000', ...variables, IMAGE)
  url = `http://${(await docker('port', NAME, '8000')).split('\n')[0]}`
})
afterAll(async () => {
  await docker('rm', '--force', '--volumes', NAME)
  await docker('rmi', IMAGE)
})

test('nothing of a text is left in the file system of a container, nor in its log', { timeout: 240_000 }, async () => {
  await expect.poll(() => docker('logs', NAME), { timeout: 60_000 }).toContain('"msg":"ready"')
  const text = () => `Dear ${c()} Smith, write to ${c()}@example.com, password=${c()}9x, in ${c()}town.`
  const asked = JSON.stringify({ text: text(), model_language: 'en', model_size: 'md', reversible: true })
  const { text: answer } = await ask('/entities', asked)
  expect((await ask('/entities', asked)).status).toBe(200) // out of the cache
  const { anonymized_text, restore_token } = JSON.parse(answer)
  await ask('/restore', JSON.stringify({ text: `${c()} ${anonymized_text}`, restore_token }))
  const lines = Array.from({ length: 5 }, () => JSON.stringify({ text: text(), model_size: 'lg' }))
  await ask('/entities/batch', [...lines, `{"text": "${c()}`].join('\n'), { 'Content-Type': 'application/x-ndjson' })
  expect((await ask(`/entities?q=${c()}`, `{"text": "${c()}`)).status).toBe(400)
  expect((await ask('/entities', JSON.stringify({ text: text(), [c()]: c() }))).status).toBe(422)
  expect((await ask(`/${encodeURIComponent(c())}`, c(), { 'User-Agent': encodeURIComponent(c()) })).status).toBe(404)
  const gone = ask('/entities', JSON.stringify({ text: text().repeat(5000) }), {}, AbortSignal.timeout(200))
  await gone.catch(() => {})
  const repeated = text().repeat(400_000) // more than a thread has memory for
  const interrupted = await ask('/entities', JSON.stringify({ text: repeated }))
  expect(interrupted).toMatchObject({ status: 503, text: expect.stringContaining('interrupted') })
  await expect.poll(async () => (await ask('/entities', asked)).status, { timeout: 30_000 }).toBe(200)

  expect(canaries.length).toBeGreaterThan(40)
  expect(await docker('exec', NAME, 'ls', '-A', '/dev/shm', '/tmp')).toBe('/dev/shm:\n\n/tmp:')
  await docker('stop', NAME)
  await sleep(500)
  expect(await docker('diff', NAME)).toBe('')
  expect(await found(['logs', NAME])).toEqual([])
  expect(await found(['inspect', NAME])).toEqual([])
  expect(await found(['export', NAME])).toEqual([])
})

test('what is written there is found', async () => {
  const canary = c()
  await docker('start', NAME)
  await docker('exec', NAME, 'node', '-e', `fs.writeFileSync("/tmp/x", Buffer.from("ab${canary}").toString("base64"))`)
  expect(await docker('diff', NAME)).toContain('/tmp/x')
  expect(await found(['export', NAME])).not.toEqual([])
})

/** The forms of canaries in what a command of Docker's puts out, which may be hundreds of megabytes. */
async function found(args: readonly string[]): Promise<string[]> {
  const forms = canaries.flatMap(formsOf).map((form) => Buffer.from(form).toString('latin1'))
  const any = new RegExp(forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g')
  const longest = Math.max(...forms.map(({ length }) => length))
  const child = spawn(findTool('DOCKER', 'docker'), args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const matches: string[] = []
  const search = async (stream: NodeJS.ReadableStream) => {
    let rest = ''
    for await (const chunk of stream) {
      const here = rest + (chunk as Buffer).toString('latin1')
      matches.push(...(here.match(any) ?? []))
      rest = here.slice(1 - longest)
    }
  }
  await Promise.all([search(child.stdout), search(child.stderr)])
  return matches
}
