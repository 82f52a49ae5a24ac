import { expect, test } from 'vitest'
import { nrp } from '../../../../src/detect/recognizers/nrp/index.ts'
import { valuesOf } from '../values-of.ts'

test.for([
  ['adjective', 'She is a French citizen.', ['French']],
  ['plural', 'Two Germans and an Ivorian were hurt.', ['Germans', 'Ivorian']],
  ['irregular noun', 'A Spaniard, two Swedes and a Dutchwoman', ['Spaniard', 'Swedes', 'Dutchwoman']],
  ['with a possessive', "the Norwegian's passport", ['Norwegian']],
  ['joined by a hyphen', 'a Danish-Nigerian rower', ['Danish', 'Nigerian']],
  ['of two words', 'a Sri Lankan and two South Africans', ['Sri Lankan', 'South Africans']],
  ['in lower case', 'my neighbour is german', ['german']],
  ['in capitals', 'NATIONALITY: GEORGIAN', ['GEORGIAN']],
  ['a thing that is still of a country', 'a slice of Swiss cheese', ['Swiss']],
  ['ethnic group', 'a Kurdish man and a Tutsi', ['Kurdish', 'Tutsi']],
  ['ethnic group of two words', 'African-American voters, a Native American', ['African-American', 'Native American']],
  ['colour of persons', 'a black man and two white women', ['black', 'white']],
  ['religion', 'a Catholic, a Sunni imam and two Jews', ['Catholic', 'Sunni', 'Jews']],
  ['religion in lower case', 'he is a devout muslim', ['muslim']],
  [
    'religion of three words',
    "Jehovah's Witnesses came, and Jehovah’s Witness papers",
    ["Jehovah's Witnesses", 'Jehovah’s Witness'],
  ],
  ['party with its name', 'a Labour Party member of the Socialist Party', ['Labour Party', 'Socialist Party']],
  ['members', 'Tories, a Republican and a Lib Dem', ['Tories', 'Republican', 'Lib Dem']],
  ['initials', 'the SNP and the GOP', ['SNP', 'GOP']],
  ['after a line end in JSON', '"a\\nGerman\\tFrench"', ['German', 'French']],
] as const)('%s is found', ([, text, expected]) => {
  expect(valuesOf(nrp, text)).toEqual(expected)
})

test.for([
  ['to polish', 'Polish the floor. Please polish it. We polish it.', []],
  ['Polish', 'Polish voters and a Polish plumber', ['Polish', 'Polish']],
  ['things', 'French fries, a Danish pastry, an Indian summer, french doors', []],
  ['fish and poles', 'a swede in the stew, the North Pole, a pole', []],
  ['countries', 'China, Turkey, Jordan, Georgia and Germany', []],
  ['the work', 'her labour, Labour Day, the Ministry of Labour, cheap labour', []],
  ['the party', 'He voted Labour.', ['Labour']],
  ['an estimate', 'a conservative estimate, a liberal dose, an independent study', []],
  [
    'those who belong',
    'a conservative voter, liberal MPs, an independent candidate',
    ['conservative', 'liberal', 'independent'],
  ],
  ['one who belongs', 'She is a Liberal.', ['Liberal']],
  ['part of a title', 'An Independent Review', []],
  ['orthodox', 'an orthodox method; an orthodox priest', ['orthodox']],
  ['a first name', 'Christian Dovecote wrote. Roman said no. Ask Norman, Finn and Dane.', []],
  ['a family name', 'Mr French and Dr German met Mrs English', []],
  ['a believer', 'He is a Christian; Christians, Christian charity', ['Christian', 'Christians', 'Christian']],
  ['languages', 'speaks French. Written in German, and translated from Polish.', []],
  ['a list of languages', 'Languages: Portuguese, English, some Russian', []],
  ['of a country', 'in French politics, from German banks', ['French', 'German']],
  ['colours', 'a black cat, a white paper, Brown came', []],
  ['bodies', 'the European Union and British Airways', []],
  ['names with accents', 'Thaís and Thái', []],
  ['part of a word', 'Germanium, Frenchify, Catholicos, afrench, french_text', []],
  ['addresses', 'french@example.org, www.german.example, a@french.example, $german', []],
  ['verbs and nouns', 'to finish, a turkey, the roman numeral, slaves', []],
] as const)('%s', ([, text, expected]) => {
  expect(valuesOf(nrp, text)).toEqual(expected)
})
