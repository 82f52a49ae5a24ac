import { mod97 } from '../checksums/mod97.ts'
import { AFTER_ESCAPE, fromPatterns } from './recognizer.ts'

/** Length of an IBAN by country, ISO 13616; SWIFT IBAN Registry, release 99, and the countries that use it unregistered. */
const LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
  'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
  'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
  'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 ' +
  'AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 TG28'

const SEPARATOR = String.raw`(?:[ \t\u00a0\u2007\u2009\u202f]{1,2}|[.\-‐‑–]|[ \t]?\r?\n(?:> ?)?)`

// The length of each country keeps a match from swallowing the next word.
const shapes = LENGTHS.split(' ').map((entry) => {
  const country = entry.slice(0, 2)
  const rest = Number(entry.slice(2)) - 4
  return String.raw`${country}[ \u00a0]?\d{2}(?:${SEPARATOR}?[A-Z0-9]){${rest}}`
})

export const iban = fromPatterns({
  type: 'IBAN_CODE',
  description: 'International bank account number: length of its country, ISO 7064 MOD 97-10 check digits.',
  example: 'FR76 3000 6000 0112 3456 7890 189',
  threshold: 0.5,
  byDefault: true,
  patterns: [
    new RegExp(
      String.raw`(?:(?<=(?<![\p{L}\p{N}])|\bIBAN)|${AFTER_ESCAPE})(?:${shapes.join('|')})(?![\p{L}\p{N}])`,
      'giu',
    ),
  ],
  score(value) {
    if (/\n[^\n]+\n/.test(value)) return undefined // a column, not a number that a line end broke
    if (/^[a-z]+[ \u00a0]/.test(value)) return undefined // a word, as in "de 75"
    const compact = value.replace(/[^a-z0-9]/gi, '')
    return mod97(compact.slice(4) + compact.slice(0, 4)) === 1 ? 1 : undefined
  },
})
