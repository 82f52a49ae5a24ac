import {
  AT_ROW_START,
  after,
  alone,
  BLANK,
  before,
  behind,
  eitherSide,
  extended,
  firstOf,
  has,
  isCapital,
  leftOf,
  lexicon,
  rightOf,
  when,
  YEAR,
} from './rule.ts'

const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'
const WEEKDAY = String.raw`(?:(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|(?:lun|mar|mer|jeu|ven|sam|dim)\.?)(?!\p{L})`
const MONTH = String.raw`(?:janv(?:ier)?|jan|f[ée]v(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:l(?:et)?)?|ao[uû]t|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?)(?!\p{L})\.?`
const ONES = 'deux|trois|quatre|cinq|six|sept|huit|neuf'
const TEENS = 'dix|onze|douze|treize|quatorze|quinze|seize'
const NUMBER = String.raw`(?:(?:soixante|quatre-vingt)(?:[- ](?:et[- ])?(?:dix[- ])?(?:un|${ONES}|${TEENS}))?|(?:vingt|trente|quarante|cinquante|dix)(?:[- ](?:et[- ])?(?:une?|${ONES}))?|${ONES}|${TEENS}|une?)(?!\p{L})`
const DAY_IN_WORDS = `(?:premier|(?:vingt|trente)(?:[- ](?:et[- ])?(?:un|${ONES}))?|dix[- ](?:sept|huit|neuf)|${ONES}|${TEENS})`
const YEAR_IN_WORDS = String.raw`(?:deux ?-?mill?e?|mill?e?(?: (?:${ONES}|${TEENS}|dix-sept|dix-huit))?[- ]cents?|mil(?:le)?|(?:dix-neuf|dix-huit|dix-sept|seize) cents?)(?:[- ](?:et[- ])?${NUMBER})?(?!\p{L})`
const COUNT = String.raw`(?:\d{1,3}|${NUMBER}|quelques|plusieurs|une?)`

// what stands around a weekday; the recognizer of dates in figures goes on where it ends
const AFTER_WEEKDAY = after(
  String.raw`\.?,?${BLANK}{1,2}(?:le${BLANK})?(?:(?:à${BLANK})?\d{1,2}(?:er|re)?(?:${BLANK}?[h:]${BLANK}?(?:\d\d)?)?(?![\p{L}\d]|[.,]\d|${BLANK}?[%€]|${BLANK}(?!au\b|de\b|et\b|${MONTH})\p{Ll}{3})|${DAY_IN_WORDS}(?=${BLANK}${MONTH}))|${BLANK}?[-–/]${BLANK}?${WEEKDAY}`,
)
const NEXT = after(
  String.raw`${BLANK}(?:derni[eè]re?s?|prochaine?s?|pass[ée]e?s?|suivante?s?|pr[ée]c[ée]dente?s?|[àa] venir)(?!\p{L})`,
)
const weekday = firstOf(rightOf(AFTER_WEEKDAY), rightOf(NEXT), alone)
/** In a table or a list of days: "Lun : garde", "SAM-DIM". */
const inRow = after(String.raw`\.?${BLANK}{0,3}(?:[-–:|/\t]|$|\n)|${BLANK}{1,8}${WEEKDAY}`)

const BEFORE_MONTH = before(
  String.raw`(?:\d{1,2}(?:er|re)?|(?:le${BLANK}|du${BLANK}|au${BLANK})?${DAY_IN_WORDS})(?:${BLANK}du mois de)?[-/ \t\u00a0]{1,2}`,
)
const AFTER_MONTH = after(
  String.raw`\.?(?:,?${BLANK}{1,2}(?:de${BLANK}|de l['’]an(?:n[ée]e)?${BLANK})?(?:${YEAR}|${YEAR_IN_WORDS})|${BLANK}?['’]\d\d(?!\d)|${BLANK}?[-–/]${BLANK}?${MONTH}(?:${BLANK}${YEAR})?)`,
)
const inMonth = before(`(?:en|depuis|jusqu['’]en|d[eè]s|fin|d[ée]but|mi|courant|mois de)[- ]`)
/** 22-NOV-11, "09 SEPT 90" where nothing follows that it could belong to. */
const SHORT_YEAR = after(
  String.raw`\.?(?:[-/.]|${BLANK}(?=\d\d(?:[.,;)\n]|$|${BLANK}{2})))\d\d(?![\p{L}\p{N}]|[:.,h]\d)`,
)
const dated = firstOf(
  when((word) => has(BEFORE_MONTH)(word) && has(SHORT_YEAR)(word), extended(BEFORE_MONTH, SHORT_YEAR)),
  eitherSide(BEFORE_MONTH, AFTER_MONTH),
)
const DAY_FIGURES = behind(String.raw`\d(?:er|re)?[-/. \t\u00a0]{1,2}`)
const month = firstOf(dated, rightOf(NEXT), alone)

const COUNTED = before(`(?:il y a|voil[àa])${BLANK}(?:environ${BLANK})?${COUNT}${BLANK}`)
const OF_YEAR = after(`${BLANK}(?:de${BLANK})?${YEAR}`)
const PART_OF_DAY = after(String.raw`${BLANK}(?:matin|midi|soir|apr[eè]s-midi)(?!\p{L})`)
const HOUR = before(`(?:[àa]|vers|d[eè]s|avant|apr[eè]s|jusqu['’][àa]|et|entre)${BLANK}${NUMBER}${BLANK}`)
const PART_OF_HOUR = after(
  String.raw`${BLANK}(?:et (?:demie?|quart)|moins (?:le quart|${NUMBER})|${NUMBER}|du (?:matin|soir)|de l['’]apr[eè]s-midi)(?!\p{L})`,
)

/** Words that are a date, or a part of one, in French. */
export const FRENCH = lexicon([
  [`${WEEKDAYS} lundis mardis mercredis jeudis vendredis samedis dimanches`, weekday],
  [
    'lun mar mer jeu ven sam dim',
    when(
      (word) => has(AFTER_WEEKDAY)(word) || (isCapital(word) && has(AT_ROW_START)(word) && has(inRow)(word)),
      weekday,
    ),
  ],
  ['janvier fevrier février juin juillet aout août septembre octobre novembre decembre décembre', month],
  [
    'mars avril mai',
    firstOf(
      dated,
      when((word) => !isCapital(word) || has(inMonth)(word) || has(inRow)(word), month),
    ),
  ],
  [
    'janv jan fev fév févr avr juil juill sept oct nov dec déc',
    firstOf(
      when((word) => has(DAY_FIGURES)(word) || has(AFTER_MONTH)(word), dated),
      when((word) => word.end - word.start > 3 && word.text.charAt(word.end) === '.', alone),
    ),
  ],
  ['hier demain', extended(before(`(?:avant|apr[eè]s)-`), PART_OF_DAY)],
  ['hui', leftOf(before("aujourd['’]"))],
  ['minuit', alone],
  [
    'midi',
    when(
      (word) => has(before(`(?:[àa]|de|vers|avant|apr[eè]s|d[eè]s|jusqu['’][àa]|ce|hier|demain)${BLANK}`))(word),
      alone,
    ),
  ],
  ['week weekend weekends', when((word) => word.end - word.start > 4, firstOf(rightOf(NEXT), alone))],
  ['end ends', leftOf(before('week-'))],
  [
    'jour jours semaine semaines mois an ans année années annee annees trimestre semestre heure heures nuit matin soir',
    firstOf(rightOf(NEXT), leftOf(COUNTED)),
  ],
  ['matin soir', leftOf(before(`(?:ce|${WEEKDAY})${BLANK}`))],
  ['heure heures', when(has(HOUR), extended(HOUR, PART_OF_HOUR))],
  ['printemps été ete automne hiver trimestre semestre rentrée', firstOf(rightOf(OF_YEAR), rightOf(NEXT))],
  ['t1 t2 t3 t4 s1 s2', when(isCapital, eitherSide(before(`${YEAR}${BLANK}`), after(`[,/]?${BLANK}?${YEAR}`)))],
  [
    'noël noel pâques paques toussaint pentecôte pentecote ascension ramadan aïd',
    when(
      has(
        before(
          String.raw`(?:[àa]|de|avant|apr[eè]s|pour|depuis|d[eè]s|le|la|l['’]|lundi de|jeudi de|dimanche de|f[eê]tes de)[ \t]?`,
        ),
      ),
      extended(before(`lundi de${BLANK}|jeudi de${BLANK}l['’]|dimanche de${BLANK}`), OF_YEAR),
    ),
  ],
  ['siècle siecle', leftOf(before(`[ivx]{1,5}(?:e|ème|er)${BLANK}`))],
])

/** What stands before a year. */
export const BEFORE_YEAR_FR = `(?:en|depuis|ann[ée]es?|exercice|l['’]an|d[eè]s|avant|apr[eè]s|jusqu['’]en|fin|d[ée]but|mi|courant|vers|saison|promotion|printemps|[ée]t[ée]|automne|hiver|no[eë]l|rentr[ée]e|trimestre|semestre|n[ée]e? en|${MONTH})`
