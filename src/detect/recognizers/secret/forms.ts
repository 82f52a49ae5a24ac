import type { Written } from './scores.ts'

/** The longest value without quotes, in UTF-16 units. */
export const BARE_MAX = 2000

const NAME = String.raw`(?<name>[\w.\-]{0,40})` // what is left of it: _PROD, "Hash", .value
const CLOSE = String.raw`(?:\\?["'\x60*\])]){0,3}`
const BLANK = String.raw`[ \t\u00a0\u202f]`
const BOLD = String.raw`(?:\*\*)?` // of Markdown
const BARE = (length: string) => String.raw`(?<bare>[^\s"'\x60<>«»“”]{${length}})`
const VALUE = `(?:${[
  String.raw`\\"(?<escaped>[^"\\\n]{1,10000})\\"`, // in JSON within JSON
  String.raw`(?<open>["'\x60])(?<quoted>(?:\\.|(?!\k<open>)[^\\\n]){1,10000})\k<open>`,
  String.raw`[«“‘][ \u00a0\u202f]?(?<quoted>[^\s«»“”]{1,200})[ \u00a0\u202f]?[»”’]`,
  String.raw`(?:\\?["'\x60])?${BARE(`1,${BARE_MAX}`)}`, // perhaps with a quote whose end was cut off
].join('|')})`
const TYPE = String.raw`(?:\??:${BLANK}{0,2}[A-Za-z_][\w.<>\[\]|? ]{0,40}?(?= ?= ))?` // password: string = "…"
const SIGN = '(?::=|=>|->|[?:|]?=|\\?:|::?|%3D)'
/** What the password is for, or of which kind it is. */
const OF = String.raw`(?: (?:for|to|of|on|at|in|pour|de|du|des|sur|au|aux|à) [^\n:=;"]{1,50}?| \([^()\n]{1,40}\)| [a-zà-ÿ\-]{2,15}(?: [a-zà-ÿ\-]{2,15})?)?`
const IS = "(?:is now|is still|is|was|will be|est désormais|est maintenant|est toujours|est|était|sera|c['’]est)"

const form = (written: Written, source: string) => [new RegExp(source, 'diy'), written] as const

/** The ways in which a value follows its name, sticky at the end of the key word. The first that matches counts. */
export const FORMS: readonly (readonly [RegExp, Written])[] = [
  // if (password === "…")
  form('quoted', String.raw`${NAME}${CLOSE}${BLANK}{0,10}(?:={2,3}|!={1,2})${BLANK}{0,3}(?=["'\x60\\])${VALUE}`),
  form('assigned', `${NAME}${CLOSE}${TYPE}${BLANK}{0,10}${SIGN}${BOLD}${BLANK}{0,20}${BOLD}${VALUE}`),
  // <add key="Password" value="…">, and an environment of Kubernetes
  form('assigned', String.raw`${NAME}${CLOSE}\s{1,20}value\s?[:=]\s?${VALUE}`),
  // the password for the wifi is …
  form(
    'said',
    String.raw`(?<name>\w{0,20})${BOLD}${OF}${BLANK}?(?::|=| [→–—\-]|,? ${IS}(?: ?:)?)${BOLD} {1,3}${BOLD}${VALUE}`,
  ),
  // SQL
  form('assigned', `(?<name>)(?<=identified by) (?=["'])${VALUE}`),
  // setPassword("…"), ("password", "…"), PASSWORD '…'
  form('passed', String.raw`(?<name>\d{0,3})(?:["'], ?|\(| )(?=["'])${VALUE}`),
  // a table of Markdown
  form(
    'said',
    String.raw`(?<name>\w{0,20})${BOLD} {0,20}(?<=(?:^|\n) {0,9}\|[^|\n]{1,60})\| {1,20}${VALUE}(?= {0,40}\|)`,
  ),
  // a table whose columns tabs part, in a line of its own
  form('said', String.raw`(?<name>\w{0,20})(?<=(?:^|\n)[^\n\t]{1,60})\t(?<bare>[^\s"'<>]{6,100})(?=[\t\r\n]|$)`),
  // XML
  form('assigned', String.raw`${NAME}(?<=<[\w:.\-]{1,60})(?: [^<>\n]{0,60})?>${BARE(`1,${BARE_MAX}`)}<\/`),
  // a command line
  form('assigned', String.raw`${NAME}(?<=--[\w\-]{1,60}) ${VALUE}`),
  // user jane, password …; also .netrc
  form(
    'said',
    String.raw`(?<name>)(?<=\b(?:login|identifiants?|user(?:name)?|utilisateur|pseudo)\b[^\n]{1,60}) ${BARE('5,100')}`,
  ),
  // alone on one of the next lines
  form(
    'said',
    String.raw`(?<name>)${BOLD}(?: ?:${BOLD} ?(?:\r?\n){1,2}|\r?\n) {0,8}${BARE('6,100')}(?=${BLANK}{0,8}(?:$|[\r\n]))`,
  ),
]

/** What follows a scheme of HTTP, or the header in which it stands: its group `value`. */
export const AFTER_SCHEME =
  /(?:(?<=authorization)\\?["']?\s{0,3}[:=,]\s{0,3}\\?["']?(?:[a-z][\w-]{2,15}\s{1,3})?|(?<!authorization)\s{1,3})(?<value>[\w.~+/=:-]{8,8000})/diy
