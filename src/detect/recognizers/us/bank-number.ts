import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

/** Number of an account at a bank of the United States: each bank has its own, of 8 to 17 digits. ANSI X9.100-160 */
export const bankNumber = identifier({
  type: 'US_BANK_NUMBER',
  description: 'Number of an account at a bank of the United States: 8 to 17 digits beside a word for it.',
  example: '945456787654',
  languages: ['en'],
  byDefault: true,
  shapes: [
    { name: 'digits', pattern: /\d{8,17}/, score: 0.05 },
    { name: 'digits in groups', pattern: /\d{3,6}(?:-\d{3,6}){1,3}/, score: 0.05 },
  ],
  check: (digits) => /^\d{8,17}$/.test(digits) && !isOtherNumber(digits),
  // "|" is the number: these words are right before it
  context: [
    ...[
      'account number',
      'account no',
      'account num',
      'account nbr',
      'account id',
      'account |',
      'my account is',
      'acct',
      'a/c',
    ],
    ...['bank account', 'bank no', 'checking |', 'checking account', 'savings account', 'savings |'],
    ...['debit account', 'deposit account', 'direct deposit', 'money market account', 'beneficiary account'],
    ...['wire transfer', 'routing', 'ach', 'bank number', 'compte bancaire', 'numero de compte', 'compte |'],
    ...['compte courant', 'compte epargne', 'virement'],
  ],
  negativeContext: ['phone', 'tel', 'fax', 'zip'],
})
