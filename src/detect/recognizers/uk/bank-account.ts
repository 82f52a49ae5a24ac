import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

/** Number of an account at a British bank: eight digits, without a check of its own. https://www.vocalink.com/tools/modulus-checking/ */
export const bankAccount = identifier({
  type: 'UK_BANK_ACCOUNT',
  description: 'Number of an account at a British bank: eight digits beside a word for it or a sort code.',
  example: '55779911',
  languages: ['en'],
  byDefault: true,
  shapes: [{ name: 'eight digits', pattern: /\d{8}|\d{4}([ \u00a0-])\d{4}/, score: 0.1 }],
  check: (digits) => !isOtherNumber(digits),
  // of words for any account there are those of the United States
  context: [
    ...['sort code', 'sort codes', 'sortcode', 'bacs', 'chaps', 'faster payments', 'faster payment', 'account number'],
    ...[
      'account no',
      'acc no',
      'acc |',
      'acc number',
      'a/c no',
      'bank account',
      'standing order',
      'direct debit',
      'current account',
    ],
    'building society',
  ],
})
