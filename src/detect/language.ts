import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { LANGUAGES, type Language } from '../span.ts'

const SAMPLE_LENGTH = 4000 // UTF-16 units: more does not make the answer better, only slower

// Loaded when a text first asks for it: that takes a fifth of a second, which a start should not wait for.
// (The package can be imported, not required, by its name.)
const require = createRequire(import.meta.url)
const FILE = fileURLToPath(import.meta.resolve('eld/extrasmall'))
let loaded: typeof import('eld/extrasmall').eld | undefined

function detector() {
  if (loaded === undefined) {
    const { eld }: typeof import('eld/extrasmall') = require(FILE)
    loaded = eld
    loaded.setLanguageSubset([...LANGUAGES])
  }
  return loaded
}

/** The language a text is most likely written in, judged by its beginning; English when nothing tells. */
export function detectLanguage(text: string): Language {
  const { language } = detector().detect(text.slice(0, SAMPLE_LENGTH))
  return LANGUAGES.find((known) => known === language) ?? 'en'
}
