import { execFileSync, spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type RunningServer, startNode, startUvicorn } from './servers.ts'

export interface Contender {
  readonly name: string
  /** Of the body, beside the text. */
  readonly fields: Readonly<Record<string, string>>
  start(): Promise<RunningServer>
}

const HERE = 'bench/peers'
const VENV = join(HERE, '.venv')
export const HOW_TO_INSTALL = `The peers are in Python (3.10 to 3.13) and not installed. Do so with

  python3 -m venv ${VENV}
  ${VENV}/bin/pip install -r ${HERE}/requirements.txt

or name a Python that has what ${HERE}/requirements.txt lists: PYTHON=… npm run bench -- peers`
const CORES = availableParallelism()
const MODULES = ['fastapi', 'uvicorn', 'spacy', 'spacy_lookups_data', 'presidio_analyzer', 'presidio_anonymizer']

export const HONO: Contender = { name: 'bare hono', fields: {}, start: () => startNode('../bare-server.ts') }

/** With everything it has on by default but the cache. */
export function startOurs(workers: number, env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  return startNode('../../src/main.ts', { WORKERS: `${workers}`, CACHE_BYTES: '0', ...env })
}

export const ours = (size: 'sm' | 'md'): Contender => ({
  name: `ours, ${size}`,
  fields: { model_language: 'en', model_size: size },
  start: () => startOurs(CORES),
})

/** The services in Python, with as many processes as ours has threads; their model, if it must be made, goes to the folder. */
export function pythonPeers(python: string, folder: string): { spacy: Contender; presidio: Contender; model: string } {
  const script = [join(HERE, 'english.py'), join(folder, 'english')]
  const model = execFileSync(python, script, { encoding: 'utf8', env: { ...process.env, PYTHONWARNINGS: 'ignore' } })
  const peer = (name: string, service: string): Contender => ({
    name,
    fields: { model_language: 'en', model_size: 'sm' },
    start: () => startUvicorn(python, service, CORES, { PIPELINE: model.trim() }),
  })
  return { spacy: peer('spaCy', 'spacy_service'), presidio: peer('Presidio', 'presidio_service'), model: model.trim() }
}

/** A Python that has what they need, if there is one. */
export function findPython(): string | undefined {
  const code = `import importlib.util as u, sys; sys.exit(any(u.find_spec(name) is None for name in ${JSON.stringify(MODULES)}))`
  const candidates = [process.env['PYTHON'], join(VENV, 'bin/python'), 'python3']
  return candidates.find(
    (python) => python !== undefined && spawnSync(python, ['-c', code], { stdio: 'ignore' }).status === 0,
  )
}
