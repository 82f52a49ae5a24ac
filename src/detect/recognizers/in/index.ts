import type { Recognizer } from '../recognizer.ts'
import { aadhaar } from './aadhaar.ts'
import { gstin } from './gstin.ts'
import { pan } from './pan.ts'
import { passport } from './passport.ts'
import { vehicleRegistration } from './vehicle-registration.ts'
import { voter } from './voter.ts'

/** Identifiers of India. */
export const inRecognizers: readonly Recognizer[] = [aadhaar, gstin, pan, passport, vehicleRegistration, voter]
