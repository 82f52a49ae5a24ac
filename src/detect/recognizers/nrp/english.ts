import type { Vocabulary } from './vocabulary.ts'

/**
 * Nationalities as in the CIA World Factbook (https://www.cia.gov/the-world-factbook/field/nationality), ethnic groups, religions
 * and political groups. Plurals in -s are added but for words that have none.
 */
export const ENGLISH: Vocabulary = {
  nationality: {
    always: `
      Afghan Albanian Algerian American Andorran Angolan Antiguan Argentine Argentinian Armenian Australian Austrian
      Azerbaijani Bahamian Bahraini Bangladeshi Barbadian Belarusian Belgian Belizean Beninese Bhutanese Bolivian Bosnian
      Botswanan Brazilian British Briton Bruneian Bulgarian Burkinabe Burmese Burundian Cambodian Cameroonian Canadian
      Chadian Chilean Chinese Colombian Comorian Congolese Croatian Croat Cuban Cypriot Czech Danish Djiboutian Dominican
      Dutch Dutchman Dutchmen Dutchwoman Dutchwomen Ecuadorian Ecuadorean Egyptian Emirati English Englishman Englishmen
      Englishwoman Englishwomen Eritrean Estonian Ethiopian Fijian Filipino Filipina Finnish French Frenchman Frenchmen
      Frenchwoman Frenchwomen Gabonese Gambian Georgian German Ghanaian Greek Grenadian Guatemalan Guinean Guyanese Haitian
      Honduran Hungarian Icelandic Icelander Indian Indonesian Iranian Iraqi Irish Irishman Irishmen Irishwoman Irishwomen
      Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kazakhstani Kenyan Korean Kosovar Kosovan Kuwaiti Kyrgyz
      Laotian Latvian Lebanese Liberian Libyan Liechtensteiner Lithuanian Luxembourger Luxembourgish Macedonian Malagasy
      Malawian Malaysian Maldivian Malian Maltese Marshallese Mauritanian Mauritian Mexican Micronesian Moldovan Monegasque
      Mongolian Montenegrin Moroccan Mozambican Namibian Nauruan Nepalese Nepali Nicaraguan Nigerian Nigerien Norwegian Omani
      Pakistani Palauan Palestinian Panamanian Paraguayan Peruvian Portuguese Qatari Romanian Russian Rwandan Salvadoran
      Samoan Sammarinese Saudi Scotsman Scotsmen Scotswoman Scottish Senegalese Serb Serbian Seychellois Singaporean Slovak
      Slovakian Slovene Slovenian Somali Spanish Spaniard Sudanese Surinamese Swazi Swedish Swiss Syrian Taiwanese Tajik
      Tanzanian Thai Timorese Togolese Tongan Trinidadian Tunisian Turkish Turkmen Tuvaluan Ugandan Ukrainian Uruguayan Uzbek
      Vanuatuan Venezuelan Vietnamese Welsh Welshman Welshmen Welshwoman Yemeni Yemenite Zambian Zimbabwean Soviet Yugoslav
      Bermudian Greenlandic Faroese Tibetan Chechen Catalan African European Asian Eurasian Scandinavian Caribbean Quebecer`,
    capital: 'Polish Pole Swede Turk Scot Scots Scotch Basque Slav Manx Kiwi Aussie Brit Yank Celt Cornish Lao/Lao',
    name: 'Roman Norman Saxon Finn Dane',
  },
  ethnicity: {
    always: `
      Hispanic Latino Latina Latinx Arab Arabian Kurd Kurdish Romani Sinti Tamil Hutu Tutsi Zulu Xhosa Yoruba Igbo Fulani Berber
      Kabyle Maori Inuit Cherokee Navajo Sioux Mohawk Pashtun Hazara Uyghur Uighur Hmong Rohingya Punjabi Bengali Sindhi Gujarati
      Sinhalese Ashkenazi Sephardi Sephardic Afrikaner Cajun Tuareg Amazigh Slavic Breton Flemish Walloon Corsican Sicilian
      Biracial Aboriginal Afro-Caribbean`,
    capital: 'Gypsy Gypsies Creole Caucasian Cree Bantu Hausa',
    name: 'Roma Boer',
    beside: 'black white brown traveller',
  },
  religion: {
    always: `
      Catholic Protestant Muslim Moslem Islamic Islamist Sunni Shia Shiite Sufi Jew Jewish Judaism Christianity Hindu Hinduism
      Buddhist Buddhism Sikh Sikhism Taoist Lutheran Calvinist Anglican Episcopalian Methodist Presbyterian Pentecostal
      Evangelical Mennonite Amish Mormon Quaker Unitarian Adventist Huguenot Coptic Maronite Druze Yazidi Alawite Ismaili
      Ahmadi Salafi Wahhabi Zoroastrian Rastafarian Wiccan Scientologist atheist agnostic Hasidic Haredi Catholicism
      Protestantism Baha'i Jesuit Franciscan Benedictine Trappist`,
    capital: 'Baptist Copt Pagan Rasta Zionist',
    name: 'Christian Jain Parsi',
    lower: 'islam',
    beside: 'orthodox reformed reform spiritualist humanist secular',
  },
  politics: {
    always: `
      Tory Tories communist socialist Marxist Leninist Trotskyist Maoist anarchist neo-Nazi Nazi fascist monarchist separatist
      Brexiteer Remainer Corbynite Thatcherite Blairite Gaullist Peronist Chavista Bolshevik Menshevik Labourite Eurosceptic
      communism Marxism far-right far-left`,
    capital: 'UKIP SNP DUP SDLP GOP AfD CDU SPD Labour Republican Democrat Whig Greens/Greens',
    member: 'liberal conservative independent unionist loyalist nationalist',
    beside: 'democratic progressive green labor radical populist reform',
  },
  phrases: {
    nationality: `
      Sri Lankan, Saudi Arabian, South African, New Zealander, Puerto Rican, Costa Rican, Cape Verdean, North Korean, South Korean,
      Papua New Guinean, Solomon Islander, South Sudanese, Northern Irish, Sierra Leonean, Hong Konger`,
    ethnicity: `
      African American, Asian American, Native American, First Nations, Irish Traveller, Afro Caribbean, Black African, Black Caribbean, Black
      British, White British, White Irish, Pacific Islander, Torres Strait Islander, Middle Eastern, Mixed race`,
    religion: `
      Roman Catholic, Greek Orthodox, Russian Orthodox, Eastern Orthodox, Jehovah's Witness, Jehovah's Witnesses, Latter-day Saint,
      Seventh-day Adventist, Born-again Christian, Muslim Brotherhood, Church of England, Orthodox Jew, Orthodox Jewish`,
    politics: `
      Liberal Democrat, Lib Dem, Christian Democrat, Social Democrat, Scottish National Party, Democratic Unionist Party, Sinn Féin,
      Plaid Cymru, Fianna Fáil, Fine Gael, Green Party, Reform UK, Bloc Québécois, Parti Québécois, Tea Party, Democratic Party,
      Conservative Party, Labour Party, Republican Party, Liberal Party, New Democratic Party, Independent Party, Popular Front`,
  },
}
