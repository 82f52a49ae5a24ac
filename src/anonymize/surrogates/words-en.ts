import type { Words } from './words.ts'

/** Halves that any two of make an invented name, and the countries and regions that stand for one another. */
export const WORDS_EN: Words = {
  townStarts: (
    'Alder Ash Avon Barrow Beck Birch Black Brack Bram Brent Briar Broad Cald Carl Chal Cold Cran Dun East Elm Fairn Fal ' +
    'Fen Fern Glas Green Hart Hazel Hem Holm Hun Ing Kel Kirk Lang Lin Mar Mill Nor Oak Pem Pen Quar Red Rush Sand Sel ' +
    'Shel Stan Swan Tam Thorn Til Wal War Wex Whit Win Wolv Yar'
  ).split(' '),
  townEnds: (
    'bourne bridge brook burn bury by combe cote cross dale den field ford gate grove ham haven hill holt hurst leigh ley ' +
    'low mere minster mond moor mouth ness port ridge shaw stead stoke stone thorpe ton vale wick wood worth'
  ).split(' '),
  companyStarts: (
    'Acor Ambr Arden Astr Aver Bel Blue Bright Cald Cedar Clear Cobal Copper Cor Dor Ever Fern Gran Gray Harl Haver High ' +
    'Iron Jun Kest Lark Lumen Mar Mer Nor Oak Orb Pell Pine Quill Rav Red River Sil Stel Stone Sum Tal Tern Umber Val Ver ' +
    'West Wind Zel'
  ).split(' '),
  companyEnds: (
    'ance aris bank bay brook cast cove craft crest dell field fern gate glen grid hollow ia ico ium land leaf line lock ' +
    'mark mere mill mont ora path peak point quest ridge rise row spring stead stone tide vale view wave well wick yard'
  ).split(' '),
  trades: (
    'Analytics Bakery Capital Catering Consulting Design Dynamics Electric Energy Engineering Farms Foods Freight Gardens ' +
    'Glass Insurance Interiors Labs Legal Logistics Marine Materials Media Mills Motors Networks Optics Outdoors Packaging ' +
    'Paper Partners Pharma Plastics Press Properties Robotics Software Solar Steel Studios Supplies Systems Textiles Timber ' +
    'Tools Trading Travel Ventures Water Works'
  ).split(' '),
  countries: (
    'Albania, Argentina, Australia, Austria, Belgium, Bolivia, Brazil, Bulgaria, Canada, Chile, Colombia, Croatia, Cyprus, ' +
    'Denmark, Ecuador, Egypt, Estonia, Finland, France, Georgia, Germany, Ghana, Greece, Hungary, Iceland, India, Indonesia, ' +
    'Ireland, Italy, Jamaica, Japan, Jordan, Kenya, Latvia, Lithuania, Luxembourg, Malaysia, Malta, Mexico, Moldova, Morocco, ' +
    'Nepal, Netherlands, New Zealand, Nigeria, Norway, Oman, Pakistan, Panama, Peru, Philippines, Poland, Portugal, Romania, ' +
    'Rwanda, Senegal, Serbia, Singapore, Slovakia, Slovenia, South Africa, South Korea, Spain, Sri Lanka, Sweden, Switzerland, ' +
    'Tanzania, Thailand, Tunisia, Turkey, Uganda, Ukraine, United Kingdom, United States, Uruguay, Vietnam, Zambia, China, ' +
    'Russia, Israel, Iran, Iraq, Syria, Algeria, England, Scotland, Wales, Great Britain, USA, UK, UAE'
  ).split(', '),
  regions: (
    'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, ' +
    'Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, ' +
    'Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, ' +
    'Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, ' +
    'West Virginia, Wisconsin, Wyoming, Ontario, Alberta, Manitoba, Queensland, Victoria, Tasmania, Cornwall, Devon, Dorset, ' +
    'Essex, Kent, Norfolk, Suffolk, Surrey, Sussex, Yorkshire, Lancashire, Cumbria, Durham, Ulster, Munster, Connacht'
  ).split(', '),
  continents: 'Africa, Asia, Europe, North America, South America, Oceania'.split(', '),
  plain: (
    'amber anchor apron autumn barley basket beacon bramble candle canvas cedar chestnut clover copper coral cotton cricket ' +
    'daisy ember falcon feather fennel fiddle forest garden ginger hazel heron indigo ivory juniper kettle lantern lemon ' +
    'linen lotus magnet maple marble meadow mellow mirror orchard otter paddle pebble pepper pigeon pillow plum pocket quartz ' +
    'ribbon river saddle saffron sparrow spruce summer thistle timber tulip turtle velvet walnut willow winter wren'
  ).split(' '),
}
