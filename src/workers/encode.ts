import { orTooLong } from '../problem.ts'

const AT_ONCE = 200 // entities

/**
 * An answer as JSON in UTF-8, as `JSON.stringify` has it but that `entities` come first. Those of a long text take tens of
 * milliseconds, so it yields between them.
 */
export function* encode(answer: object): Generator<undefined, Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const { entities, ...rest } = answer as { entities?: readonly unknown[] }
  if (!Array.isArray(entities) || entities.length <= AT_ONCE) return encoder.encode(jsonOf(answer))
  const parts: Uint8Array[] = []
  for (let at = 0; at < entities.length; at += AT_ONCE) {
    const json = jsonOf(entities.slice(at, at + AT_ONCE))
    parts.push(encoder.encode(`${at === 0 ? '{"entities":[' : ','}${json.slice(1, -1)}`))
    yield
  }
  const others = jsonOf(rest).slice(1)
  parts.push(encoder.encode(`]${others === '}' ? '' : ','}${others}`))
  yield
  return joined(parts)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** JSON is longer than what it holds, and no string is longer than half a gigabyte. */
function jsonOf(value: object): string {
  try {
    return JSON.stringify(value)
  } catch (error) {
    throw orTooLong(error)
  }
}
