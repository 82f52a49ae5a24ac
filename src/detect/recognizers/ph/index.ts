import type { Recognizer } from '../recognizer.ts'
import { passport } from './passport.ts'
import { tin } from './tin.ts'
import { umid } from './umid.ts'

/** Identifiers of the Philippines. */
export const phRecognizers: readonly Recognizer[] = [passport, tin, umid]
