/** Makes something when it is first asked for, and keeps it: so that a start does not wait for what few requests need. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
