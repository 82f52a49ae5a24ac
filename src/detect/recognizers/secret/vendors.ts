/**
 * What the tokens of known services look like. Formats: the rules of gitleaks
 * (https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml, MIT) and of secretlint
 * (https://github.com/secretlint/secretlint/tree/master/packages/%40secretlint, MIT), and the services' own pages.
 */
export interface TokenRule {
  readonly of: string
  /** What is searched for, with a case of its own. None is the beginning of another. */
  readonly literals: readonly string[]
  /** Regular expression of what follows. Where only a part of it is secret, that is the group `value`. */
  readonly rest: string
  /** Regular expression of what comes before the literal and belongs to the token. */
  readonly before?: string
}

const HEX = '[a-f0-9]'
const ANY_HEX = '[a-fA-F0-9]'
const UUID = `${ANY_HEX}{8}-(?:${ANY_HEX}{4}-){3}${ANY_HEX}{12}`
const ALNUM = '[A-Za-z0-9]'
const WORD = String.raw`[\w\-]`
const BASE64 = '[A-Za-z0-9+\\/]'
const NOT_IN_BASE64 = String.raw`(?<![+\/]\w{4})` // of pictures and the like, where zeros are a row of A

const rule = (of: string, literals: string, rest: string, before?: string): TokenRule => ({
  of,
  literals: literals.split(' '),
  rest,
  ...(before === undefined ? {} : { before }),
})

const CLOUD: readonly TokenRule[] = [
  rule('AWS access key id', 'AKIA ASIA ABIA ACCA', '[A-Z0-9]{16}'),
  rule(
    'AWS secret key beside its id',
    'AKIA ASIA',
    `[A-Z0-9]{16}[^A-Za-z0-9+\\/]{1,10}(?<value>${BASE64}{40})(?![=\\/+])`,
  ),
  rule('AWS Bedrock', 'ABSK', `${BASE64}{109,269}={0,2}`),
  rule('Amazon MWS', 'amzn.mws.', UUID),
  rule('Google API key', 'AIza', `${WORD}{35}`),
  rule('Google OAuth client secret', 'GOCSPX-', `${WORD}{28}`),
  rule('Google OAuth access token', 'ya29.', `[\\w.\\-]{30,1000}`),
  rule('Google OAuth refresh token', '1//0', `${WORD}{40,200}`),
  rule('Azure AD client secret', 'Q~', `[\\w~.\\-]{31,34}`, `[\\w~.]{3}\\d`),
  rule('Azure shared access signature', 'sig=', `(?<value>(?:[A-Za-z0-9+\\/]|%2[BbFf]){43,86}(?:=|%3[Dd]){1,2})`),
  rule('Alibaba Cloud', 'LTAI', `${ALNUM}{12,20}`),
  rule('Tencent Cloud', 'AKID', `${ALNUM}{32}`),
  rule('Yandex Cloud', 'AQVN', `${WORD}{35,38}`),
  rule('DigitalOcean', 'dop_v1_ doo_v1_ dor_v1_', `${HEX}{64}`),
  rule('Heroku', 'HRKU-AA', `${WORD}{58}`),
  rule('Fly.io', 'fo1_', `${WORD}{43}`),
  rule('Fly.io', 'fm1a_ fm1r_ fm2_', `${BASE64}{100,2000}={0,3}`),
  rule('Cloudflare origin CA', 'v1.0-', `${HEX}{24}-${HEX}{146}`),
  rule('Supabase', 'sbp_', `(?:oauth_)?${HEX}{40}`),
  rule('Supabase', 'sb_secret_', `${WORD}{22,60}`),
  rule('Netlify', 'nfp_', `${ALNUM}{36,60}`),
  rule('Render', 'rnd_', `${ALNUM}{28,40}`),
  rule('Neon', 'napi_', `[a-z0-9]{64}`),
  rule('PlanetScale', 'pscale_tkn_ pscale_oauth_ pscale_pw_', `[\\w=.\\-]{32,64}`),
  rule('MongoDB Atlas', 'mdb_sa_sk_', `${WORD}{40}`),
  rule('OpenShift', 'sha256~', `${WORD}{43}`),
  rule('Tailscale', 'tskey-', `(?:[a-z]{3,9}-)?${ALNUM}{8,20}-${ALNUM}{16,40}`),
  rule('ClickHouse Cloud', '4b1d', `${ALNUM}{38}`),
]

const CODE: readonly TokenRule[] = [
  rule('GitHub', 'ghp_ gho_ ghu_ ghs_ ghr_', `${ALNUM}{36,255}`),
  rule('GitHub fine-grained', 'github_pat_', `\\w{82}`),
  rule(
    'GitLab',
    'glpat- gldt- glft- glsoat- glrt- glcbt- glptt- glimt- glagent- gloas- glffct-',
    `[\\w\\-]{20,300}(?:\\.[a-z0-9]{2}(?:\\.[a-z0-9]{2})?[a-z0-9]{7})?`,
  ),
  rule('GitLab runner', 'GR1348941', `${WORD}{20}`),
  rule('Bitbucket', 'ATBB', `${ALNUM}{32}`),
  rule('Atlassian', 'ATATT3 ATCTT3', `[\\w\\-=]{100,300}`),
  rule('npm', 'npm_', `${ALNUM}{36}`),
  rule('PyPI', 'pypi-AgE', `${WORD}{50,1000}`),
  rule('RubyGems', 'rubygems_', `${HEX}{48}`),
  rule('NuGet', 'oy2', `[a-z0-9]{43}`),
  rule('Clojars', 'CLOJARS_', `[a-z0-9]{60}`),
  rule('Docker Hub', 'dckr_pat_ dckr_oat_', `${WORD}{27,40}`),
  rule('JFrog', 'AKCp', `${ALNUM}{69}`),
  rule('JFrog', 'cmVmd', `${ALNUM}{59}`),
  rule('Sourcegraph', 'sgp_', `(?:(?:${ANY_HEX}{16}|local)_)?${ANY_HEX}{40}`),
  rule('SonarQube', 'sqp_ squ_ sqa_', `${HEX}{40}`),
  rule('CircleCI', 'CCIPAT_ CCIPRJ_', `${ALNUM}{22}_${HEX}{40}`),
  rule('Buildkite', 'bkua_', `${HEX}{40}`),
  rule('Harness', 'pat sat', `\\.${WORD}{22}\\.${ALNUM}{24}\\.${ALNUM}{20}`),
  rule('Octopus Deploy', 'API-', `[A-Z0-9]{26}`),
  rule('Pulumi', 'pul-', `${HEX}{40}`),
  rule('Terraform', '.atlasv1.', `[\\w=\\-]{60,70}`, `${ALNUM}{14}`),
  rule('Vault', 'hvs. hvb. hvr.', `${WORD}{24,300}`),
  rule('Doppler', 'dp.', `(?:pt|st|ct|sa|scim|audit)\\.(?:[a-z0-9_\\-]{2,35}\\.)?${ALNUM}{40,44}`),
  rule('1Password', 'ops_eyJ', `${BASE64}{100,2000}={0,3}`),
  rule('1Password', 'A3-', `[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}`),
  rule('age', 'AGE-SECRET-KEY-1', `[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}`),
  rule('Infracost', 'ico-', `${ALNUM}{32}`),
  rule('Prefect', 'pnu_', `${ALNUM}{36}`),
  rule('Scalingo', 'tk-us-', `${WORD}{48}`),
  rule('Apify', 'apify_api_', `${ALNUM}{36}`),
]

const AI: readonly TokenRule[] = [
  rule(
    'Anthropic, OpenAI, OpenRouter, Langfuse, DeepSeek',
    'sk-',
    `(?:ant-[a-z]{3,5}\\d\\d-${WORD}{80,120}|(?:proj|svcacct|admin|None)-${WORD}{40,200}|or-v1-${HEX}{64}|lf-${UUID}|${ALNUM}{20}T3BlbkFJ${ALNUM}{20}|${HEX}{32}|(?=[A-Z]{0,47}[a-z0-9])${ALNUM}{48})`,
  ),
  rule('Hugging Face', 'hf_', `[A-Za-z]{34}`),
  rule('Hugging Face', 'api_org_', `[A-Za-z]{34}`),
  rule('Groq', 'gsk_', `${ALNUM}{52}`),
  rule('xAI', 'xai-', `${ALNUM}{80}`),
  rule('Perplexity', 'pplx-', `${ALNUM}{48}`),
  rule('Replicate', 'r8_', `${ALNUM}{37}`),
  rule('LangSmith', 'lsv2_pt_ lsv2_sk_', `${HEX}{32}_${HEX}{10}`),
  rule('Pinecone', 'pcsk_', `${ALNUM}{5,8}_${ALNUM}{60,70}`),
  rule('Tavily', 'tvly-', `(?:dev-|prod-)?${ALNUM}{32}`),
  rule('Databricks', 'dapi', `${HEX}{32}(?:-\\d)?`),
]

const PAYMENT: readonly TokenRule[] = [
  rule('Stripe, Clerk', 'sk_ rk_', `(?:live|test|prod)_${ALNUM}{10,250}`),
  rule('Stripe webhook', 'whsec_', `[A-Za-z0-9+\\/]{32,64}={0,2}`),
  rule('ElevenLabs', 'sk_', `${HEX}{48}`),
  rule('Square', 'sq0atp- sq0csp- sq0idp-', `${WORD}{22,60}`),
  rule('Square', 'EAAA', `${NOT_IN_BASE64}${WORD}{40,60}`),
  rule('Braintree', 'access_token$', `(?:production|sandbox)\\$[a-z0-9]{16}\\$${HEX}{32}`),
  rule('Plaid', 'access-', `(?:sandbox|development|production)-${UUID}`),
  rule('Razorpay', 'rzp_live_ rzp_test_', `${ALNUM}{14}`),
  rule('Flutterwave', 'FLWSECK-', `[a-z0-9]{32}-X`),
  rule('Flutterwave', 'FLWSECK_TEST-', `[a-h0-9]{12}(?:[a-h0-9]{20}-X)?`),
  rule('Shopify', 'shpat_ shpca_ shppa_ shpss_', `${ANY_HEX}{32}`),
  rule('GoCardless', 'live_', `[A-Za-z0-9\\-_]{40}`),
  rule('EasyPost', 'EZAK EZTK', `${ALNUM}{54}`),
  rule('Shippo', 'shippo_live_ shippo_test_', `${ANY_HEX}{40}`),
  rule('Duffel', 'duffel_live_ duffel_test_', `[\\w\\-=]{43}`),
]

const MESSAGES: readonly TokenRule[] = [
  rule('Slack', 'xoxb- xoxp- xoxa- xoxr- xoxs- xoxo- xoxc- xoxd-', `[A-Za-z0-9\\-%]{10,250}`),
  rule('Slack', 'xoxe- xoxe.', `[A-Za-z0-9\\-]{20,250}`),
  rule('Slack', 'xapp-', `\\d-[A-Z0-9]{5,20}-\\d{5,20}-[a-z0-9]{20,100}`),
  rule('Slack webhook', 'hooks.slack.com/', `(?<value>(?:services|workflows|triggers)\\/[A-Za-z0-9+\\/]{30,80})`),
  rule('Discord webhook', 'discord.com/api/ discordapp.com/api/', `(?<value>webhooks\\/\\d{17,20}\\/${WORD}{60,80})`),
  rule('Teams webhook', '.webhook.office.com/', `(?<value>webhookb2\\/[a-zA-Z0-9\\-@\\/]{60,250})`, `[a-z0-9]{1,60}`),
  // base64 of a number of 17 to 20 digits, of which these are the ways to begin
  rule('Discord bot', 'MT Mj Mz ND NT Nj Nz OD OT', `${WORD}{21,26}\\.${WORD}{6}\\.${WORD}{27,38}`),
  rule('Telegram bot', ':AA', `${WORD}{33}`, `\\d{8,10}`),
  rule('Twilio', 'SK', `${HEX}{32}`),
  rule('SendGrid', 'SG.', `${WORD}{16,32}\\.${WORD}{32,64}`),
  rule('Mailgun', 'key-', `${HEX}{32}`),
  rule('Mailchimp', '-us', `\\d{1,2}`, `${HEX}{32}`),
  rule('Brevo', 'xkeysib- xsmtpsib-', `${HEX}{64}-${ALNUM}{16}`),
  rule('Resend', 're_', `${ALNUM}{8}_${ALNUM}{24}`),
  rule('Facebook', 'EAAM EAAC', `${NOT_IN_BASE64}${ALNUM}{100,300}`),
]

const OTHER: readonly TokenRule[] = [
  rule(
    'JSON Web Token',
    'eyJ',
    `${WORD}{10,4000}\\.(?:eyJ${WORD}{10,8000}(?:\\.${WORD}{1,4000})?|${WORD}{0,2000}(?:\\.${WORD}{8,8000}){3})`,
  ),
  rule('Grafana', 'glsa_', `${ALNUM}{32}_${ANY_HEX}{8}`),
  rule('Grafana', 'glc_', `${BASE64}{32,400}={0,3}`),
  rule('Grafana', 'eyJ', `rIjoi${BASE64}{60,400}={0,3}`),
  rule('New Relic', 'NRAK-', `[A-Z0-9]{27}`),
  rule('New Relic', 'NRII- NRIQ- NRRA-', `${WORD}{32,42}`),
  rule('New Relic', 'NRJS-', `${HEX}{19}`),
  rule('New Relic', 'NRAL', '', `${HEX}{36}`),
  rule('Dynatrace', 'dt0', `[a-z]\\d\\d\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}`),
  rule('Sentry', 'sntrys_eyJ', `${BASE64}{20,500}={0,2}_${BASE64}{43}`),
  rule('Sentry', 'sntryu_', `${HEX}{64}`),
  rule('PostHog', 'phx_', `${ALNUM}{40,50}`),
  rule('LaunchDarkly', 'sdk- api-', UUID),
  rule('Linear', 'lin_api_ lin_oauth_', `${ALNUM}{40,64}`),
  rule('Notion', 'ntn_', `\\d{11}${ALNUM}{35}`),
  rule('Notion', 'secret_', `${ALNUM}{43}`),
  rule('Figma', 'figd_', `${WORD}{40}`),
  rule('Airtable', 'pat', `${ALNUM}{14}\\.${HEX}{64}`),
  rule('Postman', 'PMAK-', `${HEX}{24}-${HEX}{34}`),
  rule('Typeform', 'tfp_', `[\\w\\-.=]{44,59}`),
  rule('Contentful', 'CFPAT-', `${WORD}{43}`),
  rule('Dropbox', 'sl.', `(?:u\\.)?[\\w=\\-]{130,1500}`),
  rule('Mapbox', 'sk.eyJ', `${ALNUM}{60,100}\\.${ALNUM}{22}`),
  rule('Frame.io', 'fio-u-', `[\\w=\\-]{64}`),
  rule('ReadMe', 'rdme_', `[a-z0-9]{70}`),
  rule('Adobe', 'p8e-', `[A-Za-z0-9]{32}`),
  rule('Adafruit IO', 'aio_', `[A-Za-z]{4}\\d{2}${ALNUM}{22}`),
  rule('MaxMind', '_mmk', '', `${ALNUM}{6}_${ALNUM}{29}`),
  rule('Defined Networking', 'dnkey-', `[A-Za-z0-9=_\\-]{26}-[A-Za-z0-9=_\\-]{52}`),
  rule('42 School', 's-s4t2', `(?:ud|af)-${HEX}{64}`),
  rule('SettleMint', 'sm_aat_ sm_pat_ sm_sat_', `${ALNUM}{16}`),
  rule(
    'Authress',
    'authress_',
    `[a-z0-9]{5,30}\\.[a-z0-9]{4,6}\\.acc[_\\-][a-z0-9\\-]{10,32}\\.[A-Za-z0-9+\\/_=\\-]{30,120}`,
  ),
  rule('WakaTime', 'waka_', UUID),
  // hashes of passwords, as in /etc/shadow: crypt(5)
  rule('bcrypt', '$2a$ $2b$ $2y$', `\\d\\d\\$[.\\/A-Za-z0-9]{53}`),
  rule('crypt', '$1$ $5$ $6$ $y$ $apr1$', `[.\\/A-Za-z0-9=$]{8,40}\\$[.\\/A-Za-z0-9]{22,86}`),
  rule(
    'argon2',
    '$argon2',
    `(?:id|i|d)\\$v=\\d{1,3}\\$[a-z0-9=,]{5,60}\\$[A-Za-z0-9+\\/]{11,90}\\$[A-Za-z0-9+\\/]{16,180}`,
  ),
]

export const TOKEN_RULES: readonly TokenRule[] = [...CLOUD, ...CODE, ...AI, ...PAYMENT, ...MESSAGES, ...OTHER]
