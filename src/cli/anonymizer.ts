import { createHmac } from 'node:crypto'
import packageJson from '../../package.json' with { type: 'json' }
import type { Operators } from '../anonymize/operators/operator.ts'
import { Turns } from '../batch/turns.ts'
import { readModels } from '../detect/ner/model-files.ts'
import type { EntitiesAnswer } from '../pipeline.ts'
import { Pool } from '../workers/pool.ts'
import type { RequestOptions } from './arguments.ts'
import { UsageError } from './failure.ts'

/** More than one, so that a thread has its next text while the answer to the last one is read. */
const TEXTS_PER_THREAD = 4

export interface Anonymizer extends AsyncDisposable {
  /** The text without its entities. */
  anonymize(text: string): Promise<string>
  /** All that an output depends on but its input: options, seed, models, version. */
  readonly options: string
}

/**
 * `seed` makes pseudonyms the same in all texts, and hashes too, but for operators that have a seed or a salt of their
 * own.
 */
export async function createAnonymizer(request: RequestOptions, seed: string, jobs: number): Promise<Anonymizer> {
  const models = readModels()
  const { cards } = await models.catch((error: Error) => {
    throw new UsageError(error.message)
  })
  const key = (label: string) => createHmac('sha256', seed).update(label).digest()
  const keys = { hash: key('hash'), restore: [key('restore')], restoreTtlMs: 0 }
  const limits = { maxQueue: TEXTS_PER_THREAD * jobs, timeoutMs: 3_600_000 }
  const pool = new Pool({ models, workers: jobs, keys, ...limits, threadMemoryMb: 4096, onFault: () => {} }) // its texts fail, which is told
  const turns = new Turns(limits.maxQueue)
  const never = new AbortController().signal
  const operators = request.operators && withSeed(request.operators, seed)
  return {
    options: JSON.stringify([packageJson.version, cards.map(({ files }) => files), { ...request, operators }, seed]),
    async anonymize(text) {
      const work = { kind: 'entities', request: { ...request, operators, text } } as const
      const { body } = await turns.run(() => pool.answer(work), never)
      return (JSON.parse(new TextDecoder().decode(body)) as EntitiesAnswer).anonymized_text
    },
    [Symbol.asyncDispose]: () => pool.close(),
  }
}

export function withSeed(operators: Operators, seed: string): Operators {
  return Object.fromEntries(
    Object.entries(operators).map(([type, operator]) => {
      switch (operator.type) {
        case 'placeholder':
        case 'surrogate':
          return [type, { ...operator, seed: operator.seed ?? seed }]
        case 'date_shift':
          return [type, operator.days === undefined ? { ...operator, seed: operator.seed ?? seed } : operator]
        default:
          return [type, operator]
      }
    }),
  )
}
