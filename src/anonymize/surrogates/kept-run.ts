/** So many letters or digits of an original at their old place would still tell who is meant. */
const LONGEST_KEPT = 3

/**
 * Whether more than `LONGEST_KEPT` letters and digits in a row are the same in both at the same place, read without regard
 * to case, accents and what stands between them: "12 34 56" keeps a run of "12-34-50".
 */
export function keepsRun(original: string, candidate: string): boolean {
  const before = lettersAndDigits(original)
  const after = lettersAndDigits(candidate)
  let run = 0
  for (let at = 0; at < before.length && at < after.length; at++) {
    run = before[at] === after[at] ? run + 1 : 0
    if (run > LONGEST_KEPT) return true
  }
  return false
}

/** Lower case, without accents, blanks and signs: what two spellings of one value have in common. */
export function lettersAndDigits(value: string): string {
  return value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
