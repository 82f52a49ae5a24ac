/**
 * node training/words.ts --names FOLDER --places FILE --clusters FILE --out models
 *
 * What the taggers know of words, from name lists (`FOLDER/*.tsv.gz`: a name, a tab, a count, the most frequent first), more
 * places (a line each) and clusters of words (JSON, made by models/lg/clusters.py).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { fold } from '../src/detect/ner/tagger/form.ts'
import { hashText, phraseKey } from '../src/detect/ner/tagger/hash.ts'
import { packTable } from '../src/detect/ner/tagger/tables.ts'
import { packWords } from '../src/detect/ner/tagger/tagger-file.ts'
import { words } from '../src/detect/ner/tagger/words.ts'

const { values } = parseArgs({
  options: {
    names: { type: 'string', default: 'names' },
    places: { type: 'string', default: 'places.txt' },
    clusters: { type: 'string', default: 'clusters.json' },
    out: { type: 'string', default: 'models' },
  },
})

/** For each list: how many of its names count as frequent, and how many are taken at all, for `md` and for `sm`. */
const FIRST_NAMES = {
  'first-names-fr': [1500, 12_000, 5000],
  'first-names-en': [0, 22_200, 0],
  'first-names-world': [1400, 1400, 1400],
} as const
const SURNAMES = {
  'surnames-us': [4000, 60_000, 6000],
  'surnames-fr': [4000, 60_000, 6000],
  'surnames-world': [1900, 1900, 1900],
} as const
const PLACES = {
  'cities-world': [3000, 40_000, 4000],
  'regions-world': [1000, 3000, 3000],
  'countries-en': [300, 300, 300],
  'communes-fr': [0, 40_000, 0],
} as const

const read = (list: string): string[] =>
  gunzipSync(readFileSync(join(values.names, `${list}.tsv.gz`)))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0] as string)
const morePlaces = readFileSync(values.places, 'utf8')
  .split('\n')
  .filter((line) => line !== '')

function wordsOf(name: string): string[] {
  const { count, start, end } = words(name)
  return Array.from({ length: count }, (_, at) => fold(name.slice(start[at], end[at]))).filter((word) =>
    /\p{L}/u.test(word),
  )
}

/** By hash: 1 or 2 for a first name that is rare or frequent, 3 or 6 for a surname, 9 or 18 for a place. */
function listsFor(size: 'sm' | 'md'): Map<number, number> {
  const taken = ([frequent, md, sm]: readonly [number, number, number]) => ({ frequent, most: size === 'sm' ? sm : md })
  const levels = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()] as const
  const phrases = new Map<string, number>()
  const raise = (map: Map<string, number>, key: string, level: number) =>
    map.set(key, Math.max(map.get(key) ?? 0, level))
  for (const [map, lists] of [
    [levels[0], FIRST_NAMES],
    [levels[1], SURNAMES],
  ] as const) {
    for (const [list, numbers] of Object.entries(lists)) {
      const { frequent, most } = taken(numbers)
      for (const [at, name] of read(list).slice(0, most).entries()) {
        if (name.includes(' ')) continue
        for (const word of wordsOf(name)) if (word.length > 1) raise(map, word, at < frequent ? 2 : 1)
      }
    }
  }
  const addPlace = (name: string, level: number) => {
    const parts = wordsOf(name)
    if (parts.join('').length < 3 || parts.length > 5) return
    raise(parts.length === 1 ? levels[2] : phrases, parts.join(' '), level)
  }
  for (const [list, numbers] of Object.entries(PLACES)) {
    const { frequent, most } = taken(numbers)
    for (const [at, name] of read(list).slice(0, most).entries()) addPlace(name, at < frequent ? 2 : 1)
  }
  for (const name of morePlaces) addPlace(name, 2)
  const entries = new Map<number, number>()
  for (const word of new Set(levels.flatMap((map) => Array.from(map.keys())))) {
    const [first, surname, place] = levels.map((map) => map.get(word) ?? 0) as [number, number, number]
    entries.set(hashText(word, 7), first + 3 * surname + 9 * place)
  }
  for (const [phrase, level] of phrases)
    entries.set(phraseKey(phrase.split(' ').map((word) => hashText(word, 1))), level)
  return entries
}

const { words: clustered, fine, medium, coarse } = JSON.parse(readFileSync(values.clusters, 'utf8'))
const clusters = packTable(new Map(clustered.map((word: string, at: number) => [hashText(word, 8), fine[at]])))
for (const size of ['sm', 'md'] as const) {
  const lists = listsFor(size)
  const bytes = packWords({
    lists: packTable(lists),
    clusters,
    medium: Uint16Array.from(medium),
    coarse: Uint16Array.from(coarse),
  })
  writeFileSync(join(values.out, `words-${size}.bin`), bytes)
  console.log(`words-${size}.bin: ${lists.size} names, ${clustered.length} words in clusters, ${bytes.length} bytes`)
}
