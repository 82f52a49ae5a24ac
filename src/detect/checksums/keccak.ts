const RATE = 136 // bytes that are taken in at once: 1600 bits less twice the 256 of the digest
const WORDS = 50 // the state of 25 lanes of 64 bits, each as a low and a high half
const ROUNDS = 24

const { rotations, targets, constants } = schedule()

/**
 * Keccak-256 as Ethereum uses it, that is with the padding of before FIPS 202, so not SHA3-256.
 * https://keccak.team/keccak_specs_summary.html
 */
export function keccak256(message: Uint8Array): Uint8Array {
  const length = (Math.floor(message.length / RATE) + 1) * RATE
  const padded = new Uint8Array(length)
  padded.set(message)
  padded[message.length] = 0x01
  padded[length - 1] = (padded[length - 1] ?? 0) | 0x80
  const input = new DataView(padded.buffer)
  const state = new Int32Array(WORDS)
  for (let block = 0; block < length; block += RATE) {
    for (let word = 0; word < RATE / 4; word++) state[word] = at(state, word) ^ input.getInt32(block + 4 * word, true)
    permute(state)
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (let word = 0; word < 8; word++) digest.setInt32(4 * word, at(state, word), true)
  return new Uint8Array(digest.buffer)
}

/** Keccak-f[1600]; the steps are named as in the specification. */
function permute(state: Int32Array): void {
  const column = new Int32Array(10)
  const row = new Int32Array(10)
  for (let round = 0; round < ROUNDS; round++) {
    // theta
    for (let i = 0; i < 10; i++) {
      column[i] = at(state, i) ^ at(state, i + 10) ^ at(state, i + 20) ^ at(state, i + 30) ^ at(state, i + 40)
    }
    for (let x = 0; x < 5; x++) {
      const left = ((x + 4) % 5) * 2
      const right = ((x + 1) % 5) * 2
      const low = at(column, left) ^ rotated(at(column, right), at(column, right + 1), 1)
      const high = at(column, left + 1) ^ rotated(at(column, right + 1), at(column, right), 1)
      for (let i = 2 * x; i < WORDS; i += 10) {
        state[i] = at(state, i) ^ low
        state[i + 1] = at(state, i + 1) ^ high
      }
    }
    // rho and pi
    let low = at(state, 2)
    let high = at(state, 3)
    for (let step = 0; step < ROUNDS; step++) {
      const to = at(targets, step)
      const by = at(rotations, step)
      const next = [at(state, to), at(state, to + 1)] as const
      state[to] = rotated(low, high, by)
      state[to + 1] = rotated(high, low, by)
      ;[low, high] = next
    }
    // chi
    for (let start = 0; start < WORDS; start += 10) {
      for (let i = 0; i < 10; i++) row[i] = at(state, start + i)
      for (let i = 0; i < 10; i++) {
        state[start + i] = at(row, i) ^ (~at(row, (i + 2) % 10) & at(row, (i + 4) % 10))
      }
    }
    // iota
    state[0] = at(state, 0) ^ at(constants, 2 * round)
    state[1] = at(state, 1) ^ at(constants, 2 * round + 1)
  }
}

/** One half of a lane that is turned left by 1 to 63 bits; `other` is its other half. */
function rotated(half: number, other: number, by: number): number {
  if (by === 32) return other
  return by < 32 ? (half << by) | (other >>> (32 - by)) : (other << (by - 32)) | (half >>> (64 - by))
}

/** How far and where to the lanes are moved, and what is added to the first, by the linear feedback shift register. */
function schedule() {
  const rotations = new Int32Array(ROUNDS)
  const targets = new Int32Array(ROUNDS)
  const constants = new Int32Array(2 * ROUNDS)
  let [x, y, register] = [1, 0, 1]
  for (let step = 0; step < ROUNDS; step++) {
    ;[x, y] = [y, (2 * x + 3 * y) % 5]
    targets[step] = 2 * (x + 5 * y)
    rotations[step] = (((step + 1) * (step + 2)) / 2) % 64
    for (let power = 0; power < 7; power++) {
      const bit = 2 ** power - 1
      if ((register & 1) !== 0) {
        const word = 2 * step + (bit >> 5)
        constants[word] = at(constants, word) ^ (1 << (bit & 31))
      }
      register = (register << 1) ^ ((register >> 7) * 0x171)
    }
  }
  return { rotations, targets, constants }
}

function at(words: Int32Array, index: number): number {
  return words[index] as number
}
