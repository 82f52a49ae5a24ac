import type { Recognizer } from '../recognizer.ts'
import { personalIdentityCode } from './personal-identity-code.ts'

/** Identifiers of Finland. */
export const fiRecognizers: readonly Recognizer[] = [personalIdentityCode]
