import type { z } from '@hono/zod-openapi'
import type { FieldError } from '../problem.ts'

type Issue = z.core.$ZodIssue

const MOST_ERRORS = 20

/** What a schema said of a request, by field. Never contains a piece of the request. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.flatMap((issue) => errorsOf(issue, [])).slice(0, MOST_ERRORS)
}

function errorsOf(issue: Issue, parent: readonly PropertyKey[]): FieldError[] {
  const path = [...parent, ...issue.path]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, MOST_ERRORS)
        .map((key) => ({ field: fieldName([...path, key]), message: issue.message }))
    case 'invalid_union': {
      // the alternative that the value came nearest to: the one that complains of something inside it
      const inside = issue.errors.find((alternative) =>
        alternative.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
      )
      if (inside !== undefined) return inside.flatMap((inner) => errorsOf(inner, path))
      if (issue.errors.length === 0) return [{ field: fieldName(path), message: issue.message }] // no option of a discriminated one
      return [{ field: fieldName(path), message: issue.errors.map(([inner]) => inner?.message).join('; or ') }]
    }
    default:
      return [{ field: fieldName(path), message: issue.message }]
  }
}

/** A name that a caller made up is repeated only where it looks like one of ours, since it could be anything. */
export function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(body)'
  return path
    .map((key) => (/^(?:\d{1,9}|[a-z][a-z_0-9]{0,31}|[A-Z][A-Z_0-9]{0,31})$/.test(String(key)) ? String(key) : '?'))
    .join('.')
}
