import { endsWithItsDigit } from '../machine-readable-zone.ts'

/** Without vowels, and without letters that look like figures. */
const CHARACTER = '[\\dCFGHJKLMNPRTVWXYZ]'

/**
 * Shapes of the number of a passport or identity card: four characters of the authority and five at random. The card
 * shows these nine; the tenth, a check digit, stands in the machine-readable zone and is asked for in forms, with a
 * D after it for the nationality. https://de.wikipedia.org/wiki/Ausweisnummer
 */
export function documentNumbers(firstLetters: string) {
  return [
    { name: 'with its check digit', pattern: new RegExp(`[${firstLetters}]${CHARACTER}{8}\\d(?: ?D)?`), score: 0.55 },
    { name: 'nine characters', pattern: new RegExp(`[${firstLetters}]${CHARACTER}{8}`), score: 0.3 },
    {
      name: 'nine characters of any series, or in lower case',
      pattern: new RegExp(`[CFGHJKLMNPRTVWXYZ]${CHARACTER}{8}`, 'i'),
      score: 0.1,
    },
  ]
}

/** `compact` is of one of these shapes; only one of ten characters or more has a check digit. */
export function isDocumentNumber(compact: string): boolean {
  return compact.length === 9
    ? /\d.*\d/.test(compact) && !/(\d)\1{7}/.test(compact)
    : endsWithItsDigit(compact.slice(0, 10))
}
