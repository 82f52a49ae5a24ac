import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ConvertDeps, convertFile } from '../../src/cli/convert-file.ts'
import { FileFailure } from '../../src/cli/failure.ts'
import { piecesOf } from '../../src/cli/formats/pieces-of.ts'
import { State } from '../../src/cli/state.ts'
import { createFolder, type Folder } from './folder.ts'

const LINES = Array.from({ length: 300 }, (_, i) => JSON.stringify({ text: `text ${i}` })).join('\n')

async function convert(folder: Folder, deps: Partial<ConvertDeps> = {}, name = 'a.ndjson') {
  const path = folder.file(name)
  const state = new State(folder.file('state'))
  const asked: string[] = []
  const done = convertFile(
    { path, name, output: folder.file(`out/${name}`), size: readFileSync(path).length },
    {
      state,
      options: 'options',
      readPieces: piecesOf(name, { fields: ['text'], columns: ['name'] }),
      async anonymize(text) {
        asked.push(text)
        return text.toUpperCase()
      },
      onProgress: () => {},
      ...deps,
    },
  )
  try {
    return { ...(await done), asked }
  } finally {
    state.close()
  }
}

test('writes the file, once; again only when the content or the options change', async () => {
  using folder = createFolder()
  folder.file('a.ndjson', '{"text":"a"}\nnope\n')
  expect(await convert(folder)).toMatchObject({ isNew: true, bad: 1, asked: ['a'] })
  expect(folder.list('out')).toEqual(['a.ndjson'])
  expect(folder.list('state')).toEqual(['done.ndjson', 'secret'])
  expect(await convert(folder)).toMatchObject({ isNew: false, bad: 1, asked: [] })

  expect(await convert(folder, { options: 'others' })).toMatchObject({ isNew: true, asked: ['a'] })
  folder.file('a.ndjson', '{"text":"b"}\n')
  expect(await convert(folder, { options: 'others' })).toMatchObject({ isNew: true, asked: ['b'] })
  expect(folder.read('out/a.ndjson')).toBe('{"text":"B"}\n')
})

describe('a run that a fault stops', () => {
  /** Breaks after so many texts; slow enough for notes. */
  const breakAfter = (most: number): Partial<ConvertDeps> => {
    let asked = 0
    return {
      async anonymize(text) {
        asked += 1
        if (asked > most) throw new Error('a fault')
        return text.toUpperCase()
      },
      async *readPieces(path, from) {
        for await (const piece of piecesOf('a.ndjson', { fields: ['text'], columns: [] })(path, from)) {
          yield piece
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
      },
    }
  }
  const EXPECTED = LINES.replaceAll(/text (?=\d)/g, 'TEXT ')

  test('is gone on with, and the result is the same', async () => {
    using folder = createFolder()
    folder.file('a.ndjson', LINES)
    await expect(convert(folder, breakAfter(200))).rejects.toThrow('a fault')
    expect(folder.list('out')).toEqual(['.a.ndjson.partial'])
    const again = await convert(folder)
    expect(again.asked.length).toBeLessThan(290)
    expect(folder.read('out/a.ndjson')).toBe(EXPECTED)
    expect(folder.list('out')).toEqual(['a.ndjson'])
  })

  test('is not gone on with once another has written to its file', async () => {
    using folder = createFolder()
    folder.file('a.ndjson', LINES)
    await expect(convert(folder, breakAfter(200))).rejects.toThrow('a fault')
    const others = { ...breakAfter(250), options: 'others' }
    const loud: Partial<ConvertDeps> = { ...others, anonymize: async (text) => `${await others.anonymize?.(text)}!` }
    await expect(convert(folder, loud)).rejects.toThrow('a fault')
    await convert(folder)
    expect(folder.read('out/a.ndjson')).toBe(EXPECTED)
  })
})

test('killed before the output has its name, it is made once more', async () => {
  using folder = createFolder()
  folder.file('a.ndjson', '{"text":"a"}\n')
  await convert(folder)
  renameSync(folder.file('out/a.ndjson'), folder.file('out/.a.ndjson.partial'))
  folder.file('out/a.ndjson', 'of an earlier run')
  expect(await convert(folder)).toMatchObject({ isNew: true })
  expect(folder.read('out/a.ndjson')).toBe('{"text":"A"}\n')
  expect(folder.list('out')).toEqual(['a.ndjson'])
})

test('does not write over a file it has not made', async () => {
  using folder = createFolder()
  folder.file('a.ndjson', '{"text":"a"}\n')
  folder.file('out/a.ndjson', 'of somebody else')
  await expect(convert(folder)).rejects.toThrow(FileFailure)
  expect(folder.read('out/a.ndjson')).toBe('of somebody else')
})

test('of a file that cannot be done, nothing is left', async () => {
  using folder = createFolder()
  folder.file('a.csv', 'name\na\nb,c\n')
  await expect(convert(folder, {}, 'a.csv')).rejects.toThrow(FileFailure)
  expect(folder.list('out')).toEqual([])
  expect(folder.list('state')).toEqual(['secret'])
})

test('a file that is changed meanwhile is refused', async () => {
  using folder = createFolder()
  const path = folder.file('a.ndjson', LINES)
  const anonymize = async (text: string) => {
    if (text === 'text 9') writeFileSync(path, `${LINES}\n`)
    return text
  }
  await expect(convert(folder, { anonymize })).rejects.toThrow('was changed while it was read')
  expect(existsSync(folder.file('out/a.ndjson'))).toBe(false)
})

test('two runs at once are refused, but not after a crash', () => {
  using folder = createFolder()
  folder.file('state/lock', String(process.ppid))
  expect(() => new State(folder.file('state'))).toThrow('Another run is at work there')
  folder.file('state/lock', '4194303') // above the highest number that a process gets by default
  new State(folder.file('state')).close()
  expect(folder.list('state')).toEqual(['secret'])
})
