import { identifier } from '../identifier.ts'
import { isOtherNumber } from '../other-number.ts'

const REGION = '(?:1[1-9]|2[0-6]|28)'
const REGION_NAME = '(?:서울|부산|경기(?:남부|북부)?|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산)'
const REST = '\\d{2}-\\d{6}-\\d{2}'

/**
 * Driver's licence: region (its name on older ones), year, serial number and two check digits of a rule that is not
 * published. https://learn.microsoft.com/en-us/purview/sit-defn-south-korea-drivers-license-number
 */
export const driverLicense = identifier({
  type: 'KR_DRIVER_LICENSE',
  description: "Korean driver's licence: twelve digits as 2-2-6-2, the first two of a region.",
  example: '11-22-123456-12',
  languages: ['ko'],
  byDefault: true,
  shapes: [
    { name: 'with the name of the region', pattern: new RegExp(`${REGION_NAME}[ -]?${REST}`), score: 0.75 },
    { name: 'with hyphens', pattern: new RegExp(`${REGION}-${REST}`), score: 0.5 },
    { name: 'with blanks', pattern: new RegExp(`${REGION} \\d{2} \\d{6} \\d{2}`), score: 0.3 },
    { name: 'in one piece', pattern: new RegExp(`${REGION}\\d{10}`), score: 0.05 },
  ],
  check: (compact) => !isOtherNumber(compact),
  context: [
    ...["driver's license", "driver's licence", 'driver license', 'drivers license', 'driving licence', 'license no'],
    ...['driving license', 'license number', 'licence number', 'korean driver license', '운전면허', '운전면허번호'],
    ...['운전면허증', '면허번호', '면허', 'permis de conduire', 'permis coréen'],
  ],
})
