import { describe, expect, test } from 'vitest'
import { randomKey } from '../src/crypto/key-ring.ts'
import type { Ner } from '../src/detect/ner/ner.ts'
import { type EntitiesAnswer, type EntitiesRequest, findEntities } from '../src/pipeline.ts'

/** Knows one name of each type, wherever it stands; each with the score of its type. */
const NAMES = [
  { type: 'PERSON', name: 'Jane Doe', score: 0.8 },
  { type: 'PERSON', name: 'jane', score: 0.8 },
  { type: 'LOCATION', name: 'Leeds', score: 0.75 },
  { type: 'ORGANIZATION', name: 'Northgate', score: 0.5 },
  { type: 'MONEY', name: '£120', score: 0.9 },
]

const fakeNer: Ner = {
  *find(text) {
    for (const { type, name, score } of NAMES) {
      for (const { index } of text.matchAll(new RegExp(RegExp.escape(name), 'g'))) {
        yield { type, start: index, end: index + name.length, score }
      }
      yield undefined
    }
  },
}

const keys = { hash: randomKey(), restore: [randomKey()], restoreTtlMs: 60_000 }

const REQUEST = { model_language: 'en', model_size: 'sm', offset_unit: 'code_point' } as const

function answerTo(request: Partial<EntitiesRequest> & { text: string }, ner: Ner = fakeNer): EntitiesAnswer {
  const steps = findEntities({ ...REQUEST, ...request }, { models: () => ner, keys })
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

const found = (request: Partial<EntitiesRequest> & { text: string }) =>
  answerTo(request).entities.map(({ type, text }) => `${type} ${text}`)

const TEXT = 'Jane Doe of Northgate in Leeds paid £120; write to info@example.org or 192.0.2.17.'

describe('the answer', () => {
  test('has the entities in order and the text without them', () => {
    const answer = answerTo({ text: TEXT })
    expect(answer.entities.map(({ type, text }) => `${type} ${text}`)).toEqual([
      'PERSON Jane Doe',
      'ORGANIZATION Northgate',
      'LOCATION Leeds',
      'EMAIL_ADDRESS info@example.org',
      'IP_ADDRESS 192.0.2.17',
    ])
    expect(answer.anonymized_text).toBe(
      'XXXXXXXX of XXXXXXXXX in XXXXX paid £120; write to XXXXXXXXXXXXXXXX or XXXXXXXXXX.',
    )
    expect(answer).toMatchObject({ model_language: 'en', model_size: 'sm' })
  })

  test('is empty for a text without entities', () => {
    expect(answerTo({ text: 'Nothing to see.' })).toMatchObject({ entities: [], anonymized_text: 'Nothing to see.' })
  })

  test('counts what it is asked to count', () => {
    expect(answerTo({ text: '😀 Leeds' }).entities).toMatchObject([{ start: 2, end: 7 }])
    expect(answerTo({ text: '😀 Leeds', offset_unit: 'utf16' }).entities).toMatchObject([{ start: 3, end: 8 }])
  })
})

describe('types', () => {
  test.for<[string, string[] | undefined, string[]]>([
    ['only those asked for', ['LOCATION', 'IP_ADDRESS'], ['LOCATION Leeds', 'IP_ADDRESS 192.0.2.17']],
    ['one that is off unless it is asked for', ['MONEY'], ['MONEY £120']],
    ['one of the recognizers alone', ['EMAIL_ADDRESS'], ['EMAIL_ADDRESS info@example.org']],
    ['one that is not in the text', ['CREDIT_CARD'], []],
    ['none', [], []],
  ])('are %s', ([, entities, expected]) => expect(found({ text: TEXT, entities })).toEqual(expected))

  test('of the model are not looked for when none is asked for', () => {
    const ner: Ner = {
      find() {
        throw new Error('asked in vain')
      },
    }
    expect(answerTo({ text: TEXT, entities: ['URL'] }, ner).entities).toEqual([])
  })
})

describe('a threshold', () => {
  test.for<[string, EntitiesRequest['score_threshold'], string[]]>([
    ['of one number holds for all', 0.8, ['PERSON', 'EMAIL_ADDRESS', 'IP_ADDRESS']],
    ['of one leaves what is certain', 1, ['EMAIL_ADDRESS']],
    ['by type leaves the others theirs', { PERSON: 0.9 }, ['ORGANIZATION', 'LOCATION', 'EMAIL_ADDRESS', 'IP_ADDRESS']],
    ['by type with DEFAULT', { DEFAULT: 1, LOCATION: 0.75 }, ['LOCATION', 'EMAIL_ADDRESS']],
    ['by DEFAULT alone', { DEFAULT: 0.9 }, ['EMAIL_ADDRESS', 'IP_ADDRESS']],
  ])('%s', ([, score_threshold, types]) => {
    expect(answerTo({ text: TEXT, score_threshold }).entities.map(({ type }) => type)).toEqual(types)
  })

  test('of zero shows what is doubtful', () => {
    expect(found({ text: 'see version 1.2.3.4' })).toEqual([])
    expect(found({ text: 'see version 1.2.3.4', score_threshold: 0 })).toEqual(['IP_ADDRESS 1.2.3.4'])
    expect(found({ text: 'see version 1.2.3.4', score_threshold: { IP_ADDRESS: 0.1 } })).toEqual(['IP_ADDRESS 1.2.3.4'])
  })
})

describe('the language', () => {
  const ENGLISH = 'Please let me know whether the parcel has arrived; the number is on the letter that we sent you.'
  const FRENCH =
    'Merci de me dire si le colis est bien arrivé ; le numéro se trouve sur la lettre que nous avons envoyée.'

  test.for([
    ['auto is English for an English text', 'auto', ENGLISH, 'en'],
    ['auto is French for a French text', 'auto', FRENCH, 'fr'],
    ['auto is English where nothing tells', 'auto', '12345', 'en'],
    ['English stays English for a French text', 'en', FRENCH, 'en'],
    ['French stays French for an English text', 'fr', ENGLISH, 'fr'],
  ] as const)('%s', ([, model_language, text, language]) => {
    const asked: string[] = []
    const models = (...model: string[]) => {
      asked.push(model.join('-'))
      return fakeNer
    }
    const steps = findEntities({ ...REQUEST, text, model_language, model_size: 'md' }, { models, keys })
    const answer = Array.from({ length: 1000 }, () => steps.next()).find(({ done }) => done)?.value
    expect(answer).toMatchObject({ model_language: language, model_size: 'md' })
    expect(asked).toEqual([`${language}-md`])
  })

  test('decides whose telephone numbers are found', () => {
    const text = 'Ring 01 99 00 12 34'
    expect(found({ text, model_language: 'fr' })).toEqual(['PHONE_NUMBER 01 99 00 12 34'])
  })
})

describe('overlaps', () => {
  test.for([
    ['a name inside an e-mail address', 'jane.doe@example.org', ['EMAIL_ADDRESS jane.doe@example.org']],
    ['a host inside an e-mail address', 'info@example.org', ['EMAIL_ADDRESS info@example.org']],
    ['a host inside a URL', 'https://www.example.org/a', ['URL https://www.example.org/a']],
    [
      'an e-mail address inside a URL',
      'https://example.org/?u=info@example.org',
      ['URL https://example.org/?u=info@example.org'],
    ],
    ['an IP address inside a URL', 'http://192.0.2.17/a', ['URL http://192.0.2.17/a']],
    ['a place inside a URL', 'https://example.org/Leeds', ['URL https://example.org/Leeds']],
    ['a password inside a URL', 'https://jane:secret@example.org/', ['URL https://jane:secret@example.org/']],
    ['an IP address of version 4 inside one of version 6', '::ffff:192.0.2.17', ['IP_ADDRESS ::ffff:192.0.2.17']],
    [
      'groups of an IBAN that look like a telephone number',
      'FR14 2004 1010 0505 0001 3M02 606',
      ['IBAN_CODE FR14 2004 1010 0505 0001 3M02 606'],
    ],
  ] as const)('%s is covered by it', ([, text, expected]) => {
    for (const model_language of ['en', 'fr'] as const) expect(found({ text, model_language })).toEqual(expected)
  })

  test.for([
    ['a blank', ' '],
    ['a non-breaking blank', '\u00a0'],
    ['a comma', ','],
    ['a line end', '\n'],
    ['an emoji', '😀'],
  ] as const)('two e-mail addresses with %s between them stay two', ([, separator]) => {
    expect(found({ text: `info@example.org${separator}john@example.org` })).toEqual([
      'EMAIL_ADDRESS info@example.org',
      'EMAIL_ADDRESS john@example.org',
    ])
  })

  test('a name that touches another stays apart from it', () => {
    expect(found({ text: 'LeedsNorthgate' })).toEqual(['LOCATION Leeds', 'ORGANIZATION Northgate'])
  })
})

test('a hundred thousand e-mail addresses are all found', () => {
  const address = (i: number) => `person${i}@example.org`
  const text = Array.from({ length: 100_000 }, (_, i) => address(i)).join(' ')
  const { entities, anonymized_text } = answerTo({ text })
  expect(entities).toHaveLength(100_000)
  expect(entities.every((entity, i) => entity.text === address(i) && entity.type === 'EMAIL_ADDRESS')).toBe(true)
  expect(anonymized_text).toMatch(/^X+(?: X+){99999}$/)
  expect(anonymized_text).toHaveLength(text.length)
})

test('other work may go between any two candidates', () => {
  const text = 'write to info@example.org, call +33 6 12 34 56 78 or look at https://example.org/a. '.repeat(2000)
  const steps = findEntities({ ...REQUEST, text }, { models: () => fakeNer, keys })
  let count = 0
  while (steps.next().done !== true) count++
  expect(count).toBeGreaterThan(6000)
})
