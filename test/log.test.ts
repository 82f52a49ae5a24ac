import { expect, test } from 'vitest'
import { describeFault } from '../src/log.ts'

test('a fault is described by its kind and place, not by its message', () => {
  const fault = describeFault(new RangeError('Jane Doe\n    at Jane Doe'))
  expect(fault.error).toBe('RangeError')
  expect(fault.stack[0]).toContain('log.test.ts')
  expect(JSON.stringify(fault)).not.toContain('Jane')
})

test.for([['Jane Doe'], [undefined], [{ message: 'Jane Doe' }]])(
  'what is no error says nothing of itself: %o',
  ([thrown]) => {
    expect(describeFault(thrown)).toEqual({ error: typeof thrown, stack: [] })
  },
)
