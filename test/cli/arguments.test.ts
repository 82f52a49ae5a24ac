import { expect, test } from 'vitest'
import { withSeed } from '../../src/cli/anonymizer.ts'
import { parseArguments } from '../../src/cli/arguments.ts'
import { UsageError } from '../../src/cli/failure.ts'
import { createFolder } from './folder.ts'

test('what is not given is as the service has it', () => {
  expect(parseArguments(['a.txt', '--out', 'clean/'])).toMatchObject({
    inputs: ['a.txt'],
    out: 'clean',
    state: 'clean.anonymize',
    fields: ['text'],
    columns: [],
    seed: undefined,
    request: { model_language: 'en', model_size: 'sm' },
  })
})

test('all that can be given', () => {
  using folder = createFolder()
  const operators = folder.file('operators.json', '{"DEFAULT": {"type": "surrogate"}}')
  const seed = folder.file('seed', 'a seed\n')
  const options = [
    ...['--field', 'text, user.name', '--columns', 'name,notes', '--language', 'auto', '--size', 'md'],
    ...['--entities', 'PERSON,IBAN_CODE', '--operators', `@${operators}`, '--seed', `@${seed}`, '--jobs', '3'],
    ...['--state', 'notes'],
  ]
  expect(parseArguments(['a', 'b', '--out', 'clean', ...options])).toMatchObject({
    inputs: ['a', 'b'],
    state: 'notes',
    fields: ['text', 'user.name'],
    columns: ['name', 'notes'],
    seed: 'a seed',
    jobs: 3,
    request: {
      model_language: 'auto',
      model_size: 'md',
      entities: ['PERSON', 'IBAN_CODE'],
      operators: { DEFAULT: { type: 'surrogate' } },
    },
  })
})

test.for([
  [['--out', 'x'], 'Name at least one file or folder.'],
  [['a'], '--out is required.'],
  [['a', '--out', 'x', '--jobs', '0'], '--jobs must be a number from 1 to 256.'],
  [['a', '--out', 'x', '--language', 'de'], '--language must be one of en, fr, auto.'],
  [['a', '--out', 'x', '--size', 'xl'], '--size must be one of sm, md, lg.'],
  [['a', '--out', 'x', '--operators', '{'], '--operators must be JSON.'],
  [['a', '--out', 'x', '--operators', '@/does/not/exist'], '--operators: the file cannot be read.'],
  [['a', '--out', 'x', '--seed', ' '], '--seed must not be empty.'],
  [['a', '--out', 'x', '--field', ','], '--field must name a field.'],
] as const)('%j is wrong', ([argv, message]) => {
  expect(() => parseArguments(argv)).toThrow(new UsageError(message))
})

test.for([
  [['a', '--out', 'x', '--colums', 'name'], /--colums/],
  [['a', '--out', 'x', '--operators', '{"PERSON": {"type": "burn"}}'], /^--operators\.PERSON.* must be one of/],
] as const)('%j is wrong, and is told what', ([argv, message]) => {
  expect(() => parseArguments(argv)).toThrow(message)
})

test('a seed is given to what can have one and has none', () => {
  expect(
    withSeed(
      {
        PERSON: { type: 'surrogate' },
        LOCATION: { type: 'placeholder', seed: 'own' },
        DATE_TIME: { type: 'date_shift' },
        AGE: { type: 'date_shift', days: 3 },
        DEFAULT: { type: 'redact' },
      },
      'ours',
    ),
  ).toEqual({
    PERSON: { type: 'surrogate', seed: 'ours' },
    LOCATION: { type: 'placeholder', seed: 'own' },
    DATE_TIME: { type: 'date_shift', seed: 'ours' },
    AGE: { type: 'date_shift', days: 3 },
    DEFAULT: { type: 'redact' },
  })
})
