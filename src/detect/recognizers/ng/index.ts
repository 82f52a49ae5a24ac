import type { Recognizer } from '../recognizer.ts'
import { nin } from './nin.ts'
import { vehicleRegistration } from './vehicle-registration.ts'

/** Identifiers of Nigeria. */
export const ngRecognizers: readonly Recognizer[] = [nin, vehicleRegistration]
