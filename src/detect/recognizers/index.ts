import { creditCard } from './credit-card.ts'
import { email } from './email.ts'
import { iban } from './iban.ts'
import { ipAddress } from './ip-address.ts'
import { phone } from './phone.ts'
import type { Recognizer } from './recognizer.ts'
import { url } from './url.ts'

/** Every recognizer there is. To add one: its file, and a line here. */
export const recognizers: readonly Recognizer[] = [creditCard, email, iban, ipAddress, phone, url]
