import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FileFailure } from '../../src/cli/failure.ts'
import { csvPieces } from '../../src/cli/formats/csv.ts'
import { type ReadPieces, START } from '../../src/cli/formats/format.ts'
import { ndjsonPieces } from '../../src/cli/formats/ndjson.ts'
import { cutIn, textPieces } from '../../src/cli/formats/text.ts'
import { collect } from '../batch/collect.ts'
import { createFolder } from './folder.ts'

/** A file's content with every text in capitals, between brackets. */
async function convert(readPieces: ReadPieces, content: string | Uint8Array, name = 'file') {
  using folder = createFolder()
  const path = folder.file(name, content)
  const pieces = await collect(readPieces(path, START))
  const written = pieces.map((piece) => Buffer.from(piece.render(piece.texts.map((text) => `[${text.toUpperCase()}]`))))
  // from the end of any piece on, the rest is as it was
  for (const [i, { end }] of pieces.entries()) {
    const rest = await collect(readPieces(path, end))
    expect(rest.map(({ texts, end }) => ({ texts, end }))).toEqual(
      pieces.slice(i + 1).map(({ texts, end }) => ({ texts, end })),
    )
  }
  return Buffer.concat(written).toString()
}

describe('text', () => {
  test.for([
    ['one text', 'a\n\nb\n', '[A\n\nB\n]'],
    ['nothing', '', ''],
    ['a byte order mark stays outside', '\uFEFFa', '\uFEFF[A]'],
  ] as const)('%s', async ([, content, expected]) => {
    expect(await convert(textPieces, content)).toBe(expected)
  })

  test('a very long one is cut between paragraphs, and nothing is lost', async () => {
    const content = `${'é'.repeat(30)} ${'b'.repeat(8)}.\n\n`.repeat(40_000)
    const written = await convert(textPieces, content)
    expect(written.replaceAll(/[[\]]/g, '')).toBe(content.toUpperCase())
    expect(written.match(/\]\[/g)?.length).toBe(1)
    expect(written).toContain('.\n\n][')
  })

  test.for([
    ['aa\n\nbb\ncc dd', 11, 'aa\n\nbb\n'], // no paragraph ends in the second half
    ['aa bb\n\ncc dd', 11, 'aa bb\n\n'],
    ['aa bb cc dd', 10, 'aa bb cc '],
  ] as const)('%j is cut in its second half at the best place', ([text, most, expected]) => {
    expect(text.slice(0, cutIn(text, most))).toBe(expected)
  })

  test.for([
    ['not UTF-8', Uint8Array.of(0x61, 0xff), 'is not text in UTF-8'],
    ['cut in a character', Uint8Array.of(0x61, 0xc3), 'is not text in UTF-8'],
    ['binary', Uint8Array.of(0x61, 0), 'is not text: it has bytes that are zero'],
    ['a word without end', 'a'.repeat(1_100_000), 'has a word that is too long for a text'],
  ] as const)('is refused: %s', async ([, content, message]) => {
    await expect(convert(textPieces, content)).rejects.toThrow(new FileFailure(message))
  })
})

describe('NDJSON', () => {
  const fields = ['text', 'user.name', 'messages.content']
  test.for([
    ['the field, and nothing else', '{"id":"a","text":"b"}\n', '{"id":"a","text":"[B]"}\n'],
    [
      'numbers keep their digits',
      '{"n":12345678901234567890,"m":1.50,"text":"b"}',
      '{"n":12345678901234567890,"m":1.50,"text":"[B]"}',
    ],
    ['a field of a field', '{"user":{"name":"a","id":"b"}}', '{"user":{"name":"[A]","id":"b"}}'],
    [
      'in all of a list',
      '{"messages":[{"content":"a"},{"content":null},{"x":"b"}]}',
      '{"messages":[{"content":"[A]"},{"content":null},{"x":"b"}]}',
    ],
    ['a list of strings', '{"text":["a",["b"],null]}', '{"text":["[A]",["[B]"],null]}'],
    ['blank lines stay', '\n{"text":"a"}\n\n', '\n{"text":"[A]"}\n\n'],
    [
      'members that look like those of every object',
      '{"__proto__":{"text":"x"},"text":"b"}',
      '{"__proto__":{"text":"x"},"text":"[B]"}',
    ],
  ] as const)('%s', async ([, content, expected]) => {
    expect(await convert(ndjsonPieces(fields), content)).toBe(expected)
  })

  test.for([
    ['nope', 'is not JSON'],
    ['{"id":"secret"}', 'has none of the fields'],
    ['[]', 'has none of the fields'],
    ['{"text":5}', 'has in one of the fields what is no string'],
    ['{"text":{"a":"b"}}', 'has in one of the fields what is no string'],
    ['{"text":["a",1]}', 'has in one of the fields what is no string'],
    ['{"toString":"x"}', 'has none of the fields'],
  ] as const)('%s is a bad line, of which nothing is written', async ([line, reason]) => {
    const written = await convert(ndjsonPieces(fields), `{"text":"a"}\n${line}\n{"text":"b"}`)
    const bad = JSON.stringify({ line: 2, code: 'invalid-line', detail: `The line ${reason}.` })
    expect(written).toBe(`{"text":"[A]"}\n${bad}\n{"text":"[B]"}`)
  })
})

describe('CSV', () => {
  test.for([
    ['the columns, and nothing else', 'id,name\na,b\n', 'id,name\na,[B]\n'],
    ['no line end at the end', 'id,name\na,b', 'id,name\na,[B]'],
    ['only a header', 'id,name\n', 'id,name\n'],
    ['only a header without end', 'id,name', 'id,name'],
    [
      'line ends of Windows, semicolons, byte order mark',
      '\uFEFFid;name\r\na;b\r\nc;d\r\n',
      '\uFEFFid;name\r\na;[B]\r\nc;[D]\r\n',
    ],
    ['tabs', 'id\tname\na\tb,c\n', 'id\tname\na\t[B,C]\n'],
    ['quotes stay, also around nothing', 'name,x\n"a ""b""","c"\n,""\n', 'name,x\n"[A ""B""]","c"\n[],""\n'],
    ['line feeds inside', 'name,x\n"a\nb",c\n', 'name,x\n"[A\nB]",c\n'],
    ['an empty line', 'id,name\n\na,b\n', 'id,name\n\na,[B]\n'],
    ['two columns of one name', 'name,id,name\na,b,c\n', 'name,id,name\n[A],b,[C]\n'],
  ] as const)('%s', async ([, content, expected]) => {
    expect(await convert(csvPieces(['name']), content)).toBe(expected)
  })

  test('a value that needs quotes gets them', async () => {
    using folder = createFolder()
    const pieces = await collect(csvPieces(['name'])(folder.file('a.csv', 'id,name\n1,x\n'), START))
    expect(pieces[1]?.render(['a, "b"'])).toBe('1,"a, ""b"""\n')
  })

  test.for([
    ['a column is missing', 'id,nom\na,secret\n', 'has not all of the columns in its header'],
    ['too many fields', 'id,name\na,b\na,b,secret\n', 'has in record 3 another number of fields than in the header'],
    ['too few fields', 'id,name\nsecret\n', 'has in record 2 another number of fields than in the header'],
    ['a quote where none may be', 'id,name\na,secret"x"\n', 'is not CSV in record 2 (INVALID_OPENING_QUOTE)'],
    ['a quote without end', 'id,name\na,"secret\n', 'is not CSV in record 2 (CSV_QUOTE_NOT_CLOSED)'],
  ] as const)('is refused: %s', async ([, content, message]) => {
    await expect(convert(csvPieces(['name']), content)).rejects.toThrow(new FileFailure(message))
  })

  test('whatever the fields are, the others are the same and the file has as many', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ' ', '\n', '\r\n', ';'), maxLength: 5 })
    const quote = (value: string) => `"${value.replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(field, field), { maxLength: 5 }), async (rows) => {
        const csv = (convert: (value: string) => string) =>
          `"id","name"\n${rows.map(([id, name]) => `${quote(id)},${quote(convert(name))}\n`).join('')}`
        const expected = csv((value) => `[${value.toUpperCase()}]`)
        expect(await convert(csvPieces(['name']), csv(String))).toBe(expected)
      }),
      { numRuns: 50 },
    )
  })
})
