// Loaded into the service before it starts: makes it fail, at words that stand in a request, with errors that hold the text.
const { isMainThread } = require('node:worker_threads')

const { parse } = JSON
const { exec } = RegExp.prototype
const { setTimeout } = globalThis

const faultWith = (text) => Object.assign(new Error(text, { cause: new Error(text) }), { text })

function later(text) {
  setImmediate(() => {
    throw faultWith(text)
  })
}

if (isMainThread) {
  JSON.parse = (text, ...more) => {
    if (`${text}`.includes('FAULT_OF_THE_SERVER')) later(text)
    return parse(text, ...more)
  }
  // nobody waits for the five minutes that a body may take
  globalThis.setTimeout = (run, ms, ...more) => setTimeout(run, ms === 300_000 ? 300 : ms, ...more)
} else {
  RegExp.prototype.exec = function (subject) {
    const text = `${subject}`
    if (text.includes('FAULT_IN_WORK')) throw faultWith(text)
    if (text.includes('FAULT_OF_THE_THREAD')) later(text)
    if (text.includes('FAULT_UNHANDLED')) Promise.reject(faultWith(text))
    if (text.includes('FAULT_NO_ERROR')) throw text
    if (text.includes('FAULT_EXIT')) process.exit(7)
    return exec.call(this, text)
  }
}
