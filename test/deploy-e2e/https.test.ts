import { request } from 'node:https'
import type { TLSSocket } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { App, answers, Deployer } from './deployer.ts'
import { startLoad } from './load.ts'
import { attachMachines, type Machines } from './machines.ts'

const DOMAIN = 'api.example.test'

let machines: Machines
let app: App
let deployer: Deployer
beforeAll(async () => {
  machines = await attachMachines()
  app = await new App(machines).init()
  deployer = new Deployer(machines)
  await deployer.ensureServing(app)
})
afterAll(async () => {
  for (const name of ['DOMAIN', 'TLS_ISSUER']) await deployer.run(['env', 'unset', name])
  app.remove()
})

interface Secured {
  readonly status: number | undefined
  readonly hsts: string | undefined
  readonly certificate: string
  readonly text: string
}

/** Asks by HTTPS under the domain's name, which no name server knows here; the authority is the edge's own. */
function ask(): Promise<Secured> {
  return new Promise((resolve, reject) => {
    const options = {
      host: machines.host.address,
      servername: DOMAIN,
      rejectUnauthorized: false,
      timeout: 5000,
      agent: false,
    } as const
    const headers = { host: DOMAIN, 'content-type': 'application/json' }
    const sent = request({ ...options, method: 'POST', path: '/entities', headers }, (response) => {
      const certificate = (response.socket as TLSSocket).getPeerX509Certificate()?.issuer ?? ''
      let text = ''
      response.setEncoding('utf8').on('data', (piece) => (text += piece))
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          hsts: response.headers['strict-transport-security'],
          certificate,
          text,
        }),
      )
    })
    sent.on('error', reject).on('timeout', () => sent.destroy(new Error('no answer')))
    sent.end('{"text":"John Smith lives in Paris"}')
  })
}
const answersSecurely = async () => (await ask()).text.includes('XXXXXXXXXX lives in XXXXX')
/** The authority keeps its root in the volume of the certificates: a new one would mean that the volume was lost. */
const rootOf = () =>
  machines.host.inHost(
    'docker',
    'exec',
    'anonymization-api-edge-https-1',
    'cat',
    '/data/caddy/pki/authorities/local/root.crt',
  )

test('turning HTTPS on loses no request on port 8000', async () => {
  expect((await deployer.run(['env', 'set', 'TLS_ISSUER'], 'internal\n')).code).toBe(0)
  expect((await deployer.run(['env', 'set', 'DOMAIN'], `${DOMAIN}\n`)).code).toBe(0)
  const load = await startLoad(`http://${machines.host.address}:8000/entities`, { rate: 100, mode: 'mixed' })
  const { code, output } = await deployer.up(await app.version())
  const { kinds } = await load.stop()
  expect(code, output).toBe(0)
  expect(output).toContain(`HTTPS for ${DOMAIN}`)
  expect(kinds).toEqual({})
  await expect.poll(answersSecurely, { timeout: 20_000 }).toBe(true)
})

test('answers by HTTPS with HSTS, and sends HTTP there', async () => {
  const { status, hsts, certificate } = await ask()
  expect(status).toBe(200)
  expect(hsts).toMatch(/^max-age=31536000/)
  expect(certificate).toContain('Caddy Local Authority')
  const { address } = machines.host
  const headers = await machines.host.inHost(
    'curl',
    '--silent',
    '--head',
    '--header',
    `Host: ${DOMAIN}`,
    `http://${address}/docs`,
  )
  expect(headers).toMatch(/^HTTP\/1.1 308/)
  expect(headers).toMatch(new RegExp(`^Location: https://${DOMAIN}/docs`, 'im'))
})

test('a deploy switches HTTPS too, and loses no request there either', async () => {
  const failures: string[] = []
  let going = true
  const clients = Array.from({ length: 4 }, async () => {
    while (going)
      if (!(await answersSecurely().catch((error) => failures.push(String(error)) > 0 && false))) failures.push('wrong')
  })
  const before = await rootOf()
  const commit = await app.version()
  const { code, output } = await deployer.up(commit)
  going = false
  await Promise.all(clients)
  expect(code, output).toBe(0)
  expect(failures).toEqual([])
  expect(await rootOf()).toBe(before)
})

test('the certificate survives a reboot', async () => {
  const before = await rootOf()
  await machines.host.reboot()
  await expect.poll(() => answersSecurely().catch(() => false), { timeout: 60_000 }).toBe(true)
  expect(await rootOf()).toBe(before)
  await answers(machines.host)
})

test('turning HTTPS off loses no request on port 8000, and frees the ports', async () => {
  expect((await deployer.run(['env', 'unset', 'DOMAIN'])).code).toBe(0)
  const load = await startLoad(`http://${machines.host.address}:8000/entities`, { rate: 100, mode: 'mixed' })
  const { code, output } = await deployer.up(await app.version())
  const { kinds } = await load.stop()
  expect(code, output).toBe(0)
  expect(output).toContain('HTTPS off')
  expect(kinds).toEqual({})
  await expect(ask()).rejects.toThrow()
})
