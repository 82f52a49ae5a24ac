import * as commands from '../commands.ts'
import type { Config } from '../config.ts'
import { parseFacts } from '../host-facts.ts'
import { ask, readState } from '../session.ts'
import type { Connection } from '../ssh.ts'
import type { HostState } from '../state.ts'

/** What serves on one host, what is kept there and how much room is left; `--json` as one object. */
export async function status(connection: Connection, host: string, config: Config, print: (text: string) => void) {
  const { appDir, limits } = config
  const [state, checked] = await Promise.all([
    readState(connection, appDir, limits),
    ask(connection, 'status', commands.check(appDir), limits),
  ])
  const { values } = parseFacts(checked)
  const number = (name: string) => Number(values.get(name) ?? 0)
  const room = {
    disk_free_mb: Math.min(number('disk_mb'), number('docker_disk_mb') || Number.POSITIVE_INFINITY),
    memory_mb: number('memory_mb'),
    memory_free_mb: number('memory_free_mb'),
    swap_free_mb: number('swap_free_mb'),
  }
  const health = healthOf(state)
  if (config.json) {
    const { serving = null, releases, lock, containers } = state
    print(JSON.stringify({ host, serving, health, releases, lock, containers, ...room }))
    return
  }
  const current = state.releases.find(({ id }) => id === state.serving)
  print(current ? `${host} serves ${current.id}` : `${host} serves nothing`)
  if (current) {
    print(`  commit    ${current.commit}`)
    print(`  deployed  by ${current.by || 'somebody'}, serving since ${date(current.servedAt)}`)
    print(`  health    ${health}`)
  }
  for (const name of ['edge', 'https']) {
    const container = state.containers.find((one) => one.name === `anonymization-api-edge-${name}-1`)
    if (container) print(`  ${name.padEnd(9)} ${container.status}`)
  }
  const { owner, held } = state.lock
  print(
    `  lock      ${held ? `held by ${owner.by} (${owner.command} ${owner.commit.slice(0, 7)}, since ${owner.at})` : 'free'}`,
  )
  print(
    `  room      ${room.disk_free_mb} MB of disk, ${room.memory_free_mb} of ${room.memory_mb} MB of memory, ${room.swap_free_mb} MB of swap`,
  )
  print(`  kept      ${state.releases.length === 0 ? 'nothing' : ''}`.trimEnd())
  for (const { id, standing, commit, by, servedAt } of [...state.releases].reverse()) {
    const mark = id === state.serving ? 'serves' : standing
    print(`    ${id}  ${mark.padEnd(9)} ${commit}  by ${by || 'somebody'}  last served from ${date(servedAt)}`)
  }
}

function healthOf(state: HostState): string {
  if (!state.serving) return 'nothing serves'
  const name = `anonymization-api-${state.serving}-anonymization-api-1`
  const container = state.containers.find((one) => one.name === name)
  return container ? container.status : 'its container is gone'
}

const date = (seconds: number) => (seconds === 0 ? 'never' : new Date(seconds * 1000).toISOString())
