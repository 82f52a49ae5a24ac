import { endOf, matchFrom } from '../recognizer.ts'
import type { Pieces } from './found.ts'
import { isPlaceholder } from './placeholders.ts'

const LINE = String.raw`\b[^\n|;&]{0,200}?\s`
const VALUE = String.raw`["']?(?<value>[^\s"'\x60<>]{3,200})`

/** Programs that take a password under a short name. After -p alone, those of MySQL ask for it. */
const COMMANDS = new RegExp(
  [
    `\\b(?:mysql(?:dump|admin|import)?|mariadb(?:-dump|-admin)?|7z)${LINE}-p(?! )${VALUE}`,
    `\\b(?:sshpass|docker login|podman login|mongosh?|mongodump)${LINE}-p ?${VALUE}`,
    `\\bredis-cli${LINE}-a ?${VALUE}`,
    `\\bldap(?:search|modify|add)${LINE}-w ?${VALUE}`,
    `\\bcurl${LINE}(?:-u|--user)[ =]?["']?[^\\s:"']{0,100}:${VALUE}`,
    `\\bopenssl${LINE}-pass(?:in|out)? pass:${VALUE}`,
  ].join('|'),
  'dg',
)

/** Passwords on a command line: mysql -pPASSWORD, curl -u user:PASSWORD */
export function* commandLines(text: string): Pieces {
  for (let match = matchFrom(COMMANDS, text, 0); match !== null; match = matchFrom(COMMANDS, text, endOf(match))) {
    const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index]
    yield isPlaceholder(text.slice(start, end)) ? undefined : { start, end, score: 0.85 }
  }
}
