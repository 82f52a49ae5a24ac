import { describe, expect, test } from 'vitest'
import { td1, td3, withMachineReadableZone } from '../../../src/detect/recognizers/machine-readable-zone.ts'
import { fromPatterns } from '../../../src/detect/recognizers/recognizer.ts'
import { valuesOf } from './values-of.ts'

/** The specimens of ICAO Doc 9303, part 4, appendix B, and part 5, appendix B. */
const PASSPORT = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'
const CARD = 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<'

const number = fromPatterns({
  type: 'DOCUMENT',
  description: 'A number.',
  example: 'No 12345',
  threshold: 0.5,
  byDefault: true,
  patterns: [/No \d{5}/dgu],
  score: () => 0.6,
})
const recognizer = withMachineReadableZone(number, [td3('UTO'), td1('UTO')])

test.for([
  ['alone', '', ''],
  ['in a sentence', 'It says (', ').'],
  ['after a word on the line before', 'Passport\n', '\nend'],
  ['in JSON', '{"zone":"', '"}'],
  ['after a line end that is written out', 'Passport\\n', '\\nend'],
])('finds both zones %s', ([, before, after]) => {
  for (const zone of [PASSPORT, CARD]) expect(valuesOf(recognizer, `${before}${zone}${after}`)).toEqual([zone])
})

test.for(['\n', '\r\n', '\\n', '\\r\\n', ' ', '\n\n'])('lines may be parted by %o', (lineBreak) => {
  for (const zone of [PASSPORT, CARD]) {
    const written = zone.replaceAll('\n', lineBreak)
    expect(valuesOf(recognizer, `Zone: ${written} end`)).toEqual([written])
    expect(recognizer.accepts?.(written)).toBe(true)
  }
})

test('the second line of a passport says enough', () => {
  const line = PASSPORT.split('\n')[1] ?? ''
  expect(valuesOf(recognizer, `Read: ${line}.`)).toEqual([line])
})

test('what the recognizer finds by itself is found still', () => {
  expect(valuesOf(recognizer, `No 12345 of ${CARD} and No 54321`)).toEqual(['No 12345', CARD, 'No 54321'])
})

describe('leaves alone', () => {
  test.for([
    ['a passport of another country', PASSPORT.replaceAll('UTO', 'UTA')],
    ['a passport with a wrong number', PASSPORT.replace('L898902C3', 'L898902D3')],
    ['a passport with a wrong birth date', PASSPORT.replace('740812', '740813')],
    ['a passport with a wrong expiry', PASSPORT.replace('120415', '120416')],
    ['a passport with a wrong personal number', PASSPORT.replace('ZE184226B', 'ZE184227B')],
    ['a longer line', `${PASSPORT}<`],
    ['a card with a wrong number', CARD.replace('D23145890', 'D23145891')],
    ['a card with a wrong birth date', CARD.replace('740812', '740813')],
    ['a card with a wrong check digit over all', CARD.replace('<6', '<7')],
    ['two of the three lines of a card', CARD.split('\n').slice(0, 2).join('\n')],
    ['a card that begins in a word', `X${CARD}`],
  ] as const)('%s', ([, zone]) => {
    const rest = zone.split('\n').at(-1) ?? ''
    expect(valuesOf(recognizer, zone).filter((value) => value !== rest)).toEqual([])
  })
})
