import { identifier } from '../identifier.ts'

const POSTCODE = '(?!01000|99999)(?:0[1-9]|[1-9]\\d)\\d{3}'
/** Beginnings of nouns after it that are counted; a town is written with a capital as well. */
const COUNTED = [
  ...['Euro', 'EUR', 'Mark', 'Franken', 'Dollar', 'Einwohner', 'Mensch', 'Person', 'Mitglied', 'Besuch', 'Zuschauer'],
  ...['Teilnehm', 'Stück', 'Kilo', 'Meter', 'Tonne', 'Liter', 'Watt', 'Stunde', 'Tag', 'Jahr', 'Mal', 'Uhr', 'Seite'],
  ...['Wort', 'Wörter', 'Punkt', 'Stimm', 'Kund', 'Mitarbeiter', 'Arbeit', 'Haushalt', 'Wohnung', 'Fahrzeug'],
].join('|')

/**
 * Postcode: five digits from 01001 to 99998. Any number of five digits looks like it, so it counts beside a word for
 * it, with D- before it, or before a town for whoever asks. https://de.wikipedia.org/wiki/Postleitzahl_(Deutschland)
 */
export const plz = identifier({
  type: 'DE_PLZ',
  description: 'German postcode: five digits beside a word for it.',
  example: '10115',
  languages: ['de'],
  byDefault: true,
  shapes: [
    { name: 'with the country', pattern: new RegExp(`(?:D|DE)-${POSTCODE}`), score: 0.7 },
    {
      name: 'before a town',
      pattern: new RegExp(`${POSTCODE}(?=[ \\u00a0](?!(?:${COUNTED}))[A-ZÄÖÜ][a-zäöüß]{2})`),
      score: 0.4,
    },
    { name: 'five digits', pattern: new RegExp(POSTCODE), score: 0.05 },
  ],
  context: [
    ...['plz', 'postleitzahl', 'postanschrift', 'anschrift', 'adresse', 'wohnanschrift', 'lieferadresse', 'wohnort'],
    ...['rechnungsadresse', 'lieferanschrift', 'rechnungsanschrift', 'wohnhaft', 'straße', 'strasse', 'str'],
    ...['hausnummer', 'postfach', 'postcode', 'postal code', 'zip', 'zip code', 'code postal'],
  ],
  negativeContext: ['kundennummer', 'bestellnummer', 'rechnungsnummer', 'artikelnummer', 'aktenzeichen', 'nr'],
})
