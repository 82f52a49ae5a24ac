import { describe, expect, test } from 'vitest'
import { iban } from '../../../src/detect/recognizers/iban.ts'
import { oneDigitOff } from '../one-digit-off.ts'
import { valuesOf } from './values-of.ts'

const GERMAN = 'DE89370400440532013000'
const FRENCH = 'FR14 2004 1010 0505 0001 3M02 606'

/** The samples of the SWIFT IBAN Registry. */
test.for([
  'AD12 0001 2030 2003 5910 0100',
  'AE07 0331 2345 6789 0123 456',
  'AT61 1904 3002 3457 3201',
  'BE68 5390 0754 7034',
  'BG80 BNBG 9661 1020 3456 78',
  'BR18 0036 0305 0000 1000 9795 493C 1',
  'CH93 0076 2011 6238 5295 7',
  'CZ65 0800 0000 1920 0014 5399',
  'DE89 3704 0044 0532 0130 00',
  'DK50 0040 0440 1162 43',
  'EE38 2200 2210 2014 5685',
  'ES91 2100 0418 4502 0005 1332',
  'FI21 1234 5600 0007 85',
  'FR14 2004 1010 0505 0001 3M02 606',
  'GB29 NWBK 6016 1331 9268 19',
  'GR16 0110 1250 0000 0001 2300 695',
  'IE29 AIBK 9311 5212 3456 78',
  'IL62 0108 0000 0009 9999 999',
  'IT60 X054 2811 1010 0000 0123 456',
  'LU28 0019 4006 4475 0000',
  'MC58 1122 2000 0101 2345 6789 030',
  'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  'NL91 ABNA 0417 1643 00',
  'NO93 8601 1117 947',
  'PL61 1090 1014 0000 0712 1981 2874',
  'PT50 0002 0123 1234 5678 9015 4',
  'SE45 5000 0000 0583 9825 7466',
  'TR33 0006 1005 1978 6457 8413 26',
] as const)('finds %s, printed and without blanks', (printed) => {
  expect(valuesOf(iban, printed)).toEqual([printed])
  const electronic = printed.replaceAll(' ', '')
  expect(valuesOf(iban, electronic)).toEqual([electronic])
})

test.for([
  ['in small letters', 'fr14 2004 1010 0505 0001 3m02 606', 'fr14 2004 1010 0505 0001 3m02 606'],
  ['with hyphens', 'DE89-3704-0044-0532-0130-00', 'DE89-3704-0044-0532-0130-00'],
  ['with non-breaking hyphens', 'DE89‑3704‑0044‑0532‑0130‑00', 'DE89‑3704‑0044‑0532‑0130‑00'],
  ['with full stops', 'DE89.3704.0044.0532.0130.00', 'DE89.3704.0044.0532.0130.00'],
  ['with two blanks', 'DE89  3704  0044  0532  0130  00', 'DE89  3704  0044  0532  0130  00'],
  ['with non-breaking blanks', FRENCH.replaceAll(' ', '\u00a0'), FRENCH.replaceAll(' ', '\u00a0')],
  ['with narrow blanks', FRENCH.replaceAll(' ', '\u202f'), FRENCH.replaceAll(' ', '\u202f')],
  ['with a blank after the country', 'FR 14 2004 1010 0505 0001 3M02 606', 'FR 14 2004 1010 0505 0001 3M02 606'],
  ['with no other blank', 'GB 29NWBK60161331926819', 'GB 29NWBK60161331926819'],
  ['over a line end', 'DE89 3704 0044\n0532 0130 00', 'DE89 3704 0044\n0532 0130 00'],
  ['over a line end in a quoted reply', '> DE89 3704\r\n> 0044 0532 0130 00', 'DE89 3704\r\n> 0044 0532 0130 00'],
  ['in groups of other sizes', 'DE89 37040044 0532013000', 'DE89 37040044 0532013000'],
  ['at the end of a sentence', `Please pay to ${GERMAN}.`, GERMAN],
  ['at the start of a sentence', `${FRENCH} est mon compte`, FRENCH],
  ['before the next word', 'DE89 3704 0044 0532 0130 00 2 days', 'DE89 3704 0044 0532 0130 00'],
  ['before a BIC', `${FRENCH} BIC PSSTFRPP`, FRENCH],
  ['after its name', `IBAN: ${GERMAN}`, GERMAN],
  ['stuck to its name', `IBAN${GERMAN}`, GERMAN],
  ['after its name and an underscore', `IBAN_${GERMAN}`, GERMAN],
  ['after a sign for number', `n°${GERMAN}`, GERMAN],
  ['in brackets', `(${GERMAN})`, GERMAN],
  ['in quotes', `'${GERMAN}'`, GERMAN],
  ['in French quotes', `« ${FRENCH} »`, FRENCH],
  ['in JSON', `{"iban":"${GERMAN}"}`, GERMAN],
  ['in XML', `<IBAN>${GERMAN}</IBAN>`, GERMAN],
  ['in Markdown', `**${GERMAN}**`, GERMAN],
  ['in a row', `17;Lefevre;${GERMAN};1200,00`, GERMAN],
  ['in a row after a number', `17,42,${GERMAN},1200`, GERMAN],
  ['in a log line', `INFO transfer iban=${GERMAN} status=ok`, GERMAN],
  ['after an emoji', `🏦${GERMAN}`, GERMAN],
  ['after an emoji with a variation selector', `✉️${GERMAN}`, GERMAN],
] as const)('finds a number %s', ([, text, value]) => expect(valuesOf(iban, text)).toEqual([value]))

test.for([
  ['separated by a comma', `${GERMAN},${GERMAN}`],
  ['one a line', `${GERMAN}\n${GERMAN}`],
  ['separated by a blank', `${GERMAN} ${GERMAN}`],
] as const)('keeps two numbers apart, %s', ([, text]) => expect(valuesOf(iban, text)).toEqual([GERMAN, GERMAN]))

test.for([
  ['wrong check digits', 'DE88370400440532013000'],
  ['a digit too few', 'DE8937040044053201300'],
  ['a digit too many', 'DE893704004405320130000'],
  ['two groups exchanged', 'DE89 0044 3704 0532 0130 00'],
  ['an unknown country', 'XX89370400440532013000'],
  ['a part of a longer word', `X${GERMAN}`],
  ['a number that goes on in a letter', `${GERMAN}é`],
  ['check digits that are letters', 'DEAB370400440532013000'],
  ['the digits alone', '89370400440532013000'],
  ['a group a line', 'DE89\n3704\n0044\n0532\n0130\n00'],
  ['three lines', 'DE89 3704\n0044 0532\n0130 00'],
  ['a blank after a word', 'de 89370400440532013000'],
  ['a BIC', 'DEUTDEFF500'],
  ['a French VAT number', 'FR40303265045'],
  ['a German VAT number', 'DE136695976'],
  ['a French bank account (RIB)', '20041 01005 0500013M026 06'],
  ['a card', '4111 1111 1111 1111'],
  ['a date', '14 mars 2025'],
  ['a telephone number', '+33 6 12 34 56 78'],
  ['a price', 'CH 1200.00'],
  ['a version', 'v1.2.3'],
  ['a product code', 'DE89-3704-0044'],
  ['a UUID', '550e8400-e29b-41d4-a716-446655440000'],
  ['a UUID that begins as one', 'de893704-0044-4532-8130-00de89370400'],
  ['a MAC address', '00:1A:2B:3C:4D:5E'],
  ['a hash', 'de89370400440532013000de89370400440532ab'],
  ['prose with a country in it', 'be 68 years old and go on, at 61 the others had stopped'],
  ['prose with a number after a word', 'it60 minutes and then some more of the same thing'],
  ['a tracking number', 'GB123456785GB'],
] as const)('leaves alone %s', ([, text]) => expect(valuesOf(iban, text)).toEqual([]))

describe('any single wrong digit is refused', () => {
  test.for([GERMAN, FRENCH, 'GB29 NWBK 6016 1331 9268 19', 'NO93 8601 1117 947'] as const)('in %s', (number) => {
    for (const wrong of oneDigitOff(number)) expect(valuesOf(iban, wrong), wrong).toEqual([])
  })
})
