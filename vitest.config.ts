import { defineConfig } from 'vitest/config'

/** Of the suites that need more than Node: one file at a time, since they share the machine. */
const ALONE = { fileParallelism: false, testTimeout: 180_000, hookTimeout: 600_000 }
const suite = ['e2e', 'deploy'].find((name) => process.argv.includes(name)) ?? 'unit'

export default defineConfig({
  test: {
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: `reports/${suite}.json` },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/deploy-e2e/**'],
          testTimeout: 20_000,
        },
      },
      // what needs Docker, a browser or a tool of another language
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...ALONE } },
      // what needs a host to deploy to, which it brings up by itself
      {
        test: {
          name: 'deploy',
          include: ['test/deploy-e2e/**/*.test.ts'],
          globalSetup: 'test/deploy-e2e/site.setup.ts',
          ...ALONE,
        },
      },
    ],
  },
})
