import { personalIdentityCode } from '../../../../src/detect/recognizers/fi/personal-identity-code.ts'
import { describeIdentifier } from '../describe-identifier.ts'

/** Those with an individual number from 900 on are published for tests: they belong to nobody. */
describeIdentifier(personalIdentityCode, {
  valid: {
    'of the 1900s': '131052-308T',
    'of the 2000s': '290200A1239',
    'of the 1800s': '010100+002H',
    'of the 1900s, as since 2023': '010594Y9032',
    'of the 2000s, as since 2023': '010516B903X',
    'with X': '020594X903P',
    'with W': '030594W903B',
    'with V': '040594V9030',
    'with U': '050594U903M',
    'with a no-break hyphen': '131052\u2011308T',
    'in lower case': '131052-308t',
  },
  alone: 'all',
  nearMisses: {
    'a wrong check character': '131052-308S',
    'a character that is never used': '131052-308O',
    'a day that was not': '310252-308Y',
    'no leap year': '290201A123J',
    'no leap year in 1800': '290200+1239',
    'month 13': '131352-3087',
    'a number of the day that is not given': '131052-001W',
    'no sign of the century': '131052G308T',
    'no century': '131052308T',
    'a blank': '131052 308T',
    'five digits first': '31052-308T',
    'two digits': '131052-30T',
  },
  before: ['Hetu', 'henkilötunnus:', 'Henkilötunnukseni on', 'personbeteckning', 'personal identity code', 'sotu'],
  after: ['(henkilötunnus)'],
  against: ['order'],
  checked: ['131052-308T', '010594Y9032', '131052-308t'],
})
