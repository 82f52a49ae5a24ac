import type { EntityType, Language } from '../../span.ts'

/** One of these is in every date, time or amount that can be found; most sentences have none. */
const TIME_WORDS: Readonly<Record<Language, string>> = {
  en: `jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?
|mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:nesday)?s?|thu(?:rs?(?:day)?)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|weekends?
|today|tonight|tomorrow|yesterday|now|noon|midday|midnight|mornings?|afternoons?|evenings?|nights?|spring|summer|autumn|fall|winter
|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|quarters?|years?|yrs?|decades?|century|centuries|ago|o['’]?clock
|christmas|easter|halloween|thanksgiving|new year|ramadan|eid|[ap]m|[ap]\\.m|q[1-4]`,
  fr: `janv(?:ier)?|f[ée]v(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?
|lun(?:di)?s?|mar(?:di)?s?|mer(?:credi)?s?|jeu(?:di)?s?|ven(?:dredi)?s?|sam(?:edi)?s?|dim(?:anche)?s?|week-?ends?
|aujourd['’]?hui|demain|hier|maintenant|midi|minuit|matins?|matin[ée]es?|apr[eè]s-midi|soirs?|soir[ée]es?|nuits?|printemps|[ée]t[ée]|automne|hiver
|secondes?|min(?:utes?)?|heures?|jours?|journ[ée]es?|semaines?|mois|trimestres?|semestres?|ans?|ann[ée]es?|d[ée]cennies?|si[eè]cles?
|no[eë]l|p[aâ]ques|toussaint|pentec[oô]te|ramadan|a[iï]d`,
}
const TIME_FIGURES = String.raw`\d{1,2} ?[:h.\/-] ?\d{1,2}(?!\d)|(?<!\d)(?:1\d|20)\d\d(?!\d)|\d(?:st|nd|rd|th|er|[eè]me)\b|\d ?[ap]\.?m\b|\d ?h\b|['’]\d0s`
const CURRENCY = String.raw`[$€£¥₹₽₩฿₺₦]|\b(?:dollars?|bucks?|euros?|pounds?|quid|cents?|centimes?|pence|yens?|yuan|rupees?|roupies?|francs?|dirhams?|dinars?|pesos?|livres?)\b`
const CODE = String.raw`\b[a-z]{3}\b` // as EUR, beside a figure

/** Figures, or words for numbers. */
const NUMBER: Readonly<Record<Language, RegExp>> = {
  en: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|half|dozen)\b/iu,
  fr: /\d|\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|\p{L}+[ae]nte|vingt|cent|mille|million|demi|douzaine)/iu,
}

const TRIGGERS = Object.fromEntries(
  Object.entries(TIME_WORDS).map(([language, timeWords]) => [
    language,
    {
      DATE_TIME: new RegExp(`(?<!\\p{L})(?:${timeWords.replaceAll('\n', '')})(?!\\p{L})|${TIME_FIGURES}`, 'iu'),
      MONEY: new RegExp(`${CURRENCY}|\\d[^.!?\\n]{0,20}?${CODE}|${CODE}[^.!?\\n]{0,4}\\d`, 'iu'),
      PERCENTAGE: /%|per ?cent|pour ?cent/iu,
      QUANTITY: NUMBER[language as Language],
      AGE: /\bage|\bâg|yo\b|\bold\b|\bans?\b|mois\b/iu,
    } as Readonly<Record<EntityType, RegExp>>,
  ]),
) as Readonly<Record<Language, Readonly<Record<EntityType, RegExp>>>>

const SENTENCE = /[^\n.!?…]*(?:[.!?…]+["'”’»)\]]*(?:\s+|(?=\S))|\n+|$)/g

/** Neighbouring sentences of `text` that may hold one of the types, together. */
export function* triggered(
  text: string,
  language: Language,
  types: ReadonlySet<EntityType>,
): Generator<{ readonly start: number; readonly text: string }> {
  const triggers = Object.entries(TRIGGERS[language])
    .filter(([type]) => types.has(type))
    .map(([, trigger]) => trigger)
  let start = -1
  let end = 0
  for (const sentence of sentencesOf(text)) {
    const part = text.slice(sentence.start, sentence.end)
    if (triggers.some((trigger) => trigger.test(part))) {
      if (start < 0) start = sentence.start
      end = sentence.end
    } else if (start >= 0) {
      yield { start, text: text.slice(start, end) }
      start = -1
    }
  }
  if (start >= 0) yield { start, text: text.slice(start, end) }
}

/** A full stop within a number or an abbreviation ends no sentence: only one before a blank. */
function* sentencesOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0
  for (const match of text.matchAll(SENTENCE)) {
    const end = match.index + match[0].length
    if (end < text.length && !/\s$/.test(match[0])) continue
    if (end > start) yield { start, end }
    start = end
  }
}
