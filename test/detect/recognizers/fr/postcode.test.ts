import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frenchPostcode } from '../../../../src/detect/recognizers/fr/postcode.ts'
import { valuesOf } from '../values-of.ts'

/** The whole text is the postcode and its town. */
test.for([
  '75007 Paris',
  '44000 NANTES',
  '44000, Nantes',
  '44000 - Nantes',
  '44000  Nantes',
  '44000\u00a0Nantes',
  'F-67000 Strasbourg',
  'F 67000 Strasbourg',
  '13100 Aix-en-Provence',
  '13100 Aix en Provence',
  '13100 AIX EN PROVENCE',
  '17000 La Rochelle',
  '72000 Le Mans',
  '72000 LE MANS',
  "38520 Le Bourg-d'Oisans",
  "59650 Villeneuve d'Ascq",
  '59650 Villeneuve d’Ascq',
  "85100 Les Sables-d'Olonne",
  '93200 Saint-Denis',
  '93200 SAINT DENIS',
  '92200 NEUILLY SUR SEINE',
  '40000 Mont-de-Marsan',
  '69003 Lyon 3e',
  '75007 PARIS CEDEX 07',
  '75007 Paris Cedex',
  '01000 Bourg-en-Bresse',
  '20000 Ajaccio',
  '97200 Fort-de-France',
  '97660 Dembéni',
  '98800 Nouméa',
  '95000 Cergy',
  'Paris 75007',
  'PARIS 75007',
  'Lyon (69003)',
  'Nantes, 44000',
] as const)('finds the whole of %j', (value) => expect(valuesOf(frenchPostcode, value, 'fr')).toEqual([value]))

test.for([
  ['at the end of a sentence', "J'habite 44000 Nantes.", '44000 Nantes'],
  ['before what follows', '44000 Nantes, tél. 02 40 00 12 34', '44000 Nantes'],
  ['before a label without a comma', '44000 Nantes Tél. 02 40 00 12 34', '44000 Nantes'],
  ['after a street', '12 rue Crébillon, 44000 Nantes', '44000 Nantes'],
  ['in capitals before something else', '75007 PARIS MERCI DE LIVRER', '75007 PARIS'],
  ['in brackets', '(44000 Nantes)', '44000 Nantes'],
  ['in JSON', '{"ville":"44000 Nantes"}', '44000 Nantes'],
  ['after a line end in JSON', '12 rue Crébillon\\n44000 Nantes\\n', '44000 Nantes'],
  ['in a row', '12 rue Crébillon;44000;Nantes', ''],
  ['after another number', 'appt 12 44000 Nantes', '44000 Nantes'],
  ['alone after its name', 'code postal : 44000', '44000'],
  ['alone after its short name', 'CP 44000', '44000'],
  ['alone in a form', 'C.P.: 44000', '44000'],
  ['alone in JSON', '{"code_postal":"44000"}', '44000'],
  ['alone after its name in bold', '**Code postal** : 44000', '44000'],
  ['alone in a table of Markdown', '| CP | 44000 |', '44000'],
  ['alone in a row with a tab', 'CP\t44000', '44000'],
  ['alone in XML', '<codePostal>44000</codePostal>', '44000'],
  ['alone in a sentence', 'mon code postal est le 44000', '44000'],
  ['alone on the next line', 'Code postal :\n44000', '44000'],
  ['alone after its English name', 'postcode: 44000', '44000'],
  ['with its town after its name', 'Code postal : 44000 Nantes', '44000 Nantes'],
] as const)('%s', ([, text, expected]) => expect(valuesOf(frenchPostcode, text, 'fr').join('|')).toBe(expected))

test.for([
  '44000',
  '44000 euros',
  '44000 Euros',
  '75000 Habitants',
  '12000 km',
  '44000 nantes',
  '00100 Rome',
  '99999 Paris',
  '96000 Nantes',
  '97000 Cayenne',
  '97900 Cayenne',
  '98500 Nouméa',
  '35 000 Rennes',
  '135000 Rennes',
  '35000,50 Rennes',
  '3.35000 Rennes',
  'A35000 Rennes',
  '12000 T',
  'Facture 44120 Dupont',
  'facture n° 44120 Dupont',
  'réf. 44120 Nantes',
  'Commande : 45678 Martin',
  '#44120 Nantes',
  'Dossier 44120 Nantes',
  'Commande 44120',
  'Client 75007',
  'Paris 44000',
  'Nantes 75007',
  'Paris 2024',
  'Dupont 75007',
  '12345 janvier',
  '44000 Unités',
  '+44000 Nantes',
  'CP\n\n44000',
  'le code postal manque sur 44000 lettres',
  'page 12345 Titre',
  'code : 44000',
] as const)('finds none in %j', (text) => expect(valuesOf(frenchPostcode, text, 'fr')).toEqual([]))

describe('in an English text', () => {
  test.for(['12345 Main Street', '75007 Paris', 'Houston 77001', 'Beverly Hills 90210', 'Order 44120 Smith'] as const)(
    'finds none in %j, which may be a house and a street, or a town and a ZIP code',
    (text) => expect(valuesOf(frenchPostcode, text, 'en')).toEqual([]),
  )
  test.for(['F-67000 Strasbourg', '13100 Aix-en-Provence', '75007 Paris Cedex 07'] as const)('finds %j', (text) =>
    expect(valuesOf(frenchPostcode, text, 'en')).toEqual([text]),
  )
})

test('the score says how sure it is', () => {
  const scoreOf = (text: string) => Math.max(...Array.from(frenchPostcode.find(text, 'fr'), (span) => span?.score ?? 0))
  expect(scoreOf('44000 Nantes')).toBe(0.8)
  expect(scoreOf('CP 44000 Nantes')).toBe(0.9)
  expect(scoreOf('CP 44000')).toBe(0.6)
  expect(scoreOf('44000')).toBe(0)
})

test('every département has its postcodes, and no other number is one', () => {
  const isDepartment = (code: number) => (code >= 1000 && code < 96_000) || (code >= 97_100 && code < 97_700)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 97_999 }), (code) => {
      const text = `${String(code).padStart(5, '0')} Nantes`
      expect(valuesOf(frenchPostcode, text, 'fr')).toEqual(isDepartment(code) ? [text] : [])
    }),
    { numRuns: 2000 },
  )
})
