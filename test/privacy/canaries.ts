import { randomInt } from 'node:crypto'

/** A word that stands nowhere else: a name with an accent, so that its encoded forms differ from itself. */
export function newCanary(): string {
  const letters = Array.from({ length: 10 }, () => String.fromCharCode(97 + randomInt(26))).join('')
  return `Zé${letters}`
}

/** Every form of a canary in which it could be written down unseen. */
export function formsOf(canary: string): string[] {
  const bytes = Buffer.from(canary)
  // within a longer base64 it begins at one of three places; what its neighbours share a sextet with is left out
  const base64 = [0, 1, 2].map((shift) => {
    const code = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    return code.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6))
  })
  return [
    canary,
    canary.normalize('NFD'),
    ...base64,
    ...base64.map((code) => code.replaceAll('+', '-').replaceAll('/', '_')),
    bytes.toString('hex'),
    encodeURIComponent(canary),
    canary.replace('é', '\\u00e9'),
    canary.replace('é', '&eacute;'),
    bytes.toString('latin1'),
    canary.slice(2), // whatever became of the accent
  ]
}

/** The canaries that `haystack` holds in any form, whatever the case. */
export function canariesIn(haystack: string, canaries: Iterable<string>): string[] {
  const low = haystack.toLowerCase()
  return Array.from(canaries).filter((canary) => formsOf(canary).some((form) => low.includes(form.toLowerCase())))
}

/** Codes of the problems that the tour of all routes makes: see `canaries.test.ts`. */
export const TOURED = [
  'invalid-json',
  'not-found',
  'method-not-allowed',
  'body-too-long',
  'text-too-long',
  'unsupported-media-type',
  'invalid-request',
  'invalid-token',
]
