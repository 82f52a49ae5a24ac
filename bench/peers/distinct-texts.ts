import { readCorpus } from '../../training/corpus.ts'
import { ORDINARY_TEXT } from '../texts.ts'

export type TextSet = 'ordinary' | 'users' | 'french'

const PARTS: Readonly<Record<TextSet, () => { parts: readonly string[]; joiner: string }>> = {
  ordinary: () => ({ parts: ORDINARY_TEXT.en.split(' '), joiner: ' ' }),
  french: () => ({ parts: ORDINARY_TEXT.fr.split(' '), joiner: ' ' }),
  users: () => ({
    parts: readCorpus('corpus/test/en/users.txt')
      .map(({ text }) => text)
      .filter((text) => text.length > 100),
    joiner: '\n\n',
  }),
}

/** Texts of a length in UTF-16 units, one after another, each beginning at another place, so that no cache
 * helps. */
export function distinctTexts(set: TextSet, length: number): () => string {
  const { parts, joiner } = PARTS[set]()
  let next = 0
  return () => {
    let text = ''
    for (let at = next++; text.length < length; at++) text += parts[at % parts.length] + joiner
    return text.slice(0, length)
  }
}
