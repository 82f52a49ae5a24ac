import type { Recognizer } from '../recognizer.ts'
import { nricFin } from './nric-fin.ts'
import { uen } from './uen.ts'

/** Identifiers of Singapore. */
export const sgRecognizers: readonly Recognizer[] = [nricFin, uen]
