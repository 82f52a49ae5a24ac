import { expect, test } from 'vitest'
import { nrp } from '../../../../src/detect/recognizers/nrp/index.ts'
import { valuesOf } from '../values-of.ts'

test.for([
  ['adjective', 'un citoyen français et une citoyenne ivoirienne', ['français', 'ivoirienne']],
  ['noun', "deux Allemandes, un Béninois et l'Italien", ['Allemandes', 'Béninois', 'Italien']],
  [
    'every form',
    'grec grecque turcs turques letton lettonnes',
    ['grec', 'grecque', 'turcs', 'turques', 'letton', 'lettonnes'],
  ],
  ['without accents', 'un medecin senegalais, une Egyptienne, francaise', ['senegalais', 'Egyptienne', 'francaise']],
  ['in capitals', 'NATIONALITÉ : CAMEROUNAISE', ['CAMEROUNAISE']],
  ['of two words', 'une sud-africaine et un Nord-Coréen', ['sud-africaine', 'Nord-Coréen']],
  ['joined by a hyphen', 'une coproduction franco-italienne', ['italienne']],
  ['people of a country', 'un Suisse et les Corses ; un chalet suisse', ['Suisse', 'Corses', 'suisse']],
  ['ethnic group', 'un Kabyle, une femme noire, des Roms', ['Kabyle', 'noire', 'Roms']],
  ['religion', 'une famille juive, un moine bouddhiste, des sunnites', ['juive', 'bouddhiste', 'sunnites']],
  ['religion of three words', 'des témoins de Jéhovah, un franc-maçon', ['témoins de Jéhovah', 'franc-maçon']],
  ['who practises', 'un catholique pratiquant, une église orthodoxe', ['catholique', 'pratiquant', 'église orthodoxe']],
  ['politics', 'un élu écologiste, une députée socialiste, les Insoumis', ['écologiste', 'socialiste', 'Insoumis']],
  ['parties', 'le Parti socialiste, La France insoumise', ['Parti socialiste', 'France insoumise']],
  ['initials beside an office', 'le maire (LR), une députée PS', ['LR', 'PS']],
  ['the Greens', 'Les Verts ont voté contre.', ['Verts']],
  ['with an accent of its own character', 'une Se\u0301ne\u0301galaise', ['Se\u0301ne\u0301galaise']],
] as const)('%s is found', ([, text, expected]) => {
  expect(valuesOf(nrp, text, 'fr')).toEqual(expected)
})

test.for([
  ['countries', "la Suisse, en Corse, l'Argentine, les Philippines, la Chine", []],
  ['things', 'crème anglaise, montagnes russes, clé anglaise', []],
  ['bodies', "l'Union européenne, le Parlement européen", []],
  ['colours', 'un vert pâle, orange, la mer Noire, le mont Blanc, un chat noir', []],
  ['a name', 'Ma chère Blanche, M. Breton, LE BRETON YVES, André Breton, Philippine et Romain', []],
  ['a people', 'un Breton, une galette bretonne', ['Breton', 'bretonne']],
  ['offices', 'le Conservateur du musée ; un bureau indépendant, un métier libéral', []],
  ['languages', "il parle français, traduit en anglais, j'enseigne l'espagnol, du chinois", []],
  ['a list of languages', 'Langues : français, anglais, wolof', []],
  ['a noun before a name', 'cédée au néerlandais Ponant', ['néerlandais']],
  ['orthodox', "une méthode peu orthodoxe n'est pas une Église réformée", ['orthodoxe', 'réformée']],
  ['initials', 'PS : je pars. RN 7, LR 44', []],
  ['other words', 'un roman, la ville de Rome, une ROM, Thaïs', []],
  ['lower case of a party', 'la place publique, le front national de la recherche', []],
] as const)('%s', ([, text, expected]) => {
  expect(valuesOf(nrp, text, 'fr')).toEqual(expected)
})
