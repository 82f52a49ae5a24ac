/** A way to write characters, by which a text shows what it is: the original must be written the same way to be read well. */
interface Form {
  readonly sign: RegExp
  readonly write: (value: string) => string
}

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const JSON_ESCAPE = /\\u[0-9a-f]{4}/i

const FORMS: readonly Form[] = [
  { sign: JSON_ESCAPE, write: asciiJson },
  {
    sign: /&(?:lt|gt|amp|quot|apos|nbsp|#\d{1,5}|#x[0-9a-f]{1,4});/i,
    write: (value) => value.replace(/[&<>"']/g, (char) => HTML[char] ?? char),
  },
  { sign: /%(?:2[07bc]|3[ce]|40)/i, write: (value) => encodeURIComponent(value.toWellFormed()) },
]

/** The original, written as its replacement is written in the text: `raw` is what stands there. */
export function inFormOf(raw: string, replacement: string, original: string): string {
  const forms = FORMS.filter(({ sign }) => sign.test(raw) && !sign.test(replacement))
  const letters = forms.reduce((rest, { sign }) => rest.replace(new RegExp(sign, 'gi'), ''), raw)
  const value = isInCapitals(letters) && !isInCapitals(replacement) ? original.toUpperCase() : original
  return forms.reduce((written, { write }) => write(written), value)
}

function isInCapitals(value: string): boolean {
  return value === value.toUpperCase() && /\p{Lu}\P{Lu}{0,20}\p{Lu}/u.test(value)
}

/** A value within a JSON string; with the escapes of a writer that gives ASCII only where `raw`, which it replaces, has them. */
export function inJsonString(value: string, raw: string): string {
  return JSON_ESCAPE.test(raw) ? asciiJson(value) : JSON.stringify(value).slice(1, -1)
}

/** Also <, > and &, which writers that escape them escape for the sake of HTML. */
function asciiJson(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replace(/[<>&\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
