import { expect, test } from 'vitest'
import { keccak256 } from '../../../src/detect/checksums/keccak.ts'

const digestOf = (message: string) => Buffer.from(keccak256(Buffer.from(message))).toString('hex')

/** https://github.com/ethereum/eth-hash and https://emn178.github.io/online-tools/keccak_256.html */
test.for([
  ['', 'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470'],
  ['abc', '4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45'],
  ['testing', '5f16f4c7f149ac4f9510d9cf8cf384038ad348b3bcdc01915f95de12df9d1b02'],
  ['The quick brown fox jumps over the lazy dog', '4d741b6f1eb29cb2a9b9911c82f56fa8d73b04959d3d9d222895df6c0b28aa15'],
  ['transfer(address,uint256)', 'a9059cbb2ab09eb219583f4a59a5d0623ade346d962bcd4e46b11da047c9049b'],
  ['Transfer(address,address,uint256)', 'ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef'],
] as const)('of %o', ([message, digest]) => expect(digestOf(message)).toBe(digest))

test('is not SHA3-256', () => {
  expect(digestOf('')).not.toBe('a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a')
})

/** Counted by another implementation, on integers of 64 bits. */
test.for([
  [135, '34367dc248bbd832f4e3e69dfaac2f92638bd0bbd18f2912ba4ef454919cf446'],
  [136, 'a6c4d403279fe3e0af03729caada8374b5ca54d8065329a3ebcaeb4b60aa386e'],
  [137, 'd869f639c7046b4929fc92a4d988a8b22c55fbadb802c0c66ebcd484f1915f39'],
  [272, 'cf7fcd4f705ee749930d19ca84561a9bf62516bd90a471545fa2f49fdc7e63c8'],
] as const)('of %i letters, as many as a block has or nearly', ([length, digest]) => {
  expect(digestOf('a'.repeat(length))).toBe(digest)
})

test('leaves the message as it was', () => {
  const message = new Uint8Array([1, 2, 3])
  keccak256(message)
  expect(message).toEqual(new Uint8Array([1, 2, 3]))
})
