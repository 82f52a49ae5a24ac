import { identifier } from '../identifier.ts'

/**
 * Number of an electors photo identity card (EPIC): three letters and seven digits. The last is a check digit by Luhn
 * on newer cards alone, so it is not looked at. https://en.wikipedia.org/wiki/Voter_ID_(India)
 */
export const voter = identifier({
  type: 'IN_VOTER',
  description: 'Number of an electors photo identity card of India: three letters and seven digits.',
  example: 'WKH1186253',
  languages: ['en'],
  byDefault: true,
  shapes: [
    // much like the numbers of containers, orders and parts
    { name: 'three letters, seven digits', pattern: /[A-Z]{3}\d{7}/, score: 0.3 },
    { name: 'in groups', pattern: /(?!FAX|REF|TEL)[A-Z]{3}[ \-/\u00a0]\d{7}/, score: 0.15 },
    { name: 'in lower case', pattern: /[A-Z]{3}\d{7}/i, score: 0.15 },
  ],
  check: (compact) => !/(\d)\1{6}/.test(compact),
  context: [
    ...['voter', 'voters', 'voter id', 'voter card', 'voter id card', 'epic', 'epic no', 'epic number', 'elector'],
    ...['electoral', "elector's photo identity card", 'electors photo identity card', 'elector photo identity card'],
    ...['electoral photo identity card', 'election commission', 'electoral roll', "carte d'électeur", 'électeur'],
    'मतदाता',
  ],
})
