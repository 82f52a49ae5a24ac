import { expect, test } from 'vitest'
import { mbi } from '../../../../src/detect/recognizers/us/mbi.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

describeIdentifier(mbi, {
  valid: {
    'the sample of the card': '1EG4-TE5-MK73',
    'the sample in one piece': '1EG4TE5MK73',
    'with a digit in the third and sixth place': '2A34-C56-DE78',
    'with blanks': '1EG4 TE5 MK73',
    'with non-breaking blanks': '1EG4\u00a0TE5\u00a0MK73',
    'in small letters': '1eg4-te5-mk73',
  },
  alone: 'all',
  nearMisses: {
    'a zero in the first place': '0EG4-TE5-MK73',
    'a letter in the first place': 'AEG4-TE5-MK73',
    'a digit in the second place': '11G4-TE5-MK73',
    'an S': '1SG4-TE5-MK73',
    'an L': '1EG4-LE5-MK73',
    'an O': '1EO4-TE5-MK73',
    'an I': '1EI4-TE5-MK73',
    'a B': '1EB4-TE5-MK73',
    'a Z': '1EG4-TE5-MZ73',
    'a letter in the fourth place': '1EGA-TE5-MK73',
    'a digit in the eighth place': '1EG4-TE5-1K73',
    'a letter at the end': '1EG4-TE5-MK7A',
    'a place too few': '1EG4-TE5-MK7',
    'a place too many': '1EG4-TE5-MK731',
    'two separators': '1EG4-TE5 MK73',
    'groups of other sizes': '1EG-4TE5-MK73',
  },
  before: ['Medicare number', 'MBI', 'beneficiary ID:', 'Medicare No.', 'HICN', 'CMS'],
  after: ['is the Medicare beneficiary'],
})

test('in one piece it is found by default too', () => expect(valuesOf(mbi, 'see 1EG4TE5MK73')).toEqual(['1EG4TE5MK73']))
