import { isKnownDomain } from './domain.ts'
import { fromPatterns } from './recognizer.ts'

// RFC 5321 and 6531 (letters of any script), less what is rather punctuation around an address than a part of it. Looked
// for from the @ on, to both sides, as far as people write: what is too long for the standard is still somebody's
// address. No repetition is without a bound, since each of its steps takes room on the stack of the regular expression.
const RUN = String.raw`[\p{L}\p{M}\p{N}_%+.&~#!$\-]|'(?=\p{L})`
const AT = '(?:@|%40)' // as in "/login?user=jane%40example.org"
// Looked for once there is a domain, since it is rarely there in vain. It does not begin at the n of a written-out "\n".
const LOCAL = String.raw`(?<=(?<before>(?!(?<=\\)[nrt])[\p{L}\p{N}_](?:${RUN}){0,1000})${AT})`
const QUOTED = String.raw`(?<![^\s<(\[,;:])"[^"\n@]{1,64}"@`
const LABEL = String.raw`[\p{L}\p{M}\p{N}_\-]{1,255}`
const NAME = String.raw`(?:${LABEL}\.){1,127}(?:xn--[a-z0-9\-]{1,59}|\p{L}[\p{L}\p{M}]{1,62})(?![\p{L}\p{M}])`
const DOMAIN = String.raw`(?:${NAME}|localhost\b|\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|\[(?:IPv6:)?[0-9a-f.:]{2,45}\])`

const IMAGE_AT_SCALE = /^\d(?:\.\d)?x\./ // icon@2x.png
const LABEL_OF_CODE = /^(?:this|super|return|break|continue)@/ // Kotlin: this@Activity.title
// What stands where a top-level domain would: of versions (x@1.0.beta), of files, of systemd units (getty@tty1.service).
const NO_DOMAIN =
  /^\d|\.(?:service|socket|timer|target|slice|scope|mount|png|jpe?g|gif|svg|webp|css|[cm]?js|[jt]sx?|json|html?|ya?ml|xml|txt|lock|t?gz|whl)$/i
const ADDRESS = /^(?:localhost|\[.*\]|[\d.]+)$/i

export const email = fromPatterns({
  type: 'EMAIL_ADDRESS',
  description: 'E-mail address, also with letters of any script, at a private domain or at an IP address.',
  example: 'jane.doe@example.org',
  threshold: 0.5,
  byDefault: true,
  patterns: [new RegExp(`${AT}(?=${DOMAIN})${LOCAL}${DOMAIN}`, 'dgiu'), new RegExp(QUOTED + DOMAIN, 'giu')],
  score(value) {
    const domain = value.split(/@|%40/).at(-1) ?? ''
    if (IMAGE_AT_SCALE.test(domain) || LABEL_OF_CODE.test(value)) return undefined
    if (ADDRESS.test(domain) || isKnownDomain(domain)) return 1
    return NO_DOMAIN.test(domain) ? 0.4 : 0.6 // a slip of the finger (jane@example.con) is still somebody's address
  },
})
