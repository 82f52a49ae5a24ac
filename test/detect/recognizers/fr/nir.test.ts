import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nir } from '../../../../src/detect/recognizers/fr/nir.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(nir, {
  valid: {
    'in groups': '1 85 05 78 006 084 91',
    'in one piece': '185057800608491',
    'with dots': '1.85.05.78.006.084.91',
    'with hyphens': '1-85-05-78-006-084-91',
    'with no-break blanks': '1\u00a085\u00a005\u00a078\u00a0006\u00a0084\u00a091',
    'with the key set apart': '1850578006084 91',
    'with a slash before the key': '1 85 05 78 006 084 / 91',
    'with the name of the key': '1 85 05 78 006 084 clé 91',
    'the sample of Wikipedia': '2 69 05 49 588 157 80',
    'of python-stdnum': '295109912611193',
    'born in Upper Corsica': '253072B07300470',
    'born in South Corsica': '1 84 09 2A 004 012 86',
    'in lower case': '253072b07300470',
    'born overseas': '1 72 20 75 056 123 92',
    'born overseas, with a department of three digits': '1 85 05 971 06 084 70',
    'born abroad': '2 99 05 97 101 001 52',
    'born on an unknown day': '2 85 07 99 109 123 63',
    'a provisional number': '785077800608417',
    'of someone who is being registered': '300312012345625',
    'in groups, without its key': '1 85 05 78 006 084',
    'in one piece, without its key': '1850578006084',
  },
  alone: [
    ...[
      '1 85 05 78 006 084 91',
      '185057800608491',
      '1.85.05.78.006.084.91',
      '1-85-05-78-006-084-91',
      '253072b07300470',
    ],
    ...[
      '1\u00a085\u00a005\u00a078\u00a0006\u00a0084\u00a091',
      '1850578006084 91',
      '1 85 05 78 006 084 / 91',
      '253072B07300470',
    ],
    ...[
      '1 85 05 78 006 084 clé 91',
      '2 69 05 49 588 157 80',
      '295109912611193',
      '1 84 09 2A 004 012 86',
      '300312012345625',
    ],
    ...[
      '1 72 20 75 056 123 92',
      '1 85 05 971 06 084 70',
      '2 99 05 97 101 001 52',
      '2 85 07 99 109 123 63',
      '785077800608417',
    ],
    '1 85 05 78 006 084',
  ],
  nearMisses: {
    'a wrong key': '1 85 05 78 006 084 92',
    'a wrong key in one piece': '185057800608490',
    'a key above 97': '1 85 05 78 006 084 99',
    'month 13': '1 85 13 78 006 084 90',
    'month 00': '1850078006084',
    'month 45': '1 85 45 78 006 084',
    'department 00': '1 85 05 00 006 084',
    'place 000': '1 85 05 78 000 084',
    'order 000': '1 85 05 78 006 000',
    'sex 5': '5 85 05 78 006 084',
    'sex 0': '0850578006084',
    'Corsica without a third island': '1 84 09 2C 004 012 86',
    'twelve digits': '185057800608',
    'sixteen digits': '1850578006084910',
    'a barcode': '5901234123457',
    'a card': '3782 822463 10005',
  },
  before: ['N° de sécurité sociale', 'NIR :', 'sécu', 'Social security number', 'Assuré(e)', 'INS', 'numeroVitale'],
  after: ['(numéro de sécurité sociale)'],
  checked: ['1 85 05 78 006 084 91', '185057800608491', '253072B07300470', '1850578006084 91'],
})

describe('whatever the parts', () => {
  const padded = (min: number, max: number, length: number) =>
    fc.integer({ min, max }).map((number) => String(number).padStart(length, '0'))
  const department = fc.oneof(padded(1, 99, 2), fc.constantFrom('2A', '2B'))
  const groups = fc.tuple(
    fc.constantFrom('1', '2', '3', '4', '7', '8'),
    padded(0, 99, 2),
    fc.oneof(padded(1, 12, 2), fc.constant('20'), padded(30, 42, 2), padded(50, 99, 2)),
    department,
    padded(1, 999, 3),
    padded(1, 999, 3),
  )
  const keyOf = (number: string) => {
    const digits = number.replace('2A', '19').replace('2B', '18')
    return 97 - Number(BigInt(digits) % 97n)
  }

  test('a number with its key is found however it is spaced, and with another key never', () => {
    fc.assert(
      fc.property(
        groups,
        fc.constantFrom('', ' ', '.', '-', '\u00a0'),
        fc.integer({ min: 0, max: 99 }),
        (parts, gap, other) => {
          const key = keyOf(parts.join(''))
          const written = (digits: number) => [...parts, String(digits).padStart(2, '0')].join(gap)
          expect(valuesOf(nir, `NIR : ${written(key)}, merci`)).toEqual([written(key)])
          expect(nir.accepts?.(written(other))).toBe(other === key)
        },
      ),
    )
  })
})
