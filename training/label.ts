/**
 * node training/label.ts --data FILE … --language en [--size lg] [--model FOLDER] --out FILE.jsonl
 *
 * Labels texts with a model, so that a smaller one can learn from it. Labels that the files have are not looked at.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { readModels } from '../src/detect/ner/model-files.ts'
import { loadModels } from '../src/detect/ner/models.ts'
import { namesIn } from '../src/detect/ner/ner.ts'
import type { Language, ModelSize } from '../src/span.ts'
import { readCorpus } from './corpus.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    language: { type: 'string', default: 'en' },
    size: { type: 'string', default: 'lg' },
    model: { type: 'string', default: 'models' },
    least: { type: 'string', default: '0.5' },
    out: { type: 'string', default: 'labelled.jsonl' },
  },
})
const language = values.language as Language
const models = await loadModels(await readModels(pathToFileURL(`${resolve(values.model)}/`)))
const ner = models(language, values.size as ModelSize)
const lines: string[] = []
for (const file of values.data) {
  for (const { id, text } of readCorpus(file, { whole: true })) {
    const found = await namesIn(ner, text)
    const entities = found
      .filter(({ score }) => score >= Number(values.least))
      .map(({ start, end, type }) => ({ start, end, type }))
    lines.push(JSON.stringify({ id, lang: language, doc: id, text, entities }))
  }
}
writeFileSync(values.out, `${lines.join('\n')}\n`)
console.error(`${values.out}: ${lines.length} texts`)
