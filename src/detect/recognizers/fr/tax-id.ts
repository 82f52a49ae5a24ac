import { digitGroups } from '../digit-groups.ts'
import { identifier } from '../identifier.ts'

/**
 * Tax number of a person (numéro fiscal, SPI): thirteen digits that begin with 0 to 3; the last three are the first
 * ten modulo 511. https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/france-tin.pdf
 */
export const taxId = identifier({
  type: 'FR_TAX_ID',
  description: 'Tax number of a person in France: 13 digits, the last three modulo 511.',
  example: '30 23 217 600 053',
  languages: ['fr'],
  byDefault: true,
  shapes: [
    {
      name: 'in groups',
      pattern: digitGroups('2 2 3 3 3', '1 3 3 3 3'),
      score: 0.95,
    },
    { name: 'in one piece', pattern: /\d{13}/, score: 0.7 },
  ],
  check: (compact) => {
    const number = Number(compact.slice(0, 10))
    return number > 0 && number < 4e9 && number % 511 === Number(compact.slice(10))
  },
  context: [
    ...['numéro fiscal', 'n° fiscal', 'no fiscal', 'spi', 'numéro spi', 'identifiant fiscal', 'référence fiscale'],
    ...['nif', 'numéro de contribuable', 'contribuable', 'avis d’imposition', "avis d'imposition", 'impôt', 'impôts'],
    ...['dgfip', 'déclarant', 'déclarant 1', 'taxpayer', 'tax number', 'tax id', 'tin', 'tax identification number'],
    'fiscal number',
  ],
})
