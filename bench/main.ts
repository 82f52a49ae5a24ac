import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { benchHttp } from './http.ts'
import { benchIdentifiers } from './identifiers.ts'
import { benchLinearTime } from './linear.ts'
import { benchMixed } from './mixed.ts'
import { benchModels } from './models.ts'
import { benchPeers } from './peers.ts'
import { benchSoak } from './soak.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    size: { type: 'string', default: 'sm' },
    minutes: { type: 'string', default: '10' },
  },
})
const wanted = positionals.length === 0 ? ['http', 'identifiers', 'linear', 'models'] : positionals

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}`)
if (wanted.includes('http')) await benchHttp()
if (wanted.includes('identifiers')) benchIdentifiers()
if (wanted.includes('linear')) await benchLinearTime(values.quick ? 1_000_000 : 10_000_000)
if (wanted.includes('models')) await benchModels()
if (wanted.includes('peers')) await benchPeers({ quick: values.quick, size: values.size === 'md' ? 'md' : 'sm' })
if (wanted.includes('mixed')) await benchMixed()
if (wanted.includes('soak') && !(await benchSoak(Number(values.minutes)))) process.exitCode = 1
