// Pieces of regular expressions of which the patterns of this folder are made. They are for the flag `u`, without `i`: a
// capital tells a name from a word, so what may be written either way says so itself, `(?i:…)`:
// see `withCases`.

// The letters that Latin addresses are written with. `\p{L}` has some 700 ranges, which made the first text of a worker wait
// most of a second for its patterns.
export const UPPER = 'A-ZÀ-ÖØ-ÞĀĆČĎĐĒĖĞĪİŁŃŌŐŒŘŚŞŠŪŮŰŸŹŻŽ'
export const LOWER = 'a-zß-öø-ÿāćčďđēėğīıłńōőœřśşšūůűźżž'
export const MARK = String.raw`\u0300-\u036f`
/** With the marks on them. */
export const LETTER = `A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ${MARK}`

export const BLANK = String.raw`[ \t\u00a0\u2007\u2009\u202f]`
export const BLANKS = `${BLANK}{1,4}`

/** No letter, figure or mark goes on here. */
export const WORD_END = String.raw`(?![${LETTER}\d])`
/**
 * No word, number, fraction or amount goes on here. The letter of a line end or tab that is written out, as in JSON, is no
 * word. A pattern that begins with a word has it in a look behind after that word: it is found ten times as fast.
 */
export const WORD_START = oneOf([String.raw`(?<![${LETTER}\d_]|\d[.:\/\-–]|[$£€@#])`, String.raw`(?<=\\[nrt])`])

const LINE_END = String.raw`(?:\r?\n|(?:\\r)?\\n)`
/** Between two lines of an address, wherever they stand: a line end, a comma or a dash. */
export const BREAK = oneOf([
  `${BLANK}{0,3},?${BLANK}{0,3}${LINE_END}${BLANK}{0,12}`,
  `${BLANK}{0,2},${BLANK}{0,3}`,
  String.raw`${BLANKS}[\-–—\/·]${BLANKS}`,
])
/** The same, or only a blank. */
export const GAP = `(?:${BREAK}|${BLANKS})`

/** A word with a capital, an initial, or a short form with its stop. */
export const CAPITALIZED = oneOf([
  String.raw`(?:St|Ste|Mt|Ft|Jr|Sr|Gal|Gén|Mal|Dr|Pr|Pdt|Cdt|Col|Cap|Lt|[${UPPER}])\.`,
  String.raw`[${UPPER}][${LETTER}'’\-]{0,30}(?<!['’\-])`,
])

/** 12, 12B, 12 bis, 12-14, 12 et 14, 1/23: at most five figures, as in 12345 Main Street. */
export const NUMBER = inOrder(
  String.raw`[1-9]\d{0,4}`,
  String.raw`(?:${BLANK}?(?i:bis|ter|quater)|${BLANK}?[A-Z](?![${LETTER}\d'’.])|[a-dfgj-z])?${WORD_END}`, // no 12e, 12h
  '(?:',
  String.raw`${BLANK}?[\-–\/&]${BLANK}?\d{1,5}[A-Za-z]?${WORD_END}`,
  String.raw`|${BLANKS}(?:et|à|and|to)${BLANKS}\d{1,4}[A-Za-z]?${WORD_END}`,
  `|${BLANK}?½`,
  ')?',
)

export function inOrder(...parts: readonly string[]): string {
  return parts.join('')
}

export function oneOf(alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`
}

/** Of a list with blanks or line ends between them. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

/** One of `list`, in lower case, each as `Street|STREET`: several times as fast to look for as `(?i:street)`. */
export function inCapitals(list: readonly string[]): string {
  return oneOf(list.flatMap((word) => [`${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()]))
}
