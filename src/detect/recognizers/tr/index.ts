import type { Recognizer } from '../recognizer.ts'
import { licensePlate } from './license-plate.ts'
import { nationalId } from './national-id.ts'

/** Identifiers of Turkey. */
export const trRecognizers: readonly Recognizer[] = [licensePlate, nationalId]
