import { isIPv4, isIPv6 } from 'node:net'
import { fromPatterns } from './recognizer.ts'

const V4 = /(?:(?<![\p{L}\p{N}]|\d\.)|(?<=\\[nrt]))\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}]|\.\d)/gu
// A single colon after it belongs to the sentence or log line; one before it, to the name of a field.
const V6 =
  /(?:(?<![\p{L}\p{N}:.])|(?<=[g-z]:|\\[nrt]))(?:[0-9a-f]{1,4}|:)(?=[0-9a-f.]*:)[0-9a-f:.]{1,44}(?<!\.|[^:]:)(?<zone>%[a-z0-9](?:[a-z0-9._-]{0,13}[a-z0-9])?)?(?![\p{L}\p{N}]|:[\p{L}\p{N}:])/giu

const VERSION_BEFORE =
  /(?:versions?|(?<!\p{L})(?:v|ver|rel|releases?|build|firmware|section|article)\.?|§)["']?\s*[:=]?\s*["']?$/iu
const PRIVATE = /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./ // RFC 1918: hardly ever a version
const BROWSER = /^[1-9]\d{1,2}\.0\.0\.0$/ // "Chrome/120.0.0.0": all that browsers still tell of their version

export const ipAddress = fromPatterns({
  type: 'IP_ADDRESS',
  description: 'IPv4 or IPv6 address (RFC 791, RFC 4291), with its zone if it has one.',
  example: '192.0.2.17',
  threshold: 0.5,
  byDefault: true,
  patterns: [V4, V6],
  near: { pattern: /\d\.\d{1,3}\.\d|:[0-9a-f]{0,4}:/gi, before: 64, after: 80 },
  score(value, text, start) {
    if (isIPv4(value)) return isVersion(value, text.slice(Math.max(0, start - 16), start)) ? 0.2 : 0.9
    // "::" alone and "a::b" are more often code than addresses
    return isIPv6(value) && /\d|:.*:.*:/.test(value) ? 0.9 : undefined
  },
})

function isVersion(value: string, before: string): boolean {
  if (PRIVATE.test(value)) return false
  return VERSION_BEFORE.test(before) || (BROWSER.test(value) && /\p{L}\/$/u.test(before))
}
