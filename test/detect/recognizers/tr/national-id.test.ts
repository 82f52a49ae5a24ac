import { nationalId } from '../../../../src/detect/recognizers/tr/national-id.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(nationalId, {
  valid: {
    'of the documentation of stdnum': '17291716060',
    smallest: '10000000146',
    'counted down': '76543210794',
    'of another sample': '36493665440',
    'of a third sample': '94357219628',
    'in groups': '172 917 160 60',
  },
  alone: 'all',
  nearMisses: {
    'a wrong last digit': '10000000145',
    'a wrong last digit but one': '76543210780',
    'both wrong': '11798724308',
    'the last alone wrong': '62286775983',
    'two digits exchanged': '17297116060',
    'beginning with 0': '02531814694',
    'ten digits': '1234567890',
    'twelve digits': '172917160601',
    'a telephone number': '05321234567',
    'counted up': '12345678900',
    zeros: '00000000000',
  },
  before: [
    ...(['TC Kimlik No', 'T.C. kimlik numarası:', 'TCKN', 'kimlik no', 'Nüfus cüzdanı', 'NÜFUS CÜZDANI'] as const),
    ...(['Turkish ID', "numéro d'identité", 'tcKimlikNo'] as const),
  ],
  after: ['(TCKN)'],
  against: ['order number', 'facture'],
  checked: ['17291716060', '10000000146'],
})
