import type { NameList } from './names.ts'

/** Frequent names of French-speaking countries, put together by hand. Of each list: one name once. */
export const FRENCH: NameList = {
  female: `
    Adélaïde Adèle Adeline Adrienne Agathe Agnès Aïcha Alexandra Alexia Alice Alicia Alix Aline Alizée Amandine Amélie
    Amina Anaïs Andrée Angèle Angélique Anne Annette Annick Antoinette Apolline Ariane Armelle Astrid Aude Audrey Augustine
    Aurélie Aurore Axelle Béatrice Bénédicte Bérengère Bernadette Berthe Blanche Brigitte Camélia Capucine Carine Carole
    Caroline Cassandre Catherine Cécile Céleste Célestine Céline Chantal Charlène Charlotte Chloé Christelle Christiane
    Christine Claire Clara Clarisse Claudine Clémence Clémentine Cléo Clotilde Colette Constance Coralie Corinne Daphné
    Danielle Delphine Denise Diane Dorothée Édith Éléonore Éliane Élisabeth Élise Élodie Éloïse Elsa Émeline Émilie
    Emmanuelle Emma Estelle Esther Eugénie Eulalie Éva Évelyne Fabienne Fanny Fatima Fatoumata Félicie Fernande Flavie
    Flora Florence Florine Françoise Frédérique Gabrielle Gaëlle Geneviève Georgette Germaine Ghislaine Gilberte Ginette
    Gisèle Gwenaëlle Hélène Héloïse Henriette Honorine Hortense Huguette Inès Irène Iris Isabelle Jacqueline Jade Jeanne
    Jeannine Joëlle Johanna Joséphine Josette Josiane Judith Julie Juliette Justine Karima Karine Khadija Laetitia Laura
    Laure Laurence Laurine Léa Leïla Léonie Léontine Lilou Liliane Lise Louane Louise Lucette Lucie Lucienne Ludivine
    Lydie Madeleine Maëlle Maëlys Magali Maïté Manon Margaux Margot Marguerite Marianne Marie Marielle Marine Marion
    Marlène Marthe Martine Maryse Mathilde Maud Mauricette Mélanie Mélina Mélissa Micheline Mireille Monique Morgane
    Muguette Muriel Myriam Nadège Nadia Nadine Naïma Nathalie Nicole Noëlle Noémie Océane Odette Odile Olympe Ophélie
    Pascale Patricia Paulette Pauline Pénélope Perrine Philomène Pierrette Prune Rachel Raphaëlle Raymonde Régine Renée
    Romane Rosalie Roselyne Sabine Sabrina Salomé Samia Samira Sandra Sandrine Sarah Séverine Sidonie Simone Solange
    Solène Sonia Sophie Stéphanie Suzanne Sylvie Sylviane Tatiana Thérèse Tiphaine Valentine Valérie Vanessa Véronique
    Victoire Violaine Virginie Viviane Yasmina Yolande Yvette Yvonne Zélie Zoé`,
  male: `
    Abdel Achille Adam Adrien Ahmed Aimé Alain Alban Albert Albin Alexandre Alexis Ali Alphonse Amaury Ambroise Anatole
    André Ange Anselme Antoine Antonin Aristide Armand Arnaud Arsène Arthur Aubin Auguste Augustin Aurélien Aymeric
    Baptiste Barnabé Barthélemy Basile Bastien Benjamin Benoît Bernard Bertrand Blaise Boris Brice Bruno Calixte Cédric
    Célestin César Charles Christian Christophe Clément Clovis Côme Constant Constantin Corentin Cyprien Cyrille Damien
    Daniel David Denis Désiré Didier Dimitri Donatien Dorian Edgar Edmond Édouard Élie Éloi Émile Émilien Emmanuel Éric
    Ernest Erwan Étienne Eugène Eustache Évariste Fabien Fabrice Faustin Félicien Félix Ferdinand Fernand Fiacre Firmin
    Flavien Florent Florian Francis Franck François Frédéric Fulbert Gabin Gabriel Gaël Gaëtan Gaspard Gaston Gauthier
    Geoffroy Georges Gérald Gérard Germain Ghislain Gilbert Gildas Gilles Gontran Grégoire Grégory Guilhem Guillaume
    Gustave Guy Hamza Hassan Hector Henri Herbert Hervé Hilaire Hippolyte Honoré Hubert Hugo Hugues Ibrahim Ignace Isaac
    Isidore Ismaël Jacques Jean Jérémie Jérémy Jérôme Joachim Joël Jonas Jonathan Joseph Josselin Jules Julien Juste Karim
    Kévin Khalid Lambert Laurent Lazare Léandre Léo Léon Léonard Léopold Lilian Lionel Loïc Louis Luc Lucas Lucien
    Ludovic Maël Malik Mamadou Marc Marceau Marcel Marcelin Marin Marius Martial Martin Mathéo Mathieu Mathis Matthieu
    Maurice Maxence Maxime Maximilien Mehdi Melchior Michel Mickaël Modeste Mohamed Moussa Mustapha Nathan Nicolas Nils
    Noé Norbert Octave Odilon Olivier Omar Onésime Oscar Pacôme Parfait Pascal Patrice Patrick Paul Philibert Philippe
    Pierre Placide Prosper Quentin Rachid Raoul Raphaël Raymond Régis Rémi Rémy René Richard Robert Robin Roch Rodolphe
    Rodrigue Roger Roland Romain Romaric Romuald Ruben Sacha Saïd Salim Samir Samuel Samy Sébastien Serge Séverin Siméon
    Simon Stanislas Stéphane Sylvain Tanguy Tarek Théo Théodore Théophile Thibault Thierry Thomas Timothée Tristan Ulysse
    Urbain Valentin Valère Valéry Victor Victorien Vincent Virgile Vivien Wilfried Xavier Yacine Yann Yannick Yoann
    Youssef Yvan Yves Zacharie`,
  family: `
    Abadie Achard Adnot Aguilon Alazard Allard Allemand Alphand Amblard Amiot Ancelin Andrieu Angot Ardouin Arnould Artaud
    Asselin Aubertin Aubry Audibert Auffret Auger Aumont Auvray Avril Aymard Babin Bachelet Baillargeon Bailly Balland
    Barbaud Barbier Bardet Baron Barrault Barreau Barthel Bassompierre Bataille Baudouin Baudry Bazin Beaufils Beaujour
    Beaulieu Beaumont Becquart Bédard Béguin Belanger Bellec Belleville Bellot Benard Bergeron Bernier Berthelot Bertin
    Besnard Besson Bideau Bigot Billard Binet Bissonnette Blanchet Blondel Bocquet Boisseau Boivin Bonnard Bonneau Bonnefoy
    Bordier Bosquet Bouchard Boucher Boudin Bougie Bouillon Boulanger Boulay Bourdon Bourgeois Bourguignon Boutin Bouvet
    Bouvier Boyer Brassard Breton Briand Brissot Brochard Brossard Bruneau Brunel Buisson Bureau Cadieux Caillaud Calvet
    Camus Canonne Caron Carpentier Carrière Cartier Castaing Cauchois Cazenave Chabot Chaillou Chambon Champagne
    Chapelain Charbonneau Chardin Charlet Charpentier Charron Chartier Chastain Chatelain Chaumont Chauvet Chauvin Chenu
    Chevalier Chevallier Chollet Choquet Clavel Clerc Cochet Coignard Colin Collet Combes Constantin Coquelin Corbeau
    Cordier Cormier Cornu Costes Coulomb Courtois Cousin Coutant Couturier Crépin Croizat Cuvelier Dallaire Damour Daniau
    Danjou Darcel Daubigny Daumas Dauphin Daveau David Debray Delacour Delage Delahaye Delannoy Delaunay Delcourt Delorme
    Delmas Delmotte Delon Delpech Demange Denoyer Deschamps Descombes Desjardins Deslandes Desmarais Desprez Devaux
    Devigne Diot Doucet Drapeau Drouet Drouin Dubois Dubreuil Duchesne Duclos Ducret Dufour Dugas Duhamel Dujardin Dumas
    Dumont Dumoulin Dupont Duprat Dupuis Duquesne Durand Durieux Dutertre Duval Duvivier Escoffier Esnault Estève Fabre
    Fauchet Faucher Faure Favreau Favre Ferrand Ferrier Fillon Flament Fleury Fontaine Forestier Forget Fortier Foucault
    Foucher Fouquet Fournier Frémont Fromentin Gagneux Gaillard Gallois Garnier Garreau Gaudin Gautier Gauvin Gavard
    Genest Geoffrin Gervais Gibert Gilles Girard Girardot Giraud Godard Godefroy Gosselin Goujon Goulet Gourdon Granger
    Grandjean Gravier Grenier Grimaud Grosjean Gueguen Guérin Guibert Guichard Guignard Guilbert Guillard Guillemin
    Guillot Guitton Guyard Guyot Hainaut Hamel Hamelin Hardouin Harel Hébert Henriot Hérault Herbin Hérisson Hersant
    Hervieu Hoarau Houdin Huard Hubert Humbert Imbert Jacob Jacquard Jacquet Jacquemin Jamet Janvier Jarry Joly Jolivet
    Joubert Jourdain Jouve Julliard Kerbrat Kervella Labbé Laborde Lacaze Lachaud Lacombe Lacoste Lacroix Lafarge Laffont
    Lafond Lagarde Lagrange Lalande Lallemand Lamarche Lambert Lamy Landais Langlois Lapierre Laporte Larivière Laroche
    Larrieu Lassalle Latour Launay Laurier Lavergne Lavigne Lebeau Leblanc Lebrun Leclerc Lecomte Lecocq Ledoux Lefebvre
    Lefort Legendre Léger Legrand Legros Lejeune Lelièvre Lemaire Lemaître Lemercier Lemoine Lenoir Lepage Leroux
    Leroy Lesage Lescure Letellier Levasseur Lévêque Lhomme Loiseau Lombard Lorrain Loubet Mabille Magnier Mahieu Maillard
    Maillet Malet Mallet Manceau Marchand Marchal Maréchal Marquet Marteau Martinet Masson Mathieu Mauger Maurin Mazet
    Ménard Mercier Merle Mesnard Meunier Michaud Michelet Millet Minet Moisan Monnet Monnier Montagne Moreau Morel Morin
    Morvan Moulin Mounier Mousset Mouton Muller Nadeau Naudin Navarre Neveu Nivelle Nogaret Noiret Normand Olivier Ollier
    Pageau Paillard Parent Parmentier Pascal Pasquier Pelletier Peltier Périer Perret Perrin Perrot Petitjean
    Philipon Picard Pichon Pineau Pinson Piquet Plantier Poirier Poisson Pommier Poncelet Portier Potier Poulain Prévost
    Prieur Prigent Proust Pruvost Quéré Quesnel Raffin Ragot Rambaud Ravel Raynaud Rebours Régnier Renard Renaud Renault
    Rey Ribot Richelet Rigaud Riou Rivet Rivière Robillard Robineau Rocher Roche Rolland Rondeau Rossignol Rouault
    Rousseau Roussel Rousset Royer Sabatier Salmon Samson Sarrazin Saulnier Saunier Sauvage Savary Seguin Sénéchal
    Serre Sicard Simonet Sorel Soulier Tanguy Tardieu Taillefer Tavernier Teissier Tellier Terrier Texier Thévenet
    Thibaudeau Thierry Thiers Thuillier Tissot Tournier Toussaint Trémblay Tribout Trouvé Turcotte Turpin Vacher Vaillant
    Valette Vallet Vasseur Verdier Vernier Vérany Viard Vidal Vigneron Villard Villeneuve Vincenot Viollet Voisin
    Vuillemin`,
}
