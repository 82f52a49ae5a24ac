// count.mjs STATUS REPORT: prints "passed failed skipped" of one suite, from its exit status and its JSON report
// in vitest's format ("-": a suite without one, which counts as one test).
import { readFileSync } from 'node:fs'

const [status, report] = process.argv.slice(2)
let passed = 0
let failed = 0
let skipped = 0
if (report === '-') {
  passed = status === '0' ? 1 : 0
} else {
  try {
    const r = JSON.parse(readFileSync(report, 'utf8'))
    passed = r.numPassedTests
    failed = r.numFailedTests + (r.success || r.numFailedTests ? 0 : 1)
    skipped = r.numPendingTests + r.numTodoTests
  } catch (error) {
    console.error(`${report}: ${error.message}`)
    failed = 1 // no report: nobody knows what ran
  }
}
// A suite that crashed, was stopped or did not even start fails although no test of it did.
if (status !== '0' && failed === 0) failed = 1
console.log(passed, failed, skipped)
