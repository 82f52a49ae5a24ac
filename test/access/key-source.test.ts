import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { ApiKeys, newKey } from '../../src/access/api-keys.ts'
import { KeySource } from '../../src/access/key-source.ts'

const folder = mkdtempSync(join(tmpdir(), 'keys-'))
afterAll(() => rmSync(folder, { recursive: true }))
const never = (result: unknown) => expect.fail(JSON.stringify(result))
const none = ApiKeys.parse('')
const [a, b, c] = [newKey('a'), newKey('b'), newKey('c')]

test('without keys and file there are none', () => {
  expect(new KeySource({ keys: none, file: '', onReload: never }).current).toBeUndefined()
})

test('a file without a key stops the start', () => {
  const file = join(folder, 'empty')
  writeFileSync(file, '# none yet\n')
  expect(() => new KeySource({ keys: none, file, onReload: never })).toThrow('the file has no key')
})

test('those of the environment and of the file count; the file is read again when it changes, also when another takes its place', {
  timeout: 20_000,
}, async () => {
  const file = join(folder, 'keys')
  writeFileSync(file, `${b.entry}\n`)
  const onReload = vi.fn()
  const source = new KeySource({ keys: ApiKeys.parse(a.entry), file, onReload })
  const known = () => [a, b, c].map(({ key }) => source.current?.nameOf(key))
  expect(known()).toEqual(['a', 'b', undefined])
  writeFileSync(`${file}.new`, `${b.entry}\n${c.entry}\n`)
  renameSync(`${file}.new`, file)
  await vi.waitUntil(() => onReload.mock.calls.length > 0, { timeout: 10_000 })
  expect(known()).toEqual(['a', 'b', 'c'])
  source.close()
})

test('a file that became wrong, or is gone, leaves the keys as they were', () => {
  const file = join(folder, 'wrong')
  writeFileSync(file, b.entry)
  const onReload = vi.fn()
  const source = new KeySource({ keys: none, file, onReload })
  writeFileSync(file, 'secret')
  source.reload()
  writeFileSync(file, '')
  source.reload()
  rmSync(file)
  source.reload()
  expect(onReload.mock.calls).toEqual([
    [{ reason: expect.stringMatching(/^line 1 (?!.*secret)/) }],
    [{ reason: 'the file has no key' }],
    [{ reason: 'the file cannot be read (ENOENT)' }],
  ])
  expect(source.current?.nameOf(b.key)).toBe('b')
  source.close()
})

test('a file that is not there stops the start', () => {
  const file = join(folder, 'missing')
  expect(() => new KeySource({ keys: none, file, onReload: never })).toThrow('cannot be read (ENOENT)')
})

test('a file that cannot even be looked at leaves the keys as they were', { timeout: 20_000 }, async () => {
  const file = join(folder, 'loop')
  writeFileSync(file, b.entry)
  const onReload = vi.fn()
  const source = new KeySource({ keys: none, file, onReload })
  rmSync(file)
  symlinkSync(file, file)
  await vi.waitUntil(() => onReload.mock.calls.length > 0, { timeout: 10_000 })
  expect(onReload.mock.calls).toEqual([[{ reason: 'the file cannot be read (ELOOP)' }]])
  expect(source.current?.nameOf(b.key)).toBe('b')
  source.close()
})
