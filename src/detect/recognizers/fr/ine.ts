import { identifier } from '../identifier.ts'

/**
 * National identifier of a pupil or student, eleven characters: nine digits and two letters (RNIE), before 2018 ten
 * digits and a letter (BEA) or, of a university, letters among the first. No published check.
 * https://fr.wikipedia.org/wiki/Num%C3%A9ro_BEA
 */
export const ine = identifier({
  type: 'FR_INE',
  description: 'National identifier of a pupil or student in France: 11 characters.',
  example: '120890177AB',
  languages: ['fr'],
  byDefault: true,
  shapes: [
    { name: 'nine digits, two letters', pattern: /\d{9}[A-Z]{2}/, score: 0.35 },
    { name: 'ten digits, one letter', pattern: /\d{10}[A-Z]/, score: 0.35 },
    { name: 'in lower case or groups', pattern: /\d{9}[ \u00a0]?[A-Z]{2}|\d{10}[ \u00a0]?[A-Z]/i, score: 0.15 },
    { name: 'of a university', pattern: /\d[A-Z][\dA-Z]{8}\d/, score: 0.1 },
  ],
  check: (compact) => !/(\d)\1{6}/.test(compact) && (compact.match(/\d/g) ?? []).length >= 5,
  context: [
    ...['ine', 'n° ine', 'numéro ine', 'code ine', 'bea', 'rnie', 'identifiant national'],
    ...['identifiant national étudiant', 'identifiant national élève', 'étudiant', 'étudiante', 'numéro étudiant'],
    ...['carte étudiante', 'ines', 'parcoursup', 'student', 'student id', 'student number', 'national student number'],
  ],
})
