import { identifier } from '../identifier.ts'
import { td1, withMachineReadableZone } from '../machine-readable-zone.ts'
import { documentNumbers, isDocumentNumber } from './document-number.ts'

/**
 * Identity card: nine letters and digits since 2010, nine digits before, both with a check digit in forms; and the
 * machine-readable zone. The ninth is no check digit: the specimen of the ministry is L01X00T47, its digit 1.
 * https://www.personalausweisportal.de, https://de.wikipedia.org/wiki/Ausweisnummer
 */
export const idCard = withMachineReadableZone(
  identifier({
    type: 'DE_ID_CARD',
    description: 'German identity card: nine letters and digits, with or without a check digit; or its readable zone.',
    example: 'L01X00T471',
    languages: ['de'],
    byDefault: true,
    shapes: [
      ...documentNumbers('LMNPRTVWXYZ'),
      { name: 'until 2010, with its check digit', pattern: /\d{10} ?D/, score: 0.6 },
    ],
    check: isDocumentNumber,
    context: [
      ...['personalausweis', 'personalausweisnummer', 'personalausweis-nr', 'ausweis', 'ausweisnummer', 'ausweis-nr'],
      ...[
        'ausweisnr',
        'ausweisdokument',
        'perso',
        'dokumentennummer',
        'seriennummer',
        'npa',
        'nPA',
        'bundespersonalausweis',
      ],
      ...['personalausweisgesetz', 'ausgewiesen durch', 'ausweisinhaber', 'identity card', 'id card', 'national id'],
      ...['german id', "carte d'identité", "carte d'identité allemande", "pièce d'identité"],
    ],
    negativeContext: ['artikelnummer', 'bestellnummer', 'auftragsnummer', 'rechnungsnummer', 'sendungsnummer'],
  }),
  [td1('D<<')],
)
