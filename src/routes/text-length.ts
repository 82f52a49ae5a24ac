import { countCodePoints } from '../characters.ts'
import { Problem } from '../problem.ts'

/** Throws a problem when the field of the body that holds a text has more than `maxTextChars` code points. */
export function refuseTooLong(text: string, maxTextChars: number, field = 'text'): void {
  const isTooLong =
    text.length > maxTextChars && (text.length > 2 * maxTextChars || countCodePoints(text) > maxTextChars)
  if (isTooLong)
    throw new Problem('text-too-long', [{ field, message: `must have at most ${maxTextChars} characters` }])
}
