import { eld } from 'eld/extrasmall'
import { LANGUAGES, type Language } from '../span.ts'

const SAMPLE_LENGTH = 4000 // UTF-16 units: more does not make the answer better, only slower

eld.setLanguageSubset([...LANGUAGES])

/** The language a text is most likely written in, judged by its beginning; English when nothing tells. */
export function detectLanguage(text: string): Language {
  const { language } = eld.detect(text.slice(0, SAMPLE_LENGTH))
  return LANGUAGES.find((known) => known === language) ?? 'en'
}
