import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANSWER_EXAMPLES } from '../../src/routes/entities-examples.ts'
import { type RunningServer, startServer } from '../server.ts'
import { findTool } from './tools.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server[Symbol.asyncDispose]())

test('a reader opens /docs, sends the example and sees the answer; the page asks no other host for anything', async () => {
  const browser = await chromium.launch({
    executablePath: findTool('CHROMIUM', 'chromium', 'chromium-browser', 'google-chrome'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } })
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))

    await page.goto(server.url)
    expect(page.url()).toBe(`${server.url}/docs`)
    await page.locator('#operations-Anonymization-findEntities .opblock-summary-control').click()
    await page.getByRole('button', { name: 'Execute' }).click()
    const answer = page.locator('.live-responses-table')
    await answer.getByText('"anonymized_text"').first().waitFor()
    const shown = (await answer.textContent()) ?? ''
    expect(shown).toContain('200')
    expect(shown).toContain(ANSWER_EXAMPLES.english.value.anonymized_text)
    for (const { text, type } of ANSWER_EXAMPLES.english.value.entities) {
      expect(shown).toContain(`"${text}"`)
      expect(shown).toContain(`"${type}"`)
    }
    if (process.env['SCREENSHOT']) await page.screenshot({ path: process.env['SCREENSHOT'] })

    for (const tag of ['listModels', 'ping', 'ready']) await page.locator(`#operations-About-${tag}`).waitFor()
    expect(asked.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    await browser.close()
  }
})
