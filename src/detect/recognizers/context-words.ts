import { lazily } from '../lazily.ts'

const BEFORE = 64 // UTF-16 units before a candidate in which its words are looked for
const AFTER = 40
const LETTER_OR_NUMBER = /^[\p{L}\p{N}]/u
/** A line end or tab as JSON has it. */
const WRITTEN_OUT_ESCAPE = /\\[nrt]/g
/** In these scripts words are not set apart, or have endings. */
const WITHOUT_BLANKS = /[\p{Script=Hangul}\p{Script=Thai}\p{Script=Han}]/u

/** Of the doubt that a score leaves, how much a word near a candidate takes away. */
const TRUST = 0.7

/** The score of a candidate near which there is a word that speaks for it. */
export function raisedByContext(score: number): number {
  return Math.round((score + (1 - score) * TRUST) * 1000) / 1000
}

/** Words around a candidate that speak for it, or against it. */
export type ContextWords = (text: string, start: number, end: number) => string[]

/**
 * Looks for the words or phrases that stand in full before or after a candidate; a figure ends what is looked at after it, since
 * the words there are those of another number. Case and accents do not count, nor how the words of a phrase are joined:
 * "passport number" is also `passportNumber`, `passport_number` and "PASSPORT-NUMBER". In a phrase, `|` stands for the candidate:
 * "claim |" counts right before it only.
 */
export function contextWords(words: readonly string[], reach = BEFORE): ContextWords {
  if (words.length === 0) return () => []
  const pattern = lazily(() => patternOf(words))
  return (text, start, end) => {
    const before = text.slice(Math.max(0, start - reach), start).replaceAll('|', ' / ')
    const until = end + Math.min(AFTER, reach)
    const cut = LETTER_OR_NUMBER.test(text.charAt(until))
      ? text.slice(end, until).replace(/[\p{L}\p{N}]+$/u, '')
      : text.slice(end, until)
    const after = ownWords(cut).replaceAll('|', ' / ')
    const around = `${start > reach ? before.replace(/^[\p{L}\p{N}]+/u, '') : before} | ${after}`
    return Array.from(plain(` ${around.replace(WRITTEN_OUT_ESCAPE, ' ')} `).matchAll(pattern()), ([found]) =>
      found.replace(/ ?\| ?/, ''),
    )
  }
}

function patternOf(words: readonly string[]): RegExp {
  const phrases = words.map((word) => escaped(plain(word).trim())).toSorted((a, b) => b.length - a.length)
  const whole = phrases.filter((phrase) => !WITHOUT_BLANKS.test(phrase)).join('|') || '(?!)'
  const anywhere = phrases.filter((phrase) => WITHOUT_BLANKS.test(phrase)).join('|') || '(?!)'
  return new RegExp(`(?<= )(?:${whole})(?= )|${anywhere}`, 'gu')
}

/** Up to the next number; if there is one, up to a mark that parts the two, since words right before it are its own. */
function ownWords(after: string): string {
  const next = after.search(/\d/)
  return next < 0 ? after : (/^[^,;.)\]\n]*[,;.)\]\n]/.exec(after.slice(0, next))?.[0] ?? '')
}

/** Whether two words or phrases are the same but for case, accents and how their words are joined. */
export function isSamePhrase(a: string, b: string): boolean {
  return plain(a).trim() === plain(b).trim()
}

/** Words in lower case without accents, one blank between them; what is no letter or figure is a blank, "|" stays. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Ll}\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
}

function escaped(word: string): string {
  return word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
}
