import type { Random } from '../../random.ts'
import type { Language } from '../../span.ts'

/** In French such as are the same for both genders. */
const NATIONALITIES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...[
      'Norwegian',
      'Danish',
      'Icelandic',
      'Estonian',
      'Croatian',
      'Bolivian',
      'Kenyan',
      'Mongolian',
      'Samoan',
      'Chilean',
    ],
    ...[
      'Latvian',
      'Slovenian',
      'Ghanaian',
      'Peruvian',
      'Fijian',
      'Zambian',
      'Maltese',
      'Nepalese',
      'Uruguayan',
      'Omani',
    ],
  ],
  fr: [
    ...['belge', 'suisse', 'russe', 'slovaque', 'bulgare', 'croate', 'tchèque', 'britannique', 'slovène', 'serbe'],
    ...['moldave', 'kirghize', 'monégasque', 'malgache', 'biélorusse', 'tadjike', 'turkmène', 'kazakhe'],
  ],
}

/** Another nationality, in the case and the number of `value`. */
export function nrpSurrogate(value: string, language: Language, random: Random): string {
  const drawn = random.pick(NATIONALITIES[language])
  const plural = language === 'fr' && /s$/i.test(value) ? `${drawn}s` : drawn
  if (value === value.toUpperCase()) return plural.toUpperCase()
  const isCapital = /^\p{Lu}/u.test(value)
  return (isCapital ? plural.charAt(0).toUpperCase() : plural.charAt(0).toLowerCase()) + plural.slice(1)
}
