import { expect, test } from 'vitest'
import { bech32 } from '../../../src/detect/checksums/bech32.ts'

/** The valid and invalid strings of BIP 173 and BIP 350. */
test.for([
  ['A12UEL5L', 'bech32', 'a'],
  ['a12uel5l', 'bech32', 'a'],
  [
    'an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs',
    'bech32',
    'an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio',
  ],
  ['abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw', 'bech32', 'abcdef'],
  ['split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w', 'bech32', 'split'],
  ['?1ezyfcl', 'bech32', '?'],
  ['A1LQFN3A', 'bech32m', 'a'],
  ['a1lqfn3a', 'bech32m', 'a'],
  ['abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx', 'bech32m', 'abcdef'],
  ['split1checkupstagehandshakeupstreamerranterredcaperredlc445v', 'bech32m', 'split'],
  ['?1v759aa', 'bech32m', '?'],
] as const)('reads %s', ([value, encoding, prefix]) => expect(bech32(value)).toMatchObject({ encoding, prefix }))

test('gives the groups of five bits in their order', () => {
  expect(bech32('abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw')?.data).toEqual(Array.from({ length: 32 }, (_, i) => i))
})

test.for([
  ['a blank in the prefix', '\u00201nwldj5'],
  ['a control character in the prefix', '\u007f1axkwrx'],
  ['no prefix', '1pzry9x0s0muk'],
  ['no 1', 'pzry9x0s0muk'],
  ['no alphabet', 'x1b4n0q5v'],
  ['a check that is too short', 'li1dgmt3'],
  ['a check of the other case', 'A1G7SGD8'],
  ['both cases', 'A12uEL5L'],
  ['a wrong letter', 'A12UEL5M'],
  ['too much', `a1${'q'.repeat(100_000)}`],
  ['nothing', ''],
] as const)('refuses %s', ([, value]) => expect(bech32(value)).toBeUndefined())
