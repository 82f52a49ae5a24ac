import { identifier } from '../identifier.ts'
import { td1, withMachineReadableZone } from '../machine-readable-zone.ts'

/**
 * Identity card: a letter and seven digits, since 2023 with more letters among them; and its machine-readable zone,
 * which has check digits. https://www.consilium.europa.eu/prado/en/CHE-BO-02001/index.html
 */
export const idCard = withMachineReadableZone(
  identifier({
    type: 'CH_ID_CARD',
    description: 'Swiss identity card: a letter and seven digits; or its machine-readable zone.',
    example: 'C1234567',
    languages: ['fr', 'de', 'it'],
    byDefault: true,
    shapes: [
      { name: 'a letter, seven digits', pattern: /[A-Z]\d{7}/, score: 0.15 },
      { name: 'with more letters', pattern: /[A-Z]\d[A-Z]\d{2}[A-Z]\d{2}/, score: 0.25 },
      { name: 'in groups or lower case', pattern: /[A-Z][ \-\u00a0]?\d{7}/i, score: 0.1 },
    ],
    check: (compact) => !/(\d)\1{6}/.test(compact),
    context: [
      ...["carte d'identité", "n° de carte d'identité", "pièce d'identité", "document d'identité", 'identitätskarte'],
      ...['identitätskarten-nr', 'ausweis', 'ausweisnummer', "carta d'identità", "documento d'identità"],
      ...['identity card', 'id card', 'identity document'],
    ],
    negativeContext: ['passeport', 'pass', 'passaporto', 'ref', 'réf', 'référence'],
  }),
  [td1('CHE')],
)
