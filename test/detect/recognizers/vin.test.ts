import { expect, test } from 'vitest'
import { vin } from '../../../src/detect/recognizers/vin.ts'
import { oneDigitOff } from '../one-digit-off.ts'
import { describeIdentifier } from './describe-identifier.ts'

describeIdentifier(vin, {
  valid: {
    'the example of the check digit': '1M8GDM9AXKP042788',
    'ones, the other example': '1HGCM82633A004352',
    'another of North America': '5GZCZ43D13S812715',
    'in small letters': '1m8gdm9axkp042788',
    'European, without a check': 'WVWZZZ1JZXW000001',
    'French, without a check': 'VF1BB05CF32145678',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check digit': '1M8GDM9A1KP042788',
    'two neighbours exchanged': '1M8GDM9AXKP047288',
    'an I': 'WVWZZZ1IZXW000001',
    'an O': 'WVWZZZ1JZXWO00001',
    'a Q': 'WVWZZZQJZXW000001',
    'sixteen places': 'WVWZZZ1JZXW00001',
    'eighteen places': 'WVWZZZ1JZXW0000011',
    'digits alone': '11111111111111111',
    'letters at the end': 'WVWZZZ1JZXW0000AB',
    'no letter in front': '61234567ZXW000012',
    'one letter throughout': 'WWWWWWWWWWWWW0001',
  },
  before: ['VIN', 'VIN number:', 'chassis no.', 'vehicle identification number', 'numéro de châssis', 'carte grise'],
  after: ['is the VIN'],
  against: ['serial', 'commit'],
})

test('any single wrong digit is refused after the first place, which says whether there is a check', () => {
  const wrong = oneDigitOff('1M8GDM9AXKP042788').filter((other) => other.startsWith('1'))
  expect(wrong.length).toBe(9 * 8)
  for (const other of wrong) expect(vin.accepts?.(other), other).toBe(false)
})
