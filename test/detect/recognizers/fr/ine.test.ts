import { ine } from '../../../../src/detect/recognizers/fr/ine.ts'
import { describeIdentifier } from '../describe-identifier.ts'

describeIdentifier(ine, {
  valid: {
    'nine digits, two letters': '120890177AB',
    'ten digits, one letter': '1208901774H',
    'in lower case': '120890177ab',
    'with a blank': '120890177 AB',
    'of a university': '0DX7K20C441',
  },
  alone: ['120890177AB', '1208901774H'],
  nearMisses: {
    'ten characters': '12089017AB',
    'twelve characters': '1208901774AB',
    'eleven digits': '12089017741',
    'three letters last': '12089017ABC',
    'letters first': 'AB120890177',
    'the same digit throughout': '111111111AA',
    'few digits': '0DXQKZRCABC',
    'a word with a digit': '1DEPARTMEN2',
    'a hyphen': '120890177-AB',
  },
  before: ['INE', 'N° INE :', 'Identifiant national étudiant', 'numeroIne', 'BEA', 'Student ID'],
  after: ['(INE)'],
  against: ['Order no.'],
})
