import { RE2JS } from 're2js'

/**
 * What is never an entity: this very string, or whatever a pattern in RE2 syntax matches: as a whole, or `anywhere` in it.
 * `flags` are those of re2js.
 */
export type Allowed =
  | string
  | { readonly pattern: string; readonly flags?: number | undefined; readonly anywhere?: boolean | undefined }

/** Says of the text of a candidate whether it is allowed. */
export function allowedBy(list: readonly Allowed[]): (value: string) => boolean {
  const strings = new Set(list.filter((entry) => typeof entry === 'string'))
  const patterns = list
    .filter((entry) => typeof entry !== 'string')
    .map(({ pattern, flags = 0, anywhere = false }) => ({ pattern: RE2JS.compile(pattern, flags), anywhere }))
  return (value) =>
    strings.has(value) ||
    patterns.some(({ pattern, anywhere }) => (anywhere ? pattern.matcher(value).find() : pattern.matches(value)))
}
