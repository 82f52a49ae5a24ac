// Runs inside the container of a release: `ready URL LIMIT_MS` waits until it says that it is ready, `answer URL LIMIT_MS
// [RELEASE]` sends it the request of the documentation and compares the answer, and who gave it.
import { isDeepStrictEqual } from 'node:util'

const [what, url, limitMs, release] = process.argv.slice(1)
const end = performance.now() + Number(limitMs)
const signal = AbortSignal.timeout(Number(limitMs))

function fail(why) {
  console.error(why)
  process.exit(1)
}

if (what === 'ready') {
  for (;;) {
    const answer = await fetch(`${url}/ready`, { signal }).catch(() => undefined)
    if (answer?.status === 200) process.exit(0)
    if (performance.now() > end) fail(`/ready says ${answer?.status ?? 'nothing'} after ${limitMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const request = { text: 'John Smith lives in Paris', model_language: 'en', model_size: 'sm' }
const answer = await fetch(`${url}/entities`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(request),
  signal,
}).catch((error) => fail(`POST /entities got no answer (${error.cause?.code ?? error.name})`))
if (answer.status !== 200) fail(`POST /entities answers ${answer.status}`)
const body = await answer.json().catch(() => fail('POST /entities answers with something that is not JSON'))
const found = body.entities?.map(({ start, end, type, text }) => ({ start, end, type, text }))
const expected = [
  { start: 0, end: 10, type: 'PERSON', text: 'John Smith' },
  { start: 20, end: 25, type: 'LOCATION', text: 'Paris' },
]
if (!isDeepStrictEqual(found, expected)) fail(`POST /entities finds ${JSON.stringify(found)} in "${request.text}"`)
if (body.anonymized_text !== 'XXXXXXXXXX lives in XXXXX')
  fail(`POST /entities makes "${body.anonymized_text}" of "${request.text}"`)
if (release && answer.headers.get('x-release') !== release) {
  fail(`the edge asked ${answer.headers.get('x-release')}, not ${release}`)
}
process.exit(0)
