/**
 * The names under which secrets are kept, in English and French. After the generic rule of gitleaks
 * (https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/generic.go, MIT), with the names of passwords
 * apart: people make those up, so that they need not look random.
 */
const PASSWORD = [
  String.raw`pass(?:word|wd|phrase|code|(?<=(?<![a-z])pass)(?:(?==)|(?=["']\s?[:=])|(?=\s?[:=]\s?["']))|(?<=[_\-]pass)(?![a-z]))`,
  'pwd',
  String.raw`(?<![a-z])pw(?![a-z\-])`,
  String.raw`(?<![a-z])pin(?=(?: code)?["']? ?(?::|=|is|est) ?["']?\d{4,8}(?!\w|\.\d))`,
  'mdp(?![a-z])',
  String.raw`mots?[ _\-]?de[ _\-]?passe`,
  String.raw`code[ _\-](?:secret|pin|wi-?fi|d['’](?:acc[eè]s|entrée)|de l['’](?:alarme|entrée|immeuble)|d[eu] (?:la porte|portail|coffre))(?![a-z])`,
  'digicode',
  '(?:door|gate|entry|alarm|safe) code',
  String.raw`clé[ _\-]wi-?fi`,
  'identified by', // SQL
]

const KINDS_OF_KEY =
  'api|access|secret|private|encryption|signing|account|auth|master|shared|licen[cs]e|deploy|webhook|app|application|consumer|storage|function|host|admin|security|cipher|aes|hmac|jwt|ssh|service|integration'

const MACHINE = [
  'secret',
  'token',
  'jeton',
  'credentials?',
  'jsessionid',
  'phpsessid',
  'sessionid',
  String.raw`connect\.sid`,
  String.raw`key(?<=(?:${KINDS_OF_KEY})[ _.\-]?key)`,
  String.raw`cl[ée]s?[ _\-](?:d['’]?)?(?:api|acc[eè]s|secr[eè]te|priv[eé]e)`,
  '_auth(?==)', // .npmrc
]

/** Finds the names of secrets. A scheme of HTTP (RFC 7235) is followed by a secret without more ado. */
export const KEY_WORDS = new RegExp(
  `(?<password>${PASSWORD.join('|')})|(?<machine>${MACHINE.join('|')})|(?<scheme>authorization|bearer|basic)(?![a-z])`,
  'gi',
)

/** What before a name makes it one of something that is no secret: the token of the next page. In URLs others look. */
export const NO_SECRET_BEFORE =
  /(?:page|next|continuation|cursor|public|cancel(?:l?ation)?)[_\-. ]?$|:\/\/[\w-]{0,16}$/i

/** What after it does: password_length, tokenUrl, secret-name. */
export const NO_SECRET_AFTER =
  /(?:ur[il]|file|path|dir|id|name|type|len|length|size|count|limit|expir[a-z]{0,6}|expires[_-]?(?:in|at)|ttl|timeout|age|date|_at|policy|hint|label|field|input|prompt|reset[a-z]{0,5}|min|max|regex|pattern|version|endpoint|enabled|required|index|algorithm|alg|strength|error|message|placeholder|help|title|class|ref|arn|store|manager|provider|scope|format|arg)s?$|\.(?:[cm]?[jt]sx?|json|ya?ml|md|py|go|java|rb|php|css|html?|txt|pem|key|crt|png|svg)$/i
