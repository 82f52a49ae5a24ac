import type { Random } from '../../random.ts'
import { keepsRun } from './kept-run.ts'
import { shapeOf } from './shape.ts'

/**
 * Set aside for documentation: RFC 9542, sections 2.1.2 and 2.2.3 (before: RFC 7042). There are 256 of each, so that one
 * in four is rather one that no maker has, with the bit for "given locally" (IEEE 802, section 8.2.2).
 */
const DOCUMENTATION: Readonly<Record<number, string>> = { 12: '00005e0053', 16: '02005e10000000' }

const DRAWS = 50

/** MAC-48 or EUI-64 in the same notation and case. */
export function macSurrogate(value: string, random: Random): string {
  const digits = value.replace(/[^0-9a-f]/gi, '').toLowerCase()
  const prefix = DOCUMENTATION[digits.length]
  if (prefix === undefined) return shapeOf(value, { random })
  const hex = (length: number) => Array.from({ length }, () => random.below(16).toString(16)).join('')
  let drawn = digits
  for (let count = 0; count < DRAWS && (drawn === digits || keepsRun(drawn, digits)); count++) {
    drawn = random.below(4) === 0 ? `02${hex(digits.length - 2)}` : prefix + hex(2)
  }
  if (/[A-F]/.test(value) || !/[a-f]/.test(value)) drawn = drawn.toUpperCase()
  let at = 0
  return value.replace(/[0-9a-f]/gi, () => drawn.charAt(at++))
}
