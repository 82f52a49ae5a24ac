import { newKey } from '../src/access/api-keys.ts'

const [name = ''] = process.argv.slice(2)
try {
  const { key, entry } = newKey(name)
  console.log(
    `Key of ${name}, shown this once:\n\n  ${key}\n\nEntry for API_KEYS, or line for API_KEYS_FILE:\n\n  ${entry}`,
  )
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}: npm run key -- NAME`)
  process.exitCode = 2
}
