import { expect, test } from 'vitest'
import { digitGroups } from '../../../src/detect/recognizers/digit-groups.ts'

const pattern = new RegExp(`^(?:${digitGroups('3 3 2', '4 4').source})$`, 'u')

test.for(['123 456 78', '123.456.78', '123-456-78', '1234 5678', '1234\u00a05678', '123\u202f456\u202f78'])(
  'matches %o',
  (text) => expect(text).toMatch(pattern),
)

test.for(['123 456.78', '123  456 78', '12345678', '123 45 678', '1234 567', '123/456/78', '12a 456 78'])(
  'leaves %o alone',
  (text) => expect(text).not.toMatch(pattern),
)
