import { appendFileSync } from 'node:fs'
import type { Failure, FailureCode } from './failure.ts'
import type { Observer } from './run-plan.ts'

export interface HostReport {
  readonly host: string
  readonly address: string
  readonly result: string
  readonly release: string
  readonly commit: string
  readonly phases: Readonly<Record<string, number>>
}

/** Tells people what happens: one line a phase, what steps say below it, and for a long one that it goes on. */
export class Report implements Observer {
  readonly #write: (text: string) => void
  readonly #verbose: boolean
  #waiting: NodeJS.Timeout | undefined
  #lastLine = ''

  constructor(write: (text: string) => void, verbose: boolean) {
    this.#write = write
    this.#verbose = verbose
  }

  line(text: string): void {
    this.#write(`${text}\n`)
  }

  began(phase: string): void {
    const begun = performance.now()
    this.#lastLine = ''
    clearInterval(this.#waiting)
    this.#waiting = setInterval(() => {
      const seconds = Math.round((performance.now() - begun) / 1000)
      this.line(`  ${phase.padEnd(9)} … ${seconds} s  ${this.#lastLine.slice(0, 100)}`)
    }, 10_000)
  }

  output(_phase: string, piece: string): void {
    if (this.#verbose) this.#write(piece)
    this.#lastLine = piece.trimEnd().split('\n').at(-1) ?? ''
  }

  ended(phase: string, seconds: number, output: string): void {
    clearInterval(this.#waiting)
    const said = phase === 'build' || this.#verbose ? '' : output.trim()
    this.line(`  ${phase.padEnd(9)} ${seconds.toFixed(1)} s`)
    if (said) this.line(said.replace(/^/gm, '    '))
  }

  failed(phase: string, seconds: number, code: FailureCode): void {
    clearInterval(this.#waiting)
    this.line(`  ${phase.padEnd(9)} ${seconds.toFixed(1)} s  ${code === 'superseded' ? 'not needed' : 'failed'}`)
  }

  warned(_phase: string, message: string): void {
    clearInterval(this.#waiting)
    this.line(`  warning   ${message}`)
  }

  stop(): void {
    clearInterval(this.#waiting)
  }
}

/** Where the service is reached: by its domain, if it has one. */
export function addressOf(host: string, { domain }: { readonly domain: string }): string {
  return domain ? `https://${domain}` : `http://${host.includes(':') ? `[${host}]` : host}:8000`
}

/** What failed, why, what the host said, what to do. */
export function describeFailure(host: string, failure: Failure): string {
  const lines =
    failure.code === 'superseded'
      ? [`${host}: ${failure.message}`]
      : [`${host}: ${failure.phase} failed: ${failure.message}`]
  if (failure.output.trim()) lines.push(failure.output.trim().replace(/^/gm, '  | '))
  lines.push(failure.advice)
  return lines.join('\n')
}

/** The page that GitHub shows of a run. */
export function writeSummary(file: string, title: string, hosts: readonly HostReport[]): void {
  const lines = [`## ${title}`, '']
  for (const { address, result, release, commit, phases } of hosts) {
    lines.push(
      `**${result}**`,
      '',
      '| | |',
      '| --- | --- |',
      `| address | ${address} |`,
      `| release | \`${release}\` |`,
      `| commit | \`${commit}\` |`,
      '',
      '| phase | seconds |',
      '| --- | --: |',
      ...Object.entries(phases).map(([phase, seconds]) => `| ${phase} | ${seconds.toFixed(1)} |`),
      '',
    )
  }
  appendFileSync(file, `${lines.join('\n')}\n`)
}
