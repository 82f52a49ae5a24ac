import type { Recognizer } from '../recognizer.ts'
import { organisationsnummer } from './organisationsnummer.ts'
import { personnummer } from './personnummer.ts'

/** Identifiers of Sweden. */
export const seRecognizers: readonly Recognizer[] = [organisationsnummer, personnummer]
