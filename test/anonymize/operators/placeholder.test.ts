import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identify } from '../../../src/anonymize/identity/identify.ts'
import { placeholders } from '../../../src/anonymize/operators/placeholder.ts'

const MENTIONS = [
  { type: 'PERSON', value: 'John Smith' },
  { type: 'EMAIL_ADDRESS', value: 'j.smith@example.org' },
  { type: 'PERSON', value: 'Smith' },
  { type: 'PERSON', value: 'Mary' },
  { type: 'EMAIL_ADDRESS', value: 'J.Smith@example.org' },
]

test('counts the persons and things of each type', () => {
  expect(placeholders('', MENTIONS)).toEqual([
    '<PERSON_1>',
    '<EMAIL_ADDRESS_1>',
    '<PERSON_1>',
    '<PERSON_2>',
    '<EMAIL_ADDRESS_1>',
  ])
})

describe('numbers that the text has are skipped', () => {
  test.for([
    ['<PERSON_1>', 2, 3],
    ['<person_2>', 1, 3],
    ['PERSON_1 and [PERSON_3]', 2, 4],
    ['<PERSON_01>', 2, 3],
    ['{"name": "\\u003cPERSON_1\\u003e"}', 2, 3],
    ['\\<PERSON\\_2\\>', 1, 3],
    ['<PERSON_12>', 1, 2],
    ['<EMAIL_ADDRESS_1>', 1, 2],
    ['<PERSON>', 1, 2],
  ] as const)('%s', ([text, john, mary]) => {
    const [first, , again, second] = placeholders(text, MENTIONS)
    expect([first, again, second]).toEqual([`<PERSON_${john}>`, `<PERSON_${john}>`, `<PERSON_${mary}>`])
  })
})

test('none stands in the text; the same for the same, others for others', () => {
  const type = fc.constantFrom('PERSON', 'LOCATION', 'US_SSN')
  const value = fc.constantFrom('Ann', 'Bob Lee', 'Lee', 'Paris', '12-34', '1234', 'ann')
  const text = fc
    .array(fc.oneof(fc.constantFrom('<PERSON_1>', '<location_2>', 'US_SSN_1', ' ', '1'), fc.string()))
    .map((all) => all.join(''))
  const seed = fc.option(fc.string({ minLength: 1 }), { nil: undefined })
  fc.assert(
    fc.property(text, fc.array(fc.record({ type, value })), seed, (text, mentions, seed) => {
      const made = placeholders(text, mentions, seed)
      const identities = identify(mentions)
      for (const [i, placeholder] of made.entries()) {
        expect(placeholder).toMatch(/^<(?:PERSON|LOCATION|US_SSN)_\d+>$/)
        expect(text.toUpperCase()).not.toContain(placeholder)
        for (const [k, other] of made.entries()) {
          const isSame = mentions[i]?.type === mentions[k]?.type && identities[i] === identities[k]
          expect(placeholder === other).toBe(isSame)
        }
      }
    }),
  )
})

test('with a seed, the same value has the same placeholder in every text', () => {
  const [john, , , mary] = placeholders('', MENTIONS, 'seed')
  expect(placeholders('', MENTIONS.toReversed(), 'seed').slice(1, 2)).toEqual([mary])
  expect(placeholders('', [{ type: 'PERSON', value: 'SMITH John' }], 'seed')).toEqual([john])
  expect(placeholders('', MENTIONS, 'other seed')[0]).not.toBe(john)
})

test('types of users may have any characters', () => {
  expect(placeholders('<A.B_1> <AXB_2>', [{ type: 'A.B', value: 'x' }])).toEqual(['<A.B_2>'])
})
