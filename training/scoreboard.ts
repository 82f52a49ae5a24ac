/** node training/scoreboard.ts: writes the tables of docs/quality.md anew, from the cards of the models. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { ModelCard } from '../src/detect/ner/model-files.ts'
import { LANGUAGES, MODEL_SIZES } from '../src/span.ts'

const PAGE = new URL('../docs/quality.md', import.meta.url)

/** A table: a row for each model, a column for each set that it was measured on. */
export function scoreboard(cards: readonly ModelCard[]): string {
  return LANGUAGES.map((language) => {
    const rows = MODEL_SIZES.flatMap((size) => cards.filter((card) => card.language === language && card.size === size))
    const sets = Array.from(new Set(rows.flatMap(({ quality }) => quality.map(({ set }) => set))))
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
    const head = ['F1 / leak / over-masked', ...sets.map((set) => (set.startsWith('corpus') ? `\`${set}\`` : set))]
    return [
      line(head),
      line(head.map((_, at) => (at === 0 ? '---' : '--:'))),
      ...rows.map(({ size, quality }) =>
        line([
          `${language} \`${size}\``,
          ...sets.map((name) => {
            const found = quality.find(({ set }) => set === name)
            return found === undefined
              ? ''
              : `${found.f1.toFixed(1)} / ${found.leak.toFixed(1)} / ${found.over_masked.toFixed(1)}`
          }),
        ]),
      ),
    ].join('\n')
  }).join('\n\n')
}

/** For each model and tenth of scores: the mean score, of how many names, and the share that was right. */
export function calibrationBoard(cards: readonly ModelCard[]): string {
  const tenths = Array.from({ length: 10 }, (_, k) => k)
  const head = ['scored : right, in %', ...tenths.map((k) => `0.${k}`)]
  const rows = LANGUAGES.flatMap((language) =>
    MODEL_SIZES.flatMap((size) => cards.filter((card) => card.language === language && card.size === size)),
  ).map(({ language, size, calibration }) => [
    `${language} \`${size}\``,
    ...tenths.map((k) => {
      const found = calibration.find(({ score }) => Math.min(9, Math.floor(score * 10)) === k)
      return found === undefined ? '' : `${Math.round(found.score * 100)} : ${Math.round(found.right)} (${found.spans})`
    }),
  ])
  return [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const table = (begin: string) => new RegExp(`^\\| ${begin}[\\s\\S]*?(?=\\n\\n[^|])`, 'm')

if (import.meta.main) {
  const cards = LANGUAGES.flatMap((language) =>
    MODEL_SIZES.map(
      (size): ModelCard =>
        JSON.parse(readFileSync(new URL(`../models/${language}-${size}.json`, import.meta.url), 'utf8')),
    ),
  )
  const page = readFileSync(PAGE, 'utf8')
  const written = page
    .replace(table('F1 / leak'), () => scoreboard(cards))
    .replace(table('scored : right'), () => calibrationBoard(cards))
  writeFileSync(PAGE, written)
}
