import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { run, start } from './command.ts'
import { createFolder } from './folder.ts'

test('killed again and again, it ends with what an unbroken run makes', { timeout: 100_000 }, async () => {
  using folder = createFolder()
  const rows = Array.from(
    { length: 1500 },
    (_, i) => `Ada Palmer ${i} met Tom Becker in London on ${(i % 28) + 1} May 2024`,
  )
  folder.file('in/a.ndjson', rows.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''))
  folder.file('in/b.csv', `id,name\n${rows.map((text, id) => `${id},"${text}"\n`).join('')}`)
  const operators = '{"DEFAULT":{"type":"surrogate"},"DATE_TIME":{"type":"date_shift"}}'
  const argv = ['in', '--columns', 'name', '--operators', operators, '--jobs', '1', '--seed', 'one seed', '--out']
  expect((await run(folder, ...argv, 'whole')).code).toBe(0)

  let kills = 0
  for (let noted = 0; ; kills++) {
    const { child, ended } = start(folder, [...argv, 'broken'])
    const notes = () =>
      folder
        .list('.')
        .filter((file) => file.endsWith('.journal'))
        .reduce((sum, file) => sum + folder.read(file).length, 0)
    // after the next note: so each run gets somewhere
    while (child.exitCode === null && notes() <= noted) await sleep(10)
    await sleep(100 * Math.random())
    noted = kills < 2 ? notes() : Number.POSITIVE_INFINITY
    if (kills < 2) child.kill('SIGKILL')
    const { code } = await ended
    for (const file of folder.list('broken.anonymize'))
      expect(folder.read(`broken.anonymize/${file}`)).not.toMatch(/Palmer|Becker|London/)
    if (code === null) continue
    expect(code).toBe(0)
    break
  }
  expect(kills).toBeGreaterThan(0)
  for (const file of ['a.ndjson', 'b.csv'])
    expect(folder.read(`broken/${file}`) === folder.read(`whole/${file}`)).toBe(true)
  expect(folder.list('broken')).toEqual(['a.ndjson', 'b.csv'])
})
