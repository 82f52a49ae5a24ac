import { Hono } from 'hono'
import { expect, test, vi } from 'vitest'
import { inTime, limitBody } from '../../src/http/json-body.ts'
import { Problem } from '../../src/problem.ts'

test('a body that comes in time, fails, or takes too long', async () => {
  expect(await inTime(Promise.resolve('body'), 1000)).toBe('body')
  await expect(inTime(Promise.reject(new Error('broken off')), 1000)).rejects.toThrow('broken off')
  await expect(inTime(new Promise(() => {}), 10)).rejects.toMatchObject({ code: 'body-too-slow' })
})

test('bodies that are in memory at once are bounded together; one alone always has room', async () => {
  const gates: (() => void)[] = []
  const app = new Hono()
  app.post('/', limitBody(60, 100), async (c) => {
    const body = await c.req.text()
    await new Promise<void>((resolve) => gates.push(resolve))
    return c.text(`${body.length}`)
  })
  app.onError((error, c) => c.text(error instanceof Problem ? error.code : 'fault', 503))
  const post = async (length: number) => {
    const answer = await app.request('/', {
      method: 'POST',
      body: 'x'.repeat(length),
      headers: { 'Content-Length': `${length}` },
    })
    return answer.text()
  }
  const first = post(60)
  await vi.waitUntil(() => gates.length === 1)
  const second = post(40)
  await vi.waitUntil(() => gates.length === 2)
  expect(await post(1)).toBe('overloaded')
  expect(await post(61)).toBe('body-too-long')
  for (const open of gates) open()
  expect(await Promise.all([first, second])).toEqual(['60', '40'])
  const third = post(60)
  await vi.waitUntil(() => gates.length === 3)
  gates[2]?.()
  expect(await third).toBe('60')
})

test('a body in pieces that never ends is given up, and its room is free again; what comes after it may take longer', async () => {
  const app = new Hono()
  app.post('/', limitBody(60, 60, 200), async (c) => {
    const body = await c.req.text()
    await new Promise((resolve) => setTimeout(resolve, 400))
    return c.text(`${body.length}`)
  })
  app.onError((error, c) => c.text(error instanceof Problem ? error.code : 'fault', 503))
  const post = async (body: ReadableStream<Uint8Array>) => {
    const request = new Request('http://x/', { method: 'POST', body, duplex: 'half' } as RequestInit)
    return (await app.request(request)).text()
  }
  const piece = new TextEncoder().encode('abc')
  expect(await post(new ReadableStream({ start: (stream) => stream.enqueue(piece) }))).toBe('body-too-slow')
  const whole = () =>
    new ReadableStream({
      start(stream) {
        stream.enqueue(piece)
        stream.close()
      },
    })
  expect(await post(whole())).toBe('3')
})
