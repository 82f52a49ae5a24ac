import fc from 'fast-check'
import { expect, test } from 'vitest'
import { secret } from '../../../../src/detect/recognizers/secret/index.ts'
import { TOKEN_RULES } from '../../../../src/detect/recognizers/secret/vendors.ts'
import { valuesOf } from '../values-of.ts'
import { ALNUM, CAPITALS, HEX, LETTERS, sample } from './sample.ts'

const hex = (length: number) => sample(HEX, length)
const mixed = (length: number) => sample(ALNUM, length)
const capitals = (length: number) => sample(CAPITALS, length)
const UUID = [8, 4, 4, 4, 12].map(hex).join('-')
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

const TOKENS = [
  ['AWS access key id', `AKIA${capitals(16)}`],
  ['AWS temporary key id', `ASIA${capitals(16)}`],
  ['Google API key', `AIza${mixed(35)}`],
  ['Google client secret', `GOCSPX-${mixed(28)}`],
  ['Google access token', `ya29.${mixed(120)}`],
  ['Azure client secret', `${mixed(3)}8Q~${mixed(34)}`],
  ['DigitalOcean', `dop_v1_${hex(64)}`],
  ['Heroku', `HRKU-AA${mixed(58)}`],
  ['Fly.io', `fo1_${mixed(43)}`],
  ['Supabase', `sbp_${hex(40)}`],
  ['Netlify', `nfp_${mixed(36)}`],
  ['PlanetScale', `pscale_pw_${mixed(43)}`],
  ['Tailscale', `tskey-auth-${mixed(16)}-${mixed(32)}`],
  ['GitHub', `ghp_${mixed(36)}`],
  ['GitHub OAuth', `gho_${mixed(36)}`],
  ['GitHub user to server', `ghu_${mixed(36)}`],
  ['GitHub server to server', `ghs_${mixed(36)}`],
  ['GitHub refresh', `ghr_${mixed(76)}`],
  ['GitHub fine-grained', `github_pat_${mixed(22)}_${mixed(59)}`],
  ['GitLab', `glpat-${mixed(20)}`],
  ['GitLab routable', `glpat-${mixed(27)}.01.0a1b2c3d4`],
  ['GitLab trigger', `glptt-${hex(40)}`],
  ['GitLab runner', `GR1348941${mixed(20)}`],
  ['Bitbucket', `ATBB${mixed(32)}`],
  ['Atlassian', `ATATT3${mixed(177)}=${mixed(8)}`],
  ['npm', `npm_${mixed(36)}`],
  ['PyPI', `pypi-AgEIcHlwaS5vcmc${mixed(120)}`],
  ['RubyGems', `rubygems_${hex(48)}`],
  ['Docker Hub', `dckr_pat_${mixed(27)}`],
  ['SonarQube', `squ_${hex(40)}`],
  ['CircleCI', `CCIPAT_${mixed(22)}_${hex(40)}`],
  ['Harness', `pat.${mixed(22)}.${mixed(24)}.${mixed(20)}`],
  ['Terraform', `${mixed(14)}.atlasv1.${mixed(67)}`],
  ['Vault', `hvs.${mixed(90)}`],
  ['Doppler', `dp.pt.${mixed(43)}`],
  ['1Password', `A3-${capitals(6)}-${capitals(6)}-${capitals(5)}-${capitals(5)}-${capitals(5)}-${capitals(5)}`],
  ['age', `AGE-SECRET-KEY-1${sample('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`],
  ['Anthropic', `sk-ant-api03-${mixed(93)}AA`],
  ['OpenAI of old', `sk-${mixed(20)}T3BlbkFJ${mixed(20)}`],
  ['OpenAI project', `sk-proj-${mixed(74)}T3BlbkFJ${mixed(74)}`],
  ['OpenRouter', `sk-or-v1-${hex(64)}`],
  ['Hugging Face', `hf_${sample(LETTERS, 34)}`],
  ['Groq', `gsk_${mixed(52)}`],
  ['Perplexity', `pplx-${mixed(48)}`],
  ['Replicate', `r8_${mixed(37)}`],
  ['Databricks', `dapi${hex(32)}-2`],
  ['Stripe', `sk_live_${mixed(24)}`],
  ['Stripe restricted', `rk_test_${mixed(99)}`],
  ['Stripe webhook', `whsec_${mixed(32)}`],
  ['Square', `sq0atp-${mixed(22)}`],
  ['Plaid', `access-sandbox-${UUID}`],
  ['Shopify', `shpat_${hex(32)}`],
  ['EasyPost', `EZAK${mixed(54)}`],
  ['Slack bot', `xoxb-123456789012-123456789012-${mixed(24)}`],
  ['Slack app', `xapp-1-A0123456789-1234567890123-${hex(64)}`],
  ['Slack refresh', `xoxe-1-${mixed(146)}`],
  ['Discord bot', `MTIz${mixed(22)}.${mixed(6)}.${mixed(38)}`],
  ['Telegram bot', `123456789:AA${mixed(33)}`],
  ['Twilio', `SK${hex(32)}`],
  ['SendGrid', `SG.${mixed(22)}.${mixed(43)}`],
  ['Mailgun', `key-${hex(32)}`],
  ['Mailchimp', `${hex(32)}-us12`],
  ['Brevo', `xkeysib-${hex(64)}-${mixed(16)}`],
  ['JSON Web Token', `${encoded({ alg: 'HS256' })}.${encoded({ sub: 'jane' })}.${mixed(43)}`],
  ['JSON Web Token, unsigned', `${encoded({ alg: 'none' })}.${encoded({ sub: 'jane' })}`],
  ['JSON Web Encryption', [encoded({ alg: 'dir' }), mixed(20), mixed(16), mixed(80), mixed(22)].join('.')],
  ['Grafana', `glsa_${mixed(32)}_${hex(8)}`],
  ['New Relic', `NRAK-${capitals(27)}`],
  ['New Relic licence', `${hex(36)}NRAL`],
  ['Dynatrace', `dt0c01.${capitals(24)}.${capitals(64)}`],
  ['Sentry', `sntryu_${hex(64)}`],
  ['Linear', `lin_api_${mixed(40)}`],
  ['Notion', `ntn_12345678901${mixed(35)}`],
  ['Notion of old', `secret_${mixed(43)}`],
  ['Figma', `figd_${mixed(40)}`],
  ['Airtable', `pat${mixed(14)}.${hex(64)}`],
  ['Postman', `PMAK-${hex(24)}-${hex(34)}`],
  ['Adafruit', `aio_ABcd12${mixed(22)}`],
  ['MaxMind', `${mixed(6)}_${mixed(29)}_mmk`],
  ['bcrypt', `$2b$12$${mixed(53)}`],
  ['crypt', `$6$${mixed(16)}$${mixed(86)}`],
  ['argon2', `$argon2id$v=19$m=65536,t=3,p=4$${mixed(22)}$${mixed(43)}`],
] as const

test.for(TOKENS)('finds the token of %s whole, wherever it stands', ([, token]) => {
  for (const [before, after] of [
    ['', ''],
    ['It is ', '.'],
    ['"', '",'],
    ['{"a":"', '\\n"}'],
    ['a\\n', '\\nb'],
    ['\\u0022', '\\u0022'],
    ['q%3D', '&b=c'],
    ['=', ';'],
    ['<t>', '</t>'],
    ['(', ')'],
  ] as const) {
    expect(valuesOf(secret, before + token + after)).toEqual([token])
  }
})

test.for(TOKENS)('is sure of the token of %s', ([, token]) => {
  const [found] = Array.from(secret.find(token, 'en')).filter((span) => span !== undefined)
  expect(found?.score).toBeGreaterThanOrEqual(0.95)
})

test.for([
  ['too short', `ghp_${mixed(35)}`],
  ['within a word', `xghp_${mixed(36)}`],
  ['after a hyphen', `x-ghp_${mixed(36)}`],
  ['another alphabet', `dop_v1_${'g'.repeat(64)}`],
  ['goes on', `AKIA${capitals(17)}`],
  ['small letters', `AKIA${capitals(16).toLowerCase()}`],
  ['a word of CSS', 'sk-circle-fade-delay-animation-of-the-spinner'],
  ['a chat user', 'hf_user'],
  ['a member', 'SG.users.find'],
  ['a ratio', `16:9:AA ${mixed(33)}`],
  ['zeros in base64', `/EAAA${'A'.repeat(50)}+`],
] as const)('takes nothing for a token that is %s', ([, text]) => expect(valuesOf(secret, text)).toEqual([]))

test.for(TOKEN_RULES.map((rule) => [rule.of, rule] as const))('the rule of %s finds what fits it', ([, rule]) => {
  const { literals, before = '', rest } = rule
  const parts = [
    fc.stringMatching(inFull(before)),
    fc.constantFrom(...literals),
    fc.stringMatching(inFull(rest)),
  ] as const
  fc.assert(
    fc.property(fc.tuple(...parts), (drawn) => {
      const token = drawn.join('').replace(/\.+$/, (dots) => 'a'.repeat(dots.length))
      expect(valuesOf(secret, ` ${token} `)).not.toEqual([])
    }),
    { numRuns: 20, seed: 1 },
  )
})

/** Without what looks around, which nothing can be drawn from. */
function inFull(source: string): RegExp {
  return new RegExp(`^${source.replaceAll(/\(\?<?[=!](?:[^()[\]]|\[[^\]]*\])*\)/g, '').replaceAll(/\?<\w+>/g, '?:')}$`)
}

test('finds the secret key of AWS beside its id', () => {
  const key = sample(`${ALNUM}+/`, 40)
  for (const between of [',', ' ', '\n', ' : ', '","']) {
    const id = `AKIA${capitals(16)}`
    expect(valuesOf(secret, `${id}${between}${key}`)).toEqual([id, key])
  }
})

test.for([
  ['Slack', 'https://hooks.slack.com/', `services/T0123ABCD/B0123ABCD/${mixed(24)}`],
  ['Discord', 'https://discord.com/api/', `webhooks/123456789012345678/${mixed(68)}`],
  ['Azure', 'https://acme.blob.core.windows.net/a?sv=2024&sig=', `${sample(ALNUM, 40)}%2Bab%3D`],
] as const)('finds what is secret in the URL of %s', ([, before, value]) => {
  expect(valuesOf(secret, `${before}${value} `)).toEqual([value])
})

test('knows the token of a bot of Telegram in a URL', () => {
  const token = `123456789:AA${mixed(33)}`
  expect(valuesOf(secret, `https://api.telegram.org/bot${token}/getMe`)).toEqual([token])
})

test('no literal is the beginning of another, or the other would never be looked for', () => {
  const literals = Array.from(new Set(TOKEN_RULES.flatMap((rule) => rule.literals)))
  const hidden = literals.filter((literal) => literals.some((other) => other !== literal && literal.startsWith(other)))
  expect(hidden).toEqual([])
})
