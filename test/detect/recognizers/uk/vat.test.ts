import { expect, test } from 'vitest'
import { vat } from '../../../../src/detect/recognizers/uk/vat.ts'
import { oneDigitOff } from '../../one-digit-off.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(vat, {
  valid: {
    'of python-stdnum': 'GB 980 7806 84',
    'in one piece': 'GB980780684',
    'of Northern Ireland': 'XI 980780684',
    'with a branch': 'GB 980 7806 84 001',
    'in lower case': 'gb980780684',
    'with no-break blanks': 'GB\u00a0802\u00a03117\u00a082',
    'in groups of three': 'GB 980 780 684',
    'without its letters': '980 7806 84',
    'without its letters, in one piece': '980780684',
    'of a department': 'GBGD001',
    'of a health authority': 'GBHA599',
  },
  alone: [
    ...['GB 980 7806 84', 'GB980780684', 'XI 980780684', 'GB 980 7806 84 001', 'gb980780684', '980 7806 84', 'GBGD001'],
    ...['GB\u00a0802\u00a03117\u00a082', 'GB 980 780 684', 'GBHA599'],
  ],
  nearMisses: {
    'wrong check digits': 'GB 980 7806 85',
    'wrong check digits, of python-stdnum': '802311781',
    'two digits exchanged': 'GB 980 7860 84',
    'eight digits': 'GB98078068',
    'ten digits': 'GB9807806840',
    'another country': 'IE980780685',
    'a department of 500 or more': 'GBGD500',
    'a health authority below 500': 'GBHA499',
    'one digit throughout': 'GB 000 0000 00',
    'an IBAN': 'GB29NWBK60161331926819',
    'a letter within': 'GB98078O684',
  },
  before: ['VAT no.', 'VAT registration number', 'VAT Reg', 'vatNumber', 'TVA', 'Value Added Tax'],
  after: ['(VAT)'],
  against: ['commande', 'invoice no'],
})

test('refuses nearly every single wrong digit: there are two ways to check', () => {
  const wrong = oneDigitOff('GB980780684')
  expect(wrong.filter((number) => vat.accepts?.(number)).length).toBeLessThan(wrong.length / 15)
})
