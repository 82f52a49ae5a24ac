import { isIP, isIPv4, isIPv6 } from 'node:net'
import type { Random } from '../../random.ts'
import { shapeOf } from './shape.ts'

/** Set aside for documentation: RFC 5737. */
const DOCUMENTATION = ['192.0.2', '198.51.100', '203.0.113']
/** Networks that stay within their house: their beginning says only that, and is kept. Numbers of octets kept. */
const LOCAL: readonly (readonly [RegExp, number])[] = [
  [/^(?:10|127)\./, 1], // RFC 1918, RFC 1122
  [/^(?:192\.168|169\.254)\./, 2], // RFC 1918, RFC 3927
]
const LOCAL_12 = /^172\.(?:1[6-9]|2\d|3[01])\./ // RFC 1918

/** Of the same form: IPv4 or IPv6, groups, case, zone, and the length of the network behind a slash. */
export function ipSurrogate(value: string, random: Random): string {
  const [, address = '', rest = ''] = /^([^%/]*)(.*)$/s.exec(value) ?? []
  if (!isIPv4(address) && !isIPv6(address)) return shapeOf(value, { random })
  for (let count = 0; ; count++) {
    const own = isIPv4(address) ? v4(address, random) : v6(address, random, count < 20)
    // some unusual ways of writing one cannot be kept
    const drawn = isIP(own) === isIP(address) ? own : `2001:db8::${(1 + random.below(0xffff)).toString(16)}`
    if (drawn.toLowerCase() !== address.toLowerCase()) return drawn + rest
  }
}

function v4(address: string, random: Random): string {
  const octet = () => 1 + random.below(254)
  const kept = LOCAL.find(([network]) => network.test(address))?.[1]
  if (kept !== undefined) {
    return address
      .split('.')
      .map((was, at) => (at < kept ? was : octet()))
      .join('.')
  }
  if (LOCAL_12.test(address)) return `172.${16 + random.below(16)}.${octet()}.${octet()}`
  // a log may hold more addresses than documentation has: one in four is of a laboratory's network, RFC 2544
  if (random.below(4) === 0) return `198.${18 + random.below(2)}.${octet()}.${octet()}`
  return `${random.pick(DOCUMENTATION)}.${octet()}`
}

/** Prefixes that stay, since they say only that the network is local: link-local, unique local (RFC 4291, RFC 4193). */
const LOCAL_V6 = /^(?:fe80|f[cd])/i
const MAPPED = /^(.*:)(\d{1,3}(?:\.\d{1,3}){3})$/

function v6(address: string, random: Random, keepsZeros: boolean): string {
  const mapped = MAPPED.exec(address)
  if (mapped !== null) {
    const [, before = '', tail = ''] = mapped
    const head = /^[:0f]*$/i.test(before)
      ? before
      : inDocumentation(`${before}0`, random, keepsZeros).replace(/[^:]*$/, '')
    return head + v4(tail, random)
  }
  return inDocumentation(address, random, keepsZeros)
}

/** Within 2001:db8::/32 (RFC 3849), which takes two groups; an address of one group before `::` gets a second. */
function inDocumentation(address: string, random: Random, keepsZeros: boolean): string {
  const isCapital = /[A-F]/.test(address)
  const [head = '', tail] = address.split('::')
  const local = LOCAL_V6.exec(address)?.[0] ?? ''
  const draw = (group: string) => {
    if (group === '') return group
    if (keepsZeros && /^0+$/.test(group)) return group // else the address would look unlike its kind
    const limit = 16 ** group.length
    return (1 + random.below(limit - 1)).toString(16).padStart(group.length, '0')
  }
  const first = head.split(':').filter((group) => group !== '')
  const last = (tail ?? '').split(':').filter((group) => group !== '')
  const beginning =
    local === ''
      ? ['2001', first[1]?.length === 4 ? '0db8' : 'db8', ...first.slice(2).map(draw)]
      : first.map((group, at) => (at > 0 ? draw(group) : local + draw(group.slice(local.length))))
  // "::" stands for one group at least
  const ending =
    last.length === 0 && first.length < 3
      ? [draw('ffff')]
      : last.slice(Math.max(0, beginning.length + last.length - 7)).map(draw)
  const drawn = tail === undefined ? beginning.join(':') : `${beginning.join(':')}::${ending.join(':')}`
  return isCapital ? drawn.toUpperCase() : drawn
}
