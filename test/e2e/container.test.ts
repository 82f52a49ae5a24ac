import { execFile } from 'node:child_process'
import { Agent, request as httpRequest } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ORDINARY_TEXT, repeatTo } from '../../bench/texts.ts'
import { docker, findTool, ROOT } from './tools.ts'

const PROJECT = 'anonymization-api-test'
const PORT = '18000'
const SERVICE = `${PROJECT}-anonymization-api-1`
const url = `http://127.0.0.1:${PORT}`

async function compose(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<void> {
  await promisify(execFile)(findTool('DOCKER', 'docker'), ['compose', '--project-name', PROJECT, ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  })
}

const inspect = async () => JSON.parse(await docker('inspect', SERVICE))[0]
const node = (script: string) => docker('exec', SERVICE, 'node', '-e', script)

interface Reply {
  status: number | undefined
  closes: boolean
  text: string
}
const agent = new Agent({ keepAlive: true, maxSockets: 100 })
const post = (body: unknown) =>
  new Promise<Reply>((resolve, reject) => {
    const sent = httpRequest(`${url}/entities`, {
      method: 'POST',
      agent,
      headers: { 'Content-Type': 'application/json' },
    })
    sent.on('error', reject).on('response', (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk))
      response.on('error', reject).on('end', () => {
        resolve({ status: response.statusCode, closes: response.headers.connection === 'close', text })
      })
    })
    sent.end(JSON.stringify(body))
  })

describe('docker compose up --build', () => {
  beforeAll(async () => {
    await compose(['up', '--build', '--detach', '--wait'])
  })
  afterAll(() => compose(['down', '--volumes', '--timeout', '5']))

  test('is healthy and answers', async () => {
    expect((await inspect()).State.Health.Status).toBe('healthy')
    const { status, text } = await post({ text: 'John Smith lives in Paris' })
    expect(status).toBe(200)
    expect(JSON.parse(text).anonymized_text).toBe('XXXXXXXXXX lives in XXXXX')
  })

  test('runs without root, capabilities, new privileges or a file system to write to', async () => {
    expect(await node('console.log(process.getuid())')).toBe('1000')
    const { HostConfig } = await inspect()
    expect(HostConfig).toMatchObject({
      ReadonlyRootfs: true,
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges:true'],
      Ulimits: [{ Name: 'core', Soft: 0, Hard: 0 }],
    })
    const failures =
      'for (const file of ["/app/x", "/tmp/x"]) try { fs.writeFileSync(file, "") } catch (e) { console.log(e.code) }'
    expect(await node(failures)).toBe('EROFS\nEROFS')
  })

  test('no signal opens a debugger', async () => {
    await docker('kill', '--signal', 'USR1', SERVICE)
    const ask = "fetch('http://127.0.0.1:9229/json').then(() => console.log('open'), () => console.log('closed'))"
    expect(await node(ask)).toBe('closed')
    await expect.poll(async () => (await inspect()).State.Health.Status, { timeout: 20_000 }).toBe('healthy')
  })

  test('starts without a shell, is checked four times a second while it starts, and restarts by itself', async () => {
    const { Config, HostConfig } = await inspect()
    expect(Config.Cmd).toEqual(['node', 'src/main.ts'])
    expect(Config.Entrypoint ?? []).not.toContain('/bin/sh')
    expect(Config.Healthcheck.Test).toEqual(['CMD', 'node', 'src/healthcheck.ts'])
    expect(Config.Healthcheck.StartInterval).toBe(250_000_000)
    expect(HostConfig.RestartPolicy.Name).toBe('unless-stopped')
    expect(HostConfig.LogConfig.Config).toEqual({ 'max-file': '3', 'max-size': '10m' })
  })

  test('holds what it needs to run and nothing else', async () => {
    const there = await node('console.log(fs.readdirSync("/app").sort().join())')
    expect(there).toBe('.compile-cache,LICENSE,models,node_modules,package.json,src')
    expect(
      await node(
        'console.log(["vitest", "typescript", "newman", "node"].filter((name) => fs.existsSync("node_modules/" + name)).join())',
      ),
    ).toBe('')
    const libraries = 'fs.readdirSync("node_modules/onnxruntime-node/bin/napi-v6", { recursive: true })'
    expect(await node(`console.log(${libraries}.filter((name) => !/[.]/.test(name)).join())`)).toMatch(
      /^linux,linux\/[a-z0-9]+$/,
    )
  })

  test('loses no answer when it is stopped under load, and exits with 0 in time', async () => {
    const long = Array.from({ length: 4 }, () => post({ text: repeatTo(ORDINARY_TEXT.en, 100_000) }))
    let stopping = false
    const replies: Reply[] = []
    // clients that keep their connections until they are told to go elsewhere
    const clients = Array.from({ length: 20 }, async () => {
      for (;;) {
        const reply = await post({ text: 'John Smith lives in Paris' })
        replies.push(reply)
        if (reply.closes) return expect(stopping).toBe(true)
      }
    })
    await sleep(1000)
    stopping = true
    const stopped = docker('stop', SERVICE)
    await Promise.all(clients)
    for (const { status } of [...replies, ...(await Promise.all(long))]) expect(status).toBe(200)
    await stopped
    expect(replies.length).toBeGreaterThan(50)
    expect((await inspect()).State).toMatchObject({ ExitCode: 0, OOMKilled: false })
  })

  test('has written nothing of a text to its log', async () => {
    const log = await docker('logs', SERVICE)
    expect(log).toContain('"msg":"stopped"')
    expect(log).not.toMatch(/Smith|Paris|Okafor/)
  })
})

test('a container without any network finds entities all the same', async () => {
  const name = `${PROJECT}-offline`
  const script = `fetch("http://127.0.0.1:8000/entities", { method: "POST", headers: { "content-type": "application/json" },
    body: JSON.stringify({ text: "Jean habite à Lyon", model_language: "auto" }) }).then(async (r) => console.log((await r.json()).anonymized_text))`
  await docker('run', '--detach', '--rm', '--name', name, '--network', 'none', '--read-only', 'anonymization-api')
  try {
    await expect
      .poll(async () => JSON.parse(await docker('inspect', name))[0].State.Health.Status, {
        timeout: 60_000,
        interval: 250,
      })
      .toBe('healthy')
    expect(await docker('exec', name, 'node', '-e', script)).toContain('à XXXX')
  } finally {
    await docker('rm', '--force', name)
  }
})

test('a model in MODEL_DIR is mounted, and used as lg', async () => {
  await compose(['up', '--detach', '--wait'], { MODEL_DIR: './test/detect/ner/hub-model' })
  try {
    const { models } = (await (await fetch(`${url}/models`)).json()) as {
      models: { size: string; description: string }[]
    }
    expect(models.filter(({ description }) => /MODEL_DIR/.test(description)).map(({ size }) => size)).toEqual([
      'lg',
      'lg',
    ])
  } finally {
    await compose(['down', '--volumes', '--timeout', '5'])
  }
})

test('a thread with all six models in use takes no more memory than is reckoned for it', async () => {
  const name = `${PROJECT}-memory`
  await docker('run', '--detach', '--name', name, '--env', 'WORKERS=3', '--env', 'PORT=8000', 'anonymization-api')
  const script = `
    const text = ${JSON.stringify(repeatTo(`${ORDINARY_TEXT.en}\n${ORDINARY_TEXT.fr}`, 10_000))}
    for (const model_language of ['en', 'fr']) for (const model_size of ['sm', 'md', 'lg']) {
      const body = JSON.stringify({ text, model_language, model_size })
      const ask = () => fetch('http://localhost:8000/entities', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
      const answers = await Promise.all(Array.from({ length: 9 }, ask))
      for (const answer of answers) if (answer.status !== 200) throw new Error(String(answer.status))
    }
    console.log(/^VmRSS:\\s+(\\d+)/m.exec(require('node:fs').readFileSync('/proc/1/status', 'utf8'))[1])`
  try {
    await expect.poll(() => docker('logs', name), { timeout: 60_000 }).toContain('"msg":"ready"')
    await sleep(5000) // the other threads load one after the other
    const kilobytes = Number(
      await docker('exec', name, 'node', '--input-type=commonjs', '-e', `(async () => {${script}})()`),
    )
    expect(kilobytes / 1024).toBeGreaterThan(200)
    expect(kilobytes / 1024).toBeLessThan(3 * 400 + 100)
  } finally {
    await docker('rm', '--force', name)
  }
})

test('a container with little memory starts no more threads than fit in it', async () => {
  const name = `${PROJECT}-small`
  await docker('run', '--detach', '--name', name, '--memory', '500m', 'anonymization-api')
  try {
    await expect.poll(() => docker('logs', name), { timeout: 60_000 }).toContain('"msg":"ready"')
    expect(await docker('logs', name)).toContain('"workers":1')
  } finally {
    await docker('rm', '--force', name)
  }
})

test('a container with a wrong environment stops at once and says why', async () => {
  const failed = await docker('run', '--rm', '--env', 'PORT=x', '--env', 'WORKERS=0', 'anonymization-api').catch(
    (error) => error,
  )
  expect(failed.code).toBe(1)
  expect(failed.stderr).toMatch(/PORT must be .*\n.*WORKERS must be /)
})
