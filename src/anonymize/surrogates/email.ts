import type { Random } from '../../random.ts'
import type { Language } from '../../span.ts'
import { NAMES } from '../names/names.ts'
import { hostSurrogate } from './host.ts'
import { shapeOf } from './shape.ts'
import { likeCase, ofLength, plainName, unlike } from './words.ts'

/** Of offices, not of persons. */
const ROLES =
  /^(?:abuse|accueil|accounts?|admin|billing|bonjour|comptabilite|contact|direction|enquiries|facturation|hello|help|hr|info|invoices?|jobs|mail|marketing|news|newsletter|no|noreply|office|postmaster|press|presse|privacy|recrutement|reply|rh|sales|secretariat|security|service|support|team|webmaster)$/i

/** `local@host`: names for names, digits for digits, the signs between them and the words of offices as they are. */
export function emailSurrogate(value: string, language: Language, random: Random): string {
  const at = /@|%40/.exec(value)
  if (at === null) return shapeOf(value, { random })
  const signs = value.lastIndexOf(at[0])
  const local = value.slice(0, signs)
  const names = local.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const isPersonal = names.filter((name) => name.length > 1 && !ROLES.test(name)).length > 1
  const host = hostSurrogate(value.slice(signs + at[0].length), language, random, !isPersonal)
  return localSurrogate(local, language, random) + at[0] + host
}

/** A user's name, also alone and in a URL: names for names, an initial for an initial. */
export function localSurrogate(local: string, language: Language, random: Random): string {
  const { female, male, family } = NAMES[language]
  let count = 0
  return local.replace(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu, (token) => {
    if (ROLES.test(token)) return token
    if (!/\p{L}/u.test(token)) return shapeOf(token, { random })
    if (token.length === 1) {
      count++ // an initial stands for the given name
      return shapeOf(token, { random })
    }
    const list = count++ > 0 ? family : random.below(2) === 0 ? female : male
    const draw = () => ofLength(token, () => plainName(random.pick(list).folded))
    const name = unlike(local, draw)
    return likeCase(token, /^\p{Lu}\p{Ll}/u.test(token) ? name.charAt(0).toUpperCase() + name.slice(1) : name)
  })
}
