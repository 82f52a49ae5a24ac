import type { Random } from '../../random.ts'
import type { Language } from '../../span.ts'
import { localSurrogate } from './email.ts'
import { hostSurrogate } from './host.ts'
import { shapeOf } from './shape.ts'
import { likeCase, ofLength, plainName, unlike, WORDS } from './words.ts'

const PARTS =
  /^(?<scheme>[a-z][a-z0-9+.-]*:(?:\\?\/){2})?(?:(?<user>[^\s/?#@]*)@)?(?<host>\[[^\]]*\]|[^\s/?#:\\]*)(?<port>:\d{0,5})?(?<path>[^?#]*)(?<query>\?[^#]*)?(?<fragment>#.*)?$/isu
const TOKEN = /(?:%[89a-f][0-9a-f])+|%[0-7][0-9a-f]|[\p{L}\p{M}\p{N}]+/giu

/** Words of paths that say what kind of page it is, and endings of files. */
const STRUCTURE =
  /^(?:about|account|accounts|admin|api|article|articles|assets|blog|blob|catalog|category|contact|docs|download|edit|en|files|fr|groups|help|home|images|img|index|items|login|main|media|news|orders?|pages?|people|posts?|products?|profiles?|projects?|public|search|settings|shop|static|status|team|tree|uploads?|users?|utilisateurs?|v\d|view|watch|wiki)$/i
const FILE_ENDING =
  /^(?:aspx?|csv|css|docx?|gif|gz|html?|jpe?g|js|json|md|mp[34]|pdf|php|png|svg|txt|webp|xlsx?|xml|zip)$/i
const KEY = /^[\p{L}_][\p{L}_.[\]-]{0,30}$/u

/** Scheme, `www`, port, structural words, file endings and the names of query fields stay; the host is an example's. */
export function urlSurrogate(value: string, language: Language, random: Random): string {
  const parts = PARTS.exec(value)?.groups
  if (parts === undefined) return shapeOf(value, { random })
  const { scheme = '', user, host = '', port = '', path = '', query = '', fragment = '' } = parts
  const words = (text: string) => wordsSurrogate(text, language, random)
  const who = user === undefined ? '' : `${userSurrogate(user, language, random)}@`
  const isNamed = who === '' && (path + query + fragment).length < 12 // else too few would be left to choose from
  const queried = query.replace(/([?&;])([^&;]*)/g, (_, sign: string, field: string) => {
    const equals = field.indexOf('=') + 1
    return (
      sign + (KEY.test(field.slice(0, equals - 1)) ? field.slice(0, equals) + words(field.slice(equals)) : words(field))
    )
  })
  return scheme + who + hostSurrogate(host, language, random, isNamed) + port + words(path) + queried + words(fragment)
}

function userSurrogate(user: string, language: Language, random: Random): string {
  const [name = '', ...password] = user.split(':')
  return [localSurrogate(name, language, random), ...password.map((part) => shapeOf(part, { random }))].join(':')
}

function wordsSurrogate(text: string, language: Language, random: Random): string {
  return text.replace(TOKEN, (token, at: number) => {
    if (token.startsWith('%')) return escapeSurrogate(token, random)
    const isEnding = text.charAt(at - 1) === '.' && FILE_ENDING.test(token)
    if (isEnding || STRUCTURE.test(token)) return token
    if (token.length < 3 || !/^[\p{L}\p{M}]+$/u.test(token)) return shapeOf(token, { random })
    return likeCase(
      token,
      unlike(token, () => ofLength(token, () => plainName(random.pick(WORDS[language].plain)))),
    )
  })
}

/** Signs such as a blank (%20) stay; letters of any script, written as their bytes, become a plain one. */
function escapeSurrogate(escaped: string, random: Random): string {
  const isSign = /^%(?:[0-2].|3[a-f]|40|[57][b-f]|60)$/i.test(escaped)
  return isSign ? escaped : shapeOf('x', { random })
}
