/** Tells when nothing has happened for some time; a time in which there is work to do does not count. */
export class IdleClock {
  readonly #timer: NodeJS.Timeout
  #times = 0
  #tell = () => {}

  /** `onStuck` is called when nothing has happened for as long again after it was idle. */
  constructor(ms: number, isBusy: () => boolean, onStuck: () => void) {
    this.#timer = setInterval(() => {
      if (isBusy()) return
      this.#times += 1
      this.#tell()
      if (this.#times === 2) onStuck()
    }, ms)
    this.#timer.unref()
  }

  /**
   * What comes first: the value, or that nothing has happened for too long; one caller at a time. (`Promise.race` with
   * a promise that stays pending would keep every value it ever saw.)
   */
  orIdle<T>(promise: Promise<T>): Promise<T | 'idle'> {
    return new Promise((resolve, reject) => {
      promise.then(resolve, reject)
      this.#tell = () => resolve('idle')
      if (this.#times > 0) this.#tell()
    })
  }

  /** Something happened. */
  touch(): void {
    this.#timer.refresh()
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}
