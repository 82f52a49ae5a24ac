import type { EntityType, Language } from '../../span.ts'

/** One of these is in every amount that can be found; most sentences have none. */
const CURRENCY = String.raw`[$€£¥₹₽₩฿₺₦]|\b(?:dollars?|bucks?|euros?|pounds?|quid|cents?|centimes?|pence|yens?|yuan|rupees?|roupies?|francs?|dirhams?|dinars?|pesos?|livres?)\b`
const CODE = String.raw`\b[a-z]{3}\b` // as EUR, beside a figure

/** Figures, or words for numbers. */
const NUMBER: Readonly<Record<Language, RegExp>> = {
  en: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|half|dozen)\b/iu,
  fr: /\d|\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|\p{L}+[ae]nte|vingt|cent|mille|million|demi|douzaine)/iu,
}

const TRIGGERS: Readonly<Record<EntityType, RegExp | Readonly<Record<Language, RegExp>>>> = {
  MONEY: new RegExp(`${CURRENCY}|\\d[^.!?\\n]{0,20}?${CODE}|${CODE}[^.!?\\n]{0,4}\\d`, 'iu'),
  PERCENTAGE: /%|per ?cent|pour ?cent/iu,
  QUANTITY: NUMBER,
  AGE: /\bage|\bâg|yo\b|\bold\b|\bans?\b|mois\b/iu,
}

const SENTENCE = /[^\n.!?…]*(?:[.!?…]+["'”’»)\]]*(?:\s+|(?=\S))|\n+|$)/g

/** Neighbouring sentences of `text` that may hold one of the types, together. */
export function* triggered(
  text: string,
  language: Language,
  types: ReadonlySet<EntityType>,
): Generator<{ readonly start: number; readonly text: string }> {
  const triggers = Object.entries(TRIGGERS)
    .filter(([type]) => types.has(type))
    .map(([, trigger]) => (trigger instanceof RegExp ? trigger : trigger[language]))
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
