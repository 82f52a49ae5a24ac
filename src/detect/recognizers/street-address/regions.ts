import { words } from './parts.ts'

/** Abbreviations and names: USPS Publication 28, appendix B (https://pe.usps.com/text/pub28/28apb.htm). */
export const STATES: readonly string[] = [
  ...words(`AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
    RI SC SD TN TX UT VT VA WA WV WI WY DC PR Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware
    Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan
    Minnesota Mississippi Missouri Montana Nebraska Nevada`),
  ...['New Hampshire', 'New Jersey', 'New Mexico', 'New York', 'North Carolina', 'North Dakota', 'Ohio', 'Oklahoma'],
  ...[
    'Oregon',
    'Pennsylvania',
    'Rhode Island',
    'South Carolina',
    'South Dakota',
    'Tennessee',
    'Texas',
    'Utah',
    'Vermont',
  ],
  ...['Virginia', 'Washington', 'West Virginia', 'Wisconsin', 'Wyoming', String.raw`D\.C\.`],
]

/** Abbreviations and names in both languages: Canada Post, Addressing guidelines (https://www.canadapost-postescanada.ca). */
export const PROVINCES: readonly string[] = [
  ...words('AB BC MB NB NL NS NT NU ON PE QC PQ SK YT Alberta Manitoba Ontario Québec Quebec Saskatchewan Yukon'),
  ...['British Columbia', 'Colombie-Britannique', 'New Brunswick', 'Nouveau-Brunswick', 'Newfoundland', 'Terre-Neuve'],
  ...['Nova Scotia', 'Nouvelle-Écosse'],
]
