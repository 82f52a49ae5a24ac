import { describe, expect, test } from 'vitest'
import { fingerprintOf, pinsOfFingerprint, pinsOfKnownHosts } from '../../deploy/host-key.ts'

// GitHub's host keys and their fingerprints, as published:
// https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/githubs-ssh-key-fingerprints
const ED25519 = 'AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl'
const ECDSA =
  'AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg='
const FINGERPRINT = 'SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU'
const ed25519 = Buffer.from(ED25519, 'base64')
const ecdsa = Buffer.from(ECDSA, 'base64')

test('fingerprints are those that GitHub publishes', () => {
  expect(fingerprintOf(ed25519)).toBe(FINGERPRINT)
  expect(fingerprintOf(ecdsa)).toBe('SHA256:p2QAMXNIC1TJYWeIOttrVc98/R1BUFWu3/LiyKgUfQM')
})

describe('a fingerprint', () => {
  test('accepts its key and no other', () => {
    for (const pin of pinsOfFingerprint(FINGERPRINT)) {
      expect(pin.accepts(ed25519)).toBe(true)
      expect(pin.accepts(ecdsa)).toBe(false)
    }
  })

  test('asks for each type of key in turn, since it does not tell its own', () => {
    expect(pinsOfFingerprint(FINGERPRINT).map(({ algorithms }) => algorithms[0])).toEqual([
      'ssh-ed25519',
      'ecdsa-sha2-nistp256',
      'rsa-sha2-512',
    ])
  })
})

describe('known_hosts', () => {
  test.for([
    ['a name', `example.org ssh-ed25519 ${ED25519}`, 'example.org', 22, true],
    ['one of several names', `a.example,example.org ssh-ed25519 ${ED25519} comment`, 'example.org', 22, true],
    ['a name at a port', `[example.org]:2222 ssh-ed25519 ${ED25519}`, 'example.org', 2222, true],
    [
      'a hashed name',
      `|1|AAECAwQFBgcICQoLDA0ODxAREhM=|bFDVYqbsfLlUB0fPAZemUYx8Gnc= ssh-ed25519 ${ED25519}`,
      'example.org',
      22,
      true,
    ],
    ['the port of another', `[example.org]:2222 ssh-ed25519 ${ED25519}`, 'example.org', 22, false],
    ['another name', `example.com ssh-ed25519 ${ED25519}`, 'example.org', 22, false],
    ['a longer name', `www.example.org ssh-ed25519 ${ED25519}`, 'example.org', 22, false],
    ['a revoked key', `@revoked example.org ssh-ed25519 ${ED25519}`, 'example.org', 22, false],
    ['a comment', `# example.org ssh-ed25519 ${ED25519}`, 'example.org', 22, false],
    ['a type nobody speaks any more', 'example.org ssh-dss AAAA', 'example.org', 22, false],
  ] as const)('%s', ([, line, host, port, pinned]) => {
    expect(pinsOfKnownHosts(`\n${line}\n`, host, port).length).toBe(pinned ? 1 : 0)
  })

  test('only the types that are pinned are asked for', () => {
    const lines = `example.org ssh-ed25519 ${ED25519}\nexample.org ecdsa-sha2-nistp256 ${ECDSA}`
    const [pin] = pinsOfKnownHosts(lines, 'example.org', 22)
    expect(pin?.algorithms).toEqual(['ssh-ed25519', 'ecdsa-sha2-nistp256'])
    expect(pin?.accepts(ed25519)).toBe(true)
    expect(pin?.accepts(Buffer.from('other'))).toBe(false)
  })
})
