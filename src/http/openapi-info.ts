import packageJson from '../../package.json' with { type: 'json' }

/** The head of the OpenAPI document; routes and schemas are added from their own files. */
export const openApiInfo = {
  openapi: '3.1.0',
  info: {
    title: 'anonymization-api',
    version: packageJson.version,
    description:
      'Finds names, places, organizations and identifiers in English and French text and returns the text without them. ' +
      'What is sent here is never logged, stored or sent on.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/', description: 'This server' }],
  tags: [
    { name: 'Anonymization', description: 'Find entities and put something else in their place' },
    { name: 'Presidio', description: 'The REST API of Microsoft Presidio, for its clients: see docs/presidio.md' },
    { name: 'About', description: 'What is here, and whether it runs' },
  ],
  security: [],
}
