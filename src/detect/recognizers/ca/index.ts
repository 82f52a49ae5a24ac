import type { Recognizer } from '../recognizer.ts'
import { businessNumber } from './business-number.ts'
import { healthInsuranceQc } from './health-insurance-qc.ts'
import { neq } from './neq.ts'
import { passport } from './passport.ts'
import { postalCode } from './postal-code.ts'
import { sin } from './sin.ts'

/** Identifiers of Canada. */
export const caRecognizers: readonly Recognizer[] = [
  ...[businessNumber, healthInsuranceQc, neq, passport, postalCode, sin],
]
