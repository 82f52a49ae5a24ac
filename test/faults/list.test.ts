import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Every fault that the real process is put through, where, and by the test of which name. */
const FAULTS = [
  ['a wrong environment', 'main', 'is refused when the environment is wrong'],
  ['the port is taken', 'main', 'is refused when the port is taken'],
  ['a key file that is wrong, gone or changed', 'access/key-source', 'a file that became wrong, or is gone'],

  ['a slow client: head, body, chunks, after a refusal', 'faults/clients', 'of its head, of its body'],
  ['a slow client: bodies announced and not sent', 'faults/clients', 'after it has announced all'],
  ['a slow client of a batch', 'batch/server', 'leaves a client that takes no answer'],
  ['a slow reader', 'faults/clients', 'takes some of it now and then'],
  ['a reader that does not read', 'faults/clients', 'takes nothing of its answer'],
  ['a client is gone', 'main', 'ends the work of a client that leaves'],
  ['many clients are gone', 'faults/clients', 'clients that are gone in the middle'],
  ['the client of a batch is gone', 'batch/server', 'answers others after a client has left in the middle'],
  ['10,000 connections', 'faults/clients', 'are answered; files and memory are as before'],
  ['more than MAX_CONNECTIONS', 'faults/clients', 'within MAX_CONNECTIONS are answered'],
  ['no file descriptors', 'faults/clients', 'more connections than the system gives it files'],

  ['a body longer than announced', 'faults/requests', 'the body is longer than announced'],
  ['a body shorter than announced', 'faults/requests', 'the body is shorter than announced'],
  ['a body announced too long', 'main', 'refuses a body that is announced too long'],
  ['request smuggling', 'faults/requests', 'a length, and chunks'],
  ['pipelining', 'faults/requests', 'pipelined requests are all answered'],
  ['a flood of headers', 'faults/requests', 'a flood of headers is refused'],
  ['what is no HTTP', 'privacy/problems', 'what is no HTTP is not repeated'],
  ['a zip bomb', 'faults/requests', 'what is compressed is not unpacked'],
  ['prototype pollution', 'faults/requests', 'names that objects have of themselves'],
  ['deep JSON', 'faults/requests', 'JSON that takes a parser seconds'],
  ['path tricks', 'faults/requests', 'no path leads out of the documentation'],
  ['ReDoS', 'faults/requests', 'a pattern of the caller takes no more time'],
  ['keys told by the time of the comparison', 'access/constant-time', 'every known key is compared'],

  ['a thread dies', 'faults/process', 'threads that die in the middle of a request'],
  ['a thread dies by any fault, and the service', 'privacy/problems', 'the death of a thread'],
  ['a thread has no memory', 'faults/process', 'a thread that needs more memory'],
  ['the queue is full', 'faults/process', 'more requests than fit into the queue'],
  ['texts that keep all threads busy', 'main', 'answers others while the longest texts are in work'],
  ['the log: disk full', 'observe/served', 'for want of space does not stop the service'],
  ['the log: its reader is gone', 'observe/served', 'since its reader is gone'],
  ['the log: nobody reads it', 'observe/log-output', 'goes on when nobody reads its log'],
  ['the clock jumps', 'faults/process', 'jumps by a month, both ways'],
  ['the clock jumps: rate limits', 'faults/process', 'nobody has more requests, or fewer'],
  ['SIGTERM under load', 'faults/process', 'SIGTERM under load'],
  ['SIGTERM at the start', 'main', 'ends a server that is still starting'],
  ['SIGTERM, and a request without end', 'main', 'cuts off what takes longer than the grace period'],
  ['SIGTERM in a batch', 'batch/server', 'SIGTERM ends a batch'],
  ['SIGTERM under load, in a container', 'e2e/container', 'loses no answer when it is stopped under load'],
] as const

test.for(FAULTS)('%s is tested in test/%s.test.ts', ([, file, title]) => {
  expect(readFileSync(join(ROOT, `${file}.test.ts`), 'utf8')).toContain(title)
})
