import type { Recognizer } from '../recognizer.ts'
import { assignments } from './assignments.ts'
import { commandLines } from './command-lines.ts'
import { privateKeys } from './private-keys.ts'
import { tokens } from './tokens.ts'
import { urlPasswords } from './url-passwords.ts'

export const secret: Recognizer = {
  type: 'SECRET',
  description: 'API key, token, private key or password, by its own form or the name before it.',
  example: 'AKIAIOSFODNN7EXAMPLE', // from the manual of AWS, where it opens nothing
  threshold: 0.5,
  byDefault: true,
  *find(text) {
    for (const search of [tokens, privateKeys, urlPasswords, commandLines, assignments]) {
      for (const found of search(text)) yield found === undefined ? undefined : { type: 'SECRET', ...found }
    }
  },
}
