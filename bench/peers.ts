import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPython, HONO, HOW_TO_INSTALL, ours, pythonPeers } from './peers/contenders.ts'
import { distinctTexts, type TextSet } from './peers/distinct-texts.ts'
import { Loader, median } from './peers/loader.ts'
import { type Case, type Figures, measure } from './peers/measure.ts'
import { usageOf } from './peers/process-tree.ts'
import { printRows, printTargets, short } from './peers/report.ts'
import type { RunningServer } from './peers/servers.ts'
import { targetsOf } from './peers/targets.ts'

const SETS: readonly TextSet[] = ['users', 'ordinary']
const LENGTHS = [100, 480, 5000, 50_000]
const CONNECTIONS = [1, 16]
const ROUNDS = 3
const WARM_UP_MS = 1500 // for each of two lengths
const LONG_MS = 5000 // a case that has had so much is not measured in further rounds
const ENOUGH_MS = 330_000 // after so much only what has not been measured yet is, so that all ends within eight minutes

/** The service beside those that do the same in Python, and beside one that does nothing, on this machine at this time. */
export async function benchPeers({ quick, size }: { quick: boolean; size: 'sm' | 'md' }): Promise<void> {
  const python = findPython()
  if (python === undefined) {
    console.error(HOW_TO_INSTALL)
    process.exitCode = 1
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'peers-'))
  const loader = new Loader()
  const running: RunningServer[] = []
  try {
    const { spacy, presidio, model } = pythonPeers(python, folder)
    const contenders = [HONO, ours(size), spacy, presidio]
    for (const contender of contenders) running.push(await contender.start())
    const servers = contenders.map((contender, i) => ({ contender, server: running[i] as RunningServer }))
    const cells = casesOf(quick).flatMap((sent) =>
      servers.map((server) => ({ sent, ...server, rounds: [] as Figures[], spentMs: 0 })),
    )
    for (const { contender, server } of servers) {
      const sent = { set: 'users', connections: 16 } as const
      await measure(loader, contender, server, { ...sent, length: 480 }, WARM_UP_MS)
      await measure(loader, contender, server, { ...sent, length: 5000 }, WARM_UP_MS)
    }

    const began = performance.now()
    for (let round = 0; round < (quick ? 1 : ROUNDS); round++) {
      console.error(`Round ${round + 1} …`)
      for (const cell of cells) {
        const cellBegan = performance.now()
        if (round > 0 && (cell.spentMs > LONG_MS || cellBegan - began > ENOUGH_MS)) continue
        cell.rounds.push(await measure(loader, cell.contender, cell.server, cell.sent, quick ? 400 : 1000))
        cell.spentMs += performance.now() - cellBegan
      }
    }
    const rows = cells.map(({ sent, contender, rounds }) => ({ ...sent, name: contender.name, ...medians(rounds) }))

    for (const [set, ofSet] of Map.groupBy(rows, ({ set }) => set)) {
      console.log(`\nPOST /entities, ${set} texts in English; ${availableParallelism()} threads or processes each\n`)
      printRows(ofSet, ours(size).name)
    }
    console.log(
      `\nspaCy's pipeline: ${model.endsWith('_sm') ? model : 'one of the shape of en_core_web_sm, hardly trained'}`,
    )
    for (const { contender, server } of servers) {
      const megabytes = usageOf(server.pid).rssBytes / 1024 ** 2
      const found = await entitiesIn(server, contender.fields)
      console.log(
        `${contender.name}: ready after ${short(server.readyMs)} ms, ${short(megabytes)} MB afterwards, ${found} entities in 5,000 characters`,
      )
    }
    printTargets(targetsOf(rows, size))
  } finally {
    loader.end()
    await Promise.all(running.map((server) => server.stop()))
    await rm(folder, { recursive: true })
  }
}

/** Sixteen of the longest texts at once keep the peers busy for up to a minute: in one set only, and not when quick. */
function casesOf(quick: boolean): Case[] {
  const sets = quick ? SETS.slice(0, 1) : SETS
  const cases = sets.flatMap((set) =>
    LENGTHS.flatMap((length) => CONNECTIONS.map((connections) => ({ set, length, connections }))),
  )
  return cases.filter(
    ({ set, length, connections }) => length < 50_000 || connections === 1 || (!quick && set === SETS[0]),
  )
}

function medians(rounds: readonly Figures[]): Figures {
  const of = (figure: keyof Figures) => median(rounds.map((round) => round[figure]))
  return { perSecond: of('perSecond'), p50Ms: of('p50Ms'), p99Ms: of('p99Ms'), cpuMs: of('cpuMs') }
}

/** Finding none, or far more than there are, would make a peer cheaper or dearer than it is. */
async function entitiesIn({ port }: RunningServer, fields: Readonly<Record<string, string>>): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/entities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: distinctTexts('users', 5000)(), ...fields }),
  })
  const { entities = [] } = (await response.json()) as { entities?: unknown[] }
  return entities.length
}
