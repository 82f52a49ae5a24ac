import { randomFrom } from '../../random.ts'
import { identify, identityKeys, type Mention } from '../identity/identify.ts'

const MOST_SEEDED = 1e8

/**
 * `<TYPE_N>` for each mention, in their order; the mentions are in the order of the text. N counts the persons and things of a
 * type from 1, and skips numbers whose placeholder stands already in `text` in any case, so that none of ours can be taken for
 * a piece of the original. With a seed, N comes from the seed and the value: the same in every text, but for two values that meet
 * in one number.
 */
export function placeholders(text: string, mentions: readonly Mention[], seed?: string): string[] {
  const taken = numbersIn(text, new Set(mentions.map(({ type }) => type)))
  const keys = seed === undefined ? [] : identityKeys(mentions)
  const chosen = new Map<string, string>()
  const last = new Map<string, number>()
  return identify(mentions).map((identity, i) => {
    const type = mentions[i]?.type ?? ''
    const known = chosen.get(`${type} ${identity}`)
    if (known !== undefined) return known
    const next = seed === undefined ? counter(type) : seededNumbers(seed, `placeholder ${type} ${keys[i]}`)
    let number = next()
    while (taken.has(`${type.toUpperCase()}_${number}`)) number = next()
    taken.add(`${type.toUpperCase()}_${number}`)
    const placeholder = `<${type}_${number}>`
    chosen.set(`${type} ${identity}`, placeholder)
    return placeholder
  })

  function counter(type: string): () => number {
    return () => {
      const number = (last.get(type) ?? 0) + 1
      last.set(type, number)
      return number
    }
  }
}

function seededNumbers(seed: string, label: string): () => number {
  const random = randomFrom(seed, label)
  return () => 1 + random.below(MOST_SEEDED)
}

/**
 * `PERSON_1` and the like, in capitals: also where it has no brackets, stands in a longer word (`\u003cPERSON_1` in JSON) or has
 * the escapes of Markdown.
 */
function numbersIn(text: string, types: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  if (types.size === 0) return found
  const anyType = Array.from(types, (type) => type.replace(/[^A-Za-z0-9_]/g, '\\$&').replaceAll('_', '\\\\?_')).join(
    '|',
  )
  for (const [, type, number] of text.matchAll(new RegExp(`(${anyType})\\\\?_0{0,9}(\\d{1,15})`, 'gi'))) {
    found.add(`${type?.replaceAll('\\', '').toUpperCase()}_${number}`)
  }
  return found
}
