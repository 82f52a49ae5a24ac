import type { Recognizer } from '../recognizer.ts'
import { companyRegistration } from './company-registration.ts'
import { driverLicense } from './driver-license.ts'
import { idNumber } from './id-number.ts'
import { incomeTaxNumber } from './income-tax-number.ts'
import { licensePlate } from './license-plate.ts'
import { passport } from './passport.ts'
import { mobileNumber, telephoneNumber } from './phone-numbers.ts'
import { trafficRegisterNumber } from './traffic-register-number.ts'
import { vatNumber } from './vat-number.ts'

/** Identifiers of South Africa. */
export const zaRecognizers: readonly Recognizer[] = [
  ...[companyRegistration, driverLicense, idNumber, incomeTaxNumber, licensePlate, mobileNumber, passport],
  ...[telephoneNumber, trafficRegisterNumber, vatNumber],
]
