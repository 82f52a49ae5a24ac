/** Texts that cost each finder the most that we could think of, as a unit that is repeated. */
export const WORST_TEXTS: Readonly<Record<string, readonly string[]>> = {
  CREDIT_CARD: ['4111 ', '4111 1111 1111 1112 ', '4111111111111111 ', '4', '4-', '0.4111111111111111 '],
  EMAIL_ADDRESS: ['a@', 'a.', 'a-', 'a@a.a.', 'ab', '"', '"a', "a'", '+%', 'john@example.com ', 'a@a.com,', '-.-@'],
  IBAN_CODE: ['FR76 ', 'FR7630006000011234567890189 ', 'FR76', 'FR 76 ', 'A1', 'IBAN'],
  IP_ADDRESS: ['1.1.1.1.', '1.1.1.1 ', '1:1:', ':', '::1 ', '1.', 'fe80::1%a', 'a:'],
  PHONE_NUMBER: ['06 ', '06 12 34 56 78 ', '+1', '+33 6 ', '0', '(', '(0) ', '1 2 ', '415-555-', '01.02.', 'tel 1 '],
  STREET_ADDRESS: ['1 A St\n', '12 Albion Street, ', 'Street ', '12 rue de la ', '75007 Paris '],
  SECRET: ['token="', 'password=a1B2c3D4,', 'password.', ' eyJ', 'api key: ', '-----BEGIN PRIVATE KEY-----', 'curl '],
  DATE_TIME: ['1/1, ', '1 mars ', '10 h ', 'Mar 14 '],
  URL: ['http://', 'a://b ', 'a.', 'www.', 'a.com', 'a.com ', 'a.com/)', 'http://a.com/(', ')', '://', 'a-.', 'x.y/z.'],
}

/** Ordinary prose, made longer by repetition: with names, dates, amounts and identifiers as in users' texts. */
export const ORDINARY_TEXT: Readonly<Record<'en' | 'fr', string>> = {
  en: `Hi Margaret,

Thanks for calling on Tuesday. As discussed, Daniel Okafor from our Leeds office will visit you on 14 March 2025 at 10:30
to look at the boiler; he works for Northgate Heating and knows your building. If the time does not suit you, write to
daniel.okafor@northgate.example or ring 0113 496 0142 before Friday. The deposit of £120 was paid with the card ending in
4242, and the receipt is at https://northgate.example/receipts/88213. Nothing else is needed from your side, but please
make sure that somebody is at home, since the neighbours were rather unhappy the last time the water was turned off.

Kind regards,
Priya Raman
Customer Service, Northgate Heating Ltd, 12 Albion Street, Leeds LS1 6HQ

`,
  fr: `Bonjour Madame Lefèvre,

Merci pour votre appel de mardi. Comme convenu, Karim Benali, de notre agence de Nantes, passera chez vous le 14 mars 2025
à 10 h 30 pour examiner la chaudière ; il travaille pour Chauffage du Ponant et connaît bien l'immeuble. Si l'heure ne vous
convient pas, écrivez à karim.benali@ponant.example ou appelez le 02 40 00 12 34 avant vendredi. L'acompte de 120 euros a
été réglé, et le reçu se trouve sur https://ponant.example/recus/88213. Rien d'autre n'est nécessaire de votre côté, mais
veillez à ce que quelqu'un soit présent, car les voisins étaient plutôt mécontents lors de la dernière coupure d'eau.

Cordialement,
Sylvie Garnier
Service clients, Chauffage du Ponant, 12 rue Crébillon, 44000 Nantes

`,
}

export function repeatTo(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}
