import { AFTER_ESCAPE, fromPatterns } from './recognizer.ts'

const HEX = '[0-9a-f]'
// Not within a word, a fingerprint or a dump of more bytes; but perhaps after a word ("mac:00:1a:…").
const START = String.raw`(?:(?<![\p{L}\p{N}]|(?<![\p{L}\p{N}])${HEX}{1,4}[:.\-]|[:.\-]{2}|\d[.,])|${AFTER_ESCAPE})`
const END = String.raw`(?![\p{L}\p{N}]|[:\-.][0-9a-f:])`

const DATE_AND_TIME = /^\d\d-(?:0\d|1[0-2])-[0-3]\d-[0-2]\d-[0-5]\d-[0-5]\d$/
const NOBODY = /^(?:f{12}|0{12})$/ // broadcast, unset

/**
 * Address of a network interface: six bytes in hexadecimal, as IEEE 802, Linux, Windows and Cisco write them.
 * https://en.wikipedia.org/wiki/MAC_address#Notational_conventions
 */
export const macAddress = fromPatterns({
  type: 'MAC_ADDRESS',
  description: 'Address of a network interface (EUI-48): six bytes in hexadecimal with colons, hyphens or dots.',
  example: '00:1A:2B:3C:4D:5E',
  threshold: 0.5,
  byDefault: true,
  patterns: [
    new RegExp(`${START}${HEX}{2}(?<separator>[:\\-])(?:${HEX}{2}\\k<separator>){4}${HEX}{2}${END}`, 'giu'),
    new RegExp(`${START}${HEX}{4}\\.${HEX}{4}\\.${HEX}{4}${END}`, 'giu'),
  ],
  near: {
    pattern: /([:-])(?=[0-9a-f]{2}\1)(?<=[0-9a-f]{2}.)|\.(?=[0-9a-f]{4}\.)(?<=[0-9a-f]{4}.)/gi,
    before: 16,
    after: 36,
  },
  score(value) {
    if (NOBODY.test(value.replace(/[^0-9a-f]/gi, '').toLowerCase()) || DATE_AND_TIME.test(value)) return undefined
    const isOfDigits = !/[a-f]/i.test(value)
    if (value.includes('.')) return isOfDigits ? 0.3 : 0.85 // 1234.5678.9012 is rather another number
    return isOfDigits ? 0.6 : 0.95
  },
})
