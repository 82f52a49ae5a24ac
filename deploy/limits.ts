/** Every limit of a deploy: an option of the command line, `--name value`. */
export const LIMITS = {
  'connect-timeout': { unit: 's', default: 20, what: 'longest time to reach the host and log in' },
  'link-timeout': { unit: 's', default: 20, what: 'longest silence of the SSH link before it counts as cut' },
  'command-timeout': { unit: 's', default: 60, what: 'longest time for any short step' },
  'lock-wait': { unit: 's', default: 900, what: 'longest wait for another deploy of the same host' },
  'lock-hold': { unit: 's', default: 60, what: 'how long the lock outlives a runner whose link is cut' },
  'fetch-timeout': { unit: 's', default: 300, what: 'longest time to fetch the commit' },
  'build-timeout': { unit: 's', default: 1200, what: 'longest time to build the image' },
  'start-timeout': { unit: 's', default: 120, what: 'longest time until the new release is ready' },
  'smoke-timeout': { unit: 's', default: 10, what: 'longest time for the answer to one request of the check' },
  drain: { unit: 's', default: 1, what: 'how long the old release runs on after the switch before it is told to stop' },
  'stop-timeout': { unit: 's', default: 150, what: 'how long the old release may take to finish what it has begun' },
  'provision-timeout': { unit: 's', default: 900, what: 'longest time for provision' },
  'min-disk': { unit: 'MB', default: 2048, what: 'free disk space a deploy asks for' },
  'min-memory': { unit: 'MB', default: 768, what: 'free memory, swap included, a deploy asks for' },
  'build-cache': {
    unit: 'MB',
    default: 2048,
    what: 'size to which the build cache of the host is cut down; 0 leaves it alone',
  },
  keep: { unit: '', default: 3, what: 'releases that are kept, the one that serves included' },
} as const satisfies Readonly<Record<string, { unit: 's' | 'MB' | ''; default: number; what: string }>>

export type LimitName = keyof typeof LIMITS
/** In seconds, megabytes (10^6 bytes) or releases. */
export type Limits = Readonly<Record<LimitName, number>>
