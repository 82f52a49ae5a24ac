import type { EntityType, ModelSize } from '../span.ts'
import type { Finding, Findings } from './finder.ts'
import { NAME_TYPES, type Ner } from './ner/ner.ts'
import { PHRASE_TYPES } from './phrases/phrase-types.ts'
import { findPhrases } from './phrases/phrases.ts'
import { isSamePhrase, raisedByContext } from './recognizers/context-words.ts'
import { Source } from './recognizers/source.ts'
import { type AdHocRecognizer, findByRequest } from './request/ad-hoc-recognizer.ts'
import { type Allowed, allowedBy } from './request/allow-list.ts'
import { type DenyList, findDenied } from './request/deny-list.ts'
import { type Wanted, wanted } from './wanted.ts'

export interface DetectOptions {
  /** ISO 639 code; names, and dates in words, are found in `en` and `fr` alone. */
  readonly language: string
  /** What finds names in this language, and its size for whoever asks; absent where there is none. */
  readonly ner?: Ner | undefined
  readonly modelSize?: ModelSize | undefined
  /** The types to look for; those that are on by default when absent. */
  readonly entities?: readonly EntityType[] | undefined
  /** Lowest score that counts, for all types or by type with `DEFAULT` for the rest; each type's own when absent. */
  readonly scoreThreshold?: number | Readonly<Record<EntityType, number>> | undefined
  readonly allowList?: readonly Allowed[] | undefined
  /** Stronger than the allow list. */
  readonly denyList?: readonly DenyList[] | undefined
  /** Words that are known to belong to the text without standing in it: they count for recognizers that look for them. */
  readonly context?: readonly string[] | undefined
  /** Looked for besides `entities`. */
  readonly adHocRecognizers?: readonly AdHocRecognizer[] | undefined
  /** Whether to keep what was dropped. */
  readonly explain?: boolean | undefined
}

/** What found something. */
export type FinderName =
  | `recognizer ${EntityType}`
  | `model ${string}`
  | 'dates and amounts in words'
  | 'deny_list'
  | 'recognizers of the request'

/** A finding, and what it was found by. */
export interface Candidate extends Finding {
  readonly foundBy: FinderName
}

/** A candidate that counts for nothing. */
export interface Dropped extends Candidate {
  readonly reason: 'below_threshold' | 'allowed'
}

export interface Detected {
  /** They may overlap. */
  readonly spans: readonly Candidate[]
  /** Empty unless asked for. */
  readonly dropped: readonly Dropped[]
}

/** What identifiers are called, which models take for names beside them. */
const LABEL =
  /^(?:IBAN|BIC|SWIFT|RIB|SSN|ITIN|NINO|NPI|DEA|NIR|NSS|SIREN|SIRET|TVA|VAT|CNI|RPPS|ADELI|FINESS|AHV|AVS|ABN|ACN|TFN|SIN|PAN|PIN|CVV|CVC|IMEI|VIN|UUID|MAC|IP|URL)$/

/**
 * Every span that a finder gave and the caller wants. Gives way to other work whenever `yield` returns, after a few
 * milliseconds of its own at most; a promise it yields is to be waited for.
 */
export function* detect(text: string, options: DetectOptions): Generator<Promise<void> | undefined, Detected> {
  const sought = wanted(options.language, options.entities)
  const thresholdOf = (type: EntityType, foundBy: FinderName) => {
    const isOfRequest = foundBy === 'recognizers of the request'
    if (!isOfRequest && !sought.thresholds.has(type)) return undefined // a finder gives more types than are wanted
    return chosenThreshold(type, options.scoreThreshold) ?? (isOfRequest ? 0 : sought.thresholds.get(type))
  }
  const isAllowed = allowedBy(options.allowList ?? [])
  const spans: Candidate[] = []
  const dropped: Dropped[] = []
  const allowed: Candidate[] = []
  for (const [foundBy, findings] of finders(text, options, sought)) {
    for (const found of findings) {
      if (found instanceof Promise) {
        yield found
        continue
      }
      if (found !== undefined) {
        const reason = reasonToDrop(found, foundBy)
        if (reason === 'allowed') allowed.push({ ...found, foundBy })
        if (reason === undefined) spans.push({ ...found, foundBy })
        else if (options.explain && reason !== 'not_wanted') dropped.push({ ...found, foundBy, reason })
      }
      yield
    }
  }
  const isWithinAllowed = within(allowed)
  const isLeft = (span: Candidate) => span.foundBy !== 'deny_list' && isWithinAllowed(span)
  if (options.explain) for (const span of spans) if (isLeft(span)) dropped.push({ ...span, reason: 'allowed' })
  return { spans: allowed.length === 0 ? spans : spans.filter((span) => !isLeft(span)), dropped }

  function reasonToDrop({ type, score, start, end }: Finding, foundBy: FinderName) {
    if (foundBy === 'deny_list') return undefined
    const threshold = thresholdOf(type, foundBy)
    if (threshold === undefined || (foundBy.startsWith('model ') && LABEL.test(text.slice(start, end))))
      return 'not_wanted'
    if (score < threshold) return 'below_threshold'
    return isAllowed(text.slice(start, end)) ? 'allowed' : undefined
  }
}

/** Says whether a span lies within one of `outer`. */
function within(outer: readonly Candidate[]): (span: Candidate) => boolean {
  const sorted = outer.toSorted((a, b) => a.start - b.start)
  const furthest: number[] = [] // the largest end of those up to this one
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0))
  return ({ start, end }) => {
    let low = 0
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return (furthest[low - 1] ?? -1) >= end
  }
}

function* finders(
  text: string,
  { language, ner, modelSize, adHocRecognizers = [], denyList = [], context = [] }: DetectOptions,
  { thresholds, recognizers, mayBegin }: Wanted,
): Generator<[FinderName, ReturnType<Ner['find']>]> {
  const isWanted = ({ type }: { type: EntityType }) => thresholds.has(type)
  const source = new Source(text, mayBegin)
  for (const recognizer of recognizers) {
    const found = recognizer.find(text, language, source)
    yield [`recognizer ${recognizer.type}`, withContext(found, recognizer.context, context)]
  }
  for (const recognizer of adHocRecognizers) {
    const found = findByRequest(recognizer, text)
    yield ['recognizers of the request', withContext(found, recognizer.context, context)]
  }
  if (denyList.length > 0) yield ['deny_list', findDenied(denyList, text)]
  if ((language === 'en' || language === 'fr') && PHRASE_TYPES.some(isWanted)) {
    yield ['dates and amounts in words', findPhrases(text, language, new Set(thresholds.keys()))]
  }
  if (ner !== undefined && NAME_TYPES.some(isWanted)) yield [`model ${language}-${modelSize}`, ner.find(text)]
}

/** With the scores raised where one of `given` is among the words that a recognizer looks for. */
function withContext(found: Findings, words: readonly string[] = [], given: readonly string[] = []): Findings {
  const same = given.filter((one) => words.some((word) => isSamePhrase(word, one)))
  return same.length === 0 ? found : raised(found, same)
}

function* raised(found: Findings, words: readonly string[]): Findings {
  for (const finding of found) {
    if (finding === undefined || (finding.evidence?.context?.length ?? 0) > 0) yield finding
    else {
      const evidence = { ...finding.evidence, score_alone: finding.score, context: words }
      yield { ...finding, score: raisedByContext(finding.score), evidence }
    }
  }
}

function chosenThreshold(type: EntityType, chosen: DetectOptions['scoreThreshold']): number | undefined {
  return typeof chosen === 'object' ? (chosen[type] ?? chosen['DEFAULT']) : chosen
}
