// Runs inside the container of a release. `ready URL READY_MS` waits until it says that it is ready, `answer URL ANSWER_MS`
// sends it the request of the documentation and compares the answer; `both URL READY_MS ANSWER_MS` does one after the other. Exit 1: not ready. 2: no answer, or a wrong one.
import { isDeepStrictEqual } from 'node:util'

const [what, url, limitMs, more] = process.argv.slice(1)

function fail(why) {
  console.error(why)
  process.exit(2)
}

async function ready() {
  const end = performance.now() + Number(limitMs)
  let status = 'nothing'
  while (performance.now() < end) {
    const answer = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(Number(limitMs)) }).catch(() => undefined)
    if (answer?.status === 200) return
    status = answer?.status ?? 'nothing'
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  console.error(`/ready says ${status} after ${limitMs} ms`)
  process.exit(1)
}

async function rightAnswer(answerMs) {
  const text = 'John Smith lives in Paris'
  const answer = await fetch(`${url}/entities`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text, model_language: 'en', model_size: 'sm' }),
    signal: AbortSignal.timeout(Number(answerMs)),
  }).catch((error) => fail(`POST /entities got no answer (${error.cause?.code ?? error.name})`))
  if (answer.status !== 200) fail(`POST /entities answers ${answer.status}`)
  const body = await answer.json().catch(() => fail('POST /entities answers with something that is not JSON'))
  const found = body.entities?.map(({ start, end, type, text: value }) => ({ start, end, type, text: value }))
  const expected = [
    { start: 0, end: 10, type: 'PERSON', text: 'John Smith' },
    { start: 20, end: 25, type: 'LOCATION', text: 'Paris' },
  ]
  if (!isDeepStrictEqual(found, expected)) fail(`POST /entities finds ${JSON.stringify(found)} in "${text}"`)
  if (body.anonymized_text !== 'XXXXXXXXXX lives in XXXXX') {
    fail(`POST /entities makes "${body.anonymized_text}" of "${text}"`)
  }
}

if (what !== 'answer') await ready()
if (what === 'both') await rightAnswer(more)
if (what === 'answer') await rightAnswer(limitMs)
process.exit(0)
