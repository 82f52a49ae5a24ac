import { isIPv4, isIPv6 } from 'node:net'
import type { Language } from '../../span.ts'

/** Everyone may have an address there; any other domain may be that of one person, or of a firm of ten. */
const MAIL_PROVIDERS = new Set(
  'gmail.com googlemail.com outlook.com outlook.fr hotmail.com hotmail.fr hotmail.co.uk live.com live.fr msn.com yahoo.com yahoo.fr yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com gmx.com gmx.fr gmx.de web.de mail.com proton.me protonmail.com zoho.com orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr btinternet.com sky.com virginmedia.com comcast.net verizon.net att.net bluewin.ch skynet.be videotron.ca'.split(
    ' ',
  ),
)

/** Sites so large that to have been there says nothing; of others not even the host is kept. */
const SITES = new Set(
  'wikipedia.org github.com gitlab.com youtube.com google.com bing.com linkedin.com facebook.com instagram.com x.com twitter.com reddit.com tiktok.com pinterest.com stackoverflow.com medium.com amazon.com amazon.fr amazon.co.uk ebay.com leboncoin.fr microsoft.com apple.com dropbox.com'.split(
    ' ',
  ),
)

/** The domain of a large provider. */
export function mailProvider(value: string): string | undefined {
  const domain = value.slice(value.lastIndexOf('@') + 1).toLowerCase()
  return MAIL_PROVIDERS.has(domain) ? domain : undefined
}

/** The domain of a large site, without what stands before it. */
export function largeSite(value: string): string | undefined {
  const host = /^(?:[a-z][a-z0-9+.-]{0,30}:(?:\\?\/){2})?(?:[^/?#@\s]{0,200}@)?([\p{L}\p{N}.-]{1,253})/iu.exec(
    value,
  )?.[1]
  const labels = host?.toLowerCase().split('.') ?? []
  return [2, 3].map((count) => labels.slice(-count).join('.')).find((domain) => SITES.has(domain))
}

/** The network of an address: /24 of version 4, /48 of version 6, which is what one subscriber has at most (RFC 6177). */
export function networkOf(value: string): string | undefined {
  const address = value.replace(/%.*$/, '')
  const mapped = /^::ffff:(\d[\d.]+)$/i.exec(address)?.[1] ?? address
  if (isIPv4(mapped)) return mapped.replace(/\d+$/, '0/24')
  if (!isIPv6(address)) return undefined
  const [start = '', end] = address.split('::')
  const groups = start === '' ? [] : start.split(':')
  const gap = end === undefined ? 0 : 8 - groups.length - (end === '' ? 0 : end.split(':').length)
  const all = [...groups, ...Array<string>(Math.max(0, gap)).fill('0'), ...(end ?? '').split(':')]
  const first = all.slice(0, 3).map((group) => (Number.parseInt(group, 16) || 0).toString(16))
  while (first.at(-1) === '0') first.pop() // "::" stands for zeros
  return `${first.join(':')}::/48`
}

/** Two digits of ITU-T E.164; 1 and 7 have one, all others three: https://www.itu.int/pub/T-SP-E.164D */
const TWO_DIGITS = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/
const FRENCH_PAIRS = /^0[1-9](?:[ .\-\u00a0\u202f]\d\d){4}$/

/** The country code of an international number, and +33 of one that is written in pairs as they are in France. */
export function countryCode(value: string, language: Language): string | undefined {
  if (language === 'fr' && FRENCH_PAIRS.test(value)) return '+33'
  const digits = /^\(?(?:\+|00(?=[1-9]))([\d\s().\u00a0-]{4,})/u.exec(value)?.[1]?.replace(/\D/g, '') ?? ''
  if (digits.length < 4) return undefined
  return `+${digits.slice(0, /^[17]/.test(digits) ? 1 : TWO_DIGITS.test(digits) ? 2 : 3)}`
}
