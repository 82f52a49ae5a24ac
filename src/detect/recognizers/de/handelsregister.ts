import { identifier } from '../identifier.ts'

/** Letters of the court a number was given by before courts were joined. */
const FORMER_COURT = '(?: ?(?:B|P|CB|FF|NP|KI|FL|HL|PI|HB|BHV))?'
const NUMBER = `HR[AB](?:[ \\-]?Nr\\.?)?[ :.\\-\\u00a0\\u202f]{0,2}[1-9]\\d{0,5}${FORMER_COURT}`

/**
 * Number in the commercial register: HRA (sole traders, who are persons, and partnerships) or HRB (companies) and up
 * to six digits. https://www.gesetze-im-internet.de/hdlregvfg/__13.html
 */
export const handelsregister = identifier({
  type: 'DE_HANDELSREGISTER',
  description: 'Number in the German commercial register: HRA or HRB and up to six digits.',
  example: 'HRB 12345',
  languages: ['de'],
  byDefault: true,
  shapes: [
    { name: 'HRA or HRB', pattern: new RegExp(NUMBER), score: 0.8 },
    { name: 'in lower case', pattern: new RegExp(NUMBER, 'i'), score: 0.4 },
  ],
  context: [
    ...[
      'handelsregister',
      'handelsregisternummer',
      'handelsregister-nr',
      'amtsgericht',
      'registergericht',
      'hr-nummer',
    ],
    ...[
      'registernummer',
      'registerauszug',
      'handelsregistereintrag',
      'handelsregisterblattnummer',
      'firma',
      'gmbh',
      'GmbH',
    ],
    ...['gesellschaft', 'ag', 'ug', 'kg', 'ohg', 'einzelkaufmann', 'einzelkauffrau', 'eingetragen', 'impressum'],
    ...['commercial register', 'company register', 'registre du commerce'],
  ],
})
