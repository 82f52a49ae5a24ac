import { describe, expect, test } from 'vitest'
import type { Replacement } from '../../src/restore/token.ts'
import { restored } from './restored.ts'

const entries: readonly Replacement[] = Object.entries({
  '<PERSON_1>': 'John Smith',
  '<PERSON_12>': 'Zoé Martin',
  '<PHONE_NUMBER_1>': '+44 20 7946 0958',
  '<ORGANIZATION_1>': 'Smith & Sons <UK> "Ltd"',
  '<LOCATION_1>': 'C:\\new\nline',
  'Emma Clarke': 'Ann Shaw',
  Emma: 'Ann',
  Clarke: 'Shaw',
  'Luc Émery': 'René Gaël',
  '06 39 98 12 34': '06 39 98 56 78',
  '+33 6 39 98 12 35': '+33 6 39 98 56 79',
  'emma.clarke@example.org': 'ann.shaw@example.com',
  "L'Oiseau-Lyre": "L'Atelier d'Art",
  '12 Mill Lane\nLeeds': '1 High Street\nYork',
  abcDEF: 'first',
  ABCdef: 'second',
  UNICORP: 'Acme Ltd',
  'İzmir Halı': 'Koç Halı',
  'https://example.org/a%20b?c=&lt;': 'https://example.com/x%20<y>?z=&gt;',
  'x@example.net': 'a b\ud800@example.com',
}).map(([replacement, original]) => ({ replacement, original }))

type Row = readonly [what: string, text: string, expected: string]
const table = (rows: readonly Row[]) =>
  test.for(rows)('%s', ([, text, expected]) => expect(restored(text, entries)).toBe(expected))

describe('placeholders', () => {
  table([
    ['alone', '<PERSON_1>', 'John Smith'],
    ['in a sentence', 'Dear <PERSON_1>, call <PHONE_NUMBER_1>.', 'Dear John Smith, call +44 20 7946 0958.'],
    ['out of order and repeated', '<PERSON_12>, <PERSON_1>, <PERSON_12>', 'Zoé Martin, John Smith, Zoé Martin'],
    ['in small letters', 'ask <person_1>', 'ask John Smith'],
    ['that touch each other and words', 'a<PERSON_1><PERSON_12>b', 'aJohn SmithZoé Martinb'],
    ['of which one begins the other', '<PERSON_1> <PERSON_12>', 'John Smith Zoé Martin'],
    ['that do not exist', '<PERSON_123> <PERSON_2> <PERSON>', '<PERSON_123> <PERSON_2> <PERSON>'],
    ["with 's", "<PERSON_1>'s and <PERSON_12>’s", "John Smith's and Zoé Martin’s"],
    ['after an elision', 'l’avis d’<PERSON_12>', 'l’avis d’Zoé Martin'],
    [
      'in Markdown',
      '**<PERSON_1>** and _<PERSON_12>_ and `<PERSON_1>`',
      '**John Smith** and _Zoé Martin_ and `John Smith`',
    ],
    ["with Markdown's escapes", '\\<PERSON\\_1\\> and <PERSON\\_12>', 'John Smith and Zoé Martin'],
    ['behind a backslash that is no escape', 'C:\\Users\\<PERSON_1>\\Desktop', 'C:\\Users\\John Smith\\Desktop'],
    ['in HTML', '<b>&lt;PERSON_1&gt;</b> &#60;PERSON_12&#x3E;', '<b>John Smith</b> Zoé Martin'],
    [
      'in HTML, with signs of HTML in the original',
      '&lt;ORGANIZATION_1&gt;',
      'Smith &amp; Sons &lt;UK&gt; &quot;Ltd&quot;',
    ],
    ['in HTML without need', '<p><ORGANIZATION_1></p>', '<p>Smith & Sons <UK> "Ltd"</p>'],
    ['in a URL', 'https://example.org/?q=%3CPERSON_1%3E&n=1', 'https://example.org/?q=John%20Smith&n=1'],
    ['with the escapes of JSON outside of JSON', 'it gave "\\u003cPERSON_12\\u003e"', 'it gave "Zo\\u00e9 Martin"'],
  ])
})

describe('placeholders without their brackets', () => {
  table([
    ['bare', 'PERSON_1 called PERSON_12.', 'John Smith called Zoé Martin.'],
    ["with 's", "PERSON_1's", "John Smith's"],
    ['in square brackets', '[PERSON_1] called [PERSON_12].', 'John Smith called Zoé Martin.'],
    ["in Markdown's escapes", '\\[PERSON\\_1\\] and PERSON\\_12', 'John Smith and Zoé Martin'],
    ['as a link, which keeps its brackets', '[PERSON_1](https://example.org)', '[John Smith](https://example.org)'],
    ['in other brackets', '(PERSON_1) «PERSON_12»', '(John Smith) «Zoé Martin»'],
    ['in emphasis', '**PERSON_1** __PERSON_12__ _PERSON_1_', '**John Smith** __Zoé Martin__ _John Smith_'],
    ['in a longer number', 'PERSON_123 PERSON_1a', 'PERSON_123 PERSON_1a'],
    ['in a longer identifier', 'MY_PERSON_1 PERSON_1_NAME OPERSON_1', 'MY_PERSON_1 PERSON_1_NAME OPERSON_1'],
    ['in small letters, as a program has them', 'person_1 = Person_12', 'person_1 = Person_12'],
    ['as words', 'Person 1 and PERSON 12', 'Person 1 and PERSON 12'],
  ])
})

describe('surrogates', () => {
  table([
    ['alone', 'Emma Clarke', 'Ann Shaw'],
    ['the longest first, parts too', 'Emma Clarke: Emma, Mrs Clarke', 'Ann Shaw: Ann, Mrs Shaw'],
    ['in capitals', 'EMMA CLARKE, LUC ÉMERY', 'ANN SHAW, RENÉ GAËL'],
    ['in small letters', 'emma clarke, luc émery', 'Ann Shaw, René Gaël'],
    ['that are capitals themselves', 'UNICORP and Unicorp', 'Acme Ltd and Acme Ltd'],
    ["with 's", "Emma Clarke's EMMA'S Emma’s", "Ann Shaw's ANN'S Ann’s"],
    ['after an elision', "d'Emma Clarke, l’Emma, qu'Emma", "d'Ann Shaw, l’Ann, qu'Ann"],
    [
      'that begin with an elision',
      'À L’Oiseau-Lyre et à L\u2019OISEAU\u2011LYRE',
      "À L'Atelier d'Art et à L'ATELIER D'ART",
    ],
    ['within other words', 'dilemma Clarkesville Emmanuel Emma2 Émma', 'dilemma Clarkesville Emmanuel Emma2 Émma'],
    ['joined by a hyphen', 'ex-Clarke, Emma-like', 'ex-Shaw, Ann-like'],
    ['joined by an underscore', 'cv_Emma_Clarke.pdf', 'cv_Ann_Shaw.pdf'],
    ['in emphasis', '**Emma Clarke** _Emma_ “Emma” «\u00a0Emma\u00a0»', '**Ann Shaw** _Ann_ “Ann” «\u00a0Ann\u00a0»'],
    ['with other blanks', 'Emma\u00a0Clarke Emma\u202fClarke Emma   Clarke', 'Ann Shaw Ann Shaw Ann Shaw'],
    ['wrapped', 'so Emma\nClarke and Emma\r\n  Clarke', 'so Ann Shaw and Ann Shaw'],
    ['in two paragraphs, which are two names', 'Emma\n\nClarke', 'Ann\n\nShaw'],
    ['in HTML', 'Emma&nbsp;Clarke &amp; Luc &#201;mery', 'Ann Shaw &amp; René Gaël'],
    ['with the accent apart', 'Luc E\u0301mery', 'René Gaël'],
    ['with the escapes of JSON', 'Luc \\u00c9mery', 'Ren\\u00e9 Ga\\u00ebl'],
    [
      'of a phone number',
      'tel:06 39 98 12 34, 06\u00a039\u00a098\u00a012\u00a034',
      'tel:06 39 98 56 78, 06 39 98 56 78',
    ],
    ['that begin with a sign', 'call:+33 6 39 98 12 35', 'call:+33 6 39 98 56 79'],
    ['within a longer number', '06 39 98 12 345, 106 39 98 12 34', '06 39 98 12 345, 106 39 98 12 34'],
    ['of an email', 'mailto:emma.clarke@example.org.', 'mailto:ann.shaw@example.com.'],
    ['of an email in a link', 'emma.clarke%40example.org', 'ann.shaw%40example.com'],
    ['of an email in a link, with half a character in the original', 'x%40example.net', 'a%20b%EF%BF%BD%40example.com'],
    [
      'that are escaped themselves',
      'https://example.org/a%20b?c=&lt; Https://example.org/a%20b?c=&lt;',
      'https://example.com/x%20<y>?z=&gt; https://example.com/x%20<y>?z=&gt;',
    ],
    [
      'with a letter that becomes two in small letters',
      'İzmir Halı, İZMİR HALI, izmir halı',
      'Koç Halı, İZMİR HALI, Koç Halı',
    ],
    ['of an email that has another as its end', 'jo-emma.clarke@example.org', 'jo-ann.shaw@example.com'],
    [
      'with a line end of their own',
      'at 12 Mill Lane\nLeeds; 12 Mill Lane Leeds',
      'at 1 High Street\nYork; 1 High Street\nYork',
    ],
    ['that differ in the case of letters only', 'abcDEF ABCdef', 'first second'],
    ['cut out of a longer text', 'larke. Emma Clarke said Em', 'larke. Ann Shaw said Em'],
  ])

  test('an original that is a surrogate of something else is not replaced again', () => {
    const swapped = [
      { replacement: 'Emma', original: 'Clara' },
      { replacement: 'Clara', original: 'Emma' },
    ]
    expect(restored('Emma, Clara', swapped)).toBe('Clara, Emma')
  })

  test('of two that overlap, the one that begins first counts', () => {
    const chain = [
      { replacement: 'a b', original: '1' },
      { replacement: 'b c d e', original: '2' },
      { replacement: 'c', original: '3' },
    ]
    expect(restored('a b c d e', chain)).toBe('1 3 d e')
    expect(restored('b c d e', chain)).toBe('2')
    expect(restored('b c d', chain)).toBe('b 3 d')
  })

  test.for([
    ['a b d', 'a 2'],
    ['a b c', '1'],
    ['a b b d', 'a b 2'],
    ['p q r', 'p q 5'],
    ['p q r x', '3'],
    ['p q r y', 'p 4'],
  ])('one that begins within the start of another: %s', ([text, expected]) => {
    const overlapping = Object.entries({ 'a b c': '1', 'b d': '2', 'p q r x': '3', 'q r y': '4', r: '5' })
    expect(
      restored(
        text ?? '',
        overlapping.map(([replacement, original]) => ({ replacement, original })),
      ),
    ).toBe(expected)
  })

  test('an empty one is never found', () => {
    expect(restored('a b', [{ replacement: '', original: 'x' }])).toBe('a b')
  })
})

describe('in JSON', () => {
  const json = (value: unknown) => JSON.stringify(value)
  table([
    ['strings', json({ a: ['<PERSON_1>', 'Emma'] }), json({ a: ['John Smith', 'Ann'] })],
    ['keys', json({ '<PERSON_1>': 1 }), json({ 'John Smith': 1 })],
    ['escaped brackets', '{"a": "\\u003cPERSON_1\\u003E"}', '{"a": "John Smith"}'],
    ['escaped letters', '["Luc \\u00c9mery", "Luc Émery"]', '["Ren\\u00e9 Ga\\u00ebl", "René Gaël"]'],
    [
      'quotes, backslashes, line ends',
      json(['<ORGANIZATION_1>', '<LOCATION_1>']),
      json(['Smith & Sons <UK> "Ltd"', 'C:\\new\nline']),
    ],
    ['HTML safe', '["\\u003cORGANIZATION_1\\u003e"]', '["Smith \\u0026 Sons \\u003cUK\\u003e \\"Ltd\\""]'],
    ['a line end in the surrogate', json(['12 Mill Lane\nLeeds']), json(['1 High Street\nYork'])],
    [
      'what is around stays as it is',
      ' { "a\\u00e9" :\n"\\/<PERSON_1>\\t" ,"b":1e3}\n',
      ' { "a\\u00e9" :\n"\\/John Smith\\t" ,"b":1e3}\n',
    ],
    ['JSON in a string', json({ args: json({ to: '<LOCATION_1>' }) }), json({ args: json({ to: 'C:\\new\nline' }) })],
    ['what is none for the lack of quotes', '{"phone": 06 39 98 12 34}', '{"phone": 06 39 98 56 78}'],
    [
      'in a block',
      'Here:\n```json\n["<LOCATION_1>"]\n```\n<LOCATION_1>',
      'Here:\n```json\n["C:\\\\new\\nline"]\n```\nC:\\new\nline',
    ],
    ['in a block that is not closed', '```json\n["<LOCATION_1>"]', '```json\n["C:\\\\new\\nline"]'],
    ['in a line', 'log\n{"a":"<LOCATION_1>"}\n<PERSON_1>', 'log\n{"a":"C:\\\\new\\nline"}\nJohn Smith'],
    ['what only looks so', '{"a": "<ORGANIZATION_1>", }', '{"a": "Smith & Sons <UK> "Ltd"", }'],
    ['a list of placeholders is none', '[PERSON_1]', 'John Smith'],
  ])

  test('originals out of JSON go back into it as they were, and are read elsewhere', () => {
    const piece = [{ replacement: '<PERSON_1>', original: 'Ren\\u00e9 \\"Jo\\"', json: true }]
    expect(restored('{"a": "<PERSON_1>"}', piece)).toBe('{"a": "Ren\\u00e9 \\"Jo\\""}')
    expect(restored('{"a": <PERSON_1>}', piece)).toBe('{"a": Ren\\u00e9 \\"Jo\\"}')
    expect(restored('Dear <PERSON_1>', piece)).toBe('Dear René "Jo"')
    expect(restored('Dear <PERSON_1>', [{ replacement: '<PERSON_1>', original: 'a"b', json: true }])).toBe('Dear a"b')
  })
})

test('a text that would become very much longer is not made', () => {
  const one = [{ replacement: '<A_1>', original: 'x'.repeat(100_000) }]
  expect(() => restored('<A_1> '.repeat(400), one)).toThrow(RangeError)
  expect(restored('<A_1> '.repeat(4), one)).toHaveLength(400_004)
})
