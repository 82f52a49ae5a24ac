import { expect, test } from 'vitest'
import { claimNumber } from '../../../../src/detect/recognizers/us/claim-number.ts'
import { prescriptionNumber } from '../../../../src/detect/recognizers/us/prescription-number.ts'
import { priorAuthorizationNumber } from '../../../../src/detect/recognizers/us/prior-authorization-number.ts'
import { referralNumber } from '../../../../src/detect/recognizers/us/referral-number.ts'
import { describeIdentifier } from '../describe-identifier.ts'
import { valuesOf } from '../values-of.ts'

const OTHER_NUMBERS = {
  'a date': '20240314',
  'seconds since 1970': '1714003200',
  'one digit throughout': '000000',
  'a decimal fraction': '90817263.5',
  'an amount': '90817263,50',
  'five digits': '90817',
}

describeIdentifier(claimNumber, {
  valid: {
    'after CLM without a hyphen': 'CLM987654301',
    'after CLM': 'CLM-987654301',
    'in small letters': 'clm-987654301',
    'fifteen digits': '202403150012345',
    'six digits': '908172',
  },
  alone: ['CLM-987654301', 'CLM987654301', 'clm-987654301'],
  nearMisses: {
    ...OTHER_NUMBERS,
    'sixteen digits': '9081726354490817',
    'five digits after CLM': 'CLM-90817',
    'letters in it': 'CLM-98765A301',
  },
  before: ['claim number', 'Claim #', 'claim:', 'Claim ID', 'claim no.', 'medical claim', 'EOB for', 'claimNumber'],
  after: ['is your claim number'],
})

describeIdentifier(prescriptionNumber, {
  valid: {
    'after RX without a hyphen': 'RX7654321',
    'after RX': 'RX-7654321',
    'in small letters': 'rx7654321',
    'seven digits': '7654301',
    'a pharmacy and a number': '7654301-00214',
    'twelve digits': '765430100214',
  },
  alone: ['RX-7654321', 'RX7654321', 'rx7654321'],
  nearMisses: {
    ...OTHER_NUMBERS,
    'thirteen digits': '7654301002145',
    'a graphics card': 'RX-6800',
    'letters in it': 'RX-76543A1',
  },
  before: ['prescription number', 'Rx #', 'Rx:', 'rx number', 'Prescription No.', 'refill', 'rxNumber'],
  after: ['is the prescription number'],
})

describeIdentifier(priorAuthorizationNumber, {
  valid: {
    'after PA without a hyphen': 'PA987654301',
    'after PA': 'PA-987654301',
    'after AUTH': 'AUTH-987654301',
    'in small letters': 'pa-987654301',
    'six digits': '908172',
    'twelve digits': '908172635449',
  },
  alone: 'none',
  nearMisses: {
    ...OTHER_NUMBERS,
    'thirteen digits': '9081726354490',
    'five digits after PA': 'PA-90817',
    'letters in it': 'PA-98765A301',
  },
  before: [
    'prior authorization',
    ...['Prior Auth #', 'preauthorization number', 'pre-auth', 'precert', 'Authorization #'],
    ...['authorization number', 'auth no.', 'priorAuthorization'],
  ],
  after: ['is the prior authorization number'],
})

describeIdentifier(referralNumber, {
  valid: {
    'without a hyphen': 'REF987654301',
    'after REF': 'REF-987654301',
    'after INF': 'INF-987654301',
    'in small letters': 'ref-987654301',
    'six digits': '908172',
    'twelve digits': '908172635449',
  },
  alone: 'none',
  nearMisses: {
    ...OTHER_NUMBERS,
    'thirteen digits': '9081726354490',
    'five digits after REF': 'REF-90817',
    'letters in it': 'REF-98765A301',
  },
  before: [
    'referral number',
    'Referral #',
    'referral:',
    'infusion referral',
    'referral ID',
    'referring provider',
    'referralNo',
  ],
  after: ['is the referral number'],
})

test.for([
  ['a claim in prose', claimNumber, 'They claim that some 908172 people saw it.'],
  ['a request for permission', priorAuthorizationNumber, 'Without authorization nobody changes the 908172 records.'],
  ['a prescription in prose', prescriptionNumber, 'The prescription was one of 908172 last year.'],
  ['a referral in prose', referralNumber, 'One referral in 908172 is lost.'],
] as const)('the word alone, not right before it, is not enough: %s', ([, recognizer, text]) => {
  expect(valuesOf(recognizer, text)).toEqual([])
})
