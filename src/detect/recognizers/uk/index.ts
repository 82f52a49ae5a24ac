import type { Recognizer } from '../recognizer.ts'
import { bankAccount } from './bank-account.ts'
import { companyNumber } from './company-number.ts'
import { drivingLicence } from './driving-licence.ts'
import { nhs } from './nhs.ts'
import { nino } from './nino.ts'
import { passport } from './passport.ts'
import { postcode } from './postcode.ts'
import { sortCode } from './sort-code.ts'
import { utr } from './utr.ts'
import { vat } from './vat.ts'
import { vehicleRegistration } from './vehicle-registration.ts'

/** Identifiers of the United Kingdom. */
export const ukRecognizers: readonly Recognizer[] = [
  ...[bankAccount, companyNumber, drivingLicence, nhs, nino, passport, postcode, sortCode, utr, vat],
  vehicleRegistration,
]
