import type { Recognizer } from '../recognizer.ts'
import { driverLicense } from './driver-license.ts'
import { fiscalCode } from './fiscal-code.ts'
import { identityCard } from './identity-card.ts'
import { passport } from './passport.ts'
import { vatCode } from './vat-code.ts'

/** Identifiers of Italy. */
export const itRecognizers: readonly Recognizer[] = [driverLicense, fiscalCode, identityCard, passport, vatCode]
