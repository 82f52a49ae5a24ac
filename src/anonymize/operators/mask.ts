import { countCodePoints } from '../../characters.ts'

/** One `X` for every code point, so that the output is as long as the text for whoever counts code points. */
export function mask(value: string): string {
  return 'X'.repeat(countCodePoints(value))
}
