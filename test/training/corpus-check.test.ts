import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const SCRIPT = fileURLToPath(new URL('../../training/corpus-check.ts', import.meta.url))
const LONG = 'She asked me to send the signed lease back to her before the end of the month, and I did so at once.'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function check(content: string, ...options: string[]): Promise<{ code: number; output: string }> {
  const file = join(folder, 'texts.txt')
  await writeFile(file, content)
  return new Promise((done) => {
    execFile(process.execPath, [SCRIPT, ...options, file], (error, output) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, output })
    })
  })
}

test.for([
  ['balance', 'One\n%%%\n<P>Ann', '<P> is never closed'],
  ['nesting', '<P>Ann <L>Lyon</L></P>', '<L> within <P>'],
  ['blanks at the edges', '<P> Ann</P>', 'a blank at the edge of “ Ann”'],
  ['an empty tag', 'x <P></P>', 'an empty tag'],
  ['tags that are none', '<X>Ann</X>', 'a tag that is none of P, L, O, A'],
  ['the same text twice', `${LONG}\n%%%\n${LONG}`, 'the same text as'],
  ['nearly the same text', `${LONG}\n%%%\n${LONG.replace('month', 'year')}`, 'nearly the same text as'],
] as const)('a mistake: %s', async ([, content, what]) => {
  const { code, output } = await check(content)
  expect(output).toContain(what)
  expect(code).toBe(1)
})

test.for([
  ['the same words labelled two ways', '<P>Chase</P> of <O>Chase</O>', '“Chase” is labelled PERSON and ORGANIZATION'],
  [
    'a name that is not labelled everywhere',
    '<P>Ann</P> met Ann',
    '“Ann” is labelled in one place, and not in another',
  ],
  ['a title', '<P>Dr Chen</P> came', 'a title within “Dr Chen”'],
  ['a word that is cut', '<P>Ann</P>s car', 'the label of “Ann” cuts a word'],
] as const)('a hint: %s', async ([, content, what]) => {
  const { code, output } = await check(content, '--hints')
  expect(output).toContain(what)
  expect(code).toBe(0)
})

test('the corpus has no mistakes', async () => {
  const { code, output } = await new Promise<{ code: number; output: string }>((done) => {
    execFile(process.execPath, [SCRIPT], { cwd: fileURLToPath(new URL('../..', import.meta.url)) }, (error, output) =>
      done({ code: error === null ? 0 : 1, output }),
    )
  })
  expect(code, output).toBe(0)
})
