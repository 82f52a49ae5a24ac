import { catalog } from '../detect/catalog.ts'
import { LANGUAGES } from '../span.ts'

/** ISO 639 codes of the languages for which there are recognizers of identifiers, or models. */
export const PRESIDIO_LANGUAGES: readonly string[] = Array.from(
  new Set([...LANGUAGES, ...catalog.flatMap(({ languages = [] }) => languages)]),
).sort()

/** Whether names, and dates in words, are found in texts of this language. */
export function hasNames(language: string): boolean {
  return (LANGUAGES as readonly string[]).includes(language)
}

const ONLY_WITH_NAMES: ReadonlySet<string> = new Set(
  catalog
    .filter(({ type }) =>
      ['PERSON', 'LOCATION', 'ORGANIZATION', 'MONEY', 'PERCENTAGE', 'QUANTITY', 'AGE'].includes(type),
    )
    .map(({ type }) => type),
)

/** The types that can be found in a text of this language, in the order of the catalog; of all languages when absent. */
export function supportedEntities(language?: string): string[] {
  return catalog
    .filter(
      ({ type, languages }) =>
        language === undefined ||
        (languages?.includes(language) !== false && (hasNames(language) || !ONLY_WITH_NAMES.has(type))),
    )
    .map(({ type }) => type)
}

/** A name like those of Presidio's classes: `CREDIT_CARD` is found by `CreditCardRecognizer`. */
export function recognizerName(type: string): string {
  const words = type.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase())
  return `${words.join('')}Recognizer`
}
