import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ApiKeys, newKey } from '../../src/access/api-keys.ts'

const digest = (key: string) => createHash('sha256').update(key).digest('hex')

test('a new key is known by its entry, and no other is', () => {
  const first = newKey('billing')
  const second = newKey('support')
  const keys = ApiKeys.parse(`${first.entry},${second.entry}`)
  expect([first, second].map(({ key }) => keys.nameOf(key))).toEqual(['billing', 'support'])
  expect(first.key).toMatch(/^ak_[\w-]{43}$/)
  expect(first.key).not.toBe(newKey('billing').key)
  for (const wrong of ['', ' ', first.key.slice(0, -1), `${first.key} `, first.key.toUpperCase(), first.entry]) {
    expect(keys.nameOf(wrong)).toBeUndefined()
  }
})

test('entries stand in a line or in lines of their own, with comments', () => {
  const keys = ApiKeys.parse(
    `# of the team, old and new\n\na:${digest('1')}  # until May\r\n b:${digest('2').toUpperCase()},\nc:${digest('3')}\n`,
  )
  expect(keys.size).toBe(3)
  expect(['1', '2', '3'].map((key) => keys.nameOf(key))).toEqual(['a', 'b', 'c'])
  expect(`${keys}`).toBe('a, b, c')
  expect(ApiKeys.parse('').size).toBe(0)
})

describe('every mistake is listed, without the content', () => {
  const D = digest('secret')
  test.for([
    ['secret', 1],
    [`two words:${D}`, 1],
    [`:${D}`, 1],
    [`a:${D.slice(1)}`, 1],
    [`a:${D}x`, 1],
    [`a:b:${D}`, 1],
    [`${'n'.repeat(65)}:${D}`, 1],
    [`a:${D},a:${digest('other')}`, 2],
  ] as const)('%s', ([list, entry]) => {
    let message = ''
    try {
      ApiKeys.parse(list)
    } catch (error) {
      message = String(error)
    }
    expect(message).toContain(`entry ${entry} `)
    expect(message).not.toMatch(/secret|[0-9a-f]{8}|two words/)
  })
  test('two in one list', () => {
    expect(() => ApiKeys.parse('x\ny')).toThrow(/entry 1 .*; entry 2 /)
  })

  test('in a file by the line', () => {
    expect(() => ApiKeys.parse('# keys\n\nx, y\r\nz # third', 'line')).toThrow(/^line 3 .*; line 3 .*; line 4 [^;]*$/)
  })
})

test.for(['', 'two words', 'a:b', 'é', 'n'.repeat(65)])('no key is made for the name "%s"', (name) => {
  expect(() => newKey(name)).toThrow(/name/)
})

test('two lists together have each name once', () => {
  const [a, b] = [newKey('a'), newKey('b')]
  const both = ApiKeys.union(ApiKeys.parse(a.entry), ApiKeys.parse(b.entry))
  expect([a, b].map(({ key }) => both.nameOf(key))).toEqual(['a', 'b'])
  expect(() => ApiKeys.union(both, ApiKeys.parse(newKey('a').entry))).toThrow('a name is in both lists')
})
