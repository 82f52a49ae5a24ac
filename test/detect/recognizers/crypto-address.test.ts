import { expect, test } from 'vitest'
import { cryptoAddress } from '../../../src/detect/recognizers/crypto-address.ts'
import { describeIdentifier } from './describe-identifier.ts'
import { valuesOf } from './values-of.ts'

/** Samples of BIP 173, BIP 350, BIP 86, ERC-55 and of the wikis of the coins. */
const VALID = {
  'Bitcoin, to a key': '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
  'Bitcoin, the first block': '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  'Bitcoin, with leading zeros': '1111111111111111111114oLvT2',
  'Bitcoin, to a script': '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
  'Bitcoin, Bech32': 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  'Bitcoin, Bech32 in capitals': 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
  'Bitcoin, Bech32 to a script': 'bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3',
  'Bitcoin, Bech32m': 'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr',
  'Bitcoin, Bech32m, version 16': 'BC1SW50QGDZ25J',
  Litecoin: 'LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9',
  Dogecoin: 'DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L',
  Tron: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
  'Ethereum, both cases': '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  'Ethereum, both cases, another': '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
  'Ethereum, capitals': '0x52908400098527886E0F7030069857D2E4169EE7',
  'Ethereum, small letters': '0xde709f2102306220921060314715629080e2fb77',
}

describeIdentifier(cryptoAddress, {
  valid: VALID,
  alone: 'all',
  nearMisses: {
    'a wrong letter in Base58Check': '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3',
    'two neighbours exchanged in Base58Check': '1BvBMSEYstWetqTFn5uA4m4GFg7xJaNVN2',
    'a key of the test net': 'mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn',
    'a private key': '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
    'a wrong letter in Bech32': 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    'Bech32 of both cases': 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8F3T4',
    'Bech32 of the test net': 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx',
    'version 0 with the check of Bech32m': 'bc1q0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd',
    'version 1 with the check of Bech32': 'bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4',
    'version 17': 'BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R',
    'a program of one byte': 'bc1pw5dgrnzv',
    'a program of 41 bytes': 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav',
    'version 0 with 16 bytes': 'BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P',
    'more padding than four bits': 'bc1zw508d6qejxtdg4y5r3zarvaryvqyzf3du',
    'an Ethereum capital that should be small': '0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    'an Ethereum small letter that should be capital': '0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    '39 hexadecimal digits': '0xde709f2102306220921060314715629080e2fb7',
    '41 hexadecimal digits': '0xde709f2102306220921060314715629080e2fb777',
    'a commit': 'de709f2102306220921060314715629080e2fb77',
    'the hash of a transaction': `0x${'de709f2102306220'.repeat(4)}`,
    'the null address': '0x0000000000000000000000000000000000000000',
  },
  before: ['wallet', 'BTC address', 'my Bitcoin', 'ETH', 'portefeuille', 'send USDT to'],
  after: ['on the blockchain'],
  against: ['commit'],
})

test.for(Object.entries(VALID))('is found in an address of the web: %s', ([, value]) => {
  expect(valuesOf(cryptoAddress, `bitcoin:${value}?amount=0.01`)).toEqual([value])
  expect(valuesOf(cryptoAddress, `https://explorer.example/address/${value}`)).toEqual([value])
})
