import { contextWords } from './context-words.ts'
import { AFTER_ESCAPE, fromPatterns } from './recognizer.ts'

const START = String.raw`(?:(?<![\p{L}\p{N}]|\d[.,]|[+\-−])|${AFTER_ESCAPE})`
const END = String.raw`(?![\p{L}\p{N}]|[.,]\d{3})`
const BLANK = String.raw`[ \t\u00a0\u202f]`

const DEGREES = String.raw`[+\-−]?\d{1,3}\.\d{3,15}`
const DEGREES_WITH_COMMA = String.raw`[+\-−]?\d{1,3},\d{3,15}`
const PAIRS = [
  `${DEGREES}(?:${BLANK}{0,2}[,;/]${BLANK}{0,2}|${BLANK}{1,2})${DEGREES}`,
  `${DEGREES_WITH_COMMA}(?:${BLANK}{0,2}[;/]${BLANK}{0,2}|,?${BLANK}{1,2})${DEGREES_WITH_COMMA}`,
  String.raw`[+\-]\d\d\.\d{2,8}[+\-]\d{3}\.\d{2,8}`, // ISO 6709
]

const SECONDS = String.raw`\d{1,2}(?:[.,]\d{1,6})?${BLANK}?(?:\\?["″”]|''|′′|’’)`
const MINUTES = String.raw`\d{1,2}(?:[.,]\d{1,6})?${BLANK}?['′’](?:${BLANK}?${SECONDS})?`
const ANGLE = String.raw`\d{1,3}(?:[.,]\d{2,15}${BLANK}?°?|${BLANK}?°${BLANK}?${MINUTES})`
const QUARTER = '(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Nn]ord|[Ss]ud|[Ee]st|[Oo]uest|[NSEWO])'
const AXIS = `(?:${QUARTER}${BLANK}?${ANGLE}|${ANGLE}${BLANK}?${QUARTER})`
const WITH_QUARTERS = String.raw`${AXIS}(?:${BLANK}?[,;/]?${BLANK}?${AXIS})?(?!\p{L})`

const NAMED = String.raw`(?<!\p{L})(?:lat|latitude|lon|lng|long|longitude)["']?${BLANK}?[:=]${BLANK}?["']?(?<value>[+\-−]?\d{1,3}\.\d{2,15})(?![\p{L}\p{N}])`

// Open Location Code: https://github.com/google/open-location-code/blob/main/Documentation/Specification/specification.md
const PLUS_CODE = String.raw`[2-9C][2-9CFGHJMPQRV][2-9CFGHJMPQRVWX]{6}\+[2-9CFGHJMPQRVWX]{2,3}`

const context = contextWords([
  ...['lat', 'latitude', 'lon', 'lng', 'longitude', 'coordinates', 'coordinate', 'coords', 'gps', 'geo', 'geolocation'],
  ...['located at', 'position', 'maps', 'map', 'point', 'wgs84', 'waypoint', 'll', 'coordonnees', 'localisation'],
  ...['geolocalisation', 'situe a', 'point gps', 'emplacement'],
])

/**
 * A place on the earth in degrees, as maps, telephones and pictures give it: a pair of decimals with three places or more
 * (a hundred metres), degrees with their quarter (ISO 6709 annex D), latitude and longitude by name, a full Plus Code.
 */
export const coordinates = fromPatterns({
  type: 'COORDINATES',
  description: 'Geographical coordinates: decimal pairs, degrees with minutes and seconds, named values, Plus Codes.',
  example: '48.8584° N, 2.2945° E',
  threshold: 0.5,
  byDefault: false, // two decimals are as often any others
  patterns: [
    ...PAIRS.map((pair) => new RegExp(START + pair + END, 'gu')),
    new RegExp(START + WITH_QUARTERS, 'gu'),
    new RegExp(NAMED, 'dgiu'),
    new RegExp(START + PLUS_CODE + END, 'gu'),
  ],
  score(value, text, start) {
    if (value.includes('+') && /[CFGHJMPQRVWX]/.test(value)) return 0.8
    const [first = 0, second] = numbersOf(value)
    if (!/[.,]\d{3,}[^\d°]{1,6}\d|[.\d][+-]\d/.test(value) || /\p{L}|°/u.test(value)) return scoreOfAxes(value, first)
    if (second === undefined || !isOnEarth(first, second)) return undefined
    const end = start + value.length
    const score = isInList(text, start, end) ? 0.3 : scoreOfPair(value, first, second)
    return context(text, start, end).length > 0 ? 0.85 : score
  },
})

function isInList(text: string, start: number, end: number): boolean {
  return (
    /\d[.,]\d{1,15}[,;] ?$/.test(text.slice(Math.max(0, start - 20), start)) ||
    /^[,;] ?[+\-−]?\d{1,3}[.,]\d/.test(text.slice(end, end + 8))
  )
}

function scoreOfPair(value: string, first: number, second: number): number {
  if (first < 1 && second < 1) return 0.2 // two shares or probabilities
  const isBlankBetween = !/[,;/+-]\s?[+\-−]?\d+[.,]\d+$/.test(value)
  const isCoarse = /[.,]\d{3}\D.*[.,]\d{3}$/.test(value) // hundred metres, or two measures of anything
  return isBlankBetween || isCoarse ? 0.3 : 0.6
}

function scoreOfAxes(value: string, first: number): number | undefined {
  if (first > 180) return undefined
  if (value.includes('°')) return 0.9
  const isAlone = numbersOf(value).length < 2
  return isAlone && /\p{L}/u.test(value) ? undefined : 0.85 // "12.50 E" may be a price; a number alone had its name before it
}

/** The absolute values. */
function numbersOf(value: string): number[] {
  return Array.from(value.matchAll(/\d{1,3}(?:[.,]\d{1,15})?/g), ([number]) => Number(number.replace(',', '.')))
}

/** In either order: GeoJSON has the longitude first. */
function isOnEarth(first: number, second: number): boolean {
  return Math.min(first, second) <= 90 && Math.max(first, second) <= 180
}
