// Loaded into the service before it starts, and into its threads.
const { readFileSync } = require('node:fs')
const http = require('node:http')
const { syncBuiltinESMExports } = require('node:module')
const { setFlagsFromString } = require('node:v8')
const { runInNewContext } = require('node:vm')
const { isMainThread } = require('node:worker_threads')

const { CLOCK_FILE, FATAL_WORD, SHORT_WAITS } = process.env

// A thread ends at a word that stands in a text.
if (!isMainThread && FATAL_WORD) {
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (subject) {
    if (`${subject}`.includes(FATAL_WORD)) process.exit(7)
    return exec.call(this, subject)
  }
}

// The minutes that a client may take for a head or a body become seconds.
if (isMainThread && SHORT_WAITS) {
  const { createServer } = http
  http.createServer = (options, ...more) =>
    createServer({ ...options, headersTimeout: options.headersTimeout / 30, connectionsCheckingInterval: 200 }, ...more)
  syncBuiltinESMExports()
  const { setTimeout } = globalThis
  globalThis.setTimeout = (run, ms, ...more) => setTimeout(run, ms === 300_000 ? 3000 : ms, ...more)
}

// The wall clock is ahead by the milliseconds that stand in a file.
if (CLOCK_FILE) {
  const RealDate = Date
  const now = () => RealDate.now() + Number(readFileSync(CLOCK_FILE, 'utf8'))
  globalThis.Date = class ShiftedDate extends RealDate {
    constructor(...args) {
      if (args.length === 0) super(now())
      else super(...args)
    }
    static now = now
  }
}

if (isMainThread) {
  setFlagsFromString('--expose-gc')
  process.on('SIGUSR2', runInNewContext('gc'))
}
