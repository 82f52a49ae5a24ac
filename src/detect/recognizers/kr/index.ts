import type { Recognizer } from '../recognizer.ts'
import { brn } from './brn.ts'
import { driverLicense } from './driver-license.ts'
import { frn } from './frn.ts'
import { passport } from './passport.ts'
import { rrn } from './rrn.ts'

/** Identifiers of South Korea. */
export const krRecognizers: readonly Recognizer[] = [brn, driverLicense, frn, passport, rrn]
