import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from './command.ts'
import { createFolder } from './folder.ts'

test('files and folders, with equal values for equal persons', async () => {
  using folder = createFolder()
  folder.file('in/letter.txt', 'Ada Palmer called.')
  folder.file('in/sub/talk.ndjson', '{"text":"Write to Ada Palmer"}\n')
  folder.file('in/people.csv', 'id,name\n1,Ada Palmer\n')
  const options = ['--out', 'out', '--columns', 'name', '--operators', '{"PERSON":{"type":"surrogate"}}', '--jobs', '1']
  const { code, stdout, stderr } = await run(folder, 'in', ...options)
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toMatch(/^3 files done, 0 were done before, 0 failed, 0 bad lines; .*\n$/)

  const name = folder.read('out/letter.txt').replace(' called.', '')
  expect(name).not.toContain('Palmer')
  expect(folder.read('out/sub/talk.ndjson')).toBe(`{"text":"Write to ${name}"}\n`)
  expect(folder.read('out/people.csv')).toBe(`id,name\n1,${name}\n`)
  // without --seed, the one of the notes
  rmSync(folder.file('out/people.csv'))
  const again = await run(folder, 'in', ...options)
  expect(again.code).toBe(0)
  expect(again.stderr).toMatch(/^1 files done, 2 were done before/)
  expect(folder.read('out/people.csv')).toBe(`id,name\n1,${name}\n`)
})

test('says what could not be done, without a piece of it', async () => {
  using folder = createFolder()
  folder.file('a.csv', 'name\na,canary-7f3a\n')
  folder.file('b.ndjson', 'canary-7f3a\n{"text":"Ada Palmer"}\n')
  const { code, stderr } = await run(folder, 'a.csv', 'b.ndjson', '--out', 'out', '--columns', 'name')
  expect(code).toBe(1)
  expect(stderr).toMatch(
    /^a\.csv: has in record 2 .*\nb\.ndjson: 1 bad lines.*\n1 files done, .* 1 failed, 1 bad lines/,
  )
  expect(stderr).not.toContain('canary')
  expect(folder.read('out/b.ndjson')).toMatch(/^\{"line":1,.*\n\{"text":"XXXXXXXXXX"\}\n$/)
})

test.for([
  [['a.csv', '--out', 'out'], 2, /--columns is required/],
  [['b.txt', '--out', 'out', '--state', 'b.txt'], 2, /b\.txt cannot be used: EEXIST/],
  [['--help'], 0, /^$/],
] as const)('%j exits with %i', async ([argv, code, message]) => {
  using folder = createFolder()
  folder.file('a.csv', 'name\n')
  folder.file('b.txt', 'x')
  const ended = await run(folder, ...argv)
  expect(ended.code).toBe(code)
  expect(ended.stderr).toMatch(message)
})
