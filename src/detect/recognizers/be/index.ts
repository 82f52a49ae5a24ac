import type { Recognizer } from '../recognizer.ts'
import { enterpriseNumber } from './enterprise-number.ts'
import { idCard } from './id-card.ts'
import { nationalNumber } from './national-number.ts'
import { passport } from './passport.ts'
import { vat } from './vat.ts'

/** Identifiers of Belgium. */
export const beRecognizers: readonly Recognizer[] = [enterpriseNumber, idCard, nationalNumber, passport, vat]
