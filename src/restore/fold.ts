/** A text as it is compared: letters small, one blank for several, escapes of JSON, HTML, Markdown and URLs undone. */
export interface Folded {
  /** UTF-16 units, `length` of them. */
  readonly units: Uint16Array
  /** Where each unit begins in the text, and after the last one where the text ends. */
  readonly starts: Uint32Array
  readonly length: number
}

const BLANK = unitOf(' ')
const YIELD_EVERY = 0x1000

/** One to three blanks, or one line end with the blanks around it: not two, which end a paragraph. */
const BLANKS =
  /[ \t\u00a0\u2000-\u200a\u202f\u3000]{0,3}(?:\r\n?|\n)[ \t\u00a0]{0,8}|[ \t\u00a0\u2000-\u200a\u202f\u3000]{1,3}/y
/** By their first unit, the ways to write a character that texts pick up in web pages, models and programs. */
const ESCAPES: ReadonlyMap<number, RegExp> = new Map([
  [unitOf('\\'), /\\(?:u(?<hex>[0-9a-f]{4})|(?<self>[!-/:-@[-`{-~]))/iy],
  [unitOf('&'), /&(?:(?<name>lt|gt|amp|quot|apos|nbsp)|#(?<decimal>\d{1,5})|#x(?<hex>[0-9a-f]{1,4}));/iy],
  [unitOf('%'), /%(?<hex>2[07bc]|3[ce]|40)/iy],
])
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }
/** Signs that word processors and models put for the plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2010': '-',
  '\u2011': '-',
}

/** Reads the whole text in one pass; yields now and then, so that other work may go between. */
export function* fold(text: string): Generator<undefined, Folded> {
  const units = new Uint16Array(text.length)
  const starts = new Uint32Array(text.length + 1)
  let length = 0
  let at = 0
  while (at < text.length) {
    starts[length] = at
    const unit = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    const plain = FOLDED[unit] || foldedUnit(unit)
    if (plain === BLANK && (unit !== BLANK || isBlank(next))) {
      units[length] = BLANK
      at += matchAt(BLANKS, text, at)?.[0].length ?? 1
    } else if (next >= 0x300 && next <= 0x36f) {
      const whole = text.slice(at, at + 2).normalize('NFC') // a letter and its accent apart
      units[length] = whole.length === 1 ? foldedUnit(whole.charCodeAt(0)) : plain
      at += whole.length === 1 ? 2 : 1
    } else {
      const escaped = escapedAt(text, at, ESCAPES.get(unit))
      units[length] = escaped ? foldedUnit(escaped.unit) : plain
      at += escaped?.length ?? 1
    }
    length++
    if (length % YIELD_EVERY === 0) yield
  }
  starts[length] = at
  return { units, starts, length }
}

function escapedAt(text: string, at: number, pattern?: RegExp): { unit: number; length: number } | undefined {
  const match = pattern && matchAt(pattern, text, at)
  if (!match) return undefined
  const { hex, self, name, decimal } = match.groups ?? {}
  const char = self ?? NAMED[name?.toLowerCase() ?? '']
  const unit = char?.charCodeAt(0) ?? (hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
  return { unit, length: match[0].length }
}

/** Of a sticky pattern. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** By unit, filled as units are met; 0 is not known yet. */
const FOLDED = new Uint16Array(0x10000)

function foldedUnit(unit: number): number {
  const char = String.fromCharCode(unit)
  const small = isBlank(unit) ? ' ' : (PLAIN[char] ?? char.toLowerCase())
  const folded = small.charCodeAt(0) // of İ, which becomes two units, the i
  FOLDED[unit] = folded
  return folded
}

function isBlank(unit: number): boolean {
  return BLANK_UNIT.test(String.fromCharCode(unit))
}
const BLANK_UNIT = /[ \t\r\n\u00a0\u2000-\u200a\u202f\u3000]/

/** By unit: 0 is not known yet, 1 is none of a word, 2 is a letter, a digit or a mark. */
const WORD = new Uint8Array(0x10000)

export function isWordUnit(unit: number | undefined): boolean {
  if (unit === undefined) return false
  if (WORD[unit] === 0) WORD[unit] = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? 2 : 1
  return WORD[unit] === 2
}

function unitOf(char: string): number {
  return char.charCodeAt(0)
}
