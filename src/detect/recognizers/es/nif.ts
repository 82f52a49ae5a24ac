import { identifier } from '../identifier.ts'
import { controlLetter } from './control-letter.ts'

const SEPARATOR = '[ .\\-/\\u00a0\\u2011]'
const LETTER = '[A-HJ-NP-TV-Z]'

/**
 * Number of a person for the tax office and on the identity card (DNI): eight digits and a letter, with zeros first
 * left out at times; K, L or M and seven digits of someone without a card. Those of companies are none.
 * https://es.wikipedia.org/wiki/N%C3%BAmero_de_identificaci%C3%B3n_fiscal
 */
export const nif = identifier({
  type: 'ES_NIF',
  description: 'Spanish identity and tax number of a person: eight digits and a letter that checks them.',
  example: '12345678Z',
  languages: ['es'],
  byDefault: true,
  shapes: [
    { name: 'with dots', pattern: new RegExp(`\\d{1,2}\\.\\d{3}\\.\\d{3}${SEPARATOR}?${LETTER}`, 'i'), score: 0.85 },
    { name: 'eight digits, a letter', pattern: new RegExp(`(?:ES[ \\-]?)?\\d{8}[\\-\\u2011]?${LETTER}`), score: 0.7 },
    {
      name: 'K, L or M',
      pattern: new RegExp(`(?:ES[ \\-]?)?[KLM]${SEPARATOR}?\\d{7}${SEPARATOR}?${LETTER}`),
      score: 0.55,
    },
    { name: 'seven digits, a letter', pattern: new RegExp(`(?<![XYZKLM][ .\\-])\\d{7}-?${LETTER}`), score: 0.4 },
    {
      name: 'in other groups, or in lower case',
      pattern: new RegExp(
        `(?:(?<![XYZKLM][ .\\-])\\d{7,8}|[KLM]\\d{7}|\\d{1,2}[ \\u00a0]\\d{3}[ \\u00a0]\\d{3})${SEPARATOR}?${LETTER}`,
        'i',
      ),
      score: 0.4,
    },
  ],
  check: (compact) => {
    const number = compact.replace(/^ES/, '')
    const digits = number.slice(0, -1).replace(/^[KLM]/, '')
    return !/^0+$/.test(digits) && controlLetter(digits) === number.slice(-1)
  },
  context: [
    ...[
      'dni',
      'nif',
      'd.n.i.',
      'n.i.f.',
      'documento nacional de identidad',
      'número de identificación fiscal',
      'cédula',
    ],
    ...['identificación', 'documento de identidad', 'carné de identidad', 'carnet de identidad', 'número de documento'],
    ...['contribuyente', 'agencia tributaria', 'titular', 'con documento', 'spanish id', 'identity card', 'id card'],
    ...['national id', 'tax id', 'tax number', 'vat number', "carte d'identité", 'numéro fiscal'],
  ],
})
