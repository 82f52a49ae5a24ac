/**
 * National numbers that belong to nobody, by calling code (and `CA`): `x` is any digit, and the trunk 0 is left out. Sorted by kind:
 * a number takes a range of its own kind where there is one of its length.
 *
 * - NANP (US, CA and others): 555-0100 to 555-0199 in every area, North American Numbering Plan Administration
 *   (https://www.nanpa.com/numbering/555-line-numbers). The areas are those of large towns.
 * - GB: https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 * - FR: Arcep, decision 2018-0881 (national numbering plan), numbers for audiovisual works
 * - IE: ComReg, Numbering Conditions of Use, (020) 91x xxxx for drama
 * - AU: https://www.acma.gov.au/phone-numbers-use-tv-shows-films-and-creative-works
 * - DE: Bundesnetzagentur, Mitteilung 148/2021, "Drama Numbers"
 * - SE: Post- och telestyrelsen, numbers for fiction (PTS 2019)
 */
export interface Ranges {
  readonly mobile: readonly string[]
  readonly fixed: readonly string[]
}

const areas = (codes: string) => codes.split(' ').map((code) => `${code}55501xx`)
const US = areas(
  '202 205 206 207 208 212 213 214 215 216 217 302 303 304 305 307 312 313 314 316 317 401 402 404 405 406 410 412 413 ' +
    '414 415 501 502 503 504 505 512 513 515 518 601 602 603 605 608 612 614 615 617 619 701 702 703 704 713 716 717 801 ' +
    '802 803 804 808 812 816 817 901 904 907 915 919',
)
const CANADA = areas('204 250 306 403 416 418 450 506 514 519 604 613 705 709 780 819 902 905')

export const RANGES: Readonly<Record<string, Ranges>> = {
  '1': { mobile: US, fixed: US },
  CA: { mobile: CANADA, fixed: CANADA },
  '44': {
    mobile: ['7700900xxx'],
    fixed:
      '1134960xxx 1144960xxx 1154960xxx 1164960xxx 1174960xxx 1184960xxx 1214960xxx 1314960xxx 1414960xxx 1514960xxx 1614960xxx 1914980xxx 2079460xxx 2896496xxx 2920180xxx 1632960xxx'.split(
        ' ',
      ),
  },
  '33': { mobile: ['63998xxxx'], fixed: ['19900xxxx', '26191xxxx', '35301xxxx', '46571xxxx', '53649xxxx'] },
  '353': { mobile: [], fixed: ['2091xxxxx'] },
  '61': {
    mobile: (
      '491570006 491570156 491570157 491570158 491570159 491570110 491570313 491570737 491571266 491571491 491571804 ' +
      '491572549 491572665 491572983 491573770 491573087 491574118 491574632 491575254 491575789 491576398 491576801 ' +
      '491577426 491577644 491578957 491578148 491578888 491579212 491579760 491579455'
    ).split(' '),
    fixed: '25550xxxx 27010xxxx 35550xxxx 37010xxxx 75550xxxx 77010xxxx 85550xxxx 87010xxxx'.split(' '),
  },
  '49': {
    mobile: ['17139200xx', '176040690xx'],
    fixed: ['3023125xxx', '6990009xxx', '4066969xxx', '2214710xxx', '8999998xxx'],
  },
  '46': { mobile: ['7017406xx'], fixed: ['3139006xx', '4062804xx', '9803192xx'] },
}
