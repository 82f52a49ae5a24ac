import type { EntityType } from '../span.ts'
import { recognizers } from './recognizers/index.ts'

const byType = new Map(recognizers.map((recognizer) => [recognizer.type, recognizer]))

/**
 * Whether `value` as a whole is an entity of `type` by its shape and check digits, whatever stands around it; `undefined` of a
 * type that no recognizer finds.
 */
export function accepts(type: EntityType, value: string): boolean | undefined {
  const recognizer = byType.get(type)
  if (recognizer?.accepts !== undefined) return recognizer.accepts(value)
  if (recognizer === undefined) return undefined
  for (const span of recognizer.find(value, 'en')) {
    if (span !== undefined && span.start === 0 && span.end === value.length) return true
  }
  return false
}
