import type { Random } from '../../random.ts'
import { fillCharacters, randomDigits } from './characters.ts'
import { ibanDigits, remainder, ribKey, twoDigits } from './check-digits.ts'
import { keepsRun } from './kept-run.ts'
import { shapeOf } from './shape.ts'

/**
 * Characters of the bank's code after the check digits (SWIFT IBAN Registry). They become zeros, and letters `ZZZZ`, which
 * are given to no bank; but in Belgium 000 is the post's, so there it is 999.
 */
const BANK_CODE =
  'AT5 BE3 CH5 CZ4 DE8 DK4 EE2 ES4 FI3 FR5 GB4 GR3 HU3 IE4 IS4 IT6 LI5 LT5 LU3 LV4 MC5 MT4 NL4 NO4 PL8 PT4 RO4 SE3 SI5 SK4 SM6'
const LENGTHS = new Map(BANK_CODE.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]))

type National = (account: string) => string
/** Check digits within the account number, which some countries have besides those of the IBAN. */
const rib: National = (account) =>
  account.slice(0, 21) + ribKey(account.slice(0, 5), account.slice(5, 10), account.slice(10, 21))
const NATIONAL: Readonly<Record<string, National>> = {
  FR: rib,
  MC: rib,
  BE: (account) => account.slice(0, 10) + twoDigits(remainder(account.slice(0, 10), 97) || 97),
  PT: (account) => account.slice(0, 19) + twoDigits(98 - remainder(`${account.slice(0, 19)}00`, 97)),
  ES(account) {
    const weighted = (digits: string) => {
      const sum = Array.from(digits.padStart(10, '0')).reduce(
        (all, digit, at) => all + Number(digit) * (2 ** at % 11),
        0,
      )
      return '01987654321'.charAt(sum % 11)
    }
    const control = weighted(account.slice(0, 8)) + weighted(account.slice(10))
    return account.slice(0, 8) + control + account.slice(10)
  },
}

/** Same country, length, grouping and case; a bank that does not exist; valid check digits. */
export function ibanSurrogate(value: string, random: Random): string {
  const compact = value.replace(/[^a-z0-9]/gi, '').toUpperCase()
  const country = compact.slice(0, 2)
  const account = compact.slice(4)
  const bank = Array.from(account.slice(0, LENGTHS.get(country) ?? 3), (char) => (/\d/.test(char) ? '0' : 'Z')).join('')
  let drawn = compact
  for (let count = 0; count < 200 && (drawn === compact || keepsRun(drawn.slice(2), compact.slice(2))); count++) {
    const rest = drawRest(account.slice(bank.length), random)
    const body = (country === 'BE' ? '999' : bank) + rest
    const checked = NATIONAL[country]?.(body) ?? body
    drawn = country + ibanDigits(country, checked) + checked
  }
  return fillCharacters(value, drawn)
}

function drawRest(rest: string, random: Random): string {
  return /^\d*$/.test(rest) ? randomDigits(rest.length, random) : shapeOf(rest, { random })
}

/** A French account number as it stands on a statement: bank, branch, account, key; the same bank of zeros. */
export function ribSurrogate(value: string, random: Random): string {
  const account = value.replace(/[^a-z0-9]/gi, '').toUpperCase()
  if (account.length !== 23) return shapeOf(value, { random })
  return fillCharacters(value, rib(`00000${drawRest(account.slice(5), random)}`))
}
