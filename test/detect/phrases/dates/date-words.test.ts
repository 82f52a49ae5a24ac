import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDateWords } from '../../../../src/detect/phrases/dates/date-words.ts'
import { LANGUAGES, type Language } from '../../../../src/span.ts'
import { anyText } from '../../../texts.ts'

const spansIn = (text: string, language: Language) =>
  Array.from(findDateWords(text, language)).filter((span) => span !== undefined)
const found = (text: string, language: Language) =>
  spansIn(text, language).map(({ start, end }) => text.slice(start, end))

describe('English', () => {
  test.for([
    ['She came last Tuesday!', ['last Tuesday']],
    ['Closed Sundays; see you Thurs or Fri.', ['Sundays', 'Thurs', 'Fri']],
    ['Mon – Uniform warning', ['Mon']],
    ['WORKING HOURS: MON-FRI 0800', ['MON-FRI', 'FRI']],
    ['Could we say Mon 15th? Or Sat 9am?', ['Mon 15th', 'Sat 9am']],
    ['on Wed', ['Wed']],
    ['Thursday 16 May, all day', ['Thursday 16', '16 May']],
    ['Sent: Monday, October 22, 2001', ['Monday, October', 'October']],
    ['on Saturday the ninth of August', ['Saturday the ninth', 'the ninth of August']],
    ['In March she left; in May he joined.', ['March', 'May']],
    ['since march, by apr', ['march', 'apr']],
    ['Born 09 SEP 90.', ['09 SEP 90']],
    ['received 22-NOV-11', ['22-NOV-11']],
    ['12 March nineteen eighty-seven', ['12 March nineteen eighty-seven']],
    ["Murmansk, Jan '44", ["Jan '44"]],
    ['Interim report January-June', ['January-June', 'June']],
    ['yesterday, today, tonight and tomorrow at noon', ['yesterday', 'today', 'tonight', 'tomorrow', 'noon']],
    ['three weeks ago, last year, next month', ['three weeks ago', 'last year', 'next month']],
    ['a century ago, in the tenth century', ['a century ago', 'tenth century']],
    ['the summer of 1986, Q3 2024, 2019 Q1', ['summer of 1986', '1986', 'Q3 2024', '2019', '2019 Q1']],
    ['at five a.m., four pm, two o’clock, half past nine', ['five a.m.', 'four pm', 'two o’clock', 'half past nine']],
    ['Easter Monday, Christmas 2024', ['Easter Monday', 'Monday', 'Christmas 2024', '2024']],
    ['in 1998, since 2011, until 2009', ['1998', '2011', '2009']],
    ['from 1826 to 1831; 1951, 1952 and 1970', ['1826', '1831', '1951', '1952', '1970']],
    ['the hurricane of 1909, the 2022 budget, by 2026', ['1909', '2022', '2026']],
    ['(1961) and (1820–1901), 2016-19: auditor', ['1961', '1820–1901', '2016-19']],
    ['2014 – 2017 Town Hall', ['2014 – 2017']],
    ['in the 1980s', ['1980s']],
  ] as const)('%s', ([text, expected]) => expect(found(text, 'en')).toEqual(expected))

  test.for([
    'I may march on. She sat in the sun and wed him.',
    'The Sun says so; Sat Nav on. Jan and Mar Mikhael; Dec Donnelly.',
    'April Jones and June Carter met August Strindberg.',
    'Room 2024, flat 1990, port 2048, error 1999, about 2000 people',
    'ref 2021-4478, 2021-CF-3391, export-2025.csv, $1999, 1,999, 1999.50, 2048 bytes, v2019.1',
    'It took three weeks; days and nights, many years.',
    'He paid the Parish SAT 61,000 in all',
    'The second one, a quarter of it, half the season.',
    'mayor, sunny, monk, octopus, decide, summery',
  ])('not in: %s', (text) => {
    expect(found(text, 'en')).toEqual([])
  })
})

describe('French', () => {
  test.for([
    ['Elle est venue mardi dernier, hier soir et ce matin.', ['mardi dernier', 'hier soir', 'ce matin']],
    ['le lundi 15 mars', ['lundi 15', '15 mars']],
    ['Fermé les lundis ; à demain, aujourd’hui à midi', ['lundis', 'demain', 'aujourd’hui', 'midi']],
    ['Lun : garde\nSAM-DIM repos', ['Lun', 'SAM-DIM']],
    ['mar. 4 juin', ['mar. 4', '4 juin']],
    ['Le sept octobre, à dix-huit heures trente', ['Le sept octobre', 'à dix-huit heures trente']],
    ['le vingt et un mars deux mille vingt-quatre', ['le vingt et un mars deux mille vingt-quatre']],
    ['Le dix-neuf mai mil neuf cent sept', ['Le dix-neuf mai mil neuf cent sept']],
    ['depuis avril, fin mai, en août, mai-juin', ['avril', 'mai', 'août', 'mai-juin', 'juin']],
    ['le 3 sept. 2023, 22-NOV-11', ['3 sept. 2023', '2023', '22-NOV-11']],
    ['il y a neuf ans, la semaine prochaine, l’an dernier', ['il y a neuf ans', 'semaine prochaine', 'an dernier']],
    ['l’été 2021, le 2e trimestre 2023, T1 2024', ['été 2021', '2021', 'trimestre 2023', '2023', 'T1 2024']],
    ['à Noël, lundi de Pâques, la Toussaint', ['Noël', 'lundi', 'lundi de Pâques', 'Toussaint']],
    ['à la fin du XVIIIe siècle', ['XVIIIe siècle']],
    ['En 1988, depuis 1612, de 1951 à 1984', ['1988', '1612', '1951', '1984']],
    ['2019–2024 : responsable ; (1814-1870)', ['2019–2024', '1814-1870']],
  ] as const)('%s', ([text, expected]) => expect(found(text, 'fr')).toEqual(expected))

  test.for([
    'La mer, un jeu, mon ami Sam, la rue de Mars, le mar Mikhaël, Avril Lavigne',
    'Il avait sept ans, sept jours, dix-sept degrés, deux heures de retard',
    'Boulogne-sur-Mer\nSept-Îles',
    'article 1728, n° 2023-77, CH-1920 Martigny, export-2025.csv, 2000 euros, 1500 personnes',
    'Maître Noël Durand et Mme Toussaint',
    'une minute, des mois, des années, le jour de la fête',
  ])('not in: %s', (text) => {
    expect(found(text, 'fr')).toEqual([])
  })
})

test('spans lie inside the text, whatever it is', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
      for (const { start, end, score } of spansIn(text, language)) {
        expect(0 <= start && start < end && end <= text.length && 0 < score && score <= 1).toBe(true)
      }
    }),
  )
})

test.for(['a', 'Monday ', '2019 ', 'mon', '1 2 ', 'in the '])('gives way while it reads %s again and again', (unit) => {
  const given = Array.from(findDateWords(unit.repeat(60_000 / unit.length), 'en'))
  expect(given.length).toBeGreaterThanOrEqual(2)
})
