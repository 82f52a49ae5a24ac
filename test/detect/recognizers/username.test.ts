import { expect, test } from 'vitest'
import { SHARED_USERNAMES } from '../../../src/detect/recognizers/shared-usernames.ts'
import { username } from '../../../src/detect/recognizers/username.ts'
import { valuesOf } from './values-of.ts'

test.for([
  ['Linux', 'cd /home/jdoe/src && ls', ['jdoe']],
  ['Linux, at the end', 'It lies in /home/jdoe.', ['jdoe']],
  ['a home elsewhere', '/export/home/jdoe/src', ['jdoe']],
  ['macOS', '/Users/jane.doe/Documents', ['jane.doe']],
  ['macOS, with an accent', '/Users/rené/Bureau', ['rené']],
  ['Windows', 'C:\\Users\\jdoe\\Desktop', ['jdoe']],
  ['Windows, at the end', 'C:\\Users\\jdoe', ['jdoe']],
  ['Windows, with a blank', 'C:\\Users\\Jane Doe\\Documents', ['Jane Doe']],
  ['Windows, before a sentence', 'C:\\Users\\jdoe is full', ['jdoe']],
  ['Windows, short', 'C:\\Users\\JANEDO~1\\AppData', ['JANEDO~1']],
  ['Windows, long ago', 'C:\\Documents and Settings\\jdoe\\x', ['jdoe']],
  ['Windows, with slashes', 'C:/Users/jdoe/x', ['jdoe']],
  ['Windows, a share', '\\\\server\\Users\\jdoe\\x', ['jdoe']],
  ['Windows, in JSON', '{"path":"C:\\\\Users\\\\jdoe\\\\x"}', ['jdoe']],
  ['Windows, from Linux', '/mnt/c/Users/jdoe/x', ['jdoe']],
  ['a URL of a file', 'file:///home/jdoe/x', ['jdoe']],
  ['slashes in JSON', '{"path":"\\/home\\/jdoe\\/x"}', ['jdoe']],
  ['after a line end in JSON', 'a\\n/home/jdoe\\n', ['jdoe']],
  ['after an emoji', '😀/home/jdoe ok', ['jdoe']],
  ['a stack trace', 'File "/home/jdoe/app/main.py", line 3', ['jdoe']],
  ['a tilde', 'ls ~jdoe/public_html', ['jdoe']],
  ['a tilde on the web', 'https://people.example.edu/~jdoe/', ['jdoe']],
  ['sshd, refused', 'Failed password for invalid user jdoe from 192.0.2.1 port 22', ['jdoe']],
  ['sshd, accepted', 'Accepted publickey for jdoe from 192.0.2.1 port 22 ssh2', ['jdoe']],
  ['sshd, unknown', 'Invalid user jdoe from 192.0.2.1', ['jdoe']],
  ['PAM', 'session opened for user jdoe(uid=1000) by (uid=0)', ['jdoe']],
  ['a label', 'Username: jdoe', ['jdoe']],
  ['a label in French', 'Identifiant : mdupont', ['mdupont']],
  ['another label in French', "Nom d'utilisateur : mdupont", ['mdupont']],
  ['JSON', '{"username":"jdoe"}', ['jdoe']],
  ['JSON within JSON', '{\\"username\\":\\"jdoe\\"}', ['jdoe']],
  ['a parameter', '?username=jdoe42&x=1', ['jdoe42']],
  ['configuration', "login = 'jdoe'", ['jdoe']],
  ['a log', 'level=info username=jane.doe action=open', ['jane.doe']],
  ['bold in Markdown', '- **Username**: jdoe', ['jdoe']],
  ['bold with its colon', '**Identifiant :** mdupont', ['mdupont']],
  ['a table of Markdown', '| username | jdoe |', ['jdoe']],
  ['a row with a tab', 'Login\tjdoe', ['jdoe']],
  ['XML', '<user><username>jdoe</username></user>', ['jdoe']],
  ['a sentence', 'My username is jdoe42, thanks', ['jdoe42']],
  ['a sentence in French', "Mon identifiant est le mdupont42, merci d'avance", ['mdupont42']],
  ['the next line', 'Username\njdoe42\n', ['jdoe42']],
  ['a word in a sentence', 'My username is wrong', []],
  ['an address after a label', 'Login jdoe42@example.org', []],
  ['a heading of a table', '| username | password |', []],
  ['a line after a heading', 'Login\nWelcome back', []],
  ['a variable', '/home/$USER/x', []],
  ['a variable of Windows', 'C:\\Users\\%USERNAME%\\x', []],
  ['a placeholder', '/home/<user>/x', []],
  ['another placeholder', '/home/{user}/x', []],
  ['all users', 'C:\\Users\\All Users\\x', []],
  ['a shared folder', 'C:\\Users\\Public\\x', []],
  ['a cloud image', '/home/ubuntu/app', []],
  ['a build machine', '/home/runner/work/repo', []],
  ['a build machine of Apple', '/Users/runner/work/repo', []],
  ['the home of nobody', 'cat ~/x', []],
  ['a web page', 'https://example.com/home/jdoe', []],
  ['a request', 'GET /home/jdoe HTTP/1.1', []],
  ['a pattern of Perl', 'x=~foo/', []],
  ['a number', 'https://example.org/api/Users/1234', []],
  ['a type in source code', 'username: string, login: boolean', []],
  ['a member in source code', 'username: req.body.name,', []],
  ['a function in source code', 'login: handleLogin,', []],
  ['a call in source code', 'login: openSession()', []],
  ['prose', 'Good for user experience. Login: click here.', []],
  ['prose after a label', 'A client identifier - username : human-readable one', []],
  ['a script', '/home/index.js', []],
  ['an e-mail address', 'Username: jdoe@example.org', []],
] as const)('%s', ([, text, expected]) => expect(valuesOf(username, text)).toEqual(expected))

test.for([
  ['two names', 'https://example.org/users/jane.doe', 'jane.doe'],
  ['a name and digits', 'https://example.org/users/jsmith42/posts', 'jsmith42'],
  ['a name and digits in an API', '/api/users/jsmith42', 'jsmith42'],
] as const)('in pages about users what looks like a name counts when it is asked for: %s', ([, text, value]) => {
  const spans = Array.from(username.find(text, 'en')).filter((span) => span !== undefined)
  expect(spans.map(({ start, end, score }) => [text.slice(start, end), score])).toEqual([[value, 0.4]])
})

test.for(['me', 'list', 'new', '123', 'sign-in', 'reset-password', 'settings', 'jane'])('but not /users/%s', (page) => {
  const spans = Array.from(username.find(`https://example.org/users/${page}`, 'en')).filter(
    (span) => span !== undefined,
  )
  expect(spans).toEqual([])
})

test.for(Array.from(SHARED_USERNAMES))('nobody is called %s', (name) => {
  for (const text of [`/home/${name}/x`, `C:\\Users\\${name}\\x`, `"username": "${name}"`, `~${name}/x`]) {
    expect(valuesOf(username, text), text).toEqual([])
  }
})
