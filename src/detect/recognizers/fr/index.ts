import type { Recognizer } from '../recognizer.ts'
import { adeli } from './adeli.ts'
import { caf } from './caf.ts'
import { driverLicense } from './driver-license.ts'
import { finess } from './finess.ts'
import { healthInsurance } from './health-insurance.ts'
import { ine } from './ine.ts'
import { licensePlate } from './license-plate.ts'
import { nationalId } from './national-id.ts'
import { nir } from './nir.ts'
import { passport } from './passport.ts'
import { frenchPostcode } from './postcode.ts'
import { rib } from './rib.ts'
import { rpps } from './rpps.ts'
import { siren } from './siren.ts'
import { siret } from './siret.ts'
import { taxId } from './tax-id.ts'
import { vat } from './vat.ts'

/** Identifiers of France. */
export const frRecognizers: readonly Recognizer[] = [
  adeli,
  caf,
  driverLicense,
  finess,
  healthInsurance,
  ine,
  licensePlate,
  nationalId,
  nir,
  passport,
  frenchPostcode,
  rib,
  rpps,
  siren,
  siret,
  taxId,
  vat,
]
