#!/usr/bin/env node
import { run } from './run.ts'

// Node's own message would show an error whole, and it may hold a piece of a text.
process.on('uncaughtException', (error) => {
  process.stderr.write(`A fault: ${error.constructor.name}\n`)
  process.exit(1)
})
process.exitCode = await run(process.argv.slice(2))
