// npm run test:deploy [-- --full] [other arguments of vitest]: --full counts everything, which takes an hour.
import { spawnSync } from 'node:child_process'

const args = process.argv.slice(2)
const full = args.includes('--full')
const { status } = spawnSync('vitest', ['run', '--project', 'deploy', ...args.filter((arg) => arg !== '--full')], {
  stdio: 'inherit',
  env: { ...process.env, FULL: full ? '1' : '' },
})
process.exit(status ?? 1)
