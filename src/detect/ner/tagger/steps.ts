import { LABEL_COUNT, TYPES } from './labels.ts'

const L = LABEL_COUNT

// Of the 169 steps from a label to the next, 61 can be: between names, from each label that a name (or none) ends with to each
// that one begins with; and within a name of one type. The loops of `Decoder`, in which a tagger spends much of its time, go through
// just these, and have the numbers of the word before in variables.
export const ENDING = Uint8Array.of(0, 3, 4, 7, 8, 11, 12)
export const BEGINNING = Uint8Array.of(0, 1, 4, 5, 8, 9, 12)
/** So many labels a name (or none) ends with, and as many one begins with. */
export const BETWEEN = ENDING.length
/** Of each type: first to inner word, inner to inner, first to last, inner to last. */
export const WITHIN = 4

/** A number for each step, those between names by the label that begins, then that which ends. */
export interface Steps {
  readonly between: Float64Array
  /** As `between`, but by the label that ends, then that which begins. */
  readonly backward: Float64Array
  readonly within: Float64Array
}

export function stepsOf(transitions: Float32Array, value: (transition: number) => number): Steps {
  const of = (from: number, to: number) => value(transitions[from * L + to] as number)
  return {
    between: Float64Array.from(Array.from(BEGINNING, (to) => Array.from(ENDING, (from) => of(from, to))).flat()),
    backward: Float64Array.from(Array.from(ENDING, (from) => Array.from(BEGINNING, (to) => of(from, to))).flat()),
    within: Float64Array.from(
      TYPES.flatMap((_, type) => {
        const [first, inner, last] = [4 * type + 1, 4 * type + 2, 4 * type + 3] as const
        return [of(first, inner), of(inner, inner), of(first, last), of(inner, last)]
      }),
    ),
  }
}
