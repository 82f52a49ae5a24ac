import type { EntityType } from '../../span.ts'
import type { Findings } from '../finder.ts'
import { contextWords, raisedByContext } from '../recognizers/context-words.ts'
import { matchesOf } from './request-pattern.ts'

/** A recognizer that a caller sends along. */
export interface AdHocRecognizer {
  readonly type: EntityType
  readonly patterns: readonly { readonly regex: string; readonly score: number; readonly name?: string | undefined }[]
  /** Words near a match that make it likelier. */
  readonly context?: readonly string[] | undefined
  /** Of RE2; none when absent. */
  readonly flags?: number | undefined
}

/** A name is written once for every match. */
const MOST_NAME = 100

/** What the patterns of `recognizer` match, see `matchesOf`. */
export function* findByRequest(recognizer: AdHocRecognizer, text: string): Findings {
  const { type, patterns, context = [], flags = 0 } = recognizer
  const words = contextWords(context)
  for (const { regex, score, name = regex.slice(0, MOST_NAME) } of patterns) {
    for (const match of matchesOf(regex, flags, text)) {
      if (match === undefined) {
        yield undefined
        continue
      }
      const found = words(text, match.start, match.end)
      const evidence = { pattern: name, score_alone: score, context: found }
      yield { type, ...match, score: found.length > 0 ? raisedByContext(score) : score, evidence }
    }
  }
}
