import { ALNUM, HEX, sample } from './sample.ts'

/** Made-up texts without any secret, though they often speak of some: code, logs and prose as people send them. */
const WRITTEN = [
  // TypeScript
  `import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Token, TokenKind } from './token.ts'

export interface Credentials { readonly username: string; readonly password: string; readonly token?: string }
export type AuthMethod = 'none' | 'password' | 'publickey' | 'keyboard-interactive'
const MAX_TOKENS = 4096
const PASSWORD_MIN_LENGTH = 12
const secretSchema = z.object({ clientSecret: z.string().min(16), apiKey: z.string().optional() })

export async function login({ username, password }: Credentials): Promise<Session> {
  const user = await users.findOne({ username, tokenVersion: 2 })
  if (!user || !(await verify(password, user.passwordHash))) throw new AuthError('wrong-password')
  const token = await sign({ sub: user.id, kind: TokenKind.Access1 }, config.jwt.secret, { expiresIn: '15m' })
  const refreshToken = randomBytes(32).toString('base64url')
  session.token = token; session.secret = deriveSecret(password, salt2, 100_000)
  return { token, refreshToken, password: undefined, apiKey: process.env['API_KEY'] ?? null }
}
function next(token: Token): Token { return token.kind === SyntaxKind.CloseBraceToken ? parser.token2 : token }
it('refuses a wrong password', async () => { await expect(login({ username, password: wrongPassword })).rejects.toThrow() })
<input type="password" name="password" id="password1" placeholder="Password" autocomplete="current-password" required />
<label for="new-password">New password (at least 12 characters):</label> <PasswordField value={password} />
const key = event.key === 'Enter' ? keys.enter : undefined; map.set(key, value); Object.keys(tokens).length
@Input() secret = input.required<string>(); private readonly tokens = inject(TOKENS); apiKey$ = this.store.select(apiKey)
`,
  // Python, Go, Java, SQL, shell
  `def tokenize(text: str, secret: bytes = None) -> list[Token]:
    """Split text into tokens. A token: a word, a number, or a mark. See https://docs.example.org/tokens#v2"""
    tokens, token = [], ""
    for key, value in sorted(counts.items(), key=lambda pair: pair[1]):
        token = tokens2[key] if key in tokens2 else next_token(token, 1)
    password = getpass.getpass("Password: ")
    secret_key = os.environ.get("SECRET_KEY") or settings.SECRET_KEY_V2
    api_key: Optional[str] = Field(default=None, description="The API key of the account")
    assert response.json()["token"] is not None and len(response.json()["token"]) == 64
    model.generate(max_new_tokens=512, pad_token_id=tokenizer.eos_token_id, token_type_ids=ids1)

func (c *Client) Token(ctx context.Context) (token string, err error) { return c.src.Token2(ctx), nil }
if err := bcrypt.CompareHashAndPassword([]byte(hash), []byte(password)); err != nil { return ErrPassword1 }
cfg := Config{Password: opts.Password, Token: os.Getenv("TOKEN1"), SecretName: "db-credentials-v1", KeyFile: "/etc/ssl/a1.pem"}

public String getPassword() { return this.password; }  private final SecretKey secretKey = factory.generateSecret(spec1);
@Value("\${app.jwt.secret}") private String jwtSecret; char[] password = console.readPassword("Password for %s: ", user1);

CREATE TABLE users (id BIGINT PRIMARY KEY, password VARCHAR(255) NOT NULL, api_token CHAR(64) UNIQUE, secret_id INT8);
SELECT token, password FROM sessions WHERE token = $1 AND password_changed_at > now() - interval '90 days';
INSERT INTO users (name, password) VALUES (:name, :password); ALTER TABLE t ADD FOREIGN KEY (token_id) REFERENCES tokens2 (id);

docker run --rm -e POSTGRES_PASSWORD -e TOKEN="$TOKEN" -p 8080:80 --secret id=npmrc,src=$HOME/.npmrc node:24-alpine
curl -fsS -H "Authorization: Bearer \${TOKEN}" -u "$USER:$PASSWORD" https://api.example.org/v1/tokens?page=2 | jq .token
echo "\${{ secrets.GITHUB_TOKEN }}" | docker login ghcr.io -u "\${{ github.actor }}" --password-stdin
read -rsp 'Password: ' password && export PGPASSWORD="$password"; unset password; PWD=/home/jane/src1; cd "$OLDPWD"
mysql -u root -p shop < dump2.sql; ssh-keygen -t ed25519 -f ~/.ssh/id_ed25519; openssl rand -base64 32 > secret.txt
`,
  // configuration and documents
  `apiVersion: v1
kind: Secret
metadata: { name: db-credentials, namespace: shop-2 }
type: kubernetes.io/service-account-token
spec:
  containers:
    - name: api
      env:
        - name: DB_PASSWORD
          valueFrom: { secretKeyRef: { name: db-credentials, key: password } }
        - name: API_KEY
          value: "$(API_KEY)"
services:
  db: { image: "postgres:17", environment: { POSTGRES_PASSWORD_FILE: /run/secrets/db_password, POSTGRES_USER: app } }
secrets: { db_password: { file: ./db_password.txt } }
auth: { method: password, token_ttl: 3600, password_policy: strong1, min_password_length: 12, require_token: true }
[auth]
password =
token = \${TOKEN}
api_key = <your-api-key>
secret = %(secret)s
access_token_url = https://example.org/oauth2/token
"password": { "type": "string", "format": "password", "minLength": 8, "example": "********" }
"securitySchemes": { "apiKey": { "type": "apiKey", "in": "header", "name": "X-API-Key" }, "bearer": { "scheme": "bearer" } }
"password": "Passwort", "forgot_password": "Passwort vergessen?", "password_hint": "Mindestens 8 Zeichen", "token": "Jeton"
"password": "Mot de passe", "api_key": "Clé d'API", "password_repeat": "Mot de passe (encore)", "secret": "Secret"
| Name | Default | Meaning |
| \`PASSWORD\` | none | The password of the data base |
| \`MAX_TOKENS\` | 4096 | Tokens per request |
| \`API_KEY\` | required | The key of the API |
Set the API key with \`--api-key <key>\` or in \`API_KEY\`; the password is read from standard input. Token: see below.
`,
  // prose
  `Dear Margaret, the password policy has changed: a password must now have 12 characters, a digit and a capital, and it is
valid for 90 days. Your password is never shown again, and nobody will ask you for it: not by telephone, not in a letter.
If you forgot your password, click on "Forgot password?"; the token in that link is valid for 24 hours. Password: you choose
it yourself. The key to the garden is under the third pot; the key is rather small. It was the worst-kept secret of the
village: everybody knew. Basic needs come first, said the bearer of the letter. The password is case-sensitive, the PIN has
4 digits, and the secret is patience. Token ring: a network of the 1980s. He won 2,400 tokens at the fair on 14 March 2025.
The API key is shown once, under Settings; copy the token, keep the secret. "Is the password wrong?" - "It is, as always."
Secret: the recipe of my grandmother. Passcode required. The password for the portal will be sent by post within 5 days.
As a token of our thanks, we enclose a voucher (no. 88213). The pass is closed in winter; the pass=fail rule no longer holds.

Madame, votre mot de passe expire dans 15 jours. Le mot de passe doit compter 12 caractères dont 1 chiffre. Mot de passe
oublié ? Cliquez sur le lien ; il est valable 24 heures. Ne communiquez jamais votre mot de passe : aucun agent ne vous le
demandera. Votre mot de passe est confidentiel. Mot de passe : 12 caractères au moins. Le secret de la recette : la patience.
Le jeton de présence est de 35 euros. La clé API est obligatoire, la clé est sous le pot, le code secret est à 4 chiffres.
Le secrétaire a perdu les clés de l'accès nord ; le mot de passe du site sera changé le 14 mars 2025 à 10 h 30, code 44000.
`,
  // styles and minified code
  `:root{--token-color:#a1b2c3;--key-size:12px}.password-field{background:url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUA)}
.token.keyword{color:#07a}.token.string,.token.attr-value{color:#690}.sk-circle-fade-dot:nth-child(12){animation-delay:-.1s}
!function(e,t){"use strict";var n=e.token,r=t.password||null;n&&(r.token=n.token,t.secret=e.key2),e.password=t.pw=null}(a1,b2);
var q={password:t}=this.options;if(!q||!t)throw Error("password");s.token=i?"token":o2,u({user:e,password:n,apiKey:r2}),f(1);
function T(e){return e.type==="password"?"text":"password"}x.token=x.token2=y(e,"token",1);let K=Z9.key,W=U8.secret;k(e.pass,2)
`,
]

const lines = (count: number, line: (seed: number) => string) =>
  Array.from({ length: count }, (_, seed) => line(seed)).join('\n')
const hex = (length: number, seed: number) => sample(HEX, length, seed)
const uuid = (seed: number) => [8, 4, 4, 4, 12].map((length, part) => hex(length, seed * 10 + part)).join('-')
const base64 = (length: number, seed: number) => sample(`${ALNUM}+/`, length, seed)

/** What machines write: it is as random as a secret, but is none. */
const DRAWN = [
  lines(60, (n) => `${hex(40, n)} Merge pull request #${n} from jane/token-${n}\n    tree ${hex(40, n + 1000)}`),
  lines(
    60,
    (n) => `2025-03-14T10:30:${10 + (n % 50)}.${n}Z INFO [${hex(16, n)}] request id=${uuid(n)} tokens=${n} took=${n}ms`,
  ),
  lines(
    60,
    (n) =>
      `192.0.2.${n} - jane [14/Mar/2025] "GET /a/${uuid(n)}?page=${n}&v=${hex(8, n)} HTTP/1.1" 200 ${n} "${hex(32, n)}"`,
  ),
  lines(
    40,
    (n) => `    "node_modules/token-${n}": { "version": "1.${n}.0", "integrity": "sha512-${base64(86, n)}==" },`,
  ),
  lines(40, (n) => `sha256:${hex(64, n)}  layer ${n}: ${hex(12, n)} <none> ${uuid(n)}`),
  lines(30, (n) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${base64(43, n)} jane@host-${n}`),
  `-----BEGIN CERTIFICATE-----\n${lines(25, (n) => base64(64, n))}\n-----END CERTIFICATE-----`,
  `<img src="data:image/png;base64,${base64(6000, 7)}=">`,
  lines(
    30,
    (n) => `app-${hex(8, n)}.js chunk-${base64(8, n)}.css main.${hex(20, n)}.js?v=${hex(10, n)} [contenthash:${n}]`,
  ),
  lines(
    30,
    (n) =>
      `0x${hex(16, n)} in main_${n} (argc=${n}, key=0x${hex(12, n)}) at main.c:${n}; PASS: gdb.base/token${n}.exp: step ${n}`,
  ),
]

export const ORDINARY_TEXTS: readonly string[] = [...WRITTEN, ...DRAWN]
