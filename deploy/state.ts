import { z } from 'zod'

const Owner = z.object({
  run: z.string().default(''),
  command: z.string().default(''),
  commit: z.string().default(''),
  by: z.string().default('somebody'),
  at: z.string().default(''),
})

const About = z.object({ by: z.string().default(''), at: z.string().default('') })

export interface Release {
  readonly id: string
  /** `new` until it has served; `withdrawn` when it was rolled back from. */
  readonly standing: 'new' | 'good' | 'withdrawn'
  /** When the edge was last switched to it, in seconds since 1970; 0 when never. */
  readonly servedAt: number
  readonly commit: string
  readonly by: string
  readonly at: string
}

export interface HostState {
  /** Id of the release that the edge asks. */
  readonly serving: string | undefined
  /** Oldest first. */
  readonly releases: readonly Release[]
  readonly lock: { readonly held: boolean; readonly owner: z.output<typeof Owner> }
  readonly containers: readonly { readonly name: string; readonly state: string; readonly status: string }[]
}

/** Reads what `host/state.sh` prints. */
export function parseState(output: string): HostState {
  const rows = output.split('\n').map((line) => line.split('\t'))
  const rowsOf = (kind: string) => rows.filter(([first]) => first === kind).map((row) => row.slice(1))
  const [serving = ''] = rowsOf('serving')[0] ?? []
  const [lock = 'free', owner = '{}'] = rowsOf('lock')[0] ?? []
  return {
    serving: serving || undefined,
    releases: rowsOf('release').map(([id = '', standing = '', servedAt = '0', commit = '', about = '{}']) => ({
      id,
      standing: standing === 'good' || standing === 'withdrawn' ? standing : 'new',
      servedAt: Number(servedAt),
      commit,
      ...parseAbout(about),
    })),
    lock: { held: lock === 'held', owner: parseOwner(owner) },
    containers: rowsOf('container').map(([name = '', state = '', status = '']) => ({ name, state, status })),
  }
}

export function parseOwner(json: string): z.output<typeof Owner> {
  return Owner.catch(Owner.parse({})).parse(parseJson(json))
}

function parseAbout(json: string): z.output<typeof About> {
  return About.catch(About.parse({})).parse(parseJson(json))
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return {}
  }
}

/** The release to go back to: the named one, or the one that served last before the present one and was not withdrawn. */
export function rollbackTarget(state: HostState, named: string): Release | undefined {
  const others = state.releases.filter(({ id, standing }) => id !== state.serving && standing !== 'new')
  if (named !== '') return others.find(({ id }) => id === named)
  return others.filter(({ standing }) => standing === 'good').sort((a, b) => b.servedAt - a.servedAt)[0]
}
