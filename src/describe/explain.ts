import type { Candidate, Dropped, FinderName } from '../detect/detect.ts'
import type { DisjointSpans, EntityType, Span } from '../span.ts'

/** Why something is an entity, or is none. */
interface Reasons {
  readonly found_by: FinderName
  readonly pattern?: string | undefined
  readonly check?: 'passed' | undefined
  readonly context?: readonly string[] | undefined
  readonly negative_context?: readonly string[] | undefined
}

/** A candidate that did not become an entity of its own. */
export interface DroppedCandidate extends Reasons {
  readonly type: EntityType
  readonly start: number
  readonly end: number
  readonly score: number
  /** `overlapped`: an entity covers it, with the type of another candidate whose score is higher. */
  readonly reason: Dropped['reason'] | 'overlapped'
}

export interface Explanation extends Reasons {
  /** The candidates that lie within the entity, or partly. */
  readonly dropped: readonly DroppedCandidate[]
}

export interface Explained {
  /** One for each of the spans. */
  readonly entities: readonly Explanation[]
  /** The candidates that touch no entity. */
  readonly dropped: readonly DroppedCandidate[]
}

/** Offsets are given in UTF-16 units, and turned by `offset`. Linear but for the sorting. */
export function explain(
  spans: DisjointSpans,
  candidates: readonly Candidate[],
  dropped: readonly Dropped[],
  offset: (offset: number) => number,
): Explained {
  const within: { winner: Candidate | undefined; others: DroppedCandidate[] }[] = spans.map(() => ({
    winner: undefined,
    others: [],
  }))
  const outside: DroppedCandidate[] = []
  const describe = (candidate: Candidate, reason: DroppedCandidate['reason']): DroppedCandidate => ({
    type: candidate.type,
    start: offset(candidate.start),
    end: offset(candidate.end),
    score: candidate.score,
    reason,
    ...reasonsOf(candidate),
  })
  const all = [
    ...candidates.map((candidate) => ({ candidate, reason: 'overlapped' as const })),
    ...dropped.map((candidate) => ({ candidate, reason: candidate.reason })),
  ].sort((a, b) => a.candidate.start - b.candidate.start)
  let at = 0
  for (const { candidate, reason } of all) {
    while (at < spans.length && (spans[at] as Span).end <= candidate.start) at++
    const span = spans[at]
    const place = within[at]
    if (span === undefined || place === undefined || candidate.end <= span.start)
      outside.push(describe(candidate, reason))
    else if (reason === 'overlapped' && isWinner(candidate, span) && lengthOf(candidate) > lengthOf(place.winner)) {
      if (place.winner !== undefined) place.others.push(describe(place.winner, reason))
      place.winner = candidate
    } else place.others.push(describe(candidate, reason))
  }
  const entities = within.map(({ winner, others }) => ({
    ...(winner === undefined ? { found_by: 'deny_list' as const } : reasonsOf(winner)),
    dropped: others,
  }))
  return { entities, dropped: outside }
}

function isWinner(candidate: Candidate, span: Span): boolean {
  return candidate.type === span.type && candidate.score === span.score
}

function lengthOf(candidate: Candidate | undefined): number {
  return candidate === undefined ? 0 : candidate.end - candidate.start
}

function reasonsOf({ foundBy, evidence }: Candidate): Reasons {
  const { pattern, check, context, negative_context } = evidence ?? {}
  return {
    found_by: foundBy,
    ...(pattern !== undefined && { pattern }),
    ...(check !== undefined && { check }),
    ...(context !== undefined && context.length > 0 && { context }),
    ...(negative_context !== undefined && negative_context.length > 0 && { negative_context }),
  }
}
