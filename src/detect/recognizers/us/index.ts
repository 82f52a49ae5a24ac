import type { Recognizer } from '../recognizer.ts'
import { abaRoutingNumber } from './aba-routing-number.ts'
import { bankNumber } from './bank-number.ts'
import { claimNumber } from './claim-number.ts'
import { driverLicense } from './driver-license.ts'
import { healthInsuranceMemberId } from './health-insurance-member-id.ts'
import { itin } from './itin.ts'
import { mbi } from './mbi.ts'
import { medicalLicense } from './medical-license.ts'
import { npi } from './npi.ts'
import { passport } from './passport.ts'
import { prescriptionNumber } from './prescription-number.ts'
import { priorAuthorizationNumber } from './prior-authorization-number.ts'
import { providerTaxId } from './provider-tax-id.ts'
import { referralNumber } from './referral-number.ts'
import { ssn } from './ssn.ts'

/** Identifiers of the United States. */
export const usRecognizers: readonly Recognizer[] = [
  ...[
    abaRoutingNumber,
    bankNumber,
    claimNumber,
    driverLicense,
    healthInsuranceMemberId,
    itin,
    mbi,
    medicalLicense,
    npi,
  ],
  ...[passport, prescriptionNumber, priorAuthorizationNumber, providerTaxId, referralNumber, ssn],
]
