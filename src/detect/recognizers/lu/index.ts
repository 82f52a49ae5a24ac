import type { Recognizer } from '../recognizer.ts'
import { matricule } from './matricule.ts'
import { vat } from './vat.ts'

/** Identifiers of Luxembourg. */
export const luRecognizers: readonly Recognizer[] = [matricule, vat]
