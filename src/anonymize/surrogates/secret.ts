import type { Random } from '../../random.ts'
import type { Language } from '../../span.ts'
import { type IsValid, shapeOf } from './shape.ts'
import { urlSurrogate } from './url.ts'

/** What says whose token it is: `ghp_`, `sk-ant-api03-`, `xoxb-`, `glpat-`; letters without a sign after them; a JWT's `eyJ`. */
const PREFIX =
  /^(?:sk-ant-[a-z]{3,6}\d\d-|sk-(?:proj|svcacct|admin|or-v1)-|github_pat_|(?:[rsp]k|whsec)_(?:live|test)_|[A-Za-z][A-Za-z0-9]{0,7}(?:[_.-](?:live|test|prod|dev|pat|oauth|api|secret|tkn|pw)|)[_.-](?=[\w.+/=-]{16})|AKIA|ASIA|ABIA|ACCA|AIza|LTAI|AKID|eyJ|SG\.|hv[sbr]\.|dapi|GR1348941)/
const FENCE = /-----(?:BEGIN|END)[A-Z0-9 ]{1,40}-----/g
const STRUCTURE = /[\s.\-_/+=:,;"'\\]/

/** Random characters of the same kinds; a vendor's prefix and the fences around a private key stay. */
export function secretSurrogate(
  value: string,
  language: Language,
  random: Random,
  isValid: IsValid | undefined,
): string {
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(value)) return urlSurrogate(value, language, random)
  if (value.includes('-----BEGIN')) return keySurrogate(value, random)
  const keep = PREFIX.exec(value)?.[0].length ?? 0
  if (keep > 0 || isValid !== undefined) return shapeOf(value, { random, isValid, keep })
  return signsSurrogate(shapeOf(value, { random }), random)
}

/** Of a private key in several lines, `\n` may be written out. */
function keySurrogate(value: string, random: Random): string {
  let from = 0
  let drawn = ''
  for (const fence of value.matchAll(FENCE)) {
    drawn += bodySurrogate(value.slice(from, fence.index), random) + fence[0]
    from = fence.index + fence[0].length
  }
  return drawn + bodySurrogate(value.slice(from), random)
}

function bodySurrogate(body: string, random: Random): string {
  return body
    .split(/(\\[nrt])/)
    .map((part, index) => (index % 2 === 1 || part === '' ? part : shapeOf(part, { random })))
    .join('')
}

/** Passwords hold signs that say as much as letters do. */
function signsSurrogate(value: string, random: Random): string {
  return value.replace(/[^\p{L}\p{M}\p{N}]/gu, (sign) =>
    STRUCTURE.test(sign) ? sign : random.pick(Array.from('!#$%*?@&')),
  )
}
