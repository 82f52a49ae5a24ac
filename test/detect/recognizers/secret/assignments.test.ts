import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secret } from '../../../../src/detect/recognizers/secret/index.ts'
import { valuesOf } from '../values-of.ts'
import { ALNUM, HEX, sample } from './sample.ts'

const KEY = sample(ALNUM, 32)
const UUID = [8, 4, 4, 4, 12].map((length) => sample(HEX, length)).join('-')

describe('a password', () => {
  test.for([
    ['password=hunter2', 'hunter2'],
    ['password: hunter2', 'hunter2'],
    ['Password\thunter2', 'hunter2'],
    ['mot de passe\nAzerty!2024', 'Azerty!2024'],
    ['Vos identifiants : numéro 4471, mot de passe Azerty!2024', 'Azerty!2024'],
    ['Password : hunter2', 'hunter2'],
    ['PASSWORD=hunter2\nHOST=db', 'hunter2'],
    ['DB_PASSWORD="hunter2"', 'hunter2'],
    ["DB_PASS='hunter2'", 'hunter2'],
    ['export PGPASSWORD=hunter2', 'hunter2'],
    ['set password = hunter2', 'hunter2'],
    ['spring.datasource.password=hunter2', 'hunter2'],
    ['"password": "hunter2"', 'hunter2'],
    ['{"password":"hunter2","user":"jane"}', 'hunter2'],
    ['{\\"password\\":\\"hunter2\\"}', 'hunter2'],
    ['{"text":"password: hunter2\\nuser: jane"}', 'hunter2'],
    ['"password": "hun\\"ter2"', 'hun\\"ter2'],
    ["'password' => 'hunter2',", 'hunter2'],
    [':password => "hunter2"', 'hunter2'],
    ["define('DB_PASSWORD', 'hunter2');", 'hunter2'],
    ['setPassword("hunter2")', 'hunter2'],
    ['const password: string = "hunter2"', 'hunter2'],
    ['password := "hunter2"', 'hunter2'],
    ['String password = "hunter2";', 'hunter2'],
    ['if (password === "hunter2")', 'hunter2'],
    ['<password>hunter2</password>', 'hunter2'],
    ['<db:password type="text">hunter2</db:password>', 'hunter2'],
    ['<add key="Password" value="hunter2" />', 'hunter2'],
    ['- name: DB_PASSWORD\n  value: hunter2', 'hunter2'],
    ['Server=db;Database=a;User=jane;Password=hunter2;Pooling=true', 'hunter2'],
    ['host=db user=jane password=hunter2 dbname=a', 'hunter2'],
    ['jdbc:mysql://db/a?user=jane&password=hunter2&ssl=true', 'hunter2'],
    ['machine example.org login jane password hunter2', 'hunter2'],
    ["CREATE USER 'jane' IDENTIFIED BY 'hunter'", 'hunter'],
    ["ALTER USER jane WITH PASSWORD 'hunter2'", 'hunter2'],
    ['tool --password hunter2 --verbose', 'hunter2'],
    ['tool --password=hunter2 --verbose', 'hunter2'],
    ['mysql -u jane -phunter2 shop', 'hunter2'],
    ["sshpass -p 'hunter2' ssh jane@example.org", 'hunter2'],
    ['curl -u jane:hunter2 https://example.org/', 'hunter2'],
    ['redis-cli -h db -a hunter2 ping', 'hunter2'],
    ['openssl rsa -in a.pem -passin pass:hunter2', 'hunter2'],
    ['the password is hunter2!', 'hunter2!'],
    ['My password is "hunter2".', 'hunter2'],
    ['The password for the wifi is: hunter2.', 'hunter2'],
    ['The password (for guests): hunter2', 'hunter2'],
    ['**Password:** hunter2', 'hunter2'],
    ['- **Password**: `hunter2`', 'hunter2'],
    ['| User | jane |\n| Password | hunter2 |', 'hunter2'],
    ['Your new password:\n\n    hunter2\n\nKeep it safe.', 'hunter2'],
    ['passphrase: hunter2', 'hunter2'],
    ['Mot de passe : hunter2', 'hunter2'],
    ['mot de passe\u00a0: hunter2', 'hunter2'],
    ['mdp: hunter2', 'hunter2'],
    ['Le mot de passe est hunter2.', 'hunter2'],
    ['Le mot de passe du wifi est « hunter2 »', 'hunter2'],
    ['The password is “hunter2”.', 'hunter2'],
    ['le mot de passe pour le portail : hunter2', 'hunter2'],
    ['code PIN : 4821', '4821'],
    ['My PIN is 4821.', '4821'],
    ['Le code de la porte est 48A21', '48A21'],
    ["mon mdp c'est Soleil42", 'Soleil42'],
    ['mot de passe provisoire : Xk4-99zz', 'Xk4-99zz'],
    ['root password → hunter2', 'hunter2'],
    ['identifiant jane, mot de passe Soleil42!', 'Soleil42!'],
    ['user jane pw hunter2', 'hunter2'],
    ['"pass": "hunter2"', 'hunter2'],
    ['password: 12345678', '12345678'],
    ['password: changeme', 'changeme'],
    ['password: correct-horse-battery-staple', 'correct-horse-battery-staple'],
    ['password: "swordfish"', 'swordfish'],
    ['password: pa$$w0rd,;x', 'pa$$w0rd,;x'],
    ['password: été2024!', 'été2024!'],
  ] as const)('is found in %o', ([text, value]) => {
    expect(valuesOf(secret, text)).toEqual([value])
  })

  test('that looks random is surer than a plain word', () => {
    const [random, word] = ['password: Tr0ub4dor&3', 'password: changeme'].map(scoreIn)
    expect(random).toBeGreaterThanOrEqual(0.8)
    expect(word).toBeGreaterThanOrEqual(0.6)
    expect(word).toBeLessThanOrEqual(0.7)
  })
})

describe('a key or token', () => {
  test.for(
    [
      ['api_key: §', 'API-Key: §', 'apiKey = "§"', 'X-Api-Key: §', '"apikey":"§"', "headers.set('X-Api-Key', '§')"],
      ['TOKEN=§', 'export TOKEN=§', 'auth_token: §', 'accessToken: "§",', '?token=§&a=b', '&access_token=§'],
      ['client_secret=§', '"client_secret": "§"', 'SECRET_KEY_BASE=§', 'JWT_SECRET: §', 'app.secret = §'],
      ['AccountKey=§;EndpointSuffix=a', 'SharedAccessKey=§', 'aws_secret_access_key = §', 'encryption key: §'],
      ['//registry.npmjs.org/:_authToken=§', 'signing-key: §', 'private_key: §', 'licence key: §'],
      [
        'Authorization: Bearer §',
        'authorization: bearer §',
        '"Authorization": "Bearer §"',
        "-H 'Authorization: token §'",
      ],
      ['Authorization: §', '<token>§</token>', '--token §', '--api-key=§', 'The token is §.', 'PHPSESSID=§;'],
      ['clé API : §', "clé d'API : §", 'clé secrète : §', 'jeton : §', 'Le jeton est §'],
    ].flat(),
  )('is found in %o', (text) => {
    for (const key of [KEY, sample(HEX, 40), UUID]) {
      expect(valuesOf(secret, text.replace('§', key))).toEqual([key])
      expect(scoreIn(text.replace('§', key))).toBeGreaterThanOrEqual(0.8)
    }
  })

  test.for([
    ['SECRET=hunter2', 'hunter2'],
    ['TOKEN="abc123"', 'abc123'],
    ['export API_KEY=abc12345\nA=b', 'abc12345'],
    ['token = item12', undefined],
    ['SECRET_NAME=db-1', undefined],
    ['TOKEN = 0x1f3a', undefined],
    ['TOKEN=abcdef', undefined],
    ['x-api-key: a1b2c3d4', 'a1b2c3d4'], // mixed enough anywhere
  ] as const)('that is short is found in an environment or if it is mixed: %o', ([text, value]) => {
    expect(valuesOf(secret, text)).toEqual(value === undefined ? [] : [value])
  })

  test('of Basic is found if it is a user and a password', () => {
    const basic = Buffer.from('jane:hunter2').toString('base64')
    expect(valuesOf(secret, `Authorization: Basic ${basic}`)).toEqual([basic])
    expect(valuesOf(secret, 'Authorization: Basic authentication')).toEqual([])
  })
})

describe('in a URL', () => {
  test.for([
    ['postgres://app:hunter2@db.example.org:5432/app', 'hunter2'],
    ['mongodb+srv://app:hunter2@cluster.example.org', 'hunter2'],
    ['redis://:hunter2@db:6379', 'hunter2'],
    ['https://jane:p%40ss@example.org/', 'p%40ss'],
    ['amqp://jane:p@ss@example.org', 'p@ss'],
    ['https:\\/\\/jane:hunter2@example.org', 'hunter2'],
    [`https://${KEY}@example.org/1`, KEY],
    [`https://x-access-token:${KEY}@example.org/a.git`, KEY],
  ] as const)('the password of %o is found', ([text, value]) => expect(valuesOf(secret, text)).toEqual([value]))

  test.for([
    `postgres://app:\${PASSWORD}@db.example.org/app`,
    'postgres://user:password@localhost/app',
    'https://<user>:<password>@example.org',
    'https://example.org:8080/@jane',
    'https://jane@example.org/',
    'ssh://git@example.org:22/a.git',
    'http://[2001:db8::1]:80/a@b',
  ])('there is none in %o', (text) => expect(valuesOf(secret, text)).toEqual([]))
})

test.for(
  [
    [
      `password=\${DB_PASSWORD}`,
      'password=$DB_PASSWORD',
      'password=%DB_PASSWORD%',
      'password: {{ password }}',
      'password: $(pass)',
    ],
    [
      'password: <your-password>',
      'password: your-password',
      'api_key: YOUR_API_KEY_HERE',
      'token=[REDACTED]',
      'token: xxxxxxxx',
    ],
    [
      'password: ********',
      'password=',
      'password: ""',
      'password: …',
      'api key: ...',
      'password: null',
      'secret: None',
    ],
    [
      'password: string',
      'password: str',
      'password?: string',
      'password VARCHAR(255)',
      'password: required',
      'password: true',
    ],
    [
      'token = getToken()',
      'token = await fetchToken(user1)',
      'password: process.env.X1',
      'password = os.environ["PASSWORD1"]',
    ],
    [
      'password: req.body.password',
      'password: z.string().min(8)',
      'password = this.form.password2',
      'secret = vault->read1()',
    ],
    [
      'password: !Ref Password1',
      'password: *default1',
      'const { password } = body',
      'password.length > 8',
      'password == other',
    ],
    ['"password": {"type": "string"}', '"password": "Passwort"', '"password": "Your password"', 'label="Password"'],
    [
      '<input type="password" name="pass1">',
      '<label>Password: </label>',
      "['password', 'email']",
      "'none' | 'password' | 'key'",
    ],
    [
      'password_length: 12345',
      'tokenUrl: https://example.org/a1',
      `passwordId: ${UUID}`,
      'secretName: db-1',
      'key_file: /a/b1',
    ],
    [
      `nextPageToken: ${KEY}`,
      `public key: ${KEY}`,
      'max_tokens: 4096',
      'tokens: 231',
      'PWD=/home/jane/a1',
      'csrf_token = token1',
    ],
    [
      'Token ring: networks',
      'Secret: the garden',
      'Password reset: click here',
      'The password is required.',
      'The key is 4 m',
    ],
    [
      'The password is valid for 90 days',
      'The password is SHA-256-hashed',
      'the token is invalid',
      'Basic authentication is used',
    ],
    [
      'Le mot de passe est obligatoire',
      'Mot de passe oublié ?',
      'Le mot de passe : à vous de le choisir',
      'jeton de présence : 3',
    ],
    [
      `commit ${sample(HEX, 40)}`,
      UUID,
      `sha512-${KEY}`,
      'bearer of bad news',
      'pass: 12, fail: 2',
      'bypass=on1234',
      'PASS: gdb.base/a1.exp',
      'compass: "N42"',
      'pin: 12',
      'pin: 1.2.3',
      'Pin code 110001',
      'var{user:e,password:n2}=this.options;if(!e)throw',
      'this.checkPassword:i5}){super({',
    ],
  ].flat(),
)('there is none in %o', (text) => expect(valuesOf(secret, text)).toEqual([]))

test('a random value after its name is found whole, whatever stands around', () => {
  const name = fc.constantFrom('password', 'API_KEY', 'client_secret', 'authToken')
  const sign = fc.constantFrom('=', ': ', ' = ', '": "', "' => '", '\\": \\"')
  const value = fc.integer({ min: 20, max: 200 }).chain((length) =>
    fc
      .integer()
      .map((seed) => sample(ALNUM, length, seed))
      .filter((drawn) => /\d/.test(drawn)),
  )
  const after = fc.constantFrom('', '\n', ' ', '"', "'", '\\n', '\\"', '&a=b', '; a', ', a', '.', ')', '}')
  fc.assert(
    fc.property(name, sign, value, after, (key, equals, drawn, rest) => {
      expect(valuesOf(secret, `${key}${equals}${drawn}${rest}`)).toEqual([drawn])
    }),
  )
})

test('a long value is found whole', () => {
  for (const value of [sample(ALNUM, 5000), `ewog${sample(`${ALNUM}+/`, 5000)}==`]) {
    for (const [before, after] of [
      ['CREDENTIALS=', '\nA=b'],
      ['"secret": "', '"'],
      ['{\\"token\\": \\"', '\\"}'],
    ] as const) {
      expect(valuesOf(secret, before + value + after)).toEqual([value])
    }
  }
})

test('answers with spans inside the text, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'password=: is"\'\\n<>/@-.a1B2|&;,()[]{}$ token key bearer'.split(/(?=\W)/)), {
        maxLength: 60,
      }),
      (parts) => {
        const text = parts.join('')
        for (const span of secret.find(text, 'en')) {
          if (span === undefined) continue
          expect(text.slice(span.start, span.end)).toHaveLength(span.end - span.start)
          expect(span.end).toBeGreaterThan(span.start)
        }
      },
    ),
    { numRuns: 2000 },
  )
})

function scoreIn(text: string): number | undefined {
  return Array.from(secret.find(text, 'en')).find((span) => span !== undefined)?.score
}
