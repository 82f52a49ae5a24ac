/** A program and its arguments, as data: only `toShell` makes a line of it. */
export type Command = readonly [program: string, ...args: string[]]

/**
 * The command as one line of a POSIX shell. This is the one place that quotes, and everything that comes from outside
 * passes through it. Throws when an argument holds NUL, which no command line can.
 */
export function toShell(command: Command): string {
  return command.map(quote).join(' ')
}

/** One word of a POSIX shell. */
export function quote(arg: string): string {
  if (arg.includes('\0')) throw new Error('An argument of a command holds NUL')
  return /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`
}
