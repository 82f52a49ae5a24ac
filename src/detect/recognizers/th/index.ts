import type { Recognizer } from '../recognizer.ts'
import { tnin } from './tnin.ts'

/** Identifiers of Thailand. */
export const thRecognizers: readonly Recognizer[] = [tnin]
