import { decrypt } from '../anonymize/operators/encrypt.ts'
import { decryptCbc } from '../crypto/aes-cbc.ts'
import { Problem } from '../problem.ts'
import type { EntityType, Span } from '../span.ts'
import { type EngineResult, inUtf16, replaced } from './anonymize.ts'
import { withoutConflicts } from './spans.ts'

export type Deanonymizer = { readonly type: 'decrypt'; readonly key: string } | { readonly type: 'deanonymize_keep' }

/** The body of `POST /deanonymize`, checked. Offsets count code points. */
export interface DeanonymizeRequest {
  readonly text: string
  readonly results: readonly Span[]
  /** There is one for the type of each result, or a `DEFAULT`. */
  readonly deanonymizers: Readonly<Record<EntityType, Deanonymizer>>
}

/** Throws a problem when one value cannot be decrypted; nobody learns how it failed. */
export function* deanonymize({ text, results, deanonymizers }: DeanonymizeRequest): Generator<undefined, EngineResult> {
  const spans = withoutConflicts(inUtf16(text, results))
  const result = yield* replaced(text, spans, (value, { type }) => {
    const operator = deanonymizers[type] ?? deanonymizers['DEFAULT'] ?? { type: 'deanonymize_keep' }
    if (operator.type === 'deanonymize_keep') return { value, name: operator.type }
    const decrypted = decryptedWith(operator.key, value)
    if (decrypted !== undefined) return { value: decrypted, name: operator.type }
    const message = 'Invalid input, cannot be decrypted with this key'
    throw new Problem('invalid-request', [{ field: '', message }])
  })
  return { ...result, items: result.items.map((item) => ({ ...item, score: item.score || null })) }
}

/** What the operator `encrypt` of `POST /entities` made, AES-GCM, or Presidio's own, AES-CBC. */
function decryptedWith(key: string, value: string): string | undefined {
  if (value.startsWith('v1.')) return decrypt(value, key)
  return decryptCbc(Buffer.from(key), inBase64Url(value))
}

/** Presidio reads either alphabet of RFC 4648; the example in its documentation is in the other. */
function inBase64Url(value: string): string {
  return value.replaceAll('+', '-').replaceAll('/', '_')
}
