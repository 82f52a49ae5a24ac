import { isIPv4, isIPv6 } from 'node:net'
import { fromPatterns } from './recognizer.ts'

const V4 = /(?<![\p{L}\p{N}]|\d\.)\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}]|\.\d)/gu
const V6 =
  /(?<![\p{L}\p{N}:.])(?:[0-9a-f]{1,4}|:)(?=[0-9a-f.]*:)[0-9a-f:.]{1,44}(?<![.])(?<zone>%[a-z0-9._-]{1,15})?(?![\p{L}\p{N}:])/giu

const VERSION_BEFORE = /(?:\bversion|\bver\.?|\brelease|§|\bsection|\barticle)\s*:?\s*$/i

export const ipAddress = fromPatterns({
  type: 'IP_ADDRESS',
  description: 'IPv4 or IPv6 address (RFC 791, RFC 4291), with its zone if it has one.',
  example: '192.0.2.17',
  threshold: 0.5,
  byDefault: true,
  patterns: [V4, V6],
  score(value, text, start) {
    if (isIPv4(value)) return VERSION_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ? 0.2 : 0.9
    // "::" alone and "a::b" are more often code than addresses
    return isIPv6(value) && /\d|:.*:.*:/.test(value) ? 0.9 : undefined
  },
})
