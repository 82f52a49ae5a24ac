import type * as Crypto from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { ApiKeys, newKey } from '../../src/access/api-keys.ts'

const timingSafeEqual = vi.hoisted(() => vi.fn<typeof Crypto.timingSafeEqual>())
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof Crypto>()
  timingSafeEqual.mockImplementation(crypto.timingSafeEqual)
  return { ...crypto, timingSafeEqual }
})

/** A measured time would say as much on a quiet machine, and anything on a busy one. */
test('every known key is compared, by digests of one length and in constant time, whichever is sent', () => {
  const known = ['a', 'b', 'c'].map(newKey)
  const keys = ApiKeys.parse(known.map(({ entry }) => entry).join())
  for (const sent of [...known.map(({ key }) => key), newKey('d').key, '', 'x'.repeat(10_000)]) {
    timingSafeEqual.mockClear()
    keys.nameOf(sent)
    expect(timingSafeEqual.mock.calls.map((pair) => pair.map(({ byteLength }) => byteLength))).toEqual(
      Array(3).fill([32, 32]),
    )
  }
})
