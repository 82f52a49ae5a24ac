import { TYPES } from '../src/detect/ner/tagger/labels.ts'
import type { Span } from '../src/span.ts'
import type { Gold, LabelledText } from './corpus.ts'

/** How well spans were found in labelled texts. Shares, 0 to 1. */
export interface Scores {
  readonly texts: number
  /** Same type and same span, titles, articles and 's aside. */
  readonly exact: Readonly<Record<string, Measure>>
  /** Same type, any overlap. */
  readonly relaxed: Readonly<Record<string, Measure>>
  /** Letters and figures of names that no span covers. */
  readonly leak: number
  readonly leakByType: Readonly<Record<string, number>>
  /** Letters and figures outside of all labelled entities that a span covers. */
  readonly overMasked: number
}

export interface Measure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly labelled: number
  readonly found: number
}

const NEUTRAL = new Set(['STREET_ADDRESS', 'ADDRESS', 'TITLE'])

const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Mme|Mlle|Mlles|Mmes|MM|M|Me|Pr|Monsieur|Madame|Mademoiselle|Maître|Docteur|Professor|Doctor)\.?\s+)+/
const ARTICLE = /^(?:the|le|la|les|un|une|du|des|de la)\s+|^[ld]['’](?=\p{L})/iu
const BEFORE = /^[\s"'“”«»‘’([,;:.#@-]+/
const AFTER = /(?:[\s"“”«»‘([,;:-]|['’]s?|(?<!\p{L})\.)+$/u
const LETTER = /[\p{L}\p{N}]/gu

interface Trimmed {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly whole: { readonly start: number; readonly end: number }
}

function trim(text: string, span: { start: number; end: number; type: string }): Trimmed {
  let { start, end } = span
  for (const pattern of [BEFORE, span.type === 'PERSON' ? TITLE : ARTICLE]) {
    const found = pattern.exec(text.slice(start, end))
    if (found !== null && found[0].length < end - start) start += found[0].length
  }
  const after = AFTER.exec(text.slice(start, end))
  if (after !== null && after[0].length < end - start) end -= after[0].length
  return { type: span.type, start, end, whole: span }
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end
const same = (a: Trimmed, b: Trimmed) => a.type === b.type && a.start === b.start && a.end === b.end

/** A name that was missed or found in vain, with how many letters that cost. */
export interface Mistake {
  readonly id: string
  readonly kind: 'missed' | 'in vain' | 'other type or edges'
  readonly type: string
  readonly text: string
  readonly cost: number
}

/** For calibration: a found span's score, and whether it was right. */
export interface Judged {
  readonly type: string
  readonly score: number
  readonly right: boolean
}

export function score(pairs: readonly { readonly text: LabelledText; readonly found: readonly Span[] }[]): Scores & {
  readonly mistakes: readonly Mistake[]
  readonly judged: readonly Judged[]
} {
  const counts = Object.fromEntries(TYPES.map((type) => [type, { gold: 0, found: 0, exact: 0, gotten: 0, right: 0 }]))
  const letters = Object.fromEntries(TYPES.map((type) => [type, { all: 0, left: 0 }]))
  const mistakes: Mistake[] = []
  const judged: Judged[] = []
  let plain = 0
  let over = 0
  for (const { text: labelled, found } of pairs) {
    const { text, id } = labelled
    const known = (entity: { type: string }) => (TYPES as readonly string[]).includes(entity.type)
    const gold = labelled.entities.map((entity: Gold) => trim(text, entity))
    const spans = found.map((span) => ({ ...trim(text, span), score: span.score }))
    const covered = new Uint8Array(text.length)
    for (const { whole } of spans) covered.fill(1, whole.start, whole.end)
    const asked = new Uint8Array(text.length)
    for (const { whole } of gold) asked.fill(1, whole.start, whole.end)
    for (const { index } of text.matchAll(LETTER)) {
      if (asked[index] === 1) continue
      plain++
      over += covered[index] as number
    }
    const neutral = gold.filter(({ type }) => NEUTRAL.has(type))
    const names = gold.filter(known)
    const judgedSpans = spans.filter((span) => known(span) && !neutral.some((other) => overlap(other, span)))
    for (const name of names) {
      const count = counts[name.type] as NonNullable<(typeof counts)[string]>
      const letter = letters[name.type] as NonNullable<(typeof letters)[string]>
      let cost = 0
      let all = 0
      for (const { index } of text.slice(name.start, name.end).matchAll(LETTER)) {
        all++
        if (covered[name.start + index] === 0) cost++
      }
      letter.all += all
      letter.left += cost
      count.gold++
      if (judgedSpans.some((span) => same(span, name))) count.exact++
      if (judgedSpans.some((span) => span.type === name.type && overlap(span, name))) count.gotten++
      if (cost > 0) mistakes.push({ id, kind: 'missed', type: name.type, text: text.slice(name.start, name.end), cost })
    }
    for (const span of judgedSpans) {
      const count = counts[span.type] as NonNullable<(typeof counts)[string]>
      count.found++
      const right = names.some((name) => name.type === span.type && overlap(name, span))
      if (right) count.right++
      judged.push({ type: span.type, score: span.score, right: names.some((name) => same(name, span)) })
      if (!names.some((name) => overlap(name, span))) {
        const part = text.slice(span.start, span.end)
        mistakes.push({ id, kind: 'in vain', type: span.type, text: part, cost: part.match(LETTER)?.length ?? 0 })
      } else if (!names.some((name) => same(name, span))) {
        mistakes.push({
          id,
          kind: 'other type or edges',
          type: span.type,
          text: text.slice(span.start, span.end),
          cost: 0,
        })
      }
    }
  }
  const measure = (hitGold: number, gold: number, hitFound: number, all: number): Measure => {
    const precision = all === 0 ? 0 : hitFound / all
    const recall = gold === 0 ? 0 : hitGold / gold
    return {
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      labelled: gold,
      found: all,
    }
  }
  const sum = (key: 'gold' | 'found' | 'exact' | 'gotten' | 'right') =>
    TYPES.reduce((total, type) => total + (counts[type]?.[key] ?? 0), 0)
  const byType = (pick: (count: NonNullable<(typeof counts)[string]>) => Measure) =>
    Object.fromEntries(TYPES.map((type) => [type, pick(counts[type] as NonNullable<(typeof counts)[string]>)]))
  const allLetters = TYPES.reduce((total, type) => total + (letters[type]?.all ?? 0), 0)
  const leftLetters = TYPES.reduce((total, type) => total + (letters[type]?.left ?? 0), 0)
  return {
    texts: pairs.length,
    exact: {
      ...byType((c) => measure(c.exact, c.gold, c.exact, c.found)),
      all: measure(sum('exact'), sum('gold'), sum('exact'), sum('found')),
    },
    relaxed: {
      ...byType((c) => measure(c.gotten, c.gold, c.right, c.found)),
      all: measure(sum('gotten'), sum('gold'), sum('right'), sum('found')),
    },
    leak: allLetters === 0 ? 0 : leftLetters / allLetters,
    leakByType: Object.fromEntries(
      TYPES.map((type) => [type, (letters[type]?.left ?? 0) / Math.max(1, letters[type]?.all ?? 0)]),
    ),
    overMasked: plain === 0 ? 0 : over / plain,
    mistakes,
    judged,
  }
}
