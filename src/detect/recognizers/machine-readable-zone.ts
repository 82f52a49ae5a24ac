import { icao9303 } from '../checksums/icao9303.ts'
import { fromPatterns, type Recognizer } from './recognizer.ts'

/** The lines at the foot of an identity document. */
export interface Zone {
  /** What it is searched by, the code of the country; and what stands before and after that, `\n` between the lines. */
  readonly code: string
  readonly before: RegExp
  readonly after: RegExp
  check(lines: readonly string[]): boolean
}

const LINE_BREAK = String.raw`(?:\\r\\n|\\n|\s{1,3})`
const BEGINNING = String.raw`(?:(?<![\p{L}\p{N}<])|(?<=\\n))`

/**
 * The recognizer, and the machine-readable zone of the document: its number stands there without a boundary, and a
 * name and a birth date beside it, so the zone is found as a whole.
 */
export function withMachineReadableZone(recognizer: Recognizer, zones: readonly Zone[]): Recognizer {
  const { find, accepts, patterns: _, ...about } = recognizer // a zone does not begin where a word with a figure does
  const tried = zones.map(({ code, before, after, check }) => {
    const [left, right] = [before, after].map(({ source }) => source.replaceAll('\\n', LINE_BREAK))
    return {
      check,
      whole: new RegExp(`^${left}${code}${right}$`, 'u'),
      // the code first: it is rare, so a text is read fast
      within: new RegExp(`${code}(?<=${BEGINNING}(?<before>${left})${code})${right}(?![\\p{L}\\p{N}<])`, 'dgu'),
    }
  })
  const isZone = (value: string) =>
    tried.some(({ whole, check }) => whole.test(value) && check(value.split(/\\r\\n|\\n|\s+/)))
  const zone = fromPatterns({
    ...about,
    patterns: tried.map(({ within }) => within),
    score: (value) => (isZone(value) ? 0.95 : undefined),
  })
  return {
    ...about,
    accepts: (value) => accepts?.(value) === true || isZone(value),
    *find(text, language, source) {
      yield* find(text, language, source)
      yield* zone.find(text, language, source)
    },
  }
}

/** Of a card, three lines of thirty characters. `country` has three letters. ICAO Doc 9303, part 5, section 4.2. */
export function td1(country: string): Zone {
  return {
    code: country,
    before: /[AIC][A-Z<]/,
    after: /[A-Z0-9<]{25}\n\d{7}[FMX<]\d{7}[A-Z<]{3}[A-Z0-9<]{11}\d\n[A-Z<]{30}/,
    check: ([first = '', second = '']) => {
      const dates = [second.slice(0, 7), second.slice(8, 15)]
      const number = first.charAt(14) === '<' ? [] : [first.slice(5, 15)] // a longer number has its digit elsewhere
      return [...number, ...dates, first.slice(5) + dates.join('') + second.slice(18, 30)].every(endsWithItsDigit)
    },
  }
}

/** Of a passport, two lines of 44 characters; the first may be missing. ICAO Doc 9303, part 4, section 4.2. */
export function td3(country: string): Zone {
  return {
    code: country,
    before: new RegExp(`(?:P[A-Z<]${country}[A-Z<]{39}\\n)?[A-Z0-9<]{9}\\d`),
    after: /\d{7}[FMX<]\d{7}[A-Z0-9<]{14}[\d<]\d/,
    check: (lines) => {
      const last = lines.at(-1) ?? ''
      const [number, birth, rest] = [last.slice(0, 10), last.slice(13, 20), last.slice(21, 44)]
      return [number, birth, rest.slice(0, 7), number + birth + rest].every(endsWithItsDigit)
    },
  }
}

/** Whether the last character is the check digit of those before it. */
export function endsWithItsDigit(characters: string): boolean {
  return icao9303(characters.slice(0, -1)) === Number(characters.at(-1))
}
