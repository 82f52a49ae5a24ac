import { auRecognizers } from './au/index.ts'
import { beRecognizers } from './be/index.ts'
import { bicCode } from './bic-code.ts'
import { caRecognizers } from './ca/index.ts'
import { chRecognizers } from './ch/index.ts'
import { coordinates } from './coordinates.ts'
import { creditCard } from './credit-card.ts'
import { cryptoAddress } from './crypto-address.ts'
import { dateTime } from './date-time.ts'
import { deRecognizers } from './de/index.ts'
import { email } from './email.ts'
import { esRecognizers } from './es/index.ts'
import { fiRecognizers } from './fi/index.ts'
import { frRecognizers } from './fr/index.ts'
import { iban } from './iban.ts'
import { imei } from './imei.ts'
import { inRecognizers } from './in/index.ts'
import { ipAddress } from './ip-address.ts'
import { itRecognizers } from './it/index.ts'
import { krRecognizers } from './kr/index.ts'
import { luRecognizers } from './lu/index.ts'
import { macAddress } from './mac-address.ts'
import { ngRecognizers } from './ng/index.ts'
import { nrp } from './nrp/index.ts'
import { phRecognizers } from './ph/index.ts'
import { phone } from './phone.ts'
import { plRecognizers } from './pl/index.ts'
import type { Recognizer } from './recognizer.ts'
import { seRecognizers } from './se/index.ts'
import { secret } from './secret/index.ts'
import { sgRecognizers } from './sg/index.ts'
import { streetAddress } from './street-address/index.ts'
import { thRecognizers } from './th/index.ts'
import { trRecognizers } from './tr/index.ts'
import { ukRecognizers } from './uk/index.ts'
import { url } from './url.ts'
import { usRecognizers } from './us/index.ts'
import { username } from './username.ts'
import { uuid } from './uuid.ts'
import { vin } from './vin.ts'
import { zaRecognizers } from './za/index.ts'

/** Every recognizer there is. To add one: its file, and a line here or in the list of its country. */
export const recognizers: readonly Recognizer[] = [
  ...[
    creditCard,
    cryptoAddress,
    dateTime,
    email,
    iban,
    ipAddress,
    macAddress,
    phone,
    secret,
    streetAddress,
    url,
    username,
  ],
  ...[bicCode, coordinates, imei, nrp, uuid, vin],
  ...frRecognizers,
  ...beRecognizers,
  ...chRecognizers,
  ...luRecognizers,
  ...deRecognizers,
  ...esRecognizers,
  ...fiRecognizers,
  ...itRecognizers,
  ...krRecognizers,
  ...phRecognizers,
  ...plRecognizers,
  ...seRecognizers,
  ...thRecognizers,
  ...trRecognizers,
  ...zaRecognizers,
  ...auRecognizers,
  ...caRecognizers,
  ...ukRecognizers,
  ...inRecognizers,
  ...ngRecognizers,
  ...sgRecognizers,
  ...usRecognizers,
]
