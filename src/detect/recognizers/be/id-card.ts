import { identifier } from '../identifier.ts'
import { td1, withMachineReadableZone } from '../machine-readable-zone.ts'

/**
 * Identity card: twelve digits in groups of 3, 7 and 2, the last two the first ten modulo 97, 97 for 0; and its
 * machine-readable zone. https://www.checkdoc.be, https://fr.wikipedia.org/wiki/Carte_d%27identit%C3%A9_en_Belgique
 */
export const idCard = withMachineReadableZone(
  identifier({
    type: 'BE_ID_CARD',
    description: 'Number of a Belgian identity card: 12 digits, the last two modulo 97; or its machine-readable zone.',
    example: '591-1234567-53',
    languages: ['fr', 'nl', 'de'],
    byDefault: true,
    shapes: [
      { name: 'in groups', pattern: /\d{3}([ .\-\u00a0\u2009\u202f])\d{7}\1\d{2}/, score: 0.85 },
      { name: 'in one piece', pattern: /\d{12}/, score: 0.4 },
    ],
    check: (compact) =>
      (Number(compact.slice(0, 10)) % 97 || 97) === Number(compact.slice(10)) && !compact.startsWith('0000'),
    context: [
      ...["carte d'identité", 'numéro de carte', 'n° de carte', 'eid', 'eID', "titre d'identité", "pièce d'identité"],
      ...['titre de séjour', 'identiteitskaart', 'kaartnummer', 'identiteitskaartnummer', 'verblijfstitel'],
      ...['personalausweis', 'kartennummer', 'identity card', 'id card', 'card number', 'residence card'],
    ],
  }),
  [td1('BEL')],
)
