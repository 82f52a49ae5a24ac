import { describe, expect, test } from 'vitest'
import { identifier } from '../../../src/detect/recognizers/identifier.ts'

const badge = identifier({
  type: 'BADGE',
  description: 'A badge.',
  example: 'AB-1234',
  byDefault: true,
  shapes: [
    { name: 'with letters', pattern: /[A-Z]{2}[- ]?\d{4}/, score: 0.6 },
    { name: 'long', pattern: /\d{6}/, score: 0.4 },
    { name: 'short', pattern: /\d{4}(?:\d{2})?/i, score: 0.2 },
  ],
  check: (digits) => !digits.endsWith('9'),
  context: ['badge'],
  negativeContext: ['lamp'],
})

const found = (text: string) =>
  Array.from(badge.find(text, 'en')).flatMap((span) =>
    span === undefined ? [] : [`${text.slice(span.start, span.end)} ${span.score} ${span.evidence?.pattern}`],
  )
const values = (text: string) => found(text).map((one) => one.replace(/ [\d.]+ [a-z ]+$/, ''))

describe('what is found', () => {
  test.for([
    ['the first shape that matches counts', '123456', ['123456 0.4 long']],
    ['the next one where the first does not match', '1234', ['1234 0.2 short']],
    [
      'each from its own start',
      'AB-1234 AB 1234 AB1234',
      Array(3)
        .fill(0)
        .map((_, i) => `AB${['-', ' ', ''][i]}1234 0.6 with letters`),
    ],
    ['the case counts', 'ab1234', []],
    ['nothing that a check refuses', 'AB-1239 123459', []],
    ['what is within a found one is none', 'AB 1234', ['AB 1234 0.6 with letters']],
    ['the number alone where its prefix is another', 'CD AB 1234', ['AB 1234 0.6 with letters']],
  ] as const)('%s', ([, text, expected]) => expect(found(text)).toEqual(expected))
})

describe('a boundary', () => {
  test.for([
    '',
    ' ',
    '.',
    '. ',
    ',',
    ', 5',
    ',5 ',
    ',500,000',
    ';',
    ')',
    '-',
    '-a',
    '/a',
    '\n',
    '"',
    '😀',
    '·',
    '×',
    ' m',
  ])('is there before %j', (after) => expect(values(`AB-1234${after}`)).toEqual(['AB-1234']))
  test.for(['5', 'a', 'é', 'Ж', '𝒂', '.5', '-5', '/5', '·5', ',50', ',50 ', '€', ' €', '$', ' £', '%', ' %'])(
    'is not there before %j',
    (after) => {
      expect(values(`AB-1234${after}`)).toEqual([])
    },
  )
  test.for(['x', '7', 'é', '1.', '1-', '1/', '$', '£', '0,'])('is not there after %j', (before) => {
    expect(values(`${before}AB-1234`)).not.toContain('AB-1234')
  })
})

describe('the score', () => {
  const scoreOf = (text: string) => Number(found(text)[0]?.split(' ')[1])
  test.for([
    ['is that of the shape', '123456', 0.4],
    ['rises beside a word for it', 'badge 123456', 0.82],
    ['sinks beside a word against it', 'lamp 123456', 0.2],
    ['sinks beside a word for another number', 'order no 123456', 0.2],
    ['rises beside words of both kinds', 'order of a badge 123456', 0.82],
    ['does not sink for a word far away', `lamp ${'- '.repeat(15)} 123456`, 0.4],
    ['rises for a word that is not too far away', `badge ${'- '.repeat(15)} 123456`, 0.82],
  ] as const)('%s', ([, text, expected]) => expect(scoreOf(text)).toBe(expected))

  test('is explained', () => {
    const evidenceOf = (text: string) => Array.from(badge.find(text, 'en')).find((span) => span !== undefined)?.evidence
    const evidence = { pattern: 'long', check: 'passed', score_alone: 0.4, context: [], negative_context: [] }
    expect(evidenceOf('123456')).toEqual(evidence)
    expect(evidenceOf('lamp 123456')).toEqual({ ...evidence, negative_context: ['lamp'] })
    expect(evidenceOf('lamp badge 123456')).toEqual({ ...evidence, context: ['badge'] })
  })
})

describe('accepts', () => {
  test.for([
    ['AB-1234', true],
    ['123456', true],
    ['1234', true],
    ['AB-1239', false],
    ['12345', false],
    ['xAB-1234', false],
    ['AB-1234 ', false],
    ['ab-1234', false],
    ['', false],
  ] as const)('%j: %s', ([value, expected]) => expect(badge.accepts?.(value)).toBe(expected))
})

test('says what it is made of', () => {
  expect(badge).toMatchObject({ type: 'BADGE', threshold: 0.5, byDefault: true, context: ['badge'] })
  expect(badge.patterns).toEqual({
    'with letters': '[A-Z]{2}[- ]?\\d{4}',
    long: '\\d{6}',
    short: '\\d{4}(?:\\d{2})?',
  })
})

test('the check is given the number in capitals without what separates its parts, and as it is', () => {
  const given: string[][] = []
  const { accepts } = identifier({
    type: 'CODE',
    description: 'A code.',
    example: 'fr 76',
    byDefault: false,
    shapes: [{ name: 'any', pattern: /[a-zé]{2}[ \-._/é\d]{2,20}/, score: 0.5 }],
    check: (...values) => given.push(values) > 0,
    context: [],
  })
  expect(accepts?.('fr 76-1.2/é_3')).toBe(true)
  expect(given).toEqual([['FR7612É3', 'fr 76-1.2/é_3']])
})

test('other texts may have their turn between candidates', () => {
  const text = '1 '.repeat(1000)
  expect(Array.from(badge.find(text, 'en')).filter((one) => one === undefined).length).toBeGreaterThanOrEqual(5)
})

test('finds all in a text that is read in pieces', () => {
  const text = `AB-1234 ${' '.repeat(200_000)}AB-5678`
  expect(values(text)).toEqual(['AB-1234', 'AB-5678'])
})

describe('a number that a line end broke', () => {
  const account = identifier({
    type: 'ACCOUNT',
    description: 'An account.',
    example: '123 456 789',
    byDefault: true,
    shapes: [{ name: 'in threes', pattern: /\d{3} \d{3} \d{3}/, score: 0.6 }],
    check: (digits) => digits.endsWith('9'),
    context: ['account'],
  })
  const foundIn = (text: string) =>
    Array.from(account.find(text, 'en')).flatMap((span) => (span ? [text.slice(span.start, span.end)] : []))

  test.for([
    ['account 123\n456 789', '123\n456 789'],
    ['account 123 456\n789, thanks', '123 456\n789'],
    ['account 123 456 \r\n789', '123 456 \r\n789'],
    ['> account 123\n> 456 789', '123\n> 456 789'],
    ['account 123\n  456 789', '123\n  456 789'],
    ['123\n456 789 is my account', '123\n456 789'],
  ] as const)('is found in %j', ([text, value]) => expect(foundIn(text)).toEqual([value]))

  test.for([
    ['without a word for it', '123\n456 789'],
    ['that its check refuses', 'account 123\n456 780'],
    ['over two line ends', 'account 123\n456\n789'],
    ['over an empty line', 'account 123\n\n456 789'],
    ['that goes on', 'account 123\n456 7899'],
    ['where a blank stands beside the line end', 'account 123 45\n6 789'],
  ] as const)('is none %s', ([, text]) => expect(foundIn(text)).toEqual([]))
})
