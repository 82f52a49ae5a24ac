/** Requests of Presidio's own documentation: https://microsoft.github.io/presidio/api-docs/api-docs.html */
export const EXAMPLES = {
  analyze: {
    text: "John Smith's driver's license is AC432223 and the zip code is 10023.",
    language: 'en',
    return_decision_process: false,
    ad_hoc_recognizers: [
      {
        name: 'Zip code Recognizer',
        supported_language: 'en',
        patterns: [{ name: 'zip code (weak)', regex: String.raw`(\b\d{5}(?:\-\d{4})?\b)`, score: 0.01 }],
        context: ['zip', 'code'],
        supported_entity: 'ZIP',
      },
    ],
  },
  anonymize: {
    text: 'hello world, my name is Jane Doe. My number is: 034453334',
    anonymizers: {
      DEFAULT: { type: 'replace', new_value: 'ANONYMIZED' },
      PHONE_NUMBER: { type: 'mask', masking_char: '*', chars_to_mask: 4, from_end: true },
    },
    analyzer_results: [
      { start: 24, end: 32, score: 0.8, entity_type: 'NAME' },
      { start: 48, end: 57, score: 0.95, entity_type: 'PHONE_NUMBER' },
    ],
  },
  deanonymize: {
    text: 'My name is S184CMt9Drj7QaKQ21JTrpYzghnboTF9pn_neN8JME0=',
    deanonymizers: { PERSON: { type: 'decrypt', key: 'WmZq4t7w!z%C&F)J' } },
    anonymizer_results: [{ start: 11, end: 55, entity_type: 'PERSON' }],
  },
}

/** What the service answers to them; a test compares the two. */
export const ANSWERS = {
  analyze: [
    { analysis_explanation: null, end: 10, entity_type: 'PERSON', score: 0.97, start: 0 },
    { analysis_explanation: null, end: 41, entity_type: 'US_DRIVER_LICENSE', score: 0.76, start: 33 },
    { analysis_explanation: null, end: 67, entity_type: 'ZIP', score: 0.703, start: 62 },
  ],
  anonymize: {
    text: 'hello world, my name is ANONYMIZED. My number is: 03445****',
    items: [
      { start: 50, end: 59, entity_type: 'PHONE_NUMBER', text: '03445****', operator: 'mask', score: 0.95 },
      { start: 24, end: 34, entity_type: 'NAME', text: 'ANONYMIZED', operator: 'replace', score: 0.8 },
    ],
  },
  deanonymize: {
    text: 'My name is Chloë',
    items: [{ start: 11, end: 16, entity_type: 'PERSON', text: 'Chloë', operator: 'decrypt', score: null }],
  },
}
