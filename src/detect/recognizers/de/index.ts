import type { Recognizer } from '../recognizer.ts'
import { bsnr } from './bsnr.ts'
import { fuehrerschein } from './fuehrerschein.ts'
import { handelsregister } from './handelsregister.ts'
import { healthInsurance } from './health-insurance.ts'
import { idCard } from './id-card.ts'
import { kfz } from './kfz.ts'
import { lanr } from './lanr.ts'
import { passport } from './passport.ts'
import { plz } from './plz.ts'
import { socialSecurity } from './social-security.ts'
import { taxId } from './tax-id.ts'
import { taxNumber } from './tax-number.ts'
import { vatId } from './vat-id.ts'

/** Identifiers of Germany. */
export const deRecognizers: readonly Recognizer[] = [
  bsnr,
  fuehrerschein,
  handelsregister,
  healthInsurance,
  idCard,
  kfz,
  lanr,
  passport,
  plz,
  socialSecurity,
  taxId,
  taxNumber,
  vatId,
]
