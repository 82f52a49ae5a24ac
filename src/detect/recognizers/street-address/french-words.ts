import { BLANK, BLANKS, LOWER, oneOf, words } from './parts.ts'

// Kinds of ways and their short forms: norm AFNOR XP Z10-011, which La Poste asks senders to follow.

/** Hardly ever anything else after a number, whatever follows. */
export const SURE_KINDS =
  words(`rue r\\. avenue av\\. ave\\.? boulevard boul\\.? bld\\.? blvd\\.? bvd\\.? impasse imp\\. all[ée]e all\\. chemin chem\\.? ruelle
  venelle chauss[ée]e rte\\.? rempart quai faubourg fbg\\.? fg\\.? traverse sente rond-point`)
/** Words of other meaning as well: what follows them must be a name. */
export const OTHER_KINDS =
  words(`place pl\\.? cours crs route passage pass\\. voie pont port square sq\\.? parc cour villa
  cit[ée] quartier hameau r[ée]sidence lotissement clos mail parvis c[ôo]te bd\\.? bd boul av all[ée]es ch\\.? domaine corniche
  mont[ée]e sentier esplanade promenade terrasse croissant carrefour rang digue galerie rampe r imp all fg levée drève
  lieu-dit plateau zone`)
/** Those that need no name. */
export const KINDS_ALONE = String.raw`(?:[gG]rande?[\- '’]?[rR]ue|GRANDE?[\- '’]?RUE|Grand[\- '’]Place)`
/** Those after whose name the number stands, as in Belgium and Switzerland. */
export const KINDS_FIRST = oneOf([
  ...words('[Rr]ue RUE [Aa]venue AVENUE [Bb]oulevard BOULEVARD [Cc]hemin CHEMIN [Pp]lace PLACE [Rr]oute ROUTE'),
  ...words('[Aa]llée ALL[ÉE]E [Qq]uai QUAI [Ii]mpasse IMPASSE [Cc]haussée CHAUSS[ÉE]E [Ss]quare SQUARE [Cc]ours COURS'),
  String.raw`Av\.|Bd\.?|Ch\.|Rte|Drève|Clos|Grand[\- '’](?:[Rr]ue|Place)`,
])

export const ARTICLE = oneOf([
  `(?i:de${BLANK}la|du|des|de|la|le|les|aux|au|à${BLANK}la|sous|sur)${BLANKS}`,
  `(?i:(?:de${BLANK})?l|d|à${BLANK}l)['’]${BLANK}?`,
])
export const MONTHS = 'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre'
/** Words that are no part of a name: they begin what is said of the address. */
export const NO_NAMES =
  words(`le la les de du des à a au aux et ou où est sont était sera depuis dans pour par avec sans sous chez qui que quoi dont
  quand mais car donc ni puis alors merci svp stp près pres face côté cote angle vers entre avant après apres pendant jusqu code digicode
  interphone tel tél téléphone mail email en ce cette ces cet il elle on je tu nous vous ils elles y ne pas plus très trop tout tous
  demain hier matin soir midi lundi mardi mercredi jeudi vendredi samedi dimanche aujourd ici là gauche droite appart appartement appt apt
  bât bat bâtiment batiment étage etage escalier esc porte résidence entrée cedex bp cs france suisse belgique si non oui ok [cjnsm](?=['’]) qu
  livraison livrer mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs un une s'il aussi no parallèle calme tranquille
  piétonne fermée barrée commerçante`)
/** The first words of names that are written small before the others. */
export const TITLES =
  words(`faubourg vieux vieille petite? grande? général maréchal docteur président colonel commandant
  capitaine abbé professeur porte pont champ bois ch[âa]teau`)
/** The names that streets have most often, which need no capital: what they lead to. */
export const COMMON_NAMES =
  words(`mairie gare [ée]glise [ée]cole [ée]coles poste march[ée] moulin moulins r[ée]publique libert[ée] ch[âa]teau fontaine pont
  port plage mer lac rivi[èe]re for[êe]t bois stade cimeti[èe]re pr[ée]s champs jardins vignes lilas roses tilleuls ch[êe]nes acacias
  platanes marronniers peupliers h[ôo]pital h[ôo]tel-de-ville bourg village lavoir puits calvaire chapelle couvent presbyt[èe]re mus[ée]e
  th[ée][âa]tre universit[ée] campus victoire paix r[ée]sistance lib[ée]ration gambetta lafayette`)
/** Saint-Jean, général de Gaulle. */
export const PERSONS = String.raw`(?:sainte?|g[ée]n[ée]ral|mar[ée]chal|docteur|jean)[ \-](?:de[ \-])?[${LOWER}]{2,20}`

/** What a count of something looks like: lessons, seats, numbered roads. */
export const COUNT = new RegExp(
  oneOf([
    "cours (?:de |d['’]|du )?(?:fran|angl|math|yoga|piano|danse|dessin|chant|musique|sport|soutien|conduite|allem|espagn|eau)",
    'places? (?:de (?:parking|cin|concert|th)|pour|assise|en)',
    'routes? (?:nationale|départementale)',
    'quartiers? de',
    'villas? (?:avec|de vacances)',
  ]).replace('(?:', String.raw`\b(?:`),
  'iu',
)
