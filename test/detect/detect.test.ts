import { describe, expect, test } from 'vitest'
import { type Detected, type DetectOptions, detect } from '../../src/detect/detect.ts'
import type { Ner } from '../../src/detect/ner/ner.ts'

const ner: Ner = {
  *find(text) {
    for (const { index } of text.matchAll(/Leeds|IBAN/g)) {
      yield { type: 'LOCATION', start: index, end: text.indexOf(' ', index + 1), score: 0.6 }
    }
  },
}

function detected(text: string, options: Partial<DetectOptions> = {}): Detected {
  const steps = detect(text, { language: 'en', ...options })
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

const found = (text: string, options: Partial<DetectOptions> = {}) =>
  detected(text, options)
    .spans.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)
    .toSorted()

const dropped = (text: string, options: Partial<DetectOptions>) =>
  detected(text, { ...options, explain: true }).dropped.map(
    ({ type, start, end, reason, foundBy }) => `${type} ${text.slice(start, end)}: ${reason}, ${foundBy}`,
  )

/** Luhn-valid; alone it scores less than the threshold of the type, and more than that of a type asked for by name. */
const SIREN = '732829320'

describe('a type that is named', () => {
  test('is found where less speaks for it', () => {
    expect(found(`see ${SIREN} there`, { language: 'fr' })).toEqual([])
    expect(found(`see ${SIREN} there`, { entities: ['FR_SIREN'] })).toEqual([`FR_SIREN ${SIREN}`])
  })

  test('has the threshold that it is given', () => {
    const entities = ['FR_SIREN']
    expect(found(`see ${SIREN} there`, { entities, scoreThreshold: 0.9 })).toEqual([])
    expect(found(`see ${SIREN} there`, { entities, scoreThreshold: { FR_SIREN: 0.9, DEFAULT: 0 } })).toEqual([])
    expect(found(`see ${SIREN} there`, { entities, scoreThreshold: { DEFAULT: 0.9 } })).toEqual([])
    expect(found(`see ${SIREN} there`, { entities, scoreThreshold: { URL: 0.9 } })).toEqual([`FR_SIREN ${SIREN}`])
  })

  test('never has a higher threshold than by default', () => {
    const doubtful: Ner = {
      *find() {
        yield { type: 'LOCATION', start: 3, end: 8, score: 0.1 }
      },
    }
    expect(found('in Leeds', { ner: doubtful })).toEqual(['LOCATION Leeds'])
    expect(found('in Leeds', { ner: doubtful, entities: ['LOCATION'] })).toEqual(['LOCATION Leeds'])
  })

  test('is not found where too little speaks for it', () => {
    expect(found('see version 1.2.3.4', { entities: ['IP_ADDRESS'] })).toEqual([])
    expect(found('see version 1.2.3.4', { entities: ['IP_ADDRESS'], scoreThreshold: 0 })).toEqual([
      'IP_ADDRESS 1.2.3.4',
    ])
  })
})

describe('by default', () => {
  test('an identifier of a country is looked for in texts of its languages', () => {
    const text = `SIREN ${SIREN}`
    expect(found(text, { language: 'fr' })).toContain(`FR_SIREN ${SIREN}`)
    expect(found(text, { language: 'en' })).not.toContain(`FR_SIREN ${SIREN}`)
    expect(found(text, { language: 'en', entities: ['FR_SIREN'] })).toContain(`FR_SIREN ${SIREN}`)
  })

  test('names are not looked for without a model', () => expect(found('in Leeds now')).toEqual([]))
  test('a language of which there is no model has identifiers', () => {
    expect(found('info@example.org', { language: 'de' })).toEqual(['EMAIL_ADDRESS info@example.org'])
  })
})

describe('the context of the request', () => {
  test('counts where a recognizer looks for it', () => {
    const scoreWith = (context: string[]) =>
      detected(`see ${SIREN} there`, { entities: ['FR_SIREN'], context }).spans[0]
    const alone = scoreWith([])
    expect(scoreWith(['other'])).toEqual(alone)
    expect(scoreWith(['Siren'])?.score).toBeCloseTo((alone?.score ?? 0) + 0.7 * (1 - (alone?.score ?? 0)), 3)
    expect(scoreWith(['Siren'])?.evidence).toMatchObject({ score_alone: alone?.score, context: ['Siren'] })
  })

  test('does not count twice', () => {
    const scoreWith = (context: string[]) =>
      detected(`SIREN ${SIREN}`, { entities: ['FR_SIREN'], context }).spans[0]?.score
    expect(scoreWith(['siren'])).toBe(scoreWith([]))
  })

  test('counts for recognizers of the request', () => {
    const adHocRecognizers = [{ type: 'BADGE', patterns: [{ regex: 'B[0-9]+', score: 0.4 }], context: ['badge'] }]
    const spans = (context: string[]) => detected('see B12', { entities: [], adHocRecognizers, context }).spans
    expect(spans([])).toMatchObject([{ type: 'BADGE', score: 0.4, foundBy: 'recognizers of the request' }])
    expect(spans(['BADGE'])).toMatchObject([{ score: 0.82 }])
  })
})

describe('a recognizer of the request', () => {
  const badge = (score: number, type = 'BADGE') => [{ type, patterns: [{ regex: 'B[0-9]+', score }] }]
  test.for([
    ['is looked for besides the types that are named', { entities: ['URL'] }, ['BADGE B12']],
    ['has no threshold', { adHocRecognizers: badge(0) }, ['BADGE B12']],
    ['has the threshold for all', { scoreThreshold: 0.5 }, []],
    ['has the threshold of its type', { scoreThreshold: { BADGE: 0.5, DEFAULT: 0 } }, []],
    ['has the threshold that counts when it is reached', { scoreThreshold: { BADGE: 0.4 } }, ['BADGE B12']],
    ['has the threshold of DEFAULT', { scoreThreshold: { DEFAULT: 0.5 } }, []],
    ['may find a type that others find', { adHocRecognizers: badge(0.1, 'URL') }, ['URL B12']],
    [
      'may find a type that others find and is not wanted',
      { adHocRecognizers: badge(0.1, 'URL'), entities: [] },
      ['URL B12'],
    ],
    ['is weaker than the allow list', { allowList: ['B12'] }, []],
  ] as const)('%s', ([, options, expected]) => {
    expect(found('see B12', { adHocRecognizers: badge(0.4), ...options })).toEqual(expected)
  })
})

describe('the deny list', () => {
  const denyList = [{ type: 'PROJECT', values: ['Harbour'] }]
  test.for([
    ['finds besides the types that are named', { entities: [] }],
    ['is stronger than the allow list', { allowList: ['Harbour'] }],
    ['is stronger than a threshold', { scoreThreshold: 1 }],
  ] as const)('%s', ([, options]) => {
    expect(found('the Harbour', { denyList, ...options })).toEqual(['PROJECT Harbour'])
  })
})

describe('what is dropped', () => {
  const text = 'info@example.org of Leeds , see 1.2.3.4'
  test('is kept when it is asked for, with the reason', () => {
    const allowList = ['info@example.org']
    const entities = ['EMAIL_ADDRESS', 'LOCATION', 'IP_ADDRESS']
    expect(
      dropped(text, { ner, modelSize: 'sm', allowList, entities, scoreThreshold: { LOCATION: 0.7, IP_ADDRESS: 0 } }),
    ).toEqual([
      'EMAIL_ADDRESS info@example.org: allowed, recognizer EMAIL_ADDRESS',
      'LOCATION Leeds: below_threshold, model en-sm',
    ])
    expect(detected(text, { ner, allowList }).dropped).toEqual([])
  })

  test('is not what was not wanted', () => expect(dropped(text, { entities: [], ner })).toEqual([]))
  test('is not the name of an identifier that a model takes for a name', () => {
    expect(found('an IBAN here', { ner })).toEqual([])
    expect(dropped('an IBAN here', { ner })).toEqual([])
  })
  test('is below the threshold rather than allowed', () => {
    expect(dropped('in Leeds now', { ner, modelSize: 'sm', allowList: ['Leeds'], scoreThreshold: 0.9 })).toEqual([
      'LOCATION Leeds: below_threshold, model en-sm',
    ])
  })
})
