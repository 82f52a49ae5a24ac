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
  // none is needed where the server has no keys
  security: [{}, { bearer: [] }, { apiKey: [] }],
}

/** How a key is sent. */
export const SECURITY_SCHEMES = {
  bearer: { type: 'http', scheme: 'bearer', description: 'A key of the server, where it has any.' },
  apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'The same, in a header of its own.' },
} as const
