import { isKnownDomain } from './domain.ts'
import { fromPatterns } from './recognizer.ts'

// RFC 5321 and 6531 (letters of any script), less what is rather punctuation around an address than a part of it.
// Both parts are as long as written: what is too long for the standard is still somebody's address. A local part is
// looked for from the first character of its run on, so that no character is the start of two attempts.
const RUN = String.raw`\p{L}\p{M}\p{N}_%+.&~#!$\-`
const LOCAL = String.raw`(?<![${RUN}]|\p{L}')[%+.&~#!$\-]*(?<value>[\p{L}\p{N}_](?:[${RUN}]|'(?=\p{L}))*@`
const QUOTED = String.raw`(?<![^\s<(\[,;:])(?<value>"[^"\n@]{1,64}"@`
const LABEL = String.raw`[\p{L}\p{M}\p{N}_\-]+`
const NAME = String.raw`(?:${LABEL}\.)+(?:xn--[a-z0-9\-]+|\p{L}[\p{L}\p{M}]+)(?![\p{L}\p{M}\p{N}])`
const DOMAIN = String.raw`(?:${NAME}|localhost\b|\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|\[[0-9a-f.:]{2,45}\]))`

const IMAGE_AT_SCALE = /^\dx\./ // icon@2x.png
const ADDRESS = /^(?:localhost|\[.*\]|[\d.]+)$/i

export const email = fromPatterns({
  type: 'EMAIL_ADDRESS',
  description: 'E-mail address, also with letters of any script, at a private domain or at an IP address.',
  example: 'jane.doe@example.org',
  threshold: 0.5,
  byDefault: true,
  patterns: [new RegExp(LOCAL + DOMAIN, 'dgiu'), new RegExp(QUOTED + DOMAIN, 'dgiu')],
  score(value) {
    const domain = value.slice(value.lastIndexOf('@') + 1)
    if (IMAGE_AT_SCALE.test(domain)) return undefined
    return ADDRESS.test(domain) || isKnownDomain(domain) ? 1 : 0.4
  },
})
