import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateTime } from '../../../src/detect/recognizers/date-time.ts'
import { valuesOf } from './values-of.ts'

/** The whole text is the date. */
test.for([
  '2025-03-14',
  '2025-03-14T10:30:00Z',
  '2025-03-14T10:30:00.123+01:00',
  '2025-03-14 10:30:00,123',
  '20250314T103000Z',
  '2025/03/14',
  '2025.03.14',
  '14/03/2025',
  '14 / 03 / 2025',
  '3/14/2025',
  '14/03/25',
  '14.03.2025',
  '14.03.87',
  '14-03-2025',
  '03-14-2025',
  '29/02/2024',
  '14/03/2025 10:30',
  '14/03/2025 à 10 h 30',
  '14/03/2025, 5:30 pm',
  '14 March 2025',
  '14 March 2025 at 10:30',
  '14th of March 2025',
  '14-Mar-2025',
  '14MAR2025',
  '14 mars 1987',
  '1er janvier 2020',
  '3 févr. 2024',
  '18 FEVRIER 2014',
  '5 décembre',
  '12 au 15 mars 2025',
  '3-5 May 2021',
  'March 3, 1987',
  'Sept. 14, 2024',
  "Mar 14, '87",
  'March 2025',
  'août 2020',
  '14/Mar/2025:10:30:00 +0000',
  'Mar 14 10:30:00',
  '3 Jun 2024 06:12:44 GMT',
  '10:30',
  '10:30:15',
  '10:30-11:30',
  '10h30',
  '10 h 30',
  '10 heures 30',
  '5pm',
  '5 p.m.',
  '10.30 am',
  '12/2024',
  '14/03',
  '9/11, 08:50',
  '10–12h',
  '10am–7pm',
  '6h-14h',
] as const)('finds the whole of %s', (value) => expect(valuesOf(dateTime, value)).toEqual([value]))

test.for([
  ['at the end of a sentence', 'It was on 14/03/2025.', '14/03/2025'],
  ['of birth with two figures for the year', 'né le 3.3.87 à Nantes', '3.3.87'],
  ['short after an article', 'Rendez-vous le 3/4, à midi', '3/4'],
  ['after the name of a field', 'Date:14/03/2025', '14/03/2025'],
  ['in JSON', '{"date":"2025-03-14"}', '2025-03-14'],
  ['in a row', '17,14/03/2025,ok', '14/03/2025'],
  ['in the name of a file', 'report_2025-03-14.pdf', '2025-03-14'],
  ['in a log line', '192.0.2.17 - - [14/Mar/2025:10:30:00 +0000] "GET /"', '14/Mar/2025:10:30:00 +0000'],
  ['at the end of a sentence with its month in full', 'Due on 14 May.', '14 May'],
  ['before the colon of a list', 'jan 7: Addis', 'jan 7'],
  ['before a colon', '10:30:00: started', '10:30:00'],
  ['of an hour alone after a preposition', 'Le train part à 10h', '10h'],
  ['between non-breaking blanks', 'à\u00a010\u00a0h\u00a030\u00a0!', '10\u00a0h\u00a030'],
] as const)('finds a date %s', ([, text, value]) => expect(valuesOf(dateTime, text)).toEqual([value]))

test('finds both dates of a range', () => {
  expect(valuesOf(dateTime, '14/03/2025-15/03/2025')).toEqual(['14/03/2025', '15/03/2025'])
  expect(valuesOf(dateTime, '12 March to 15 April 2025')).toEqual(['12 March', '15 April 2025'])
})

test.for([
  ['a day that does not exist', '31/02/2025'],
  ['29 February of an ordinary year', '2023-02-29'],
  ['a short day that does not exist', 'le 30/02'],
  ['a month above 12', '2025-13-01'],
  ['a day above 31', '32/01/2025'],
  ['an hour above 24', '25:30'],
  ['a minute above 59', '10:60'],
  ['an hour above 12 with half of the day', '13pm'],
  ['a station on the radio', '570 AM'],
  ['a version', '1.2.3'],
  ['a version of two figures in words', 'version 12.10.25'],
  ['a system', 'macOS 10.15.07'],
  ['a fraction', '1/2'],
  ['a mark', '12/20'],
  ['a share', '9/10'],
  ['a ratio', '16:9'],
  ['a decimal number', '3.14'],
  ['a price', '1.234.567,89 €'],
  ['an IP address', '192.0.2.17'],
  ['an IP address of version 6', '2001:db8::10:30'],
  ['a MAC address', '00:00:5e:00:53:01'],
  ['a telephone number', '01.02.03.04.05'],
  ['a telephone number with hyphens', '06-12-20-25-26'],
  ['a telephone number with slashes', '06/12/20/25/26'],
  ['a card', '4111 1111 1111 1111'],
  ['an IBAN', 'FR76 3000 6000 0112 3456 7890 189'],
  ['a sort code', 'sort code 12-10-25'],
  ['a reference', 'dossier n° 12/2024'],
  ['a reference that goes on', '2025-03-14-0001'],
  ['eight digits alone', '20250314'],
  ['a duration', '2h de route'],
  ['a week', '35h'],
  ['all day', '24h/24'],
  ['a verse', 'Genesis 1:10'],
  ['a verb', 'the 3 may go'],
  ['the end of a sentence', 'there were 3. May I come'],
  ['a number after a month', '1 Mar 40931'],
  ['a part of a word', 'a14/03/2025'],
] as const)('leaves alone %s', ([, text]) => expect(valuesOf(dateTime, text)).toEqual([]))

test('finds a calendar day in every way of writing it', () => {
  const pad = (number: number) => String(number).padStart(2, '0')
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const [year, month, day] = [date.getUTCFullYear(), pad(date.getUTCMonth() + 1), pad(date.getUTCDate())]
      for (const text of [`${year}-${month}-${day}`, `${day}/${month}/${year}`, `${month}/${day}/${year}`]) {
        expect(valuesOf(dateTime, text)).toEqual([text])
      }
    }),
  )
})
