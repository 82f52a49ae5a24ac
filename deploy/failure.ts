/** Everything that can go wrong in a deploy: the exit code of the command, and what the person who runs it does next. */
export const FAILURES = {
  superseded: { exit: 0, advice: 'Nothing is to be done. --allow-older deploys an older commit all the same.' },
  fault: { exit: 1, advice: 'This is a fault of the deploy tool: please report it with the lines above.' },
  config: { exit: 2, advice: 'Mend what is listed, then run it again.' },
  dns: { exit: 3, advice: 'Is HOST spelled right? It takes a host name or an IP address, without user and port.' },
  'tcp-refused': {
    exit: 3,
    advice: 'The host is there, but nothing listens on this port. Is PORT right, and does sshd run?',
  },
  'tcp-timeout': {
    exit: 3,
    advice:
      'Does the security group let port 22 in from here? Was the instance stopped and started (without an elastic IP it then has another address)? Does it run?',
  },
  'not-ssh': { exit: 3, advice: 'Something answers on this port, but it is no SSH server. Is PORT right?' },
  'host-key': {
    exit: 4,
    advice:
      'If the host was made anew, read its fingerprint from the console output of the instance (docs/deploy.md) and set HOST_FINGERPRINT. If it was not, somebody may be answering in its place: do not go on.',
  },
  'key-refused': {
    exit: 5,
    advice:
      'Is USERNAME right (ubuntu on Ubuntu, admin on Debian)? Is the public half of KEY a line of ~/.ssh/authorized_keys there?',
  },
  'no-docker': { exit: 6, advice: 'Run: npm run deploy -- provision' },
  'docker-group': {
    exit: 6,
    advice: 'Run: npm run deploy -- provision (or, on the host: sudo usermod -aG docker USERNAME)',
  },
  'docker-old': {
    exit: 6,
    advice: 'Docker 25 or newer with compose 2.20 and buildx is needed. Run: npm run deploy -- provision',
  },
  'no-tool': { exit: 6, advice: 'Run: npm run deploy -- provision' },
  provision: { exit: 6, advice: 'The lines above say what the host refused. provision can be run again without harm.' },
  'disk-full': {
    exit: 7,
    advice:
      'Give the host a larger disk, keep fewer releases (--keep), or free space: docker system df shows what uses it.',
  },
  'memory-short': {
    exit: 7,
    advice: 'Two releases run side by side for a moment. Take a larger instance, or run provision, which adds swap.',
  },
  'port-taken': {
    exit: 7,
    advice: 'Stop what holds the port on the host (docker ps and sudo ss -ltnp name it), then deploy again.',
  },
  'other-folder': {
    exit: 7,
    advice:
      'Set APP_DIR to the folder that is named above, or take the service there away first (docs/deploy.md says how).',
  },
  'lock-timeout': {
    exit: 8,
    advice:
      'Wait until the other deploy is over, or give --lock-wait more seconds. A lock frees itself with its process.',
  },
  'lock-lost': {
    exit: 8,
    advice: 'The link was silent for too long and another deploy took over. Look at: npm run deploy -- status',
  },
  repository: {
    exit: 9,
    advice:
      'The host must be able to read REPOSITORY. For a private one: run provision, and add the key that it prints as a deploy key, without write access. Its server must be in ~/.ssh/known_hosts there; GitHub is known already.',
  },
  'commit-missing': { exit: 9, advice: 'The repository does not have this commit. Push it first.' },
  'build-failed': { exit: 10, advice: 'The lines above are the end of the build. Nothing was changed.' },
  unhealthy: {
    exit: 11,
    advice: 'The new release did not become ready; its last log lines are above. What served before serves on.',
  },
  'smoke-failed': {
    exit: 12,
    advice: 'The new release is ready but answers wrongly; its last log lines are above. What served before serves on.',
  },
  'switched-back': {
    exit: 13,
    advice: 'The new release answered wrongly through the edge. What served before was switched back and serves on.',
  },
  'nothing-there': { exit: 14, advice: 'npm run deploy -- status lists the releases that are kept.' },
  disconnected: {
    exit: 15,
    advice:
      'What had begun on the host runs to its end there. Run the same command again: it waits for it and tidies up.',
  },
  'timed-out': { exit: 16, advice: 'The limit is an option: see the list in docs/deploy.md.' },
  'step-failed': { exit: 17, advice: 'The lines above say why. What served before serves on.' },
  unready: { exit: 18, advice: 'Each line above that is not ok says what to do.' },
  interrupted: { exit: 130, advice: 'What was begun has been undone; what served before serves on.' },
} as const satisfies Readonly<Record<string, { exit: number; advice: string }>>

export type FailureCode = keyof typeof FAILURES

/** Ends a command. Its message says the cause; `output` is what the host said last, if anything. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly phase: string
  readonly output: string
  /** Seconds of each phase up to here. */
  readonly phases: Readonly<Record<string, number>>

  constructor(code: FailureCode, phase: string, cause: string, output = '', phases: Record<string, number> = {}) {
    super(cause)
    this.code = code
    this.phase = phase
    this.output = output
    this.phases = phases
  }

  get exit(): number {
    return FAILURES[this.code].exit
  }

  get advice(): string {
    return FAILURES[this.code].advice
  }
}
