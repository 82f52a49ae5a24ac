import { AFTER_ESCAPE, fromPatterns } from './recognizer.ts'
import { SHARED_USERNAMES } from './shared-usernames.ts'

const NAME = String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}._\-]{0,62}(?:~\d)?(?<![.\-])`
// Names of Windows may have blanks, which only a further part of the path tells from the text after it.
const NAME_WITH_BLANKS = String.raw`${NAME}(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}._\-]{0,30}){1,3}(?=\\)`
/** What may stand before the folder of all homes, besides nothing. */
const ROOT = '(?:/(?:export|var|usr|mnt|nfs|net|private|data|[a-z]|(?:mnt|cygdrive)/[a-z]|System/Volumes/Data))?'
const START = String.raw`(?:(?<![\p{L}\p{N}_.\-]|(?:GET|POST|PUT|HEAD|PATCH|DELETE) )|${AFTER_ESCAPE})` // no GET /home/welcome
const SLASH = String.raw`\\?\/` // perhaps escaped, as in JSON
const BACKSLASH = String.raw`\\{1,4}` // more than one where it is quoted, as in JSON

const PATHS = [
  `${START}${ROOT.replaceAll('/', SLASH)}${SLASH}(?:home|Users)${SLASH}(?<value>${NAME})`,
  String.raw`(?<=[A-Za-z]:)\/(?:users|Documents and Settings)\/(?<value>${NAME})`,
  `${BACKSLASH}(?:[Uu]sers|[Uu]tilisateurs|Documents and Settings)${BACKSLASH}(?<value>${NAME_WITH_BLANKS}|${NAME})`,
  String.raw`(?<![\p{L}\p{N}_.~=\\)\]\-])~(?<value>[a-z_][a-z0-9_\-]{1,31})(?=\/)`,
]
/** Of web sites, where only what looks like a name is one. */
const PAGES = String.raw`(?<=[\p{L}\p{N}])\/(?:users?|profiles?|members?|people|authors?)\/(?<value>${NAME})`
/** Lines of sshd and of PAM. */
const LOGS = String.raw`\b(?:[Ii]nvalid user|(?:password|publickey|keyboard-interactive\/pam) for(?: invalid user)?|session (?:opened|closed) for user) (?<value>${NAME})(?= from| by |\(|[\r\n]|$)`
const LABEL_WORDS = String.raw`(?:[Uu]ser[ _\-]?[Nn]ame|USER_?NAME|[Ll]ogin|LOGIN|[Ii]dentifiant|[Nn]om d['’]utilisateur)`
const LABEL = String.raw`(?:(?<![\p{L}\p{N}.])|${AFTER_ESCAPE})${LABEL_WORDS}`
/** Beside a word for it without a mark between them: letters that end in figures, as no word does. */
const WITH_FIGURE = String.raw`\p{L}[\p{L}._\-]{1,40}\d{1,6}`
const BLANK = String.raw`[ \t\u00a0\u202f]{0,2}`
const CELL_END = /^[ \t]{0,3}(?:$|[\r\n,;|&<)"']|[a-z_]{1,30}=|\\[nrt]|\.(?:\s|$))/
const LABELLED = [
  String.raw`${LABEL}\\?["']?${BLANK}[:=]${BLANK}\\?(?<quote>["'])(?<value>${NAME})\\?\k<quote>`,
  String.raw`${LABEL}(?:\*\*${BLANK}:|${BLANK}:\*\*)${BLANK}(?<value>${NAME})(?![\p{L}\p{N}_@])`,
  String.raw`<(?:[\w\-]{0,30}[:_\-])?${LABEL_WORDS}>(?<value>${NAME})(?=<\/)`,
  String.raw`(?<=(?:^|\n)[ \t]{0,9}(?:\|[ *]{0,4})?)${LABEL_WORDS}(?:[ *]{0,4}\| {0,9}|\t)(?<value>${NAME})(?=[ \t]{0,9}(?:\||$|[\r\n]))`,
  String.raw`${LABEL}(?: is| est| est le)?(?: | ?:?\r?\n)(?<value>${WITH_FIGURE})(?![\p{L}\p{N}_@\-])`,
  String.raw`${LABEL}(?:${BLANK}:${BLANK}|=)(?<value>${NAME})(?![\p{L}\p{N}_@(\[{/\-]|\.\p{L}|\\[^nrt])`,
]

const LIKE_A_NAME = /^(?:\p{L}{2,20}[._-]\p{L}{2,20}|\p{L}\.\p{L}{3,20}|\p{L}{3,20}(?=\d))\d{0,4}$/u
const VERB =
  /^(?:sign|log|reset|forgot|new|edit|add|create|update|delete|remove|change|get|set|my|all|with|by|is|has|no|not|to|from|find|search|list|show)[._-]/i

/**
 * Name of an account, where it says whose a file or a session is: after the folder of all homes of Linux, macOS and Windows,
 * after a tilde, in lines of sshd, after a word for it, and in addresses of pages about users when it looks like a person's.
 */
export const username = fromPatterns({
  type: 'USERNAME',
  description:
    'Name of an account in a path (/home/…, /Users/…, C:\\Users\\…, ~…), a login line or after a word for it.',
  example: 'jane.doe',
  threshold: 0.5,
  byDefault: true,
  context: ['username:', 'user name:', 'login:', 'identifiant :', "nom d'utilisateur :"],
  patterns: [...PATHS, PAGES, LOGS, ...LABELLED].map((source) => new RegExp(source, 'dgu')),
  near: {
    pattern:
      /home\\?\/|users?|utilisateur|documents and settings|~[a-z_]|(?:profile|member|people|author)s?\/|login|identifiant|(?:password|publickey|pam) for/gi,
    before: 100,
    after: 400,
  },
  score(value, text, start) {
    const small = value.toLowerCase()
    const isShared =
      SHARED_USERNAMES.has(small) ||
      /^(?:all|default) users?$|^[\d._-]+$|^.$|\.(?:[jt]sx?|html?|php|css|png)$/u.test(small)
    if (isShared) return undefined
    const before = text.slice(Math.max(0, start - 24), start)
    if (/\b(?:users?|profiles?|members?|people|authors?)\/$/.test(before) && !before.endsWith(':/users/')) {
      return LIKE_A_NAME.test(value) && !VERB.test(value) ? 0.4 : undefined
    }
    const isLabelled = /[:=][ \t\u00a0\u202f]{0,2}$/.test(before)
    if (isLabelled) return scoreOfLabelled(value, before, text.slice(start + value.length, start + value.length + 34))
    return 0.7
  },
})

/** Without quotes, what follows in source code is rather a variable, a member or a type than a name, and in prose any word. */
function scoreOfLabelled(value: string, before: string, after: string): number | undefined {
  if (SHARED_USERNAMES.has(value.toLowerCase().split('.')[0] ?? '') || /^\p{Ll}+\p{Lu}/u.test(value)) return undefined
  if (/\d$|\p{L}[._]\p{L}/u.test(value)) return 0.6
  if (!CELL_END.test(after)) return undefined
  return /(?:\p{Lu}\p{Ll}+(?: ?[Nn]ame| d['’]utilisateur)?)(?:\*\*)? ?: ?$/u.test(before) ? 0.6 : 0.4
}
