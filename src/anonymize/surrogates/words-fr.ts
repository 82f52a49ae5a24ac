import type { Words } from './words.ts'

/** Halves that any two of make an invented name, and the countries and regions that stand for one another. */
export const WORDS_FR: Words = {
  townStarts: (
    'Aigue Ambr Arc Aubi Avil Beau Bell Berni Bois Bon Bress Cast Chante Charm Chaum Clair Condé Cour Crév Dam Dour Épin ' +
    'Ferr Flor Font Fran Givr Grand Haute Ivr Jonc Jou Lam Long Lus Malic Mar Maur Mir Mon Mont Neuv Noir Or Pierre Plais Pré ' +
    'Quin Roche Romil Sauve Ser Tailla Thor Val Vau Verne Vill Viv'
  ).split(' '),
  townEnds: (
    'ac achard agny ancourt ange anville argues aval ay beuf bourg champ chemin cieux court croix euil eux fontaine fort ' +
    'gny guerre hameau ières ignan igny illac lande lieu loire mesnil mont nac noy perche pont ran rives ron roux sart sierre ' +
    'sol telle val vert vigne ville villiers voisin zac'
  ).split(' '),
  companyStarts: (
    'Acti Agri Alpi Altéa Arbo Argo Armo Astro Atla Auré Avi Bati Bel Boré Calli Cima Clari Domi Écla Élan Éner Equi Etho ' +
    'Flo Foren Gali Géo Hexa Horti Idéa Isé Jura Kali Lumi Mari Méca Mon Nauti Nova Océa Opti Orfé Péri Poly Quali Rivi Sequa ' +
    'Sola Soli Teli Terra Tri Urba Valo Vera Vita Zéphy'
  ).split(' '),
  companyEnds: (
    'bat bel bois calis care clair concept dis dor dys film fret gaz gest gis liance lia line lis logis lum mag marin med ' +
    'mer mobil mont nautic nergie net nova pack pharm plast plus port prim ra rel rim sem sol son sport tec terre tis trans ' +
    'val vest via vigne vox'
  ).split(' '),
  trades: (
    'Architecture Assurances Automobiles Bâtiment Boissons Bureautique Chauffage Conseil Construction Conserves Design ' +
    'Développement Diffusion Distribution Édition Électricité Énergies Entretien Finance Formation Fournitures Habitat ' +
    'Imprimerie Industrie Informatique Ingénierie Jardins Laboratoires Literie Logistique Maintenance Matériaux Menuiserie ' +
    'Mobilier Optique Paysages Plastiques Propreté Production Restauration Sécurité Services Solaire Systèmes Textiles ' +
    'Transports Traiteur Travaux Verrerie Voyages'
  ).split(' '),
  countries: (
    'Albanie, Algérie, Allemagne, Argentine, Australie, Autriche, Belgique, Bénin, Bolivie, Brésil, Bulgarie, Burundi, ' +
    'Cambodge, Cameroun, Canada, Chili, Chypre, Colombie, Congo, Croatie, Danemark, Égypte, Équateur, Espagne, Estonie, ' +
    'Finlande, France, Gabon, Géorgie, Ghana, Grèce, Guinée, Hongrie, Inde, Indonésie, Irlande, Islande, Italie, Japon, ' +
    'Jordanie, Kenya, Lettonie, Liban, Lituanie, Luxembourg, Madagascar, Mali, Malte, Maroc, Mauritanie, Mexique, Moldavie, ' +
    'Niger, Nigéria, Norvège, Oman, Pakistan, Panama, Pérou, Pologne, Portugal, Roumanie, Rwanda, Sénégal, Serbie, Slovaquie, ' +
    'Slovénie, Suède, Suisse, Tanzanie, Tchad, Thaïlande, Togo, Tunisie, Turquie, Ukraine, Uruguay, Viêt Nam, Zambie, ' +
    'Chine, Russie, Israël, Iran, Irak, Syrie, Pays-Bas, Royaume-Uni, États-Unis, Corée du Sud, Afrique du Sud, Angleterre, ' +
    'Écosse, USA'
  ).split(', '),
  regions: (
    'Alsace, Ardèche, Ardennes, Aquitaine, Auvergne, Aveyron, Béarn, Berry, Bourgogne, Bretagne, Calvados, Cantal, Champagne, ' +
    'Charente, Corrèze, Corse, Creuse, Dauphiné, Dordogne, Doubs, Drôme, Essonne, Finistère, Franche-Comté, Gard, Gascogne, ' +
    'Gers, Gironde, Hérault, Île-de-France, Isère, Jura, Landes, Languedoc, Limousin, Loiret, Lorraine, Lozère, Marne, Mayenne, ' +
    'Meuse, Morbihan, Moselle, Nièvre, Normandie, Occitanie, Oise, Orne, Périgord, Picardie, Poitou, Provence, Québec, ' +
    'Roussillon, Sarthe, Savoie, Somme, Tarn, Touraine, Var, Vaucluse, Vendée, Vosges, Wallonie, Yonne, Yvelines, Nouveau-Brunswick'
  ).split(', '),
  continents: 'Afrique, Asie, Europe, Amérique, Océanie'.split(', '),
  plain: (
    'abeille acacia amande ardoise aurore avoine balise bambou basilic boussole brume bruyère cabane cannelle canoë cerise ' +
    'chêne citron clairière colibri coquille corail crayon cyprès dune écorce étoile fanal figue flocon fougère galet genêt ' +
    'girafe givre grenade hamac hirondelle iris jasmin lavande lierre lilas lucarne luge mélèze menthe mimosa mousse noisette ' +
    'olive orage ortie osier perle phare plume pommier prairie quartz ravine roseau sable safran sapin sentier tilleul tonnelle ' +
    'trèfle tulipe vallon verger vitrail voilier'
  ).split(' '),
}
