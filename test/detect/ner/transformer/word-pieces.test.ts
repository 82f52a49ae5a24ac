import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { unpack } from '../../../../src/detect/ner/tagger/container.ts'
import { type PiecesHeader, transformerOf } from '../../../../src/detect/ner/transformer/transformer-file.ts'
import MADE_IN_TRAINING from './word-pieces.json' with { type: 'json' }

/** The fixture is what `models/lg/fixture.py` printed: words are start, end, pieces, token type. */
const file = readFileSync(new URL('../../../../models/en-lg.bin', import.meta.url))
const { encoder } = transformerOf(await unpack<PiecesHeader>(file))

test.for(MADE_IN_TRAINING as [string, unknown][])('as in training: %j', ([text, windows]) => {
  const made = Array.from(encoder.windows(text), ({ words }) =>
    words.map(({ start, end, pieces, type }) => [start, end, pieces, type]),
  )
  expect(made).toEqual(windows)
})
