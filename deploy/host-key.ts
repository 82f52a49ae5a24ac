import { createHash, createHmac } from 'node:crypto'

/** Host keys to ask a server for at once, and which of them are the host's own. */
export interface Pin {
  readonly algorithms: readonly string[]
  accepts(key: Buffer): boolean
}

/** Signature algorithms of each type of key, as RFC 8332 and RFC 5656 name them; weakest last. */
const ALGORITHMS: Readonly<Record<string, readonly string[]>> = {
  'ssh-ed25519': ['ssh-ed25519'],
  'ecdsa-sha2-nistp256': ['ecdsa-sha2-nistp256'],
  'ecdsa-sha2-nistp384': ['ecdsa-sha2-nistp384'],
  'ecdsa-sha2-nistp521': ['ecdsa-sha2-nistp521'],
  'ssh-rsa': ['rsa-sha2-512', 'rsa-sha2-256'],
}

/** As `ssh-keygen -l` prints it: SHA256 and the digest in base64 without padding. */
export const fingerprintOf = (key: Buffer): string =>
  `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`

/**
 * A fingerprint does not tell the type of its key, and a server has several: each type is asked for in turn, since the
 * right fingerprint of another type would never match.
 */
export function pinsOfFingerprint(fingerprint: string): Pin[] {
  const accepts = (key: Buffer) => fingerprintOf(key) === fingerprint.replace(/=+$/, '')
  return [/ed25519/, /ecdsa/, /rsa/].map((type) => ({
    algorithms: Object.keys(ALGORITHMS).flatMap((name) => (type.test(name) ? (ALGORITHMS[name] ?? []) : [])),
    accepts,
  }))
}

/** The lines of a known_hosts file (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT) that speak of this host; none: no pin. */
export function pinsOfKnownHosts(lines: string, host: string, port: number): Pin[] {
  const name = port === 22 ? host : `[${host}]:${port}`
  const keys: { type: string; blob: string }[] = []
  for (const line of lines.split('\n')) {
    const [hosts = '', type = '', blob = ''] = line.trim().split(/\s+/)
    if (type in ALGORITHMS && namesHost(hosts, name)) keys.push({ type, blob })
  }
  if (keys.length === 0) return []
  return [
    {
      algorithms: [...new Set(keys.flatMap(({ type }) => ALGORITHMS[type] ?? []))],
      accepts: (key) => keys.some(({ blob }) => blob === key.toString('base64')),
    },
  ]
}

/** Plain names, and names hashed as `HashKnownHosts` does; lines with a marker or a pattern match nothing. */
function namesHost(hosts: string, name: string): boolean {
  const [, salt, hash] = /^\|1\|([^|]+)\|(.+)$/.exec(hosts) ?? []
  if (salt !== undefined) {
    return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash
  }
  return hosts.split(',').includes(name)
}
