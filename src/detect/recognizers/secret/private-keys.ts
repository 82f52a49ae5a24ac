import { endOf, matchFrom } from '../recognizer.ts'
import type { Pieces } from './found.ts'

// RFC 7468 (PKCS #8 and older PEM), OpenSSH's own format, RFC 9580 (PGP), SSH2, and the part of PuTTY's file that is secret
const HEADER =
  /-----BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----|\bPrivate-Lines: \d{1,3}/g
const NEXT = /-----?\s?(?:BEGIN|END) [A-Z0-9 ]{3,60}-----?/g
const LENGTH_MAX = 40_000 // UTF-16 units between the two lines: RSA of 16,384 bits is 13,000, a PGP key ring more
const KEY = /[A-Za-z0-9+/]{24}/ // of dots, as in a manual, there is nothing to hide
/** A line of a key without its end: base64, or one of the headers of PEM and PGP; line ends may be written out, as in JSON. */
const LINE =
  /(?:\s|\\[nrt]|[>|#"'+,*]){1,20}(?:[A-Za-z0-9+/=]{16,100}(?![A-Za-z0-9+/=])|(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\n\\]{1,100})/y

/** Blocks of private keys with the two lines around them; where the last line is missing, as far as the key goes. */
export function* privateKeys(text: string): Pieces {
  let end = 0
  for (let header = matchFrom(HEADER, text, end); header !== null; header = matchFrom(HEADER, text, end)) {
    const start = endOf(header)
    end = endOfBlock(text, start) ?? endOfLines(text, start)
    yield KEY.test(text.slice(start, end)) ? { start: header.index, end, score: 1 } : undefined
  }
}

function endOfBlock(text: string, start: number): number | undefined {
  const next = matchFrom(NEXT, text, start)
  if (next === null || next.index - start > LENGTH_MAX || next[0].includes('BEGIN ')) return undefined
  return endOf(next)
}

function endOfLines(text: string, start: number): number {
  let end = start
  for (let line = matchFrom(LINE, text, end); line !== null; line = matchFrom(LINE, text, end)) end = endOf(line)
  return end
}
