import { attachMachines, startMachines } from './machines.ts'

/** One host for the whole suite, with one release that serves. Started once, before the first file. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env['MACHINES_KEEP']) {
    // for work on these tests: the machines of the last run go on
    const kept = await attachMachines().catch(() => undefined)
    if (kept) return async () => {}
  }
  const machines = await startMachines()
  await machines.host.allowRepository()
  return () => (process.env['MACHINES_KEEP'] ? Promise.resolve() : machines.stop())
}
