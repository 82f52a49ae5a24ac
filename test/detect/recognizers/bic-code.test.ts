import { expect, test } from 'vitest'
import { bicCode } from '../../../src/detect/recognizers/bic-code.ts'
import { valuesOf } from './values-of.ts'

test.for([
  ['eight letters', 'BIC: DEUTDEFF', ['DEUTDEFF']],
  ['with a branch', 'SWIFT DEUTDEFF500', ['DEUTDEFF500']],
  ['of a head office', 'BIC/SWIFT : BNPAFRPPXXX', ['BNPAFRPPXXX']],
  ['in groups', 'BIC : AGRI FR PP 882', ['AGRI FR PP 882']],
  ['after another word for it', 'Code BIC SOGEFRPP', ['SOGEFRPP']],
  ['in JSON', '{"swiftCode":"NEDSZAJJ"}', ['NEDSZAJJ']],
  ['after a line end in JSON', 'BIC\\nNEDSZAJJXXX\\n', ['NEDSZAJJXXX']],
  ['with a word for it somewhere', 'the BIC of the bank is NEDSZAJJXXX', ['NEDSZAJJXXX']],
  ['beside an IBAN', 'IBAN DE89 3704 0044 0532 0130 00, DEUTDEFF500', ['DEUTDEFF500']],
  ['without a word for it', 'DEUTDEFF500', []],
  ['a word of eight capitals', 'CUSTOMER REQUIRED DOCUMENT', []],
  ['a word of eight capitals near one', 'SWIFT: the CUSTOMER has the DOCUMENT', []],
  ['no country', 'BIC: DEUTQQFF', []],
  ['seven letters', 'BIC: DEUTDEF', []],
  ['nine letters', 'BIC: DEUTDEFF5', []],
  ['ten letters', 'BIC: DEUTDEFF50', []],
  ['twelve letters', 'BIC: DEUTDEFF5000', []],
  ['a digit among the first four', 'BIC: D3UTDEFF', []],
  ['small letters', 'BIC: deutdeff', []],
  ['half in groups', 'BIC: DEUT DEFF', []],
  ['within a word', 'BIC: xDEUTDEFF', []],
] as const)('%s', ([, text, expected]) => expect(valuesOf(bicCode, text)).toEqual(expected))

test('is looked for on demand only', () => expect(bicCode.byDefault).toBe(false))
