import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/detect/language.ts'

test.for([
  ['en', 'Please send the signed contract before Friday.'],
  ['en', 'thx, will call u back later when im home'],
  ['fr', 'Merci d’envoyer le contrat signé avant vendredi.'],
  ['fr', 'slt, je te rappelle plus tard quand je suis rentré'],
  ['fr', `${'Le dossier est complet. '.repeat(400)}${'And then in English. '.repeat(4000)}`],
  ['en', ''],
  ['en', '12345 67890'],
  ['en', '😀\ud83d\u0000'],
] as const)('%s: %s', ([language, text]) => expect(detectLanguage(text)).toBe(language))
