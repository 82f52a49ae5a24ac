import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repeatTo } from '../../../bench/texts.ts'
import { orderOf } from '../../../src/anonymize/dates/read-dates.ts'
import { shiftDate } from '../../../src/anonymize/dates/shift-date.ts'
import { LANGUAGES } from '../../../src/span.ts'
import { anyText } from '../../texts.ts'

test.for([
  ['2025-03-14', '2025-04-03'],
  ['2025-03-14T10:30:00Z', '2025-04-03T10:30:00Z'],
  ['2025-03-14 10:30:00.123+01:00', '2025-04-03 10:30:00.123+01:00'],
  ['20250314', '20250403'],
  ['20250314T103000Z', '20250403T103000Z'],
  ['2025/03/14', '2025/04/03'],
  ['14/03/2025', '03/04/2025'],
  ['14/03/25', '03/04/25'],
  ['14.03.87', '03.04.87'],
  ['14-03-2025', '03-04-2025'],
  ['14 / 03 / 2025', '03 / 04 / 2025'],
  ['4/11/2025', '24/11/2025'],
  ['3/14/2025', '4/3/2025'],
  ['03/04/2025', '23/04/2025'],
  ['14/03', '03/04'],
  ['8/29', '9/18'],
  ['09/2024', '10/2024'],
  ['2024-09', '2024-10'],
  ['14 March 2025', '3 April 2025'],
  ['04 March 2025', '24 March 2025'],
  ['14 MARCH 2025', '3 APRIL 2025'],
  ['March 14th, 2025', 'April 3rd, 2025'],
  ['14th of March', '3rd of April'],
  ['March the 11th', 'March the 31st'],
  ["Mar 14, '87", "Apr 3, '87"],
  ['14MAR2025', '3APR2025'],
  ['06-Nov', '26-Nov'],
  ['Sept. 14, 2024', 'Oct. 4, 2024'],
  ['Friday 14 March 2025 at 10:30', 'Thursday 3 April 2025 at 10:30'],
  ['Fri, 14 Mar 2025 06:12:44 GMT', 'Thu, 3 Apr 2025 06:12:44 GMT'],
  ['14/Mar/2025:10:30:00 +0000', '3/Apr/2025:10:30:00 +0000'],
  ['Mar 14 10:30:00', 'Apr 3 10:30:00'],
  ['Fri Mar 14 17:41:09 2025', 'Thu Apr 3 17:41:09 2025'],
  ['third of March nineteen eighty-seven', 'twenty-third of March nineteen eighty-seven'],
  ['December twentieth, two thousand and five', 'January ninth, two thousand and six'],
  ['March 2025', 'April 2025'],
  ['(2015)', '(2015)'],
  ['Q3 2024', 'Q3 2024'],
  ['H1 2024', 'H1 2024'],
  ['1931–33', '1931–33'],
  ['the 1990s', 'the 1990s'],
  ['Monday', 'Sunday'],
  ['Sundays', 'Saturdays'],
  ['9:20 Mon', '9:20 Sun'],
  ['10:30', '10:30'],
  ['10am–7pm', '10am–7pm'],
  ['14:00-15:00', '14:00-15:00'],
  ['14 and 15 March', '3 and 4 April'],
  ['11 and 12 March', '31 March and 1 April'],
  ['from 3 to 5 May 2021', 'from 23 to 25 May 2021'],
  ['May 11-12, 2021', 'May 31-June 1, 2021'],
  ['11 and 12 December 2024', '31 December 2024 and 1 January 2025'],
  ['12 December to 15 January 2025', '1 January to 4 February 2025'],
  ['yesterday, 14 March', 'yesterday, 3 April'],
] as const)('en: %s, moved by 20 days, is %s', ([value, moved]) => expect(shiftDate(value, 20, 'en')).toBe(moved))

test.for([
  ['le 3 mars 1987', 'le 23 mars 1987'],
  ['1er janvier 2020', '21 janvier 2020'],
  ['12 décembre 2019', '1er janvier 2020'],
  ['12 DÉCEMBRE 2019', '1er JANVIER 2020'],
  ['vendredi 14 mars à 10 h 30', 'jeudi 3 avril à 10 h 30'],
  ['mar. 14 mars', 'lun. 3 avril'],
  ['mars 2025', 'avril 2025'],
  ['17 févr. 2024', '8 mars 2024'],
  ['2 mars', '22 mars'],
  ['18 janvier', '7 février'],
  ['18 FEVRIER 2014', '10 MARS 2014'],
  ['12 NOVEMBRE', '2 DÉCEMBRE'],
  ['1 fevrier 2024', '21 fevrier 2024'],
  ['18 fevrier 2024', '9 mars 2024'],
  ['T3 2024', 'T3 2024'],
  ['3e trimestre 2024', '3e trimestre 2024'],
  ['les années 1990', 'les années 1990'],
  ['années 80', 'années 80'],
  ['du 12 au 15 mars 2025', 'du 1er au 4 avril 2025'],
  ['du 8 au 12 mars', 'du 28 mars au 1er avril'],
  ['du 30 au 2 avril', 'du 19 au 22 avril'],
  ['du 12 au 15/03/2025', 'du 1 au 04/04/2025'],
  ['lundi 12 et mardi 13 mars', 'dimanche 1er et lundi 2 avril'],
  ['jeudi 9h-16h', 'mercredi 9h-16h'],
  ['le trois mars mille neuf cent quatre-vingt-sept', 'le vingt-trois mars mille neuf cent quatre-vingt-sept'],
  ['premier mai', 'vingt et un mai'],
  ['NEUF JUIN', 'VINGT-NEUF JUIN'],
  ['Feb 2024', 'Mar 2024'],
  ['été 2019', 'été 2019'],
] as const)('fr: %s, moved by 20 days, is %s', ([value, moved]) => expect(shiftDate(value, 20, 'fr')).toBe(moved))

test.for([
  ['1931–33', 400, '1932–34'],
  ['2015', -400, '2014'],
  ['Q4 2024', 90, 'Q1 2025'],
  ['H2 2024', 100, 'H1 2025'],
  ['the 1990s', 3000, 'the 2000s'],
  ["the '90s", 3000, "the '00s"],
  ['summer 2019', 80, 'autumn 2019'],
  ['Fall 2019', 80, 'Winter 2020'],
  ['31 December 1999', 1, '1 January 2000'],
  ['31/12/99', 1, '01/01/00'],
  ['28 February', 1, '1 March'],
  ['28 February 2024', 1, '29 February 2024'],
  ['twentieth of March nineteen ninety-nine', 300, 'fourteenth of January two thousand'],
] as const)('%s, moved by %i days, is %s', ([value, days, moved]) => expect(shiftDate(value, days, 'en')).toBe(moved))

test.for([
  'yesterday',
  'last Tuesday',
  'next week',
  'tomorrow at 5pm',
  'two weeks ago',
  'the 14th',
  'Thursday 14',
  'first Monday',
  'Christmas 2019',
  '31/02/2025',
  '29/02/2023',
  '2025-13-01',
  '30 février 2025',
  '14 March 2025 - 4',
  '1 Mar 40931',
  '2024-TRX-08',
  '1.2.3',
  'hier',
  'lundi prochain',
  'Noël 2024',
  'vingt-sept',
  'le 14',
  'Jane',
  '',
])('gives no text for "%s", which cannot be moved for sure', (value) => {
  for (const language of LANGUAGES) expect(shiftDate(value, 20, language)).toBeUndefined()
})

describe('the order of day and month', () => {
  test.for([
    ['3/4/2025 and 3/14/2025', 'month-first'],
    ['3/4/2025 and 14/3/2025', 'day-first'],
    ['3/14/2025 and 14/3/2025', 'day-first'],
    ['3/4/2025', 'day-first'],
    ['version 1.13.14.15', 'day-first'],
    ['', 'day-first'],
  ] as const)('of "%s" is %s', ([text, order]) => expect(orderOf(text)).toBe(order))

  test('is that of the text when the caller knows it', () => {
    expect(shiftDate('03/04/2025', 20, 'en', 'month-first')).toBe('03/24/2025')
    expect(shiftDate('14/03/2025', 20, 'en', 'month-first')).toBe('03/04/2025')
  })
})

const DAY_MS = 86_400_000
const anyDay = fc.integer({ min: Date.UTC(1950, 0, 1) / DAY_MS, max: Date.UTC(2035, 11, 31) / DAY_MS })
const anyShift = fc.integer({ min: -182, max: 182 })

const two = (number: number) => String(number).padStart(2, '0')
const of = (day: number) => {
  const date = new Date(day * DAY_MS)
  return { date, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
const intl = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return (day: number) => format.format(day * DAY_MS)
}
const LONG = { year: 'numeric', month: 'long', day: 'numeric' } as const

const FORMATS = [
  ['ISO 8601', 'en', (day: number) => new Date(day * DAY_MS).toISOString()],
  ['figures, day first', 'fr', intl('fr-FR', { year: 'numeric', month: '2-digit', day: '2-digit' })],
  ['figures with points', 'fr', (n: number) => `${two(of(n).day)}.${two(of(n).month)}.${of(n).year}`],
  ['two figures for the year', 'en', (n: number) => `${two(of(n).day)}/${two(of(n).month)}/${two(of(n).year % 100)}`],
  ['British', 'en', intl('en-GB', { ...LONG, weekday: 'long' })],
  ['American', 'en', intl('en-US', { ...LONG, weekday: 'long' })],
  ['French', 'fr', (n: number) => intl('fr-FR', { ...LONG, weekday: 'long' })(n).replace(/ 1 /, ' 1er ')],
] as const

describe.for(FORMATS)('a full date, %s', ([, language, write]) => {
  test('moves to the day, in its own way of writing', () => {
    fc.assert(
      fc.property(anyDay, anyShift, (day, days) => {
        expect(shiftDate(write(day), days, language)).toBe(write(day + days))
      }),
    )
  })

  test('is what it was when it is moved there and back', () => {
    fc.assert(
      fc.property(anyDay, anyShift, (day, days) => {
        const moved = shiftDate(write(day), days, language) ?? ''
        expect(shiftDate(moved, -days, language)).toBe(write(day))
      }),
    )
  })
})

// 14 Jan tells nothing of whether 4 Jan is 04 Jan, and May nothing of whether June is Jun.
test.for([
  ['HTTP', (day: number) => new Date(day * DAY_MS).toUTCString()],
  ['with a short month', intl('en-US', { year: 'numeric', month: 'short', day: 'numeric' })],
] as const)('a full date, %s, moves to the day', ([, write]) => {
  const read = (text: string) => Date.parse(text.includes('GMT') ? text : `${text} UTC`) / DAY_MS
  fc.assert(
    fc.property(anyDay, anyShift, (day, days) => {
      expect(read(shiftDate(write(day), days, 'en') ?? '')).toBe(day + days)
    }),
  )
})

test('dates keep their distance', () => {
  const iso = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10)
  fc.assert(
    fc.property(anyDay, anyDay, anyShift, (a, b, days) => {
      const [first, second] = [a, b].map((day) => Date.parse(shiftDate(iso(day), days, 'en') ?? ''))
      expect((first ?? 0) - (second ?? 0)).toBe((a - b) * DAY_MS)
    }),
  )
})

describe('whatever the text', () => {
  test('it is moved, or not', () => {
    fc.assert(
      fc.property(anyText, anyShift, fc.constantFrom(...LANGUAGES), (text, days, language) => {
        expect(typeof shiftDate(text, days, language)).toMatch(/^(?:string|undefined)$/)
      }),
    )
  })

  test.for([
    '1',
    '1 ',
    '1 and ',
    '1-',
    'mars ',
    '1 mars ',
    '14/03/',
    'one ',
    'mille ',
    'sept-',
    '10:30 ',
    'mon, ',
    ' ',
  ])('a long one of %o takes a time in proportion', (unit) => {
    const start = performance.now()
    shiftDate(repeatTo(unit, 100_000), 20, 'en')
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
