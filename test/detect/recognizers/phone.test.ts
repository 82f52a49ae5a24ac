import { describe, expect, test } from 'vitest'
import { phone } from '../../../src/detect/recognizers/phone.ts'
import { valuesOf } from './values-of.ts'

describe('in French texts', () => {
  const MOBILE = '06 12 34 56 78'

  /** The whole text is the number. */
  test.for([
    MOBILE,
    '0612345678',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '06/12/34/56/78',
    '06·12·34·56·78',
    '06 – 12 – 34 – 56 – 78',
    '06  12  34  56  78',
    '06\u00a012\u00a034\u00a056\u00a078',
    '06\u202f12\u202f34\u202f56\u202f78',
    '06‑12‑34‑56‑78',
    '0 6 1 2 3 4 5 6 7 8',
    '06 123 456 78',
    '0612 34 56 78',
    '0612 345 678',
    '(06) 12 34 56 78',
    '(0)6 12 34 56 78',
    '+33 6 12 34 56 78',
    '+33612345678',
    '+33 (0)6 12 34 56 78',
    '+33 (0) 6 12 34 56 78',
    '+33(0)612345678',
    '(+33) 6 12 34 56 78',
    '+33.6.12.34.56.78',
    '+33-6-12-34-56-78',
    '+33 06 12 34 56 78',
    '+33 612 345 678',
    '+33 6 1 2 3 4 5 6 7 8',
    '0033 6 12 34 56 78',
    '0033612345678',
    '01 99 00 12 34',
    '02 61 91 12 34',
    '05 36 49 12 34',
    '0 800 123 456',
    '0590 12 34 56',
    '0692 12 34 56',
    '+262 692 12 34 56',
    '+594 694 12 34 56',
    '+687 12 34 56',
    '0470 12 34 56', // Belgium
    '+32 470 12 34 56',
    '079 123 45 67', // Switzerland
    '+41 79 123 45 67',
    '+352 621 123 456',
    '514-555-0123', // Canada
    '+212 6 12 34 56 78',
    '+221 77 123 45 67',
    '+44 20 7946 0958',
    '06 12 34 56 78 poste 12',
    '01 99 00 12 34/35',
  ] as const)('finds the whole of %s', (number) => expect(valuesOf(phone, number, 'fr')).toEqual([number]))

  test.for([
    ['at the end of a sentence', `Appelez le ${MOBILE}.`, MOBILE],
    ['at the start of a sentence', `${MOBILE} est mon numéro`, MOBILE],
    ['after its name', `Tél. : ${MOBILE}`, MOBILE],
    ['stuck to its name', 'Tél.06 12 34 56 78', MOBILE],
    ['in brackets', `(${MOBILE})`, MOBILE],
    ['before a note in brackets', `${MOBILE} (bureau)`, MOBILE],
    ['in French quotes', `« ${MOBILE} »`, MOBILE],
    ['in JSON', '{"tel":"0612345678"}', '0612345678'],
    ['in HTML', `<td>${MOBILE}</td>`, MOBILE],
    ['in Markdown', `**${MOBILE}**`, MOBILE],
    ['in a query', '?tel=0612345678&a=1', '0612345678'],
    ['in a row after a number', 'Benali,44000,0612345678,Nantes', '0612345678'],
    ['in groups in a row after a zero', `0,${MOBILE},Nantes`, MOBILE],
    ['after a time', `à 10:30 ${MOBILE}`, MOBILE],
    ['after a date', `14/03/2025 ${MOBILE}`, MOBILE],
    ['before a date', `${MOBILE} le 14/03/2025`, MOBILE],
    ['after an emoji', `📱${MOBILE}`, MOBILE],
    ['after an emoji with a variation selector', `☎️${MOBILE}`, MOBILE],
    ['before another digit', `${MOBILE} 9`, MOBILE],
  ] as const)('finds a number %s', ([, text, value]) => expect(valuesOf(phone, text, 'fr')).toEqual([value]))

  test.for([
    ['with a slash', '06 12 34 56 78/01 99 00 12 34', ['06 12 34 56 78', '01 99 00 12 34']],
    ['with a slash and blanks', '06 12 34 56 78 / 01 99 00 12 34', ['06 12 34 56 78', '01 99 00 12 34']],
    ['with a hyphen', '06 12 34 56 78-01 99 00 12 34', ['06 12 34 56 78', '01 99 00 12 34']],
    ['with a blank', '06 12 34 56 78 01 99 00 12 34', ['06 12 34 56 78', '01 99 00 12 34']],
    ['with a word', '06 12 34 56 78 ou 01 99 00 12 34', ['06 12 34 56 78', '01 99 00 12 34']],
    ['with a line end', '06 12 34 56 78\n01 99 00 12 34', ['06 12 34 56 78', '01 99 00 12 34']],
    ['with a bracket', '06 12 34 56 78 (01 99 00 12 34)', ['06 12 34 56 78', '01 99 00 12 34']],
    ['with a comma, undivided', '0612345678,0199001234', ['0612345678', '0199001234']],
    ['with a slash, undivided', '0612345678/0199001234', ['0612345678', '0199001234']],
    ['with a hyphen, undivided', '0612345678-0199001234', ['0612345678', '0199001234']],
  ] as const)('finds two numbers separated %s', ([, text, values]) =>
    expect(valuesOf(phone, text, 'fr')).toEqual(values),
  )

  test.for([
    ['a date', '14/03/2025'],
    ['a date with blanks', '14 03 2025'],
    ['a date with full stops', '14.03.2025'],
    ['two dates', '02/03/2024-05/03/2024'],
    ['a span of dates', '06-07/08/2024'],
    ['a time', '10:30'],
    ['a time in words', '10 h 30'],
    ['a span of hours', '0900-1730'],
    ['years', '1914-1918'],
    ['a postcode', '44000 Nantes'],
    ['a price', '1 234 567,89 €'],
    ['a price without cents', '1 234 567 €'],
    ['a span of prices', '10 000 - 20 000'],
    ['a SIREN', '356 000 000'],
    ['a SIRET', '356 000 000 00048'],
    ['a social security number', '1 85 05 78 006 084 36'],
    ['an IBAN', 'FR76 3000 6000 0112 3456 7890 189'],
    ['a card', '4111 1111 1111 1111'],
    ['an EAN', '3017620422003'],
    ['an IP address', '192.0.2.17'],
    ['a version', 'v1.2.3'],
    ['a decimal number', '3,14159265'],
    ['a decimal fraction', '0,0612345678'],
    ['a decimal fraction with a full stop', '0.0612345678'],
    ['an order', 'commande 2024-000123'],
    ['an order without hyphen', 'n°12345678'],
    ['a number within a word', 'ref0612345678'],
    ['a part of a longer number', '90612345678901'],
    ['too few digits', '06 12 34'],
    ['pages', 'pages 12-34'],
    ['a UUID', '550e8400-e29b-41d4-a716-446655440000'],
    ['a MAC address', '00:1A:2B:3C:4D:5E'],
    ['a list of numbers', '10, 20, 30, 40, 50'],
  ] as const)('leaves alone %s', ([, text]) => expect(valuesOf(phone, text, 'fr')).toEqual([]))
})

describe('in English texts', () => {
  const AMERICAN = '415-555-0123'

  /** The whole text is the number. */
  test.for([
    AMERICAN,
    '(415) 555-0123',
    '(415)555-0123',
    '415.555.0123',
    '415 555 0123',
    '415/555-0123',
    '415-5550123',
    '415 - 555 - 0123',
    '415‑555‑0123',
    '415–555–0123',
    '415\u00a0555\u00a00123',
    '1-415-555-0123',
    '1 415 555 0123',
    '1 (415) 555-0123',
    '+1 415 555 0123',
    '+1 (415) 555-0123',
    '+1.415.555.0123',
    '+14155550123',
    '001 415 555 0123',
    '1-800-555-0199',
    '415 555-0123 ext. 12',
    '415-555-0123 x123',
    '415-555-0123, ext 4',
    '415-555-0123/24',
    '020 7946 0958', // Great Britain; the numbers Ofcom keeps for films
    '(020) 7946 0958',
    '020-7946-0958',
    '02079460958',
    '0113 496 0142',
    '0114 496 0142',
    '(0117) 496 0142',
    '0161 496 0123',
    '01134960142',
    '07700 900123',
    '07700 900 123',
    '07700900123',
    '+44 7700 900123',
    '+44 (0)20 7946 0958',
    '(+44) 20 7946 0958',
    '+ 44 20 7946 0958',
    '0044 7700 900123',
    '00 44 20 7946 0958',
    '011 44 20 7946 0958',
    '01632 960 001',
    '0800 123 4567',
    '085 123 4567', // Ireland
    '0491 570 156', // Australia
    '1300 975 707',
    '021 123 4567', // New Zealand
    '082 123 4567', // South Africa
    '98765 43210', // India
    '+49 30 123456',
    '+39 06 1234 5678',
    '+34 612 34 56 78',
    '+81 3-1234-5678',
    '+86 138 0013 8000',
    '+55 11 91234-5678',
    '+7 (912) 345-67-89',
    '+31 6 12345678',
    '+234 803 123 4567',
  ] as const)('finds the whole of %s', (number) => expect(valuesOf(phone, number)).toEqual([number]))

  test.for([
    ['at the end of a sentence', `Ring me on ${AMERICAN}.`, AMERICAN],
    ['at the start of a sentence', `${AMERICAN} is mine`, AMERICAN],
    ['in brackets', `(call ${AMERICAN})`, AMERICAN],
    ['in quotes', `"${AMERICAN}"`, AMERICAN],
    ['in one piece after its name', 'phone: 4155550123', '4155550123'],
    ['without area code after a verb', 'call 555-0123', '555-0123'],
    ['in JSON', '{"phone":"+14155550123"}', '+14155550123'],
    ['in JSON as a number', '{"phone":4155550123}', '4155550123'],
    ['in a Markdown link', `[call](tel:${AMERICAN})`, AMERICAN],
    ['in Markdown emphasis', `_${AMERICAN}_`, AMERICAN],
    ['in HTML', `<b>${AMERICAN}</b>`, AMERICAN],
    ['in a table', `| ${AMERICAN} |`, AMERICAN],
    ['in a row after a number', `Okafor,42,${AMERICAN},Leeds`, AMERICAN],
    ['with its country in a row after a number', '17,+14155550123,ok', '+14155550123'],
    ['in a log line', `2023-12-31 10:30:00 INFO to=${AMERICAN} sent`, AMERICAN],
    ['after opening hours', `Mon-Fri 9-5, ${AMERICAN}`, AMERICAN],
    ['after a letter that stands for it', 'T: 020 7946 0958', '020 7946 0958'],
    ['after an emoji', `📞${AMERICAN}`, AMERICAN],
    ['after an emoji with a variation selector', `☎️${AMERICAN}`, AMERICAN],
  ] as const)('finds a number %s', ([, text, value]) => expect(valuesOf(phone, text)).toEqual([value]))

  test.for([
    ['with a slash', '415-555-0123/415-555-0124'],
    ['with a slash and blanks', '415-555-0123 / 415-555-0124'],
    ['with a comma', '415-555-0123,415-555-0124'],
    ['with a word', '415-555-0123 or 415-555-0124'],
    ['with a blank', '415-555-0123 415-555-0124'],
    ['with a line end', '415-555-0123\n415-555-0124'],
  ] as const)('finds two numbers separated %s', ([, text]) =>
    expect(valuesOf(phone, text)).toEqual(['415-555-0123', '415-555-0124']),
  )

  test.for([
    ['a date', '03/14/2025'],
    ['a date with hyphens', '05-10-2024'],
    ['a date of ISO 8601', '2025-03-14'],
    ['two dates', '2024/03/14-2024/03/16'],
    ['a date and time', '2024/03/14 10:30:00'],
    ['a time stamp', '[2024-03-14 10:30:00,123]'],
    ['a date and time without separators', '20240101103000'],
    ['times', '10:30-11:45'],
    ['a span of hours', '0900-1730'],
    ['years', '1999-2024'],
    ['a price', '$1,234.56'],
    ['a number in thousands', '1,415,555,0123'],
    ['a decimal number', '3.14159265'],
    ['a decimal fraction', '0.4155550123'],
    ['coordinates', '48.856614,2.352221'],
    ['a version', 'v1.2.3'],
    ['a version of Windows', '10.0.19041.1'],
    ['a version of a browser', 'Chrome/120.0.6099.109'],
    ['a package with its version', 'lodash@4.17.21'],
    ['an image at double size', 'icon@2x.png'],
    ['an IP address', '192.0.2.17'],
    ['a social security number', '123-45-6789'],
    ['a tax number', '12-3456789'],
    ['a postcode', '90210-1234'],
    ['a card', '4111 1111 1111 1111'],
    ['an IBAN', 'GB29 NWBK 6016 1331 9268 19'],
    ['an account with its sort code', '12-34-56 12345678'],
    ['a book of thirteen digits', '978-3-16-148410-0'],
    ['a book of ten digits', '0-306-40615-2'],
    ['an order', 'order #1234567890'],
    ['an order of nine digits', 'order 123456789'],
    ['a tracking number', '9400111899223197428490'],
    ['a tracking number with letters', '1Z999AA10123456784'],
    ['a Unix time', '1700000000'],
    ['a number within a word', 'A4155550123'],
    ['a part of a longer number', '415-555-01234'],
    ['a number that goes on', '415-555-0123-4'],
    ['a number that began before', '3-415-555-0123'],
    ['a code of no country', '+999 123 456 789'],
    ['a code of a country alone', '+44'],
    ['an emergency number', '999'],
    ['a list of numbers', '1 2 3 4 5 6 7 8 9'],
    ['tens', '10 20 30 40 50'],
    ['a local number in prose', 'pages 555-0123'],
    ['a UUID', '550e8400-e29b-41d4-a716-446655440000'],
    ['a MAC address', '00:1A:2B:3C:4D:5E'],
  ] as const)('leaves alone %s', ([, text]) => expect(valuesOf(phone, text)).toEqual([]))
})

describe('over a line end', () => {
  test.for([
    ['Appelez le 06 12\n34 56 78 merci', 'fr', '06 12\n34 56 78'],
    ['GSM 0470\n12 34 56', 'fr', '0470\n12 34 56'],
    ['> tél. 06 12 34\r\n> 56 78', 'fr', '06 12 34\r\n> 56 78'],
    ['+33 6 12\n34 56 78', 'fr', '+33 6 12\n34 56 78'],
    ['phone (202)\n555-0143', 'en', '(202)\n555-0143'],
    ['mobile 07700\n900123', 'en', '07700\n900123'],
  ] as const)('finds the number in %j', ([text, language, number]) =>
    expect(valuesOf(phone, text, language)).toEqual([number]),
  )

  test.for([
    ['06 12\n34 56 78', 'fr'],
    ['tél. 06 12\n34 56\n78', 'fr'],
    ['phone 020 7946\n\n0958', 'en'],
  ] as const)('finds none in %j', ([text, language]) => expect(valuesOf(phone, text, language)).toEqual([]))

  test('keeps the numbers of a list apart', () => {
    const numbers = ['06 12 34 56 78', '07 11 22 33 44', '01 99 00 12 34']
    expect(valuesOf(phone, `tél.\n${numbers.join('\n')}`, 'fr')).toEqual(numbers)
    expect(valuesOf(phone, 'tél. 06 12 34 56 78\n12', 'fr')).toEqual(['06 12 34 56 78'])
  })
})

test('a word on the line before, or in brackets after it, speaks for a number', () => {
  const scoreOf = (text: string) => Math.max(...Array.from(phone.find(text, 'en'), (span) => span?.score ?? 0))
  expect(scoreOf('2025550143')).toBeLessThan(0.5)
  for (const text of ['Cell\n2025550143', 'Phone number:\n2025550143', '2025550143 (cell)', 'Fax : \r\n2025550143']) {
    expect(scoreOf(text)).toBeGreaterThan(0.5)
  }
  expect(scoreOf('Cell\n\n2025550143')).toBeLessThan(0.5)
  expect(scoreOf('2025550143 (cells)')).toBeLessThan(0.5)
})

test('a mobile number of Luxembourg in threes needs a word for it', () => {
  const scoreOf = (text: string) => Math.max(...Array.from(phone.find(text, 'fr'), (span) => span?.score ?? 0))
  expect(scoreOf('GSM 621 123 456')).toBeGreaterThan(0.5)
  expect(scoreOf('621 123 456')).toBeLessThan(0.5)
})
