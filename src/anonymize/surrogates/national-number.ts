import type { Random } from '../../random.ts'
import type { EntityType } from '../../span.ts'
import { fillCharacters, randomDigits } from './characters.ts'
import { luhnDigit, nirKey, remainder, twoDigits, vatKey } from './check-digits.ts'
import { keepsRun, lettersAndDigits } from './kept-run.ts'
import { type IsValid, shapeOf } from './shape.ts'

const WHOLE_DRAWS = 100

type Draw = (value: string, random: Random) => string

/** SIREN numbers begin with 1 to 9: https://www.insee.fr/fr/metadonnees/definition/c2047. So one with 0 is nobody's. */
function siren(random: Random): string {
  const body = `0${randomDigits(7, random)}`
  return body + luhnDigit(body)
}

function siret(random: Random): string {
  const body = siren(random) + randomDigits(4, random)
  return body + luhnDigit(body)
}

/**
 * Sex, year and month of birth, département and commune, order, key. The codes of communes end at 990 (place not
 * known), so that 991 to 999 of a département of the mainland or Corsica are nobody's birthplace:
 * https://fr.wikipedia.org/wiki/Numéro_de_sécurité_sociale_en_France
 */
function nir(value: string, random: Random): string {
  const written = value.replace(/[^0-9ab]/gi, '').toUpperCase()
  const letter = /^.{6}([AB])/.exec(written)?.[1]
  const department = letter === undefined ? twoDigits(random.pick(MAINLAND)) : `2${random.pick(['A', 'B'])}`
  const birth = twoDigits(random.below(100)) + twoDigits(1 + random.below(12))
  const order = String(1 + random.below(999)).padStart(3, '0')
  const body = `${written.charAt(0)}${birth}${department}99${1 + random.below(9)}${order}`
  return written.length > 13 ? body + nirKey(body) : body
}
/** The last two digits are 97 less the first eight modulo 97: https://en.wikipedia.org/wiki/VAT_identification_number#Belgium */
function belgianCompany(random: Random): string {
  const body = `0${1 + random.below(9)}${randomDigits(6, random)}`
  return body + twoDigits(97 - remainder(body, 97))
}

const MAINLAND = Array.from({ length: 95 }, (_, index) => index + 1).filter((department) => department !== 20)

/** Numbers with keys of their own, drawn as a whole. */
const WHOLE: Readonly<Record<EntityType, Draw>> = {
  FR_NIR: nir,
  FR_SIREN: (_, random) => siren(random),
  FR_SIRET: (_, random) => siret(random),
  /** The last three digits are the first ten modulo 511: https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/france-tin.pdf */
  FR_TAX_ID(_, random) {
    const body = random.below(4) + randomDigits(9, random)
    return body + String(remainder(body, 511)).padStart(3, '0')
  },
  BE_ENTERPRISE_NUMBER: (_, random) => belgianCompany(random),
  BE_VAT: (value, random) => (/^\s*be/i.test(value) ? 'BE' : '') + belgianCompany(random),
  FR_VAT(value, random) {
    const number = siren(random)
    return (/^\s*fr/i.test(value) ? 'FR' : '') + vatKey(number) + number
  },
}

/**
 * First characters of numbers that were never given to anyone, the best first:
 *
 * - US_SSN: area 9 and group below 50 (9xx-50 and above are tax numbers, https://www.irs.gov/pub/irs-pdf/p1915.pdf),
 *   area 666: https://www.ssa.gov/employer/randomizationfaqs.html
 * - UK_NHS: 999 is for tests, https://digital.nhs.uk/services/personal-demographics-service
 * - UK_NINO: QQ stands in examples only, https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
 * - CA_SIN: 0 is not given out, https://en.wikipedia.org/wiki/Social_insurance_number
 * - DE_TAX_ID: a first 0 is for tests, https://de.wikipedia.org/wiki/Steuerliche_Identifikationsnummer
 */
const LEADS: Readonly<Record<EntityType, readonly string[]>> = {
  US_SSN: ['9xx0', '666'],
  UK_NHS: ['999'],
  UK_NINO: ['QQ'],
  CA_SIN: ['0'],
  DE_TAX_ID: ['0'],
}

const COUNTRY = /^(?:CHE|[a-z]{2})/i
/** What says only of what kind the number is. */
const LABEL = /^(?:CHE|CLM|CLAIM|RX|PA|AUTH|REF)[-: #]/i

/** A number of the type that belongs to nobody, as far as `isValid` accepts such; else any valid one of that shape. */
export function numberSurrogate(type: EntityType, value: string, random: Random, isValid: IsValid | undefined): string {
  const isGood = (candidate: string) =>
    candidate !== value && !keepsRun(value, candidate) && (isValid?.(value) !== true || isValid(candidate))
  const whole = WHOLE[type]
  for (let count = 0; count < WHOLE_DRAWS && whole !== undefined; count++) {
    const drawn = whole(value, random)
    if (drawn.length !== lettersAndDigits(value).length) break // another way of writing it
    const candidate = fillCharacters(value, drawn)
    if (isGood(candidate)) return candidate
  }
  for (const lead of LEADS[type] ?? []) {
    const candidate = shapeOf(value, { random, isValid, lead })
    if (isGood(candidate)) return candidate
  }
  const label = (/VAT/.test(type) ? COUNTRY : LABEL).exec(value)?.[0] ?? ''
  return shapeOf(value, { random, isValid, keep: label.length })
}
