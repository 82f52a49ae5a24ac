const ASCII = /^[\x00-\x7f]*$/
const MARKS = /\p{M}/gu
/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', ß: 'ss', đ: 'd', ð: 'd', ı: 'i' }
const NOT_PLAIN = /[œæøłßđðı]/gu

/** `text` without what typing habits change: compatibility forms (NFKC), capitals and accents. "Lefèvre", "LEFEVRE": `lefevre`. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')
}
