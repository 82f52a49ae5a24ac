/**
 * npm run corpus:check -- [--hints] [FILE…]      (all of corpus/ when no file is named)
 *
 * Mistakes end it with 1: tags that do not balance or nest, blanks at their edges, an empty or far too long text, a text
 * that is there twice or nearly so. Hints are for a reader to decide: a label that cuts a word, a title within one, the same
 * words labelled two ways in one text, a name that stands unlabelled in the text that labels it, and words that nearly every
 * other text labels.
 */
import { globSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type LabelledText, parseInline } from './corpus.ts'
import { trimmed } from './guideline.ts'

const LONGEST_TEXT = 8000 // UTF-16 units
const SHINGLE_WORDS = 6
const MOST_SHARED_SHINGLES = 0.4
const OFTEN = 4 // texts that label a string before its absence is worth a hint

interface Finding {
  readonly where: string
  readonly what: string
}

interface Checked extends LabelledText {
  readonly raw: string
}

const { values, positionals } = parseArgs({ options: { hints: { type: 'boolean' } }, allowPositionals: true })
const files = positionals.length > 0 ? positionals : globSync('corpus/**/*.txt').sort()
const mistakes: Finding[] = []
const texts = files.flatMap((file) => readTexts(file))
for (const text of texts) checkTags(text)
checkDuplicates()
const hints = values.hints === true ? [...texts.flatMap(hintsOfText), ...hintsOfCorpus()] : []

for (const { where, what } of [...hints, ...mistakes]) console.log(`${where}: ${what}`)
printCounts()
console.log(`${texts.length} texts in ${files.length} files, ${mistakes.length} mistakes, ${hints.length} hints`)
if (mistakes.length > 0) process.exitCode = 1

function readTexts(file: string): Checked[] {
  const found: Checked[] = []
  let line = 1
  for (const part of readFileSync(file, 'utf8').split(/^%%%[ \t]*$/m)) {
    const where = `${file}:${line + (/^\n*/.exec(part)?.[0].length ?? 0)}`
    const raw = part.trim()
    line += part.split('\n').length - 1
    if (raw === '') continue
    try {
      const language = /[/\\](fr)[/\\]/.test(file) ? 'fr' : 'en'
      found.push({ id: where, language, raw, ...parseInline(raw, where) })
    } catch (error) {
      mistakes.push({ where, what: (error as Error).message.slice(where.length + 2) })
    }
  }
  return found
}

function checkTags({ id: where, raw, text, entities }: Checked): void {
  const add = (what: string) => mistakes.push({ where, what })
  if (/%%%/.test(raw)) add('%%% within a line')
  if (/<\/?[A-Z]{1,2}>/.test(raw.replace(/<\/?[PLOA]>/g, ''))) add('a tag that is none of P, L, O, A')
  if (text.length > LONGEST_TEXT) add(`longer than ${LONGEST_TEXT} characters`)
  for (const entity of entities) {
    const name = text.slice(entity.start, entity.end)
    if (name.trim() === '') add('an empty tag')
    else if (name !== name.trim()) add(`a blank at the edge of “${name}”`)
    if (name.includes('\n\n')) add(`an empty line within “${name}”`)
  }
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) found.add(words.slice(at, at + SHINGLE_WORDS).join(' '))
  return found
}

function checkDuplicates(): void {
  const seen = new Map<string, string>()
  const owners = new Map<string, number[]>()
  const all = texts.map(({ text }) => shingles(text))
  texts.forEach(({ id, text }, index) => {
    const key = text.replace(/\s+/g, ' ')
    const before = seen.get(key)
    if (before !== undefined) mistakes.push({ where: id, what: `the same text as ${before}` })
    seen.set(key, id)
    const shared = new Map<number, number>()
    const own = all[index] as Set<string>
    for (const shingle of own) {
      const list = owners.get(shingle)
      if (list === undefined) owners.set(shingle, [index])
      else {
        if (list.length < 20) for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1)
        list.push(index)
      }
    }
    for (const [other, count] of shared) {
      const least = Math.min(own.size, (all[other] as Set<string>).size)
      if (least >= 8 && count / least > MOST_SHARED_SHINGLES && before === undefined) {
        mistakes.push({ where: id, what: `nearly the same text as ${texts[other]?.id}` })
      }
    }
  })
}

function hintsOfText({ id: where, text, entities, language }: Checked): Finding[] {
  const found: Finding[] = []
  const types = new Map<string, Set<string>>()
  for (const { start, end, type } of entities) {
    const name = text.slice(start, end)
    if (!types.has(name)) types.set(name, new Set())
    types.get(name)?.add(type)
  }
  for (const entity of entities) {
    const name = text.slice(entity.start, entity.end)
    const cutBefore = /[\p{L}\p{N}]$/u.test(text.slice(0, entity.start)) && /^[\p{L}\p{N}]/u.test(name)
    const cutAfter = /[\p{L}\p{N}]$/u.test(name) && /^[\p{L}\p{N}]/u.test(text.slice(entity.end))
    if (cutBefore || cutAfter) found.push({ where, what: `the label of “${name}” cuts a word` })
    if (entity.type === 'PERSON' && trimmed(text, entity, language).start !== entity.start) {
      found.push({ where, what: `a title within “${name}”` })
    }
  }
  const covered = (at: number) => entities.some(({ start, end }) => start <= at && at < end)
  for (const [name, of] of types) {
    if (of.size > 1) found.push({ where, what: `“${name}” is labelled ${[...of].join(' and ')}` })
    if (name.length < 3) continue
    for (const match of text.matchAll(
      new RegExp(`(?<![\\p{L}\\p{N}@.])${RegExp.escape(name)}(?![\\p{L}\\p{N}@]|\\.\\p{L})`, 'gu'),
    )) {
      if (!covered(match.index)) {
        found.push({ where, what: `“${name}” is labelled in one place, and not in another` })
        break
      }
    }
  }
  return found
}

function hintsOfCorpus(): Finding[] {
  const labelled = new Map<string, number>()
  const plain = new Map<string, Checked[]>()
  for (const text of texts) {
    const names = new Set(text.entities.map(({ start, end }) => text.text.slice(start, end)))
    for (const name of names) labelled.set(name, (labelled.get(name) ?? 0) + 1)
  }
  for (const text of texts) {
    const words = new Set<string>()
    let position = 0
    for (const { start, end } of [...text.entities, { start: text.text.length, end: text.text.length }]) {
      for (const [word] of text.text
        .slice(position, start)
        .matchAll(/(?<![\p{L}\p{N}@.])\p{Lu}[\p{L}\p{N}]+(?![\p{L}\p{N}@])/gu))
        words.add(word)
      position = end
    }
    for (const word of words)
      if ((labelled.get(word) ?? 0) >= OFTEN) plain.set(word, [...(plain.get(word) ?? []), text])
  }
  return [...plain].flatMap(([word, where]) =>
    where.length * 4 <= (labelled.get(word) ?? 0)
      ? where.map(({ id }) => ({
          where: id,
          what: `“${word}” is not labelled, as it is in ${labelled.get(word)} other texts`,
        }))
      : [],
  )
}

function printCounts(): void {
  const rows = new Map<string, { texts: number; words: number; types: Record<string, number>; without: number }>()
  for (const { id, text, entities } of texts) {
    const file = id.slice(0, id.lastIndexOf(':'))
    const row = rows.get(file) ?? { texts: 0, words: 0, types: {}, without: 0 }
    row.texts++
    row.words += text.match(/\S+/g)?.length ?? 0
    if (entities.length === 0) row.without++
    for (const { type } of entities) row.types[type] = (row.types[type] ?? 0) + 1
    rows.set(file, row)
  }
  for (const [file, { texts: count, words, types, without }] of rows) {
    const counts = Object.entries(types)
      .map(([type, n]) => `${type} ${n}`)
      .sort()
      .join(', ')
    console.log(`${file}: ${count} texts, ${words} words, ${counts}, ${without} without a name`)
  }
}
