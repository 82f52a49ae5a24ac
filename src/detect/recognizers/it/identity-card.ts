import { identifier } from '../identifier.ts'
import { td1, withMachineReadableZone } from '../machine-readable-zone.ts'

/**
 * Identity card: two letters and seven digits on paper, seven digits and two letters on the first electronic ones,
 * two letters, five digits and two letters since 2016; and the machine-readable zone.
 * https://www.cartaidentita.interno.gov.it/en/cie/electronic-identity-card
 */
export const identityCard = withMachineReadableZone(
  identifier({
    type: 'IT_IDENTITY_CARD',
    description: 'Italian identity card: two letters, five digits, two letters, or as before; or its readable zone.',
    example: 'CA00000AA',
    languages: ['it'],
    byDefault: true,
    shapes: [
      { name: 'electronic since 2016', pattern: /C[A-Z]\d{5}[A-Z]{2}/, score: 0.5 },
      { name: 'two letters, five digits, two letters', pattern: /[A-Z]{2}[ -]?\d{5}[ -]?[A-Z]{2}/i, score: 0.15 },
      { name: 'electronic until 2016', pattern: /\d{7}[ -]?[A-Z]{2}/i, score: 0.15 },
      { name: 'on paper', pattern: /[A-Z]{2}[ \-\u00a0]?\d{7}/i, score: 0.1 },
    ],
    check: (compact) => !/(\d)\1{6}/.test(compact),
    context: [
      ...[
        "carta d'identità",
        'carta di identità',
        'carta identità',
        'carta d identita',
        'identità',
        'elettronica',
        'cie',
      ],
      ...['c.i.', 'ci n', 'documento', "documento d'identità", 'documento di identità', 'riconoscimento', 'espatrio'],
      ...['documento di riconoscimento', 'numero documento', 'identity card', 'id card', 'identity document'],
      ...['national id', "carte d'identité", "carte d'identité italienne", "pièce d'identité"],
    ],
    negativeContext: ['ordine', 'spedizione', 'pratica', 'riferimento', 'volo'],
  }),
  [td1('ITA')],
)
