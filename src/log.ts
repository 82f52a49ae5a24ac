import { type Logger, pino, stdTimeFunctions } from 'pino'
import type { Config } from './config.ts'
import type { LogOutput } from './observe/log-output.ts'

/** JSON lines. Nothing of a text is ever given to it. */
export function createLog(level: Config['LOG_LEVEL'], output: LogOutput): Logger {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  return pino(options, output)
}

/** What may be written of an error that came up while a text was read: its kind and place, not its message. */
export function describeFault(error: unknown): { error: string; stack: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, stack: [] }
  const stack = error.stack ?? ''
  const afterMessage = stack.indexOf(error.message) // a message may have lines that look like frames
  const frames = afterMessage < 0 ? [] : stack.slice(afterMessage + error.message.length).split('\n')
  return { error: error.constructor.name, stack: frames.slice(1, 13).map((line) => line.trim()) }
}
