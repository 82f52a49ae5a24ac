import { expect, test } from 'vitest'
import { identityCard } from '../../../../src/detect/recognizers/it/identity-card.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

const ZONE = 'C<ITACA00000AA4<<<<<<<<<<<<<<<\n8001014F3001019ITA<<<<<<<<<<<4\nROSSI<<MARIA<<<<<<<<<<<<<<<<<<'

describeIdentifier(identityCard, {
  valid: {
    'since 2016': 'CA00000AA',
    'since 2016, another': 'CA12345BC',
    'until 2016': '1234567AB',
    'on paper': 'AX1234567',
    'on paper, with a blank': 'AX 1234567',
    'in lower case': 'ca12345bc',
    'machine-readable zone': ZONE,
  },
  alone: ['CA00000AA', 'CA12345BC', ZONE],
  nearMisses: {
    'four digits': 'CA1234BC',
    'six digits': 'CA123456BC',
    'one letter last': 'CA12345B',
    'three letters last': 'CA12345BCD',
    'six digits on paper': 'AX123456',
    'eight digits on paper': 'AX12345678',
    'six digits first': '123456AB',
    'one digit throughout': 'AX0000000',
    'digits alone': '123456789',
    'a French number plate': 'AB-123-CD',
  },
  before: ["Carta d'identità", 'carta di identità n.', 'CIE', 'documento di riconoscimento', 'identity card', 'c.i.'],
  after: ['(carta d’identità)'],
  against: ['ordine', 'volo'],
})

test('a zone with a wrong digit is none', () => {
  for (const wrong of [ZONE.replace('AA4', 'AA5'), ZONE.replace('014F', '015F'), ZONE.replace('4\n', '5\n')]) {
    expect(valuesOf(identityCard, wrong)).not.toContain(wrong)
  }
})
