import { expect, test } from 'vitest'
import { base58Check } from '../../../src/detect/checksums/base58.ts'

/** https://en.bitcoin.it/wiki/Technical_background_of_version_1_Bitcoin_addresses and of the block with the number 0 */
test.for([
  ['16UwLL9Risc3QfPqBUvKofHmBQ7wMtjvM', '00010966776006953d5567439e5e39f86a0d273bee'],
  ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '0062e907b15cbf27d5425399ebf6f0fb50ebb88f18'],
  ['1111111111111111111114oLvT2', '00'.repeat(21)],
] as const)('of %s', ([value, payload]) => expect(base58Check(value)?.toString('hex')).toBe(payload))

test.for([
  ['nothing', ''],
  ['zeros alone', '1111'],
  ['no more than a check', '3QJmnh'],
  ['a wrong letter', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb'],
  ['two neighbours exchanged', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DvifNa'],
  ['a zero, which is no figure', '1A1zP1eP5QGefi2DMPTfTL5SLmv70ivfNa'],
  ['an O, which is no figure', 'OA1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['one leading zero less', 'A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['one leading zero more', '11A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['too much', 'A'.repeat(100_000)],
] as const)('refuses %s', ([, value]) => expect(base58Check(value)).toBeUndefined())
