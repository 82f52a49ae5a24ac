import { LIMITS } from './limits.ts'

/** What `npm run deploy -- help` prints. */
export function help(): string {
  const limits = Object.entries(LIMITS).map(
    ([name, { default: value, unit, what }]) => `  --${name.padEnd(18)} ${what} (${`${value} ${unit}`.trim()})`,
  )
  return `npm run deploy -- COMMAND [OPTIONS]

  up                     bring a commit to the host (what is done without a command)
  rollback [RELEASE]     back to the release that served before, or to the named one
  status                 what serves, what is kept, room, lock; --json
  logs                   the service's log; --release ID, --follow, --lines N
  history                who deployed what, when, with what outcome; --json
  doctor                 check everything a deploy needs, from here
  provision              make a bare Debian or Ubuntu host ready; --runner-key FILE
  env set NAME           a setting of the service, its value on standard input
  env unset NAME, env list

  --dry-run              print every command as it would run, and change nothing
  --allow-older          deploy a commit that is older than the one that serves
  --renew-edge           give the edge its new configuration and a newer Caddy; loses requests for a second
  --verbose              all that the host says

Environment: HOST (several with commas), USERNAME, KEY (the private key, or its file), HOST_FINGERPRINT or KNOWN_HOSTS;
PORT (22), REPOSITORY, COMMIT, APP_DIR (anonymization-api), DOMAIN.

Limits, in seconds, megabytes or releases:
${limits.join('\n')}`
}
