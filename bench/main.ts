import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { benchHttp } from './http.ts'
import { benchIdentifiers } from './identifiers.ts'
import { benchLinearTime } from './linear.ts'
import { benchModels } from './models.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
})
const wanted = positionals.length === 0 ? ['http', 'identifiers', 'linear', 'models'] : positionals

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}`)
if (wanted.includes('http')) await benchHttp()
if (wanted.includes('identifiers')) benchIdentifiers()
if (wanted.includes('linear')) await benchLinearTime(values.quick ? 1_000_000 : 10_000_000)
if (wanted.includes('models')) await benchModels()
