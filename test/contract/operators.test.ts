import { describe, expect, test } from 'vitest'
import { operate } from '../../src/anonymize/operate.ts'
import type { Operator } from '../../src/anonymize/operators/operator.ts'
import { replaceSpans } from '../../src/anonymize/replace-spans.ts'
import { randomKey } from '../../src/crypto/key-ring.ts'
import { catalog } from '../../src/detect/catalog.ts'
import { accepts } from '../../src/detect/validity.ts'
import { resolveOverlaps } from '../../src/resolve/resolve-overlaps.ts'
import { OPERATOR_NAMES, OperatorSchema } from '../../src/routes/operator-schema.ts'
import type { Language } from '../../src/span.ts'

const PARAMETERS: Partial<Record<Operator['type'], object>> = {
  encrypt: { key: '0123456789abcdef' },
  date_shift: { days: 40 },
}

const OTHER_KEYS: typeof PARAMETERS = { encrypt: { key: 'fedcba9876543210' } }

/** Values besides the examples of the types. */
const VALUES: readonly (readonly [string, string])[] = [
  ['PERSON', 'Margaret Okafor-Whitlock'],
  ['PERSON', 'Jean-Pierre de la Tour'],
  ['LOCATION', 'Newcastle upon Tyne'],
  ['ORGANIZATION', 'Northgate Heating Ltd'],
  ['EMAIL_ADDRESS', 'margaret.whitlock@northgate-heating.co.uk'],
  ['URL', 'https://www.northgate-heating.co.uk/customers/margaret-whitlock?id=88213'],
  ['PROJECT', 'Blue Harbour 7'],
  ['DATE_TIME', 'Friday 14 March'],
]

function output(operator: Operator, type: string, value: string, language: Language = 'en'): string {
  const before = 'Here: '
  const text = `${before}${value} ok`
  const spans = resolveOverlaps(text, [{ type, start: before.length, end: before.length + value.length, score: 1 }])
  const work = operate(text, spans, { language, operators: { DEFAULT: operator }, hashKey: randomKey(), accepts })
  let step = work.next()
  while (step.done !== true) step = work.next()
  const values = step.value
  return replaceSpans(text, spans, (_value, _span, i) => values[i] ?? '').text.slice(before.length, -' ok'.length)
}

/** Runs of four letters or figures of the original that are still there, whatever their case. */
function readable(original: string, replaced: string): string[] {
  const units = original.toLowerCase()
  return Array.from({ length: Math.max(0, units.length - 3) }, (_, i) => units.slice(i, i + 4)).filter(
    (run) => /^[\p{L}\p{N}]{4}$/u.test(run) && replaced.toLowerCase().includes(run),
  )
}

describe.for(OPERATOR_NAMES)('%s', (name) => {
  const operator = OperatorSchema.parse({ type: name, ...PARAMETERS[name] })
  const cases = [...catalog.map(({ type, example }) => [type, example] as const), ...VALUES]

  test('makes a text of every value', () => {
    for (const [type, value] of cases) {
      const made = output(operator, type, value)
      if (name === 'redact') expect(made).toBe('')
      else expect(made).not.toBe('')
      if (name === 'keep') expect(made).toBe(value)
      else if (!(type === 'DATE_TIME' && /^\d\d:\d\d$/.test(value))) expect(made, `${type} ${value}`).not.toBe(value)
    }
  })

  // what these keep is their purpose: the vendor and the kind of a street, the year, the notation
  if (['keep', 'surrogate', 'date_shift', 'generalize'].includes(name)) return

  test('leaves nothing of a value readable', () => {
    for (const [type, value] of cases) {
      const words = type.toLowerCase() // the placeholder says the type
      // a run that is in a digest by chance is not in that under another key
      const runs = readable(value, output(operator, type, value)).filter((run) => !words.includes(run))
      const again = runs.length === 0 ? '' : output({ ...operator, ...OTHER_KEYS[name] } as Operator, type, value)
      expect(
        readable(value, again).filter((run) => runs.includes(run)),
        `${type} ${value}`,
      ).toEqual([])
    }
  })
})

/** Theirs are of a kind that nobody has, which no recognizer takes for one: postcodes that begin with 00. */
const OF_NOBODY = ['FR_POSTCODE']

test('surrogates are such values themselves, in both languages', () => {
  for (const { type, example } of catalog) {
    if (accepts(type, example) !== true || OF_NOBODY.includes(type)) continue
    for (const language of ['en', 'fr'] as const) {
      const made = output({ type: 'surrogate', seed: 'contract' }, type, example, language)
      expect(accepts(type, made), `${type} ${example} ${made}`).toBe(true)
    }
  }
})
