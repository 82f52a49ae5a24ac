import { expect, test } from 'vitest'
import { isOtherNumber } from '../../../../src/detect/recognizers/other-number.ts'

test.for([
  ['one digit throughout', '0000000'],
  ['a date', '20240314'],
  ['a date with its hour', '202403141530'],
  ['a date with its second', '20240314153059'],
  ['a date with its millisecond', '20240314153059123'],
  ['an American date', '12312024'],
  ['a European date', '31122024'],
  ['seconds since 1970', '1714003200'],
  ['milliseconds since 1970', '1714003200123'],
  ['microseconds since 1970', '1714003200123456'],
] as const)('%s is one', ([, digits]) => expect(isOtherNumber(digits)).toBe(true))

test.for([
  ['the thirteenth month', '20241314'],
  ['the thirty-second day', '20240132'],
  ['another century', '21240314'],
  ['a date with the hour 25', '202403142530'],
  ['a sample', '123456789'],
  ['one other digit', '0000001'],
  ['the seconds of 2002', '1014003200'],
  ['a date and a digit', '202403141'],
] as const)('%s is none', ([, digits]) => expect(isOtherNumber(digits)).toBe(false))
