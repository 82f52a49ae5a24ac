import type { Recognizer } from '../recognizer.ts'
import { pesel } from './pesel.ts'

/** Identifiers of Poland. */
export const plRecognizers: readonly Recognizer[] = [pesel]
