import type { Operator } from '../anonymize/operators/operator.ts'
import type { Work } from '../work.ts'

/**
 * Whether it is worth while to keep the answer to some work, and right: the same work must have the same answer whenever it is
 * done, byte for byte. What only puts values in the place of others costs no more than the digest of its request; and the answer
 * of `restore` and `deanonymize` is what somebody wanted hidden.
 */
export function isCacheable(work: Work): boolean {
  switch (work.kind) {
    case 'entities': // a restore token is sealed with a new nonce; an operator counts also where the text has nothing for it
      return !work.request.reversible && Object.values(work.request.operators ?? {}).every(drawsNothing)
    case 'analyze':
      return true
    case 'anonymize':
    case 'deanonymize':
    case 'restore':
      return false
    default:
      return work satisfies never
  }
}

/** Whether an operator makes the same of the same text each time. The key of `hash` without a salt lasts as long as the process. */
function drawsNothing(operator: Operator): boolean {
  switch (operator.type) {
    case 'surrogate':
      return operator.seed !== undefined
    case 'date_shift':
      return operator.seed !== undefined || operator.days !== undefined
    case 'encrypt':
      return false
    case 'mask':
    case 'replace':
    case 'redact':
    case 'keep':
    case 'hash':
    case 'placeholder':
    case 'generalize':
      return true
    default:
      return operator satisfies never
  }
}
