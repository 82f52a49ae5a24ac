import { endOf, matchFrom } from '../recognizer.ts'
import type { Pieces } from './found.ts'
import { isPlaceholder } from './placeholders.ts'
import { isRandom } from './randomness.ts'

// RFC 3986, section 3.2.1, in JSON perhaps "\/\/"; a password that was not encoded may hold an @. Either user and password
// or a token alone: https://token@example.org
const USER_INFO =
  /(?<=[A-Za-z0-9]):(?:\\?\/){2}(?:[^\s:@/?#"'`<>\\]{0,100}:(?<value>[^\s/"'`<>\\]{1,200})|(?<alone>[\w\-.~]{16,200}))@(?=[\w[.$-])/dg

/** Passwords in URLs: https://user:PASSWORD@example.org */
export function* urlPasswords(text: string): Pieces {
  for (let match = matchFrom(USER_INFO, text, 0); match !== null; match = matchFrom(USER_INFO, text, endOf(match))) {
    const { value, alone } = match.indices?.groups ?? {}
    const [start, end] = value ?? alone ?? [match.index, match.index]
    const secret = text.slice(start, end)
    const isSecret = value === undefined ? isRandom(secret) : !isPlaceholder(secret)
    yield isSecret ? { start, end, score: value === undefined ? 0.7 : 0.9 } : undefined
  }
}
