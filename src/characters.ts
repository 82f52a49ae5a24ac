/**
 * Where a text may be cut. What a reader sees as one character may be several UTF-16 units: a surrogate pair, and a letter
 * with the combining marks after it. All offsets here count UTF-16 units.
 */
const MARK = /^\p{M}$/u

/** The largest offset not after `offset` that lies before a whole character. */
export function wholeCharacterStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && isInside(text, at)) at--
  return at
}

/** The smallest offset not before `offset` that lies after a whole character. */
export function wholeCharacterEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && isInside(text, at)) at++
  return at
}

function isInside(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x300 || at >= text.length) return false // no mark and no surrogate: nearly every text
  if (isLowSurrogate(unit) && isHighSurrogate(text.charCodeAt(at - 1))) return true
  return MARK.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/**
 * By how many UTF-16 units a text may become longer, whatever is put into it: a thousand characters for each of half a
 * million entities would be half a gigabyte.
 */
export const MOST_ADDED = 32 * 1024 * 1024

/** Code points in `text`; a surrogate without its other half counts as one. */
export function countCodePoints(text: string, start = 0, end = text.length): number {
  let count = end - start
  for (let at = start + 1; at < end; at++) {
    if (isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1))) count--
  }
  return count
}
