import type { Vocabulary } from './vocabulary.ts'

/**
 * Gentilés of the countries (arrêté du 4 novembre 1993 on their names, https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000179113),
 * peoples, religions and political groups: the masculine, of which the feminine and the plurals are made, or all forms joined by `/`.
 */
export const FRENCH: Vocabulary = {
  nationality: {
    always: `
      afghan albanais algérien allemand américain andorran angolais argentin/argentins arménien australien autrichien azerbaïdjanais
      azéri bahamien bahreïnien bangladais barbadien belge bélizien béninois bhoutanais biélorusse birman bolivien bosnien bosniaque
      botswanais brésilien britannique brunéien bulgare burkinabé burkinabè burundais cambodgien camerounais canadien cap-verdien
      centrafricain chilien chinois chypriote colombien comorien congolais coréen costaricain croate cubain danois djiboutien
      dominicain égyptien émirati équatorien érythréen espagnol estonien éthiopien fidjien finlandais français gabonais gambien
      géorgien ghanéen grec/grecs/grecque/grecques grenadien guatémaltèque guinéen guyanien haïtien hondurien hongrois indien
      indonésien iranien irakien irlandais islandais israélien italien ivoirien jamaïcain japonais jordanien kazakh kényan
      kirghiz kosovar koweïtien laotien letton/lettons/lettonne/lettonnes libanais libérien libyen lituanien luxembourgeois
      macédonien malaisien malawite maldivien malgache malien maltais marocain mauricien mauritanien mexicain moldave monégasque
      mongol monténégrin mozambicain namibien népalais nicaraguayen nigérian nigérien norvégien néerlandais néo-zélandais omanais
      ougandais ouzbek/ouzbeks/ouzbèke/ouzbèkes pakistanais palestinien panaméen paraguayen péruvien philippin/philippins polonais portoricain
      portugais qatari québécois roumain russe rwandais salvadorien samoan saoudien sénégalais serbe seychellois singapourien
      slovaque slovène somalien soudanais srilankais sri-lankais sud-africain sud-coréen nord-coréen sud-soudanais suédois
      surinamais swazi syrien tadjik tanzanien taïwanais tchadien tchèque thaïlandais togolais tongien trinidadien tunisien
      turkmène turc/turcs/turque/turques ukrainien uruguayen vénézuélien vietnamien yéménite zambien zimbabwéen soviétique
      yougoslave anglais écossais gallois hollandais tibétain tchétchène africain européen asiatique maghrébin scandinave
      antillais guadeloupéen martiniquais réunionnais guyanais calédonien polynésien mahorais acadien wallon/wallons/wallonne/wallonnes
      flamand bavarois sicilien`,
    place: 'suisse corse argentine/argentines',
    lower: 'philippine/philippines',
    name: 'breton/bretons/bretonne/bretonnes normand basque catalan',
  },
  ethnicity: {
    always: `
      arabe kurde berbère kabyle amazigh tamoul touareg peul kanak tsigane gitan manouche afro-américain afro-descendant
      latino-américain hispanique tutsi hutu zoulou bantou malinké soninké bambara inuit maori ouïghour rohingya pachtoune cherokee
      ashkénaze séfarade slave berbérophone arabo-musulman`,
    capital: 'Rom/Roms Bamiléké Baoulé',
    member: 'noir blanc/blancs/blanche/blanches métis/métisse/métisses',
  },
  religion: {
    always: `
      catholique protestant musulman islamique islamiste sunnite chiite soufi juif/juifs/juive/juives judaïsme christianisme
      chrétien hindou hindouiste hindouisme bouddhiste bouddhisme sikh taoïste luthérien calviniste anglican épiscopalien méthodiste
      presbytérien pentecôtiste évangélique mennonite mormon/mormons/mormone/mormones quaker adventiste huguenot copte maronite druze
      yézidi alaouite ismaélien salafiste wahhabite zoroastrien rastafari scientologue athée agnostique hassidique loubavitch
      catholicisme protestantisme bahaï jésuite franciscain bénédictin trappiste janséniste catho`,
    lower: 'baptiste islam',
    beside: 'orthodoxe pratiquant croyant réformé laïc/laïcs/laïque/laïques intégriste traditionaliste',
  },
  politics: {
    always: `
      communiste socialiste marxiste léniniste trotskiste maoïste anarchiste néonazi nazi fasciste royaliste monarchiste
      séparatiste écologiste centriste gaulliste frontiste macroniste mélenchoniste lepéniste sarkozyste travailliste péroniste
      bolchevik mitterrandiste zemmouriste souverainiste lambertiste poujadiste communisme socialisme marxisme écolo`,
    capital: 'LFI EELV PCF UMP UDI LREM CDU SPD Insoumis/Insoumise/Insoumises Républicain',
    member: 'libéral/libéraux/libérale/libérales démocrate radical/radicaux/radicale/radicales vert',
    beside: `
      conservateur/conservateurs/conservatrice/conservatrices indépendant progressiste nationaliste indépendantiste populiste PS
      LR RN MoDem`,
  },
  phrases: {
    nationality: '',
    ethnicity: 'gens du voyage',
    religion: `
      témoin de Jéhovah, témoins de Jéhovah, Frères musulmans, franc-maçon, francs-maçons, franc-maçonne, catholique romain, catholique
      romaine, grec orthodoxe, russe orthodoxe, église orthodoxe`,
    politics: `
      Rassemblement national, Front national, France insoumise, Europe Écologie Les Verts, Europe Écologie, Mouvement démocrate, Lutte
      ouvrière, Debout la France, Parti de gauche, Parti radical, Parti vert, Parti libéral, Parti conservateur, Parti
      démocrate, Parti républicain, Parti socialiste, Parti communiste, Parti communiste français, Parti travailliste, Parti québécois,
      Bloc québécois, Nouveau Front populaire, Front populaire, extrême droite, extrême gauche`,
  },
}
