import { isExpression, isPlaceholder } from './placeholders.ts'
import { hasKinds, isRandom, mixing } from './randomness.ts'

/** How a value follows its name: after a sign, with quotes or without; in a sentence; as the argument after the name. */
export type Written = 'quoted' | 'assigned' | 'said' | 'passed'

interface How {
  readonly written: Written
  readonly isBare: boolean
  /** Whether there is nothing else on the line. */
  readonly isAloneOnLine: boolean
}

const PLAIN = /^[\p{L}\p{M}_.\-–]+$/u // as words are, in whatever spelling
const NUMBER = /^(?:[\d.,:/%-]+|0x[\da-f]+)$/i
const AMOUNT = /^\d+[-–]?\p{L}{1,12}$/u // 90-day, 24h
const ALGORITHM = /^(?:sha|md|aes|rsa|utf|pbkdf|hs|rs|es|ps|base|oauth|argon|tls|http|v)-?\d/i
const SHORT = /^(?=.{0,5000}\d)(?=.{0,5000}[A-Za-z])(?!0x)[^\s.\-_/]{6,}$/ // abc123
const NAMED_SO = /pass|pwd|secret|token|key|mdp/i // password1, newPwd2

/**
 * The score of what is called a key, token or secret: a machine made it, so it looks random. In a line of an environment
 * (`SECRET=abc123`) it need not.
 */
export function scoreOfSecret(value: string, { written, isBare }: How, isEnvironment: boolean): number | undefined {
  if (/\s/.test(value) || isPlaceholder(value) || (isBare && isExpression(value))) return undefined
  if (isRandom(value)) return value.length >= 20 ? 0.9 : 0.8
  if (written === 'said' || written === 'passed' || NAMED_SO.test(value) || ALGORITHM.test(value)) return undefined
  if (value.length >= 8 && mixing(value) >= 0.25) return 0.65
  return isEnvironment && SHORT.test(value) ? 0.6 : undefined
}

/** The score of what is called a password: people make those up, so that it may be any word. */
export function scoreOfPassword(value: string, { written, isBare, isAloneOnLine }: How): number | undefined {
  if (/\s/.test(value) || isPlaceholder(value) || (isBare && isExpression(value))) return undefined
  if (written === 'passed' && (PLAIN.test(value) || value.includes('.') || ALGORITHM.test(value))) return undefined // names of fields
  if (isRandom(value)) return 0.85
  if (PLAIN.test(value)) {
    const isWord = isBare
      ? isAloneOnLine && written === 'assigned' && /^[a-z-]{6,}$/.test(value)
      : isUnlikelyLabel(value)
    return isWord ? 0.6 : undefined
  }
  if (NUMBER.test(value)) return value.length >= 4 && /^\d+$/.test(value) ? 0.6 : undefined
  if (written === 'said' && (value.length < 5 || AMOUNT.test(value) || ALGORITHM.test(value))) return undefined
  if (isBare && !isAloneOnLine && NAMED_SO.test(value) && /^[\w,.]+$/.test(value)) return undefined
  if (value.length < 4) return undefined
  return value.length >= 8 && (hasKinds(value, 3) || mixing(value) >= 0.3) ? 0.85 : 0.7
}

/** Not as a form is labelled in some language: "Passwort", "Contraseña". */
function isUnlikelyLabel(value: string): boolean {
  if (/^\p{Lu}/u.test(value) && NAMED_SO.test(value)) return false
  return value.length >= 4 && !/^\p{Lu}[\p{Ll}.]+$/u.test(value) && !/[^\0-\x7f]/.test(value)
}

/** The score of what follows "Bearer" or "Basic", the latter base64 of "user:password" (RFC 7617). */
export function scoreOfCredentials(value: string, isBasic: boolean): number | undefined {
  if (isPlaceholder(value)) return undefined
  if (isBasic) {
    const decoded = Buffer.from(value.slice(0, 2000), 'base64').toString('latin1')
    return /^[\x20-\x7e]{0,500}:[\x20-\x7e]{1,1500}$/.test(decoded) ? 0.95 : undefined
  }
  return isRandom(value) ? 0.9 : undefined
}
