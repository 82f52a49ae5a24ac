import type { Recognizer } from '../recognizer.ts'
import { nie } from './nie.ts'
import { nif } from './nif.ts'
import { passport } from './passport.ts'

/** Identifiers of Spain. */
export const esRecognizers: readonly Recognizer[] = [nie, nif, passport]
