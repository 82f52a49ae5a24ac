import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** An entity of a labelled text; offsets are UTF-16 units. */
export interface Gold {
  readonly start: number
  readonly end: number
  readonly type: string
}
export interface LabelledText {
  readonly id: string
  readonly language: string
  readonly text: string
  readonly entities: readonly Gold[]
}

const TAG_TYPES: Readonly<Record<string, string>> = {
  P: 'PERSON',
  L: 'LOCATION',
  O: 'ORGANIZATION',
  A: 'STREET_ADDRESS',
}
const TYPE_NAMES: Readonly<Record<string, string>> = { PER: 'PERSON', LOC: 'LOCATION', ORG: 'ORGANIZATION' }

/** The file, or all labelled texts of a folder. */
export function textFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => join(path, name))
}

/**
 * Reads labelled texts: JSONL (`.jsonl`, `.jsonl.gz`), one sentence or text a line, or inline-labelled texts (`.txt`). The
 * sentences of a document stay apart unless `whole`.
 */
export function readCorpus(file: string, { whole = false } = {}): LabelledText[] {
  const bytes = readFileSync(file)
  const content = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  if (file.endsWith('.txt')) return readInline(content, file)
  return readJsonLines(content, whole)
}

/** Longest document that sentences are put together to, in UTF-16 units. */
const LONGEST_DOCUMENT = 6000

function readJsonLines(content: string, whole: boolean): LabelledText[] {
  const texts: { id: string; language: string; text: string; entities: Gold[] }[] = []
  let current: string | undefined
  for (const line of content.split('\n')) {
    if (line === '') continue
    const { id, doc, lang, text, entities } = JSON.parse(line)
    let last = texts.at(-1)
    if (last === undefined || !whole || doc === undefined || doc !== current || last.text.length > LONGEST_DOCUMENT) {
      last = { id, language: lang, text: '', entities: [] }
      texts.push(last)
      current = doc
    }
    if (last.text !== '') last.text += '\n'
    const offset = last.text.length
    last.text += text
    for (const { start, end, type } of entities) {
      last.entities.push({ start: start + offset, end: end + offset, type: TYPE_NAMES[type] ?? type })
    }
  }
  return texts
}

const TAG = /<(\/?)([A-Z])>/g

/** Inline labels; what is wrong with one is thrown with the number of its line. */
export function readInline(content: string, name: string): LabelledText[] {
  const language = /(?:^|[/\\])(fr|en)(?:[/\\]|-)[^/\\]*$/.exec(name)?.[1] ?? 'en'
  const texts: LabelledText[] = []
  let line = 1
  for (const part of content.split(/^%%%[ \t]*$/m)) {
    const raw = part.replace(/^\n+|\s+$/g, '')
    if (raw !== '') texts.push({ id: `${name}:${line}`, language, ...parseInline(raw, `${name}:${line}`) })
    line += part.split('\n').length - 1
  }
  return texts
}

export function parseInline(raw: string, where: string): { text: string; entities: Gold[] } {
  let text = ''
  let position = 0
  let open: { start: number; tag: string } | undefined
  const entities: Gold[] = []
  for (const match of raw.matchAll(TAG)) {
    const [whole, slash, tag] = match as unknown as [string, string, string]
    const type = TAG_TYPES[tag]
    if (type === undefined) continue
    text += raw.slice(position, match.index)
    position = match.index + whole.length
    if (slash === '') {
      if (open !== undefined) throw new Error(`${where}: <${tag}> within <${open.tag}>`)
      open = { start: text.length, tag }
    } else {
      if (open?.tag !== tag) throw new Error(`${where}: </${tag}> without <${tag}>`)
      entities.push({ start: open.start, end: text.length, type })
      open = undefined
    }
  }
  if (open !== undefined) throw new Error(`${where}: <${open.tag}> is never closed`)
  return { text: text + raw.slice(position), entities }
}
