import type { Document, Line } from './document.ts'
import type { Form } from './form.ts'
import { join, spread } from './hash.ts'
import { AT } from './words.ts'

/** The most features that `jointFeatures` gives for a word. */
export const MOST_JOINT = 32

/** Hashes of those features of a word that need its neighbours or the whole text, into `out`; returns how many. */
export function jointFeatures(document: Document<unknown>, { from, to }: Line, word: number, out: Int32Array): number {
  const { forms, edge, contexts, places } = document
  const here = forms[word] as Form<unknown>
  const a = word > from ? (forms[word - 1] as Form<unknown>) : edge
  const z = word > from + 1 ? (forms[word - 2] as Form<unknown>) : edge
  const b = word + 1 < to ? (forms[word + 1] as Form<unknown>) : edge
  const y = word + 2 < to ? (forms[word + 2] as Form<unknown>) : edge
  const bits = document.words.at[word] as number
  const isFirst = (bits & AT.sentence) !== 0
  const blankAfter = word + 1 < to && ((document.words.at[word + 1] as number) & AT.blankBefore) !== 0
  const blanks = ((bits & AT.blankBefore) !== 0 ? 1 : 0) | (blankAfter ? 2 : 0)
  const { low, shape } = here
  const shapes = (a.shape * 16 + shape) * 16 + b.shape
  let n = 0
  // the words around, and how they are written
  out[n++] = spread(join(join(1001, a.low), low))
  out[n++] = spread(join(join(1002, low), b.low))
  out[n++] = spread(join(join(1003, shapes), blanks))
  out[n++] = spread(join(join(1004, shapes), z.shape * 16 + y.shape))
  out[n++] = spread(join(join(1005, a.low), shape))
  out[n++] = spread(join(join(1006, b.low), shape))
  out[n++] = spread(join(join(join(1007, a.low), b.low), shape))
  out[n++] = spread(join(join(join(1008, z.low), a.low), shape))
  out[n++] = spread(join(join(join(1009, b.low), y.low), shape))
  out[n++] = spread(join(join(1022, z.shape * 16 + a.shape), low))
  out[n++] = spread(join(join(1023, b.shape * 16 + y.shape), low))
  // lists and clusters
  if ((a.lists | here.lists | b.lists) !== 0) {
    out[n++] = spread(join(join(1010, (a.lists * 32 + here.lists) * 32 + b.lists), shape))
  }
  if (here.cluster !== 0) {
    out[n++] = spread(join(join(1011, a.medium), here.medium))
    out[n++] = spread(join(join(1012, here.medium), b.medium))
  }
  out[n++] = spread(join(join(1013, a.cluster * 1024 + b.cluster), shape))
  const place = places[word] as number
  if (place !== 0) out[n++] = spread(join(join(1024, place), shape))
  // what stands farther away
  out[n++] = spread(join(join(1014, contexts.left[word] as number), shape))
  out[n++] = spread(join(join(1015, contexts.right[word] as number), shape))
  const key = contexts.key[word] as number
  if (key !== 0) out[n++] = spread(join(join(1016, key), shape))
  const column = contexts.column[word] as number
  if (column !== 0) out[n++] = spread(join(join(1017, column), shape))
  const above = contexts.above[word] as number
  if (above !== 0) out[n++] = spread(join(join(1018, above), shape * 4 + (word - from)))
  if (isFirst) {
    out[n++] = spread(join(1019, low))
    out[n++] = spread(join(join(1020, shape), here.lists))
  }
  // the whole text
  if (here.capital || here.caseless) {
    out[n++] = spread(join(1021, (document.seen(here) * 16 + shape) * 2 + (isFirst ? 1 : 0)))
  }
  return n
}
