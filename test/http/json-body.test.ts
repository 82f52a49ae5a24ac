import { expect, test } from 'vitest'
import { inTime } from '../../src/http/json-body.ts'

test('a body that comes in time, fails, or takes too long', async () => {
  expect(await inTime(Promise.resolve('body'), 1000)).toBe('body')
  await expect(inTime(Promise.reject(new Error('broken off')), 1000)).rejects.toThrow('broken off')
  await expect(inTime(new Promise(() => {}), 10)).rejects.toMatchObject({ code: 'body-too-slow' })
})
