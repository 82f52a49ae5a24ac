import type { Document, Line } from './document.ts'
import type { Form } from './form.ts'
import { AT, type Words } from './words.ts'

/** Signs that stand between the cells of a row. */
const SEPARATORS = new Set([',', ';', '|'])
const FEWEST_SEPARATORS = 2 // of the first row of a table
const TAB = 9

/** What stands farther from each word; hashes of words in lower case, 0 where there is none. */
export interface Contexts {
  /** The nearest words to the left and right, in its line, that are not capitalised. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** The label of its field: "Name" in "Name: Ann". */
  readonly key: Int32Array
  /** The heading of its column, when the block looks like a table. */
  readonly column: Int32Array
  /** The last word of the line before, for the first words of a line. */
  readonly above: Int32Array
  /** Reads the lines one after the other. */
  read(document: Document<unknown>, line: Line): void
}

export function contextsOf({ count, at: bits, start }: Words): Contexts {
  const numbers = () => new Int32Array(count)
  const [left, right, key, column, above] = [numbers(), numbers(), numbers(), numbers(), numbers()]
  let heads: readonly number[] = []
  let headSeparators = 0
  let lastOfLine = 0

  function read({ text, forms }: Document<unknown>, { from, to }: Line): void {
    if (((bits[from] as number) & AT.block) !== 0) heads = []
    const isFirst = heads.length === 0
    const cells: number[] = []
    let plain = 0
    let field = 0
    let word = 0
    for (let at = from; at < to; at++) {
      const form = forms[at] as Form<unknown>
      if (at > from && text.charCodeAt((start[at] as number) - 1) === TAB) {
        cells.push(word)
        field = 0
      }
      left[at] = plain
      key[at] = field
      column[at] = isFirst ? 0 : (heads[cells.length] ?? 0)
      above[at] = at - from < 3 ? lastOfLine : 0
      if (form.letters) {
        word = form.low
        if (!form.capital) plain = word
      } else if (form.text === ':' || form.text === '=') {
        field = word
      } else if (SEPARATORS.has(form.text)) {
        cells.push(word)
        if (form.text !== ',') field = 0
      } else if (form.text === '.' && at + 1 < to && ((bits[at + 1] as number) & AT.sentence) !== 0) {
        field = 0
      }
    }
    if (isFirst && cells.length >= FEWEST_SEPARATORS) {
      headSeparators = cells.length
      heads = [...cells, word]
    } else if (!isFirst && Math.abs(cells.length - headSeparators) > 1) {
      heads = []
    }
    plain = 0
    for (let at = to - 1; at >= from; at--) {
      right[at] = plain
      const form = forms[at] as Form<unknown>
      if (form.letters && !form.capital) plain = form.low
    }
    lastOfLine = word
  }
  return { left, right, key, column, above, read }
}
