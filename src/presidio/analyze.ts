import { offsetsIn } from '../describe/offsets.ts'
import { type Candidate, detect } from '../detect/detect.ts'
import { recognizers } from '../detect/recognizers/index.ts'
import type { AdHocRecognizer } from '../detect/request/ad-hoc-recognizer.ts'
import { type Allowed, allowedBy } from '../detect/request/allow-list.ts'
import type { DenyList } from '../detect/request/deny-list.ts'
import type { Engine } from '../pipeline.ts'
import type { EntityType, Language, ModelSize } from '../span.ts'
import { hasNames, recognizerName } from './languages.ts'
import { withoutDuplicates } from './results.ts'

/** The body of `POST /analyze`, checked and in our terms. */
export interface AnalyzeRequest {
  readonly texts: readonly string[]
  /** Whether the answer is a list for each text, or the list of the only one. */
  readonly isList: boolean
  readonly language: string
  readonly modelSize: ModelSize
  readonly entities?: readonly EntityType[] | undefined
  readonly scoreThreshold?: number | undefined
  readonly adHocRecognizers: readonly AdHocRecognizer[]
  readonly denyList: readonly (DenyList & { readonly score: number })[]
  readonly context?: readonly string[] | undefined
  readonly allowList: readonly Allowed[]
  readonly explain: boolean
}

/** Presidio's `RecognizerResult`; offsets count code points. */
export interface AnalyzeResult {
  readonly analysis_explanation: AnalysisExplanation | null
  readonly end: number
  readonly entity_type: EntityType
  readonly score: number
  readonly start: number
}

interface AnalysisExplanation {
  readonly recognizer: string
  readonly pattern_name: string | null
  readonly pattern: string | null
  readonly original_score: number
  readonly score: number
  readonly textual_explanation: string | null
  readonly score_context_improvement: number
  readonly supportive_context_word: string
  readonly validation_result: boolean | null
  readonly regex_flags: number | null
}

export function* analyze(
  request: AnalyzeRequest,
  engine: Engine,
): Generator<Promise<void> | undefined, AnalyzeResult[] | AnalyzeResult[][]> {
  const all: AnalyzeResult[][] = []
  for (const text of request.texts) all.push(yield* analyzeText(text, request, engine))
  return request.isList ? all : (all[0] ?? [])
}

function* analyzeText(
  text: string,
  request: AnalyzeRequest,
  { models }: Engine,
): Generator<Promise<void> | undefined, AnalyzeResult[]> {
  const { language, modelSize, denyList } = request
  const { spans } = yield* detect(text, {
    ...request,
    ner: hasNames(language) ? models(language as Language, modelSize) : undefined,
  })
  const scoreOfDenied = new Map(denyList.map(({ type, score }) => [type, score]))
  const isAllowed = allowedBy(request.allowList)
  const results = withoutDuplicates(
    spans.flatMap((span) => {
      if (span.foundBy !== 'deny_list') return [span]
      // for Presidio a word of a deny list is a result like any other
      const score = scoreOfDenied.get(span.type) ?? 1
      const counts = score >= (request.scoreThreshold ?? 0) && !isAllowed(text.slice(span.start, span.end))
      return counts ? [{ ...span, score }] : []
    }),
  )
  const offset = offsetsIn(
    text,
    'code_point',
    results.flatMap(({ start, end }) => [start, end]),
  )
  return results.map((result) => ({
    analysis_explanation: request.explain ? explanationOf(result, request.adHocRecognizers) : null,
    end: offset(result.end),
    entity_type: result.type,
    score: result.score,
    start: offset(result.start),
  }))
}

const patternsByType = new Map(recognizers.map(({ type, patterns = {} }) => [type, patterns]))

function explanationOf(
  { type, score, foundBy, evidence = {} }: Candidate,
  adHoc: readonly AdHocRecognizer[],
): AnalysisExplanation {
  const { pattern, check, score_alone = score, context = [] } = evidence
  const ownPattern = pattern === undefined ? null : (patternsByType.get(type)?.[pattern] ?? pattern)
  const isModel = foundBy.startsWith('model ')
  return {
    recognizer: isModel ? 'TaggerRecognizer' : recognizerName(type),
    pattern_name: pattern ?? null,
    pattern: foundBy === 'recognizers of the request' ? regexNamed(pattern, type, adHoc) : ownPattern,
    original_score: score_alone,
    score,
    textual_explanation: isModel ? `Identified as ${type} by the ${foundBy}` : null,
    score_context_improvement: Math.round((score - score_alone) * 1000) / 1000,
    supportive_context_word: context[0] ?? '',
    validation_result: check === 'passed' ? true : null,
    regex_flags: null,
  }
}

function regexNamed(name: string | undefined, type: EntityType, adHoc: readonly AdHocRecognizer[]): string | null {
  const patterns = adHoc.filter((recognizer) => recognizer.type === type).flatMap((recognizer) => recognizer.patterns)
  return patterns.find((pattern) => pattern.name === name)?.regex ?? null
}
