import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toShell } from '../../deploy/shell.ts'

test.for([
  [
    'plain words',
    ['docker', 'compose', '-f', 'compose.yaml', 'up', '--wait'],
    'docker compose -f compose.yaml up --wait',
  ],
  ['blanks', ['echo', 'a b'], "echo 'a b'"],
  ['nothing', ['echo', ''], "echo ''"],
  ['a quote', ['echo', "it's"], "echo 'it'\\''s'"],
  ['an attack', ['echo', "'; touch /tmp/x #"], "echo ''\\''; touch /tmp/x #'"],
] as const)('quotes %s', ([, command, expected]) => {
  expect(toShell(command as unknown as readonly [string, ...string[]])).toBe(expected)
})

test('a shell hands every argument on as it was', () => {
  const arg = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0') && value.isWellFormed())
  fc.assert(
    fc.property(fc.array(arg, { minLength: 1, maxLength: 5 }), (args) => {
      const printed = execFileSync('sh', ['-c', toShell(['printf', '%s\\0', ...args])], { encoding: 'utf8' })
      expect(printed).toBe(args.map((value) => `${value}\0`).join(''))
    }),
    { numRuns: 100 },
  )
})

test('refuses what no command line can hold', () => {
  expect(() => toShell(['echo', 'a\0b'])).toThrow('NUL')
})
