import { endOf, matchFrom } from '../recognizer.ts'
import { AFTER_SCHEME, BARE_MAX, FORMS } from './forms.ts'
import type { Found, Pieces } from './found.ts'
import { KEY_WORDS, NO_SECRET_AFTER, NO_SECRET_BEFORE } from './key-words.ts'
import { scoreOfCredentials, scoreOfPassword, scoreOfSecret } from './scores.ts'

// Where a value without quotes ends: before the next field of a query or a list, and before the marks of the sentence
const NEXT_FIELD = /&(?:quot|amp|lt|gt|apos|#\w{1,5});|[&,;](?:$|[\w.-]{1,40}[=:])|\\(?:[nrt"]|$)|\*\*$/
const SURPLUS = /[.,;:?)\]}|]{1,10}$/
const REST = /[\w+/=.~%-]{1,30000}/y
const LONG = 100 // UTF-16 units; no name is looked for in a longer value that was refused, so that no unit is read too often

/** Secrets that show by the name before them: password=…, "client_secret": "…", the password is … */
export function* assignments(text: string): Pieces {
  let from = 0
  for (let key = matchFrom(KEY_WORDS, text, from); key !== null; key = matchFrom(KEY_WORDS, text, from)) {
    from = endOf(key)
    const value = key.groups?.['scheme'] === undefined ? valueAfter(text, key) : credentialsAfter(text, key)
    if (value !== undefined && (value.score > 0 || value.end - from > LONG)) from = Math.max(from, value.end)
    yield value === undefined || value.score === 0 ? undefined : value
  }
}

function valueAfter(text: string, key: RegExpExecArray): Found | undefined {
  const end = endOf(key)
  for (const [form, written] of FORMS) {
    const match = matchFrom(form, text, end)
    if (match === null) continue
    const { escaped, quoted, bare } = match.indices?.groups ?? {}
    const range = escaped ?? quoted ?? bare
    if (range === undefined) return undefined
    const found = { start: range[0], end: bare === undefined ? range[1] : endOfBare(text, range) }
    const value = text.slice(found.start, found.end)
    if (NO_SECRET_AFTER.test(match.groups?.['name'] ?? '') || NO_SECRET_BEFORE.test(before(text, key.index))) {
      return { ...found, score: 0 }
    }
    const how = {
      written: bare === undefined && written === 'assigned' ? 'quoted' : written,
      isBare: bare !== undefined,
      isAloneOnLine: isAloneOnLine(text, key.index, found.end),
    } as const
    const isEnvironment = how.isAloneOnLine && /^[A-Z_]+$/.test(key[0])
    const score =
      key.groups?.['password'] === undefined ? scoreOfSecret(value, how, isEnvironment) : scoreOfPassword(value, how)
    return { ...found, score: score ?? 0 }
  }
  return undefined
}

function credentialsAfter(text: string, key: RegExpExecArray): Found | undefined {
  const match = matchFrom(AFTER_SCHEME, text, endOf(key))
  const [start, end] = match?.indices?.groups?.['value'] ?? [0, 0]
  const trimmed = end - (/[.:]{1,3}$/.exec(text.slice(Math.max(start, end - 3), end))?.[0].length ?? 0)
  const isBasic = /basic\s{1,3}$/i.test(text.slice(Math.max(0, start - 9), start))
  if (match === null) return undefined
  return { start, end: trimmed, score: scoreOfCredentials(text.slice(start, trimmed), isBasic) ?? 0 }
}

function endOfBare(text: string, [start, end]: readonly [number, number]): number {
  const value = text.slice(start, end)
  const length = NEXT_FIELD.exec(value)?.index ?? value.length
  if (length >= BARE_MAX) return end + (matchFrom(REST, text, end)?.[0].length ?? 0)
  const surplus = SURPLUS.exec(value.slice(0, length))?.[0].length ?? 0
  return start + Math.max(1, length - surplus)
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 16), at)
}

/** Whether there is nothing else on the line than the name, its value, and perhaps a word or mark before the name. */
function isAloneOnLine(text: string, key: number, end: number): boolean {
  return (
    /(?:^|[\n\r])[ \t>*#-]{0,20}(?:export |set )?[\w.'"-]{0,30}$/.test(text.slice(Math.max(0, key - 60), key)) &&
    /^["'\x60]?[ \t]{0,20}(?:$|[\r\n])/.test(text.slice(end, end + 22))
  )
}
