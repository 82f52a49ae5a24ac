import type { FailureCode } from './failure.ts'

/** What `host/check.sh` says of a host: names and values. `missing` may come more than once. */
export interface HostFacts {
  readonly values: ReadonlyMap<string, string>
  readonly missing: readonly string[]
}

export function parseFacts(output: string): HostFacts {
  const values = new Map<string, string>()
  const missing: string[] = []
  for (const line of output.split('\n')) {
    const [name = ''] = line.split(' ', 1)
    const value = line.slice(name.length + 1)
    if (name === 'missing') missing.push(value)
    else if (name !== '') values.set(name, value)
  }
  return { values, missing }
}

export interface Requirement {
  readonly name: string
  readonly ok: boolean
  /** What was found. */
  readonly found: string
  readonly code: FailureCode
}

/** What a deploy needs of the host, in the order in which it makes sense to mend it. */
export function requirementsOf({ values, missing }: HostFacts): Requirement[] {
  const docker = values.get('docker') ?? ''
  const hasDocker = values.has('docker')
  const version = /^\d+\.\d+/.test(docker) ? docker : ''
  const daemon = /permission denied/i.test(docker) ? 'this user may not use it' : docker || 'not installed'
  const compose = values.get('compose') ?? ''
  const buildx = values.get('buildx') ?? ''
  return [
    {
      name: 'tools',
      ok: missing.length === 0,
      found: missing.length ? `missing: ${missing.join(', ')}` : 'all there',
      code: 'no-tool',
    },
    {
      name: 'Docker',
      ok: version !== '',
      found: version || daemon,
      code: hasDocker && /permission denied/i.test(docker) ? 'docker-group' : 'no-docker',
    },
    { name: 'Docker version', ok: isAtLeast(version, 25, 0), found: version || 'unknown', code: 'docker-old' },
    { name: 'compose', ok: isAtLeast(compose, 2, 20), found: compose || 'not installed', code: 'docker-old' },
    {
      name: 'buildx',
      ok: buildx !== '',
      found: buildx.split(' ').slice(0, 2).join(' ') || 'not installed',
      code: 'docker-old',
    },
  ]
}

function isAtLeast(version: string, major: number, minor: number): boolean {
  const [, a = '0', b = '0'] = /^v?(\d+)\.(\d+)/.exec(version) ?? []
  return Number(a) > major || (Number(a) === major && Number(b) >= minor)
}
