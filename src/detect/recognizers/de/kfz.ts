import { identifier } from '../identifier.ts'

// A standard and makes of cars, which have numbers of their own.
const NO_OTHER = '(?!DIN[ \\-]EN|BMW|VW)'
const DISTRICT = '[A-ZÄÖÜ]{1,3}'
const FIGURES = '[1-9]\\d{0,3}[EH]?'

/**
 * Number plate: one to three letters of the district, one or two letters and one to four figures, E on electric and
 * H on historic cars. https://www.gesetze-im-internet.de/fzv_2023/anlage_4.html
 */
export const kfz = identifier({
  type: 'DE_KFZ',
  description: 'German number plate: letters of the district, one or two letters, figures.',
  example: 'M-AB 1234',
  languages: ['de'],
  byDefault: true,
  shapes: [
    {
      name: 'M-AB 1234',
      pattern: new RegExp(`${NO_OTHER}${DISTRICT}[-\u2010\u2011\u2013][A-Z]{1,2}[ \u00a0]${FIGURES}`),
      score: 0.55,
    },
    { name: 'M-AB-1234', pattern: new RegExp(`${NO_OTHER}${DISTRICT}-[A-Z]{1,2}-${FIGURES}`), score: 0.4 },
    { name: 'M-AB1234', pattern: new RegExp(`${NO_OTHER}${DISTRICT}[- ][A-Z]{1,2}${FIGURES}`), score: 0.25 },
    {
      name: 'M AB 1234',
      pattern: new RegExp(`${NO_OTHER}${DISTRICT}[ \u00a0][A-Z]{1,2}[ \u00a0]${FIGURES}`),
      score: 0.35,
    },
    { name: 'm-ab 1234', pattern: new RegExp(`${DISTRICT}-[A-Z]{1,2}[ -]?${FIGURES}`, 'i'), score: 0.1 },
    { name: 'MAB1234', pattern: new RegExp(`${NO_OTHER}[A-ZÄÖÜ]{3,5}[1-9]\\d{1,3}[EH]?`), score: 0.05 },
  ],
  context: [
    ...['kennzeichen', 'kfz-kennzeichen', 'kraftfahrzeugkennzeichen', 'autokennzeichen', 'nummernschild', 'kfz'],
    ...['fahrzeugkennzeichen', 'amtliches kennzeichen', 'zulassung', 'zugelassen', 'fahrzeug', 'auto', 'pkw', 'lkw'],
    ...['fahrzeugschein', 'fahrzeugbrief', 'zulassungsbescheinigung', 'wagen', 'motorrad', 'halter', 'fahrzeughalter'],
    ...['license plate', 'licence plate', 'number plate', 'registration plate', 'vehicle', "plaque d'immatriculation"],
    ...['immatriculation', 'immatriculé', 'immatriculée'],
  ],
})
