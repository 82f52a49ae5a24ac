/** The digit that makes `body` and itself pass the Luhn algorithm (ISO/IEC 7812-1, annex B). */
export function luhnDigit(body: string): string {
  let sum = 0
  for (let i = 0; i < body.length; i++) {
    const digit = body.charCodeAt(body.length - 1 - i) - 48
    const doubled = i % 2 === 0 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return String((10 - (sum % 10)) % 10)
}

/** The remainder of a number of any length, letters read as A = 10 … Z = 35 (ISO 7064), divided by `modulus` (below 10^5). */
export function remainder(value: string, modulus: number): number {
  let rest = 0
  for (const char of value) {
    const number = Number.parseInt(char, 36)
    rest = (rest * (number > 9 ? 100 : 10) + number) % modulus
  }
  return rest
}

/** The two check digits of an IBAN (ISO 13616, ISO 7064 MOD 97-10). */
export function ibanDigits(country: string, account: string): string {
  return twoDigits(98 - remainder(`${account}${country}00`, 97))
}

/** The key of a French account number: letters as figures by their column of the table, https://fr.wikipedia.org/wiki/Clé_RIB */
export function ribKey(bank: string, branch: string, account: string): string {
  const figures = account
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => '12345678912345678923456789'.charAt(letter.charCodeAt(0) - 65))
  const sum = 89 * remainder(bank, 97) + 15 * remainder(branch, 97) + 3 * remainder(figures, 97)
  return twoDigits(97 - (sum % 97))
}

/** The key of a French social security number; 2A counts as 19 and 2B as 18: https://fr.wikipedia.org/wiki/Numéro_de_sécurité_sociale_en_France */
export function nirKey(body: string): string {
  const figures = body.toUpperCase().replace('2A', '19').replace('2B', '18')
  return twoDigits(97 - remainder(figures, 97))
}

/** The key of a French VAT number, of its SIREN: https://fr.wikipedia.org/wiki/Code_Insee#Numéro_de_TVA */
export function vatKey(siren: string): string {
  return twoDigits((12 + 3 * remainder(siren, 97)) % 97)
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
