/** Requests of the documentation, and what the service answers to them; a test compares the two. */
export const REQUEST_EXAMPLES = {
  english: {
    summary: 'A text in English, all else as it is by default',
    value: { text: 'Hi, this is Mary Poppins from London. Write to mary@example.org or call +44 20 7946 0018.' },
  },
  french: {
    summary: 'Some types only, in whatever language the text is',
    value: {
      text: 'Bonjour, virement reçu sur FR76 3000 6000 0112 3456 7890 189. Une question ? Appelez le 01 99 00 12 34.',
      model_language: 'auto',
      model_size: 'md',
      entities: ['IBAN_CODE', 'PHONE_NUMBER', 'EMAIL_ADDRESS'],
      score_threshold: { PHONE_NUMBER: 0.4, DEFAULT: 0.5 },
      offset_unit: 'utf16',
    },
  },
}

export const ANSWER_EXAMPLES = {
  english: {
    value: {
      entities: [
        {
          start: 12,
          end: 24,
          type: 'PERSON',
          text: 'Mary Poppins',
          score: 0.97,
          anonymized_start: 12,
          anonymized_end: 24,
        },
        { start: 30, end: 36, type: 'LOCATION', text: 'London', score: 0.98, anonymized_start: 30, anonymized_end: 36 },
        {
          start: 47,
          end: 63,
          type: 'EMAIL_ADDRESS',
          text: 'mary@example.org',
          score: 1,
          anonymized_start: 47,
          anonymized_end: 63,
        },
        {
          start: 72,
          end: 88,
          type: 'PHONE_NUMBER',
          text: '+44 20 7946 0018',
          score: 0.95,
          anonymized_start: 72,
          anonymized_end: 88,
        },
      ],
      anonymized_text: 'Hi, this is XXXXXXXXXXXX from XXXXXX. Write to XXXXXXXXXXXXXXXX or call XXXXXXXXXXXXXXXX.',
      model_language: 'en',
      model_size: 'sm',
    },
  },
  french: {
    value: {
      entities: [
        {
          start: 27,
          end: 60,
          type: 'IBAN_CODE',
          text: 'FR76 3000 6000 0112 3456 7890 189',
          score: 1,
          anonymized_start: 27,
          anonymized_end: 60,
        },
        {
          start: 88,
          end: 102,
          type: 'PHONE_NUMBER',
          text: '01 99 00 12 34',
          score: 0.95,
          anonymized_start: 88,
          anonymized_end: 102,
        },
      ],
      anonymized_text:
        'Bonjour, virement reçu sur XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX. Une question ? Appelez le XXXXXXXXXXXXXX.',
      model_language: 'fr',
      model_size: 'md',
    },
  },
}
