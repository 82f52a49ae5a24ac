import type { ServerResponse } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { answerLines, type BatchDeps } from '../batch/answer-lines.ts'
import { Turns } from '../batch/turns.ts'
import { fieldErrors } from '../http/field-errors.ts'
import { isOfTooManyMistakes, refuseManyNames } from '../http/json-body.ts'
import { problemBody, problemResponses } from '../http/problem-response.ts'
import type { EntitiesRequest } from '../pipeline.ts'
import { Problem } from '../problem.ts'
import type { Work } from '../work.ts'
import { BATCH_ANSWER_EXAMPLE, BATCH_REQUEST_EXAMPLE } from './batch-example.ts'
import { requestSchema } from './entities-request.ts'
import { refuseTooLong } from './text-length.ts'

const NDJSON = 'application/x-ndjson'
/** No name is registered; these are in use. */
const NDJSON_NAMES = /^application\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)$/

export interface BatchRouteDeps {
  readonly maxTextChars: number
  /** Of one line. */
  readonly maxBodyBytes: number
  readonly batch: {
    /** 0: as many as come. */
    readonly maxLines: number
    /** How long a client may neither send a line nor take an answer, in milliseconds. */
    readonly idleMs: number
    /** Of all batches together. */
    readonly linesInWork: number
    /** The JSON of an answer, in UTF-8. */
    answer(work: Work, signal: AbortSignal): Promise<Uint8Array>
  }
  isReady(): boolean
  onFault(error: unknown): void
}

export function batchRoute(deps: BatchRouteDeps) {
  const { maxTextChars, maxBodyBytes } = deps
  const schema = requestSchema(maxTextChars)
  const turns = new Turns(deps.batch.linesInWork)
  const route = createRoute({
    method: 'post',
    path: '/entities/batch',
    operationId: 'findEntitiesOfMany',
    tags: ['Anonymization'],
    summary: 'Anonymize many texts, streamed',
    description:
      'NDJSON in and out: each line is the body of `POST /entities`, and its answer comes as one line, in order, while ' +
      'more lines are still being sent. Blank lines are skipped. A line that cannot be answered (or has more than ' +
      `${maxBodyBytes} bytes) gets a problem as its answer, with \`line\`, its number counted from 1; the rest goes on. ` +
      'The body may have any length, but answers must be read while lines are sent, as `curl -T` does: a client that ' +
      'only sends is made to wait. When the server stops (`not-ready`) or waits in vain (`batch-idle`), the last line ' +
      'says so, with the number of the first line that was not answered. With a `seed` in the operators, equal persons ' +
      'get equal pseudonyms in all lines.',
    request: {
      body: { required: true, content: { [NDJSON]: { schema: z.string(), example: BATCH_REQUEST_EXAMPLE } } },
    },
    responses: {
      200: {
        description: 'A line for each line: an `EntitiesAnswer`, or a `Problem` with `line`',
        content: { [NDJSON]: { schema: z.string(), example: BATCH_ANSWER_EXAMPLE } },
      },
      ...problemResponses('unsupported-media-type', 'not-ready'),
    },
  })

  return new OpenAPIHono().openapi(route, (c) => {
    const mediaType = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
    const encoding = c.req.header('Content-Encoding')?.toLowerCase() ?? 'identity'
    if (!NDJSON_NAMES.test(mediaType) || encoding !== 'identity') throw new Problem('unsupported-media-type')
    if (!deps.isReady()) throw new Problem('not-ready')
    const { outgoing } = (c.env ?? {}) as { outgoing?: ServerResponse }
    const answers = streamOf(c.req.raw, maxBodyBytes, {
      ...deps.batch,
      maxLineBytes: maxBodyBytes,
      isReady: deps.isReady,
      onFault: deps.onFault,
      turns,
      parse,
      describe: problemBody,
      onStuck: () => outgoing?.destroy(),
    })
    // no-transform: what compresses answers would hold back lines until it has enough of them
    return c.body(answers, 200, { 'Content-Type': NDJSON, 'Cache-Control': 'no-store, no-transform' }) as never
  })

  function parse(json: unknown): Work {
    refuseManyNames(json)
    const { success, data, error } = checked(json)
    if (!success) throw new Problem('invalid-request', fieldErrors(error.issues))
    refuseTooLong(data.text, maxTextChars)
    return { kind: 'entities', request: data as EntitiesRequest }
  }

  function checked(json: unknown) {
    try {
      return schema.safeParse(json)
    } catch (error) {
      throw isOfTooManyMistakes(error) ? new Problem('invalid-request') : error
    }
  }
}

/**
 * The answers, of which at most about `ahead` bytes wait for a client that sends first and reads later. It never fails,
 * since what sends it would show the error whole: it ends.
 */
function streamOf(request: Request, ahead: number, deps: BatchDeps<Work>): ReadableStream<Uint8Array> {
  const left = new AbortController()
  const signal = AbortSignal.any([request.signal, left.signal])
  const answers = answerLines(chunksOf(request.body, signal), deps, signal)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await answers.next()
          if (done === true) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          if (left.signal.aborted) return
          await nextTurn() // the body of a client that leaves breaks off before its signal aborts
          if (!signal.aborted) {
            deps.onFault(error)
            controller.enqueue(Buffer.from(`${JSON.stringify(problemBody(new Problem('internal-error')))}\n`))
          }
          controller.close()
        }
      },
      cancel: () => left.abort(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: ahead }),
  )
}

/**
 * Ends when the signal aborts. Else the body is not cancelled, which would close the connection before it has all
 * answers.
 */
async function* chunksOf(
  body: ReadableStream<Uint8Array> | null,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, undefined> {
  const reader = body?.getReader()
  signal.addEventListener('abort', () => reader?.cancel().catch(() => {}), { once: true })
  for (;;) {
    const read = await reader?.read()
    if (read === undefined || read.done) return
    yield read.value
  }
}
