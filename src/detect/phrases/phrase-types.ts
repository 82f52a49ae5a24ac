import type { EntityTypeInfo } from '../catalog.ts'

/** What compromise and fr-compromise find in words as well as in figures. */
export const PHRASE_TYPES: readonly EntityTypeInfo[] = [
  {
    type: 'DATE_TIME',
    description: 'Date or time, in figures or in words.',
    example: '5 January 2021',
    threshold: 0.1,
    byDefault: true,
  },
  {
    type: 'MONEY',
    description: 'Amount of money, in figures or in words.',
    example: '$3,000',
    threshold: 0.1,
    byDefault: false,
  },
  {
    type: 'PERCENTAGE',
    description: 'Percentage, in figures or in words.',
    example: '12.5%',
    threshold: 0.1,
    byDefault: false,
  },
  {
    type: 'QUANTITY',
    description: 'Number with a unit of measure.',
    example: '80 kg',
    threshold: 0.1,
    byDefault: false,
  },
  {
    type: 'AGE',
    description: "Someone's age, in figures or in words.",
    example: '45 years old',
    threshold: 0.1,
    byDefault: false,
  },
]
