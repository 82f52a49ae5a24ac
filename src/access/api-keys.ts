import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A key that may be sent: whose it is, and its SHA-256. */
interface KnownKey {
  readonly name: string
  readonly digest: Uint8Array
}

const NAME = /^[A-Za-z0-9._-]{1,64}$/
const DIGEST = /^[0-9a-f]{64}$/i

/**
 * The keys that open the service, known by their digests. One SHA-256 is enough, other than for passwords: a key has 256
 * random bits, which nobody can try out.
 */
export class ApiKeys {
  readonly #known: readonly KnownKey[]

  private constructor(known: readonly KnownKey[]) {
    this.#known = known
  }

  /**
   * Of entries `name:digest`, each digest in hexadecimal, parted by commas or line ends; what follows a # is a comment.
   * @throws Error that lists what is wrong, by the number of the entry, or of its line in a file, and without its content
   */
  static parse(list: string, counted: 'entry' | 'line' = 'entry'): ApiKeys {
    const mistakes: string[] = []
    const known: KnownKey[] = []
    const names = new Set<string>()
    const lines = list.split(/\r?\n/).map((line) => line.replace(/#.*$/, ''))
    const entries = lines.flatMap((text, index) =>
      text.split(',').flatMap((entry) => (entry.trim() === '' ? [] : [{ entry: entry.trim(), line: index + 1 }])),
    )
    for (const [index, { entry, line }] of entries.entries()) {
      const [name = '', digest = '', ...more] = entry.split(':')
      const wrong = (what: string) => mistakes.push(`${counted} ${counted === 'line' ? line : index + 1} ${what}`)
      if (more.length > 0 || !NAME.test(name))
        wrong('must begin with a name of letters, figures, ".", "_" and "-", and a colon')
      else if (!DIGEST.test(digest)) wrong('must end with the SHA-256 of the key, 64 hexadecimal figures')
      else if (names.has(name)) wrong('has the name of one before it')
      names.add(name)
      known.push({ name, digest: Buffer.from(digest, 'hex') })
    }
    if (mistakes.length > 0) throw new Error(mistakes.join('; '))
    return new ApiKeys(known)
  }

  /** @throws Error when two have a name in common */
  static union(a: ApiKeys, b: ApiKeys): ApiKeys {
    const names = new Set(a.#known.map(({ name }) => name))
    if (b.#known.some(({ name }) => names.has(name))) throw new Error('a name is in both lists')
    return new ApiKeys([...a.#known, ...b.#known])
  }

  /** The names, which may be shown. */
  toString(): string {
    return this.#known.map(({ name }) => name).join(', ')
  }

  get size(): number {
    return this.#known.length
  }

  /** The name of a key. Every known one is compared, in constant time: how long it takes tells nothing. */
  nameOf(key: string): string | undefined {
    const digest = digestOf(key)
    let found: string | undefined
    for (const known of this.#known) if (timingSafeEqual(known.digest, digest)) found = known.name
    return found
  }
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}

/** A new key, and the entry that lets it in. */
export function newKey(name: string): { key: string; entry: string } {
  if (!NAME.test(name)) throw new Error('A name has 1 to 64 letters, figures, ".", "_" and "-"')
  const key = `ak_${randomBytes(32).toString('base64url')}`
  return { key, entry: `${name}:${digestOf(key).toString('hex')}` }
}
