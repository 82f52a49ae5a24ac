const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'

/**
 * Letter that checks the digits before it, by their rest modulo 23. Catches every single wrong digit.
 * https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/
 */
export function controlLetter(digits: string): string {
  return LETTERS.charAt(Number(digits) % LETTERS.length)
}
