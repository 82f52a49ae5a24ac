import { Tokenizer } from '@huggingface/tokenizers'
import { AT, words } from '../tagger/words.ts'
import type { EncodedWord, Encoder, Window } from './transformer.ts'

/** Most pieces of a window, without the two at its ends. */
const MOST_PIECES = 254
const MOST_PIECES_OF_WORD = 16
const MOST_FORMS = 20_000

/** The encoder of a model as the hubs ship them, from its `tokenizer.json` and `tokenizer_config.json`. */
export class HubEncoder implements Encoder {
  readonly before: number
  readonly after: number
  readonly #tokenizer: Tokenizer
  readonly #forms = new Map<string, readonly number[]>()

  constructor(tokenizer: object, config: object) {
    this.#tokenizer = new Tokenizer(tokenizer, config)
    const { ids } = this.#tokenizer.encode('')
    this.before = ids[0] ?? 0
    this.after = ids.at(-1) ?? 0
  }

  /** Blanks before a word count for tokenizers that were trained on running text. */
  #piecesOf(word: string): readonly number[] {
    const known = this.#forms.get(word)
    if (known !== undefined) return known
    const { ids } = this.#tokenizer.encode(word.slice(0, 100), { add_special_tokens: false })
    const pieces = ids.slice(0, MOST_PIECES_OF_WORD)
    if (this.#forms.size >= MOST_FORMS) this.#forms.clear()
    this.#forms.set(word, pieces)
    return pieces
  }

  /** Lines are kept together; a longer one is cut at a sentence's end where there is one in the second half of a window. */
  *windows(text: string): Generator<Window> {
    const { count, start, end, at } = words(text)
    let window: EncodedWord[] = []
    let pieces = 0
    for (let word = 0; word < count; word++) {
      const bits = at[word] as number
      const blank = (bits & (AT.blankBefore | AT.line)) !== 0 && word > 0 ? ' ' : ''
      const own = this.#piecesOf(blank + text.slice(start[word], end[word]))
      const full = pieces + own.length > MOST_PIECES
      if (window.length > 0 && (full || (pieces > MOST_PIECES / 2 && (bits & AT.sentence) !== 0))) {
        yield { words: window, pieces }
        window = []
        pieces = 0
      }
      if (own.length === 0) continue // nothing that the tokenizer knows a piece for
      window.push({ start: start[word] as number, end: end[word] as number, pieces: own, type: 0 })
      pieces += own.length
    }
    if (window.length > 0) yield { words: window, pieces }
  }
}
