import type { Random } from '../../random.ts'
import { fold } from '../identity/fold.ts'
import type { Name } from '../names/names.ts'

/** Names to draw from. */
export class NamePool {
  readonly #names: readonly Name[]
  readonly #used: ReadonlySet<string>
  readonly #isKnown: (name: string) => boolean
  readonly #known = new Map<Name, boolean>()
  /** Has every name been drawn? Then names are drawn again. */
  isExhausted = false

  /**
   * Names that are in `used`, folded, are not drawn as long as there are others; those for which `isKnown` says yes never, unless it
   * says so of all.
   */
  constructor(names: readonly Name[], used: ReadonlySet<string>, isKnown: (name: string) => boolean) {
    this.#names = names
    this.#used = used
    this.#isKnown = isKnown
  }

  /** A name that is in neither `used` nor `own`, and is put into `own`; a double name for level 1, of three for level 2 … */
  draw(random: Random, level: number, own: Set<string>): string {
    const parts = [this.#unused(random, own)]
    while (parts.length <= level) parts.push(this.#any(random))
    const name = parts.map(({ written }) => written).join('-')
    own.add(fold(name))
    return name
  }

  #unused(random: Random, own: ReadonlySet<string>): Name {
    if (this.isExhausted || own.size >= this.#names.length) return this.#any(random)
    const isFree = (name: Name) => !this.#used.has(name.folded) && !this.#isKnownOf(name)
    const name = this.#firstFrom(random.below(this.#names.length), (one) => !own.has(one.folded) && isFree(one))
    if (name !== undefined) return name
    this.isExhausted = !this.#names.some(isFree)
    return this.#any(random)
  }

  #any(random: Random): Name {
    const from = random.below(this.#names.length)
    return this.#firstFrom(from, (name) => !this.#isKnownOf(name)) ?? (this.#names[from] as Name)
  }

  #firstFrom(from: number, isGood: (name: Name) => boolean): Name | undefined {
    for (let step = 0; step < this.#names.length; step++) {
      const name = this.#names[(from + step) % this.#names.length]
      if (name !== undefined && isGood(name)) return name
    }
    return undefined
  }

  #isKnownOf(name: Name): boolean {
    const known = this.#known.get(name) ?? this.#isKnown(name.written)
    this.#known.set(name, known)
    return known
  }
}
