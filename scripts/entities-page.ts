import { catalog, type EntityTypeInfo } from '../src/detect/catalog.ts'
import { recognizers } from '../src/detect/recognizers/index.ts'

export const ENTITIES_FILE = new URL('../docs/entities.md', import.meta.url)

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' })
/** Presidio calls the United Kingdom so, ISO 3166 does not. */
const COUNTRY_OF_PREFIX: Readonly<Record<string, string>> = { UK: 'GB', ABA: 'US', MEDICAL: 'US' }

const INTRODUCTION = `# Entity types

Every type that the service finds. **By default** says in texts of which languages it is looked for when a request names no
\`entities\`; whatever is named there is always looked for. **Words near it** (before or after, whole words, case and accents
ignored, also as \`passport_number\` or \`passportNumber\`) raise the score: for numbers that have no check digits and no shape of
their own they decide. This page is written by \`npm run docs\`.
`

/** The page that lists every type, by country. */
export function entitiesPage(): string {
  const contexts = new Map(recognizers.map(({ type, context = [] }) => [type, context]))
  const groups = Map.groupBy(catalog, ({ type }) => countryOf(type))
  const sections = Array.from(groups, ([country, infos]) => section(country, infos, contexts))
  return [INTRODUCTION, ...sections].join('\n')
}

function section(
  country: string,
  infos: readonly EntityTypeInfo[],
  contexts: ReadonlyMap<string, readonly string[]>,
): string {
  const rows = infos.map(
    (info) =>
      `| \`${info.type}\` | ${info.description} | \`${info.example.replaceAll('|', '\\|').replaceAll('\n', ' ')}\` | ${(contexts.get(info.type) ?? []).map((words) => words.replace(/ ?\| ?/, '')).join(', ') || '–'} | ${byDefault(info)} |`,
  )
  return `## ${country}\n\n| type | what | example | words near it | by default |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

function byDefault({ byDefault, languages }: EntityTypeInfo): string {
  if (!byDefault) return 'no'
  return languages === undefined ? 'yes' : languages.join(', ')
}

function countryOf(type: string): string {
  const prefix = type.split('_')[0] ?? ''
  const region = COUNTRY_OF_PREFIX[prefix] ?? (prefix.length === 2 && type.includes('_') ? prefix : '')
  return region === '' || region === 'IP' ? 'Everywhere' : (COUNTRIES.of(region) ?? 'Everywhere')
}
