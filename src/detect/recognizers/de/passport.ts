import { identifier } from '../identifier.ts'
import { td3, withMachineReadableZone } from '../machine-readable-zone.ts'
import { documentNumbers, isDocumentNumber } from './document-number.ts'

/**
 * Passport: nine letters and digits, with a check digit after them in forms; and its machine-readable zone. The
 * ninth is no check digit: the specimen of the ministry is C01X00T47, its digit 8.
 * https://www.consilium.europa.eu/prado/en/DEU-AO-03001/index.html, https://de.wikipedia.org/wiki/Ausweisnummer
 */
export const passport = withMachineReadableZone(
  identifier({
    type: 'DE_PASSPORT',
    description: 'German passport: nine letters and digits, with or without a check digit; or its readable zone.',
    example: 'C01X00T478',
    languages: ['de'],
    byDefault: true,
    shapes: documentNumbers('CFGHJK'),
    check: isDocumentNumber,
    context: [
      ...['reisepass', 'reisepassnummer', 'reisepass-nr', 'pass', 'passnummer', 'pass-nr', 'passnr', 'pass nr'],
      ...['kinderreisepass', 'dokumentennummer', 'ausweisdokument', 'bundesrepublik deutschland', 'mrz', 'passinhaber'],
      ...['passport', 'passports', 'travel document', 'passeport', 'numéro de passeport', 'passeport allemand'],
    ],
    negativeContext: ['artikelnummer', 'bestellnummer', 'auftragsnummer', 'rechnungsnummer', 'sendungsnummer', 'flug'],
  }),
  [td3('D<<')],
)
