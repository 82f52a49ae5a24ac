import { isIPv4, isIPv6 } from 'node:net'
import type { Random } from '../../random.ts'
import type { Language } from '../../span.ts'
import { ipSurrogate } from './ip-address.ts'
import { inventCompany, likeCase, plainName, unlike } from './words.ts'

const RESERVED = ['com', 'net', 'org'] // example.com, example.net, example.org: RFC 2606, section 3
const LOCAL = /^localhost$/i
const SECOND_LEVEL = /^(?:ac|asso|co|com|edu|gouv|gov|ltd|me|net|nhs|nom|or|org|plc|police|sch)$/i

/**
 * A host below one of the example domains, with a name of its own before it where the original has one, or where
 * `isNamed` asks for it, so that there are enough of them. `www` and `localhost` stay; an IP address becomes another.
 */
export function hostSurrogate(host: string, language: Language, random: Random, isNamed: boolean): string {
  if (LOCAL.test(host)) return host
  const literal = /^(\[(?:IPv6:)?)(.*)(\])$/i.exec(host)
  if (literal !== null) return `${literal[1]}${ipSurrogate(literal[2] ?? '', random)}${literal[3]}`
  if (isIPv4(host) || isIPv6(host)) return ipSurrogate(host, random)
  const labels = host.split('.')
  const www = /^www\d?$/i.test(labels[0] ?? '') ? `${labels.shift()}.` : ''
  const top = labels.at(-1)?.toLowerCase() ?? ''
  const registered = top.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '') ? 3 : 2
  const name =
    isNamed || labels.length > registered ? `${unlike(host, () => plainName(inventCompany(language, random)))}.` : ''
  const end = RESERVED.includes(top) && !/example\.\w+$/i.test(host) ? top : random.pick(RESERVED)
  return www + likeCase(host, `${name}example.${end}`)
}
