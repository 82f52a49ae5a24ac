import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import type { Context, MiddlewareHandler } from 'hono'
import { Problem } from '../problem.ts'

/** The keys that open a service, as `ApiKeys` has them. */
interface Keys {
  nameOf(key: string): string | undefined
}

interface Limiter {
  readonly perMinute: number
  take(client: string): { readonly isAllowed: boolean; readonly remaining: number; readonly resetS: number }
}

export interface AccessDeps {
  /** `undefined` where everybody may come in. */
  keys(): Keys | undefined
  /** `undefined` where nobody is limited. */
  readonly rateLimiter: Limiter | undefined
  /** Proxies between a client and this server, each of which adds the address it sees to X-Forwarded-For. */
  readonly trustedProxies: number
}

/**
 * Lets in who has a key, and no more often than is allowed, before anything of the body is read; who has none is not told so
 * more often either. The name of the key becomes
 * `key` of the context.
 */
export function controlAccess({ keys, rateLimiter, trustedProxies }: AccessDeps): MiddlewareHandler {
  return async function controlAccess(c, next) {
    const { name, refusal } = nameOfKey(c, keys())
    if (name !== undefined) c.set('key', name)
    if (rateLimiter !== undefined) {
      // who is refused uses up the allowance of an address, never that of a key
      limit(c, rateLimiter, name === undefined ? `address ${addressOf(c, trustedProxies)}` : `key ${name}`)
    }
    if (refusal?.code === 'key-missing') c.header('WWW-Authenticate', 'Bearer')
    if (refusal !== undefined) throw refusal
    return next()
  }
}

/** Neither where everybody may come in. */
function nameOfKey(c: Context, keys: Keys | undefined): { name?: string; refusal?: Problem } {
  if (keys === undefined) return {}
  const sent = c.req.header('X-API-Key') ?? /^Bearer +(\S+) *$/i.exec(c.req.header('Authorization') ?? '')?.[1]
  if (sent === undefined) return { refusal: new Problem('key-missing') }
  const name = keys.nameOf(sent)
  return name === undefined ? { refusal: new Problem('key-wrong') } : { name }
}

/** https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/ */
function limit(c: Context, limiter: Limiter, client: string): void {
  const { isAllowed, remaining, resetS } = limiter.take(client)
  c.header('RateLimit-Policy', `"default";q=${limiter.perMinute};w=60`)
  c.header('RateLimit', `"default";r=${remaining};t=${resetS}`)
  if (isAllowed) return
  c.header('Retry-After', `${Math.max(1, resetS)}`)
  throw new Problem('rate-limited')
}

/** The address that the outermost of the proxies saw: what stands before it in the header may be made up. */
function addressOf(c: Context, trustedProxies: number): string {
  const forwarded = (c.req.header('X-Forwarded-For') ?? '').split(',').map((address) => address.trim())
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage }
  const ownPeer = incoming?.socket?.remoteAddress ?? ''
  return networkOf((trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined) || ownPeer)
}

/** Of IPv6 the first 64 bits: a client has all addresses that begin so. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = '', tail] = address.split('::').map((part) => part.split(':').filter(Boolean).join(':'))
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}
