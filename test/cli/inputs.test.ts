import { symlinkSync } from 'node:fs'
import { expect, test } from 'vitest'
import { UsageError } from '../../src/cli/failure.ts'
import { findInputs } from '../../src/cli/inputs.ts'
import { createFolder } from './folder.ts'

function tree() {
  const folder = createFolder()
  for (const name of ['in/b.txt', 'in/sub/a.csv', 'in/sub/.hidden', 'in/.git/config', 'other/b.txt', 'c.txt'])
    folder.file(name, name)
  symlinkSync(folder.file('c.txt'), folder.file('in/link.txt'))
  symlinkSync(folder.file('in'), folder.file('way'))
  return folder
}
const find = ({ file }: ReturnType<typeof tree>, inputs: readonly string[], out = 'out', state = 'state') =>
  findInputs(
    inputs.map((name) => file(name)),
    file(out),
    file(state),
  )

test('files, and all that is in folders, but hidden files and links', () => {
  using folder = tree()
  const { files, leftOut } = find(folder, ['c.txt', 'in'])
  expect(files).toEqual([
    { path: folder.file('c.txt'), name: 'c.txt', output: folder.file('out/c.txt'), size: 5 },
    { path: folder.file('in/b.txt'), name: 'b.txt', output: folder.file('out/b.txt'), size: 8 },
    { path: folder.file('in/sub/a.csv'), name: 'sub/a.csv', output: folder.file('out/sub/a.csv'), size: 12 },
  ])
  expect(leftOut).toEqual(['in/.git', 'in/link.txt', 'in/sub/.hidden'].map((name) => folder.file(name)))
})

test.for([
  ['what does not exist', ['in', 'nowhere'], 'out', 'state', /does not exist/],
  ['a link', ['in/link.txt'], 'out', 'state', /Links are not followed/],
  ['two files of one name', ['in', 'other'], 'out', 'state', /would both be written/],
  ['an output folder in an input folder', ['in'], 'in/sub/out', 'state', /must not lie in/],
  ['one that is the input folder', ['in'], 'in', 'state', /must not lie in/],
  ['one that gets there by a link', ['in'], 'way/out', 'state', /must not lie in/],
  ['notes in an input folder', ['in'], 'out', 'in/notes', /must not lie in/],
  ['an output over its input', ['in/b.txt'], 'in', 'state', /written over an input/],
  ['an output over its input, by a link', ['in/b.txt'], 'way', 'state', /written over an input/],
] as const)('refused: %s', ([, inputs, out, state, message]) => {
  using folder = tree()
  expect(() => find(folder, inputs, out, state)).toThrow(UsageError)
  expect(() => find(folder, inputs, out, state)).toThrow(message)
})

test('a folder whose name begins like the input is another', () => {
  using folder = tree()
  expect(find(folder, ['in'], 'in2').files).toHaveLength(2)
  expect(find(folder, ['in'], 'in.anonymize', 'in..').files).toHaveLength(2)
})
