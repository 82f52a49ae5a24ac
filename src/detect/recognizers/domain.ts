import { parse } from 'tldts'

/** Top-level names that are used inside organizations or reserved: RFC 6761, RFC 6762, ICANN's `internal`. */
const PRIVATE = /\.(?:local|localdomain|internal|intranet|intra|lan|corp|home|private|test|example|invalid|localhost)$/i

/**
 * Whether the last labels of a host name are a public suffix (Public Suffix List, ICANN part) or a private one. A mark
 * that somebody put on a letter does not make it another one.
 */
export function isKnownDomain(host: string): boolean {
  return isSuffixKnown(host) || (/\p{M}/u.test(host) && isSuffixKnown(host.replace(/\p{M}/gu, '')))
}

function isSuffixKnown(host: string): boolean {
  return (
    parse(host.toLowerCase(), { extractHostname: false, validateHostname: false }).isIcann === true ||
    PRIVATE.test(host)
  )
}
