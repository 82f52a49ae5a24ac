import type { Recognizer } from '../recognizer.ts'
import { ahv } from './ahv.ts'
import { idCard } from './id-card.ts'
import { passport } from './passport.ts'
import { uid } from './uid.ts'
import { vat } from './vat.ts'

/** Identifiers of Switzerland. */
export const chRecognizers: readonly Recognizer[] = [ahv, idCard, passport, uid, vat]
