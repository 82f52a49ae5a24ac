import { isFamilyName } from '../names/names.ts'
import { fold } from './fold.ts'
import { PARTICLES, SUFFIXES } from './name-words.ts'

/** A word of a name as it stands in the value; offsets count UTF-16 units. */
export interface NameWord {
  /** Folded: no capitals, accents or apostrophes. A single letter is an initial. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Is it joined to the word before by a hyphen? "Jean-Pierre", "J.-P." */
  readonly tight: boolean
}

const ABBREVIATIONS = new Set(['ch', 'chr', 'ph', 'th']) // Charles, Christian, Philippe, Thérèse

/** Is the folded word the beginning of a name only: `j`, `ph`? */
export function isInitial(text: string): boolean {
  return text.length === 1 ? /^\p{Ll}$/u.test(text) : ABBREVIATIONS.has(text)
}

/** "JA Smith", where Smith is surely the family name; "LI Wei" is a family name and a given name. */
const TWO_CAPITALS = /^[A-Z]{2}$/
const isWrittenFamilyName = ({ raw, text }: Token) => raw !== raw.toUpperCase() && isFamilyName(text)

export interface Token extends NameWord {
  readonly raw: string
  /** Is a comma between it and the word before? */
  readonly comma: boolean
  readonly particle: boolean
}

/** Circled letters are symbols and spell names too; pictures do not. */
const WORD = /[[\p{L}\p{M}\p{N}\p{So}]--\p{Extended_Pictographic}]+/gv
const APOSTROPHE = /^['’ʼ‘]$/u
const HYPHEN = /[-\u2010\u2011]/u
/** "JP", "TJ": initials written as one word. "Ng" is a name. */
const GLUED = /^(?!NG$)[B-DF-HJ-NP-TV-XZ]{2,3}$/

/** The words of a value, without the `s` of "Smith's"; the whole value where it has no word. */
export function tokensOf(value: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const { 0: raw, index } of value.matchAll(WORD)) {
    const between = value.slice(end, index)
    end = index + raw.length
    const last = tokens.at(-1)
    if (last !== undefined && APOSTROPHE.test(between)) {
      if (/^s$/i.test(raw) && value.slice(end).trim() === '') break // Smith's
      const isElided = last.text.length === 1 && /[dl]/.test(last.text) // d'Ormesson, L'Hermite; O'Neil is one word
      const text = last.text + (fold(raw) || raw)
      tokens[tokens.length - 1] = isElided ? { ...last, particle: true } : { ...last, raw: last.raw + raw, text, end }
      if (!isElided) continue
    }
    const token = wordOf(raw, index, last === undefined ? '' : between)
    if (GLUED.test(raw) && !SUFFIXES.has(token.text)) tokens.push(...initialsOf(token))
    else tokens.push(token)
  }
  if (tokens.length === 0) return [wordOf(value, 0, '')]
  const [first, second] = tokens
  const isGlued = first && second && tokens.length === 2 && TWO_CAPITALS.test(first.raw) && isWrittenFamilyName(second)
  return isGlued ? [...initialsOf(first), second] : tokens
}

function wordOf(raw: string, start: number, between: string): Token {
  const text = fold(raw) || raw
  return {
    raw,
    text,
    start,
    end: start + raw.length,
    tight: HYPHEN.test(between),
    comma: between.includes(','),
    particle: raw === 'Ó' || (text.length > 1 && PARTICLES.has(text)),
  }
}

function initialsOf(token: Token): Token[] {
  return Array.from(token.text, (text, k) => ({
    ...token,
    raw: text.toUpperCase(),
    text,
    start: token.start + k,
    end: token.start + k + 1,
    tight: token.tight && k === 0,
    comma: token.comma && k === 0,
  }))
}
