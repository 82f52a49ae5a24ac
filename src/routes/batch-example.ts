import { PROBLEMS } from '../problem.ts'

const operators = { PERSON: { type: 'surrogate', seed: 'of this batch' } }
const language = { model_language: 'en', model_size: 'sm' }

const ndjson = (values: readonly object[]) => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`

/** The lines of a batch, and what the service answers to them; a test compares the two. */
const LINES = [
  { text: 'Ada Palmer called.', operators },
  { text: 'Write to Ada Palmer.', operators },
  { text: 'Guten Tag', model_language: 'de' },
]
export const BATCH_ANSWERS = [
  {
    entities: [
      { start: 0, end: 10, type: 'PERSON', text: 'Ada Palmer', score: 0.97, anonymized_start: 0, anonymized_end: 16 },
    ],
    anonymized_text: 'Marcia Partridge called.',
    ...language,
  },
  {
    entities: [
      { start: 9, end: 19, type: 'PERSON', text: 'Ada Palmer', score: 0.85, anonymized_start: 9, anonymized_end: 25 },
    ],
    anonymized_text: 'Write to Marcia Partridge.',
    ...language,
  },
  {
    line: 3,
    type: 'about:blank',
    title: 'Unprocessable Entity',
    code: 'invalid-request',
    ...PROBLEMS['invalid-request'],
    errors: [{ field: 'model_language', message: 'must be one of en, fr, auto' }],
  },
]

export const BATCH_REQUEST_EXAMPLE = ndjson(LINES)
export const BATCH_ANSWER_EXAMPLE = ndjson(BATCH_ANSWERS)
