"""The French words around names, as tables: titles, institutions, places, verbs of speech, particles."""

from __future__ import annotations


def _table(words: str) -> frozenset[str]:
    return frozenset(words.split())


ARTICLES = _table("le la les l' un une des Le La Les L' Un Une Des du au aux Du Au Aux ce cette cet ces son sa ses leur leurs")
DEFINITE = _table("le la les l' Le La Les L'")
OF = _table("de du des d' De Du Des D'")
INSIDE = OF | _table("la le les l' et en à au aux sur pour sous of the and for von van der den y e da do del di dos del' lès &")
PARTICLES = _table("de d' du von van der den di da del della dos ben bin al el le la ten ter y Van Von De Di Da Del El Al Ben Bin Le La Du Mc")

HONORIFICS = _table(
    "M. M MM. Mme Mme. Mmes Mmes. Mlle Mlle. Mlles Me Me. Mgr Mgr. Dr Dr. Pr Pr. Monsieur Madame Mademoiselle Maître Messieurs Mesdames Sir Lord "
    "Lady Mr Mr. Mrs Ms monsieur madame maître"
)
RANKS = _table(
    "général générale colonel colonelle capitaine commandant lieutenant lieutenant-colonel sergent caporal adjudant brigadier amiral vice-amiral "
    "maréchal juge docteur docteure professeur professeure abbé père cardinal archevêque évêque prince princesse duc duchesse comte comtesse baron "
    "marquis sultan émir cheikh commissaire major Général Colonel Capitaine Commandant Lieutenant Amiral Maréchal Docteur Professeur Juge Cardinal"
)
TITLES = RANKS | _table(
    "président présidente vice-président vice-présidente ex-président ministre ministres ex-ministre premier première chancelier chancelière secrétaire "
    "député députée sénateur sénatrice maire adjoint adjointe maires conseiller conseillère élu élue eurodéputé eurodéputée préfet préfète sous-préfet "
    "gouverneur gouverneure procureur procureure magistrat magistrate avocat avocate avocats PDG pdg P-DG directeur directrice patron patronne dirigeant "
    "dirigeante fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice entrepreneur entrepreneuse milliardaire multimilliardaire "
    "homme femme magnat investisseur actionnaire héritier héritière économiste analyste politologue sociologue historien historienne philosophe chercheur chercheuse "
    "biologiste climatologue hydrologue épidémiologiste cardiologue neurologue médecin infirmier infirmière pharmacien ingénieur ingénieure "
    "journaliste rédacteur rédactrice éditorialiste écrivain écrivaine auteur auteure autrice romancier cinéaste réalisateur réalisatrice acteur actrice "
    "comédien comédienne chanteur chanteuse rappeur musicien peintre architecte urbaniste joueur joueuse attaquant défenseur gardien milieu buteur "
    "entraîneur entraîneuse sélectionneur coach capitaine athlète champion championne pilote arbitre syndicaliste délégué déléguée représentant "
    "représentante porte-parole responsable chef cheffe coordinateur coordinatrice consultant consultante expert experte lobbyiste lanceuse lanceur "
    "militant militante agriculteur agricultrice éleveur riverain riveraine habitant habitante témoin victime retraité retraitée étudiant étudiante "
    "opposant candidat candidate leader roi reine pape frère sœur fils fille épouse époux mari compagne ami amie associé associée rival collègue "
    "confrère dénommé dénommée certain nommé nommée trésorier trésorière commissaire rapporteur rapporteure médiateur psychologue notaire industriel"
)
ORG_NOUNS = _table(
    "société sociétés groupe groupes entreprise entreprises firme compagnie start-up startup jeune-pousse multinationale géant géants filiale holding maison "
    "opérateur opérateurs constructeur constructeurs équipementier fabricant fournisseur distributeur exploitant concessionnaire transporteur armateur avionneur "
    "motoriste laboratoire laboratoires labo biotech banque banques assureur assureurs mutuelle fonds cabinet agence régulateur gendarme autorité institut "
    "institution organisation association associations collectif fédération syndicat syndicats centrale intersyndicale parti mouvement formation coalition ONG "
    "fondation think-tank club clubs équipe formation franchise enseigne chaîne chaînes radio journal quotidien hebdomadaire mensuel magazine site revue média médias "
    "éditeur studio producteur réseau plateforme plate-forme raffineur pétrolier sidérurgiste énergéticien électricien gazier câblo-opérateur hébergeur "
    "concurrent concurrents rival rivaux prestataire sous-traitant consortium promoteur bailleur capital-risqueur brasseur cimentier papetier "
    "conglomérat équipe école université lycée hôpital clinique centre ministère service services marque marques agences brigade parquet cour tribunal coentreprise usine"
)
ORG_OF = _table(
    "PDG pdg P-DG patron patronne dirigeant dirigeants dirigeante actionnaire actionnaires capital rachat acquisition filiale filiales siège salarié salariés "
    "salariées employés employé clients client cofondateur cofondatrice fondateur fondatrice porte-parole action actions usine usines titre offre fusion directeur "
    "directrice cession vente conseil administration résultats bénéfices bénéfice ventes propriétaire propriétaires investisseurs concurrent rival rivale "
    "partenaire partenaires cours valorisation capitalisation services avocats abonnés usagers site application plateforme supporteurs supporters joueurs entraîneur "
    "président présidente vice-président responsable représentant membre membres adhérents élus député sénateur militants experts chercheurs techniciens agents équipes "
    "communiqué rapport enquête avis sanction décision plainte recours laboratoires vaccin moteur branche division comité"
)
PLACE_NOUNS = _table(
    "ville villes commune communes village villages métropole agglomération département départements région régions province pays Etat État état île îles capitale quartier "
    "hameau bourg canton arrondissement préfecture sous-préfecture station port territoire archipel banlieue cité fleuve rivière vallée"
)
PLACE_OF = PLACE_NOUNS | _table(
    "habitants habitant habitante maire mairie préfet préfète préfecture nord sud est ouest nord-ouest nord-est sud-ouest sud-est centre centre-ville rues aéroport gare périphérie large "
    "population peuple frontière frontières ambassade ambassadeur ambassadrice gouvernement roi reine royaume université tribunal procureur parquet évêque archevêque "
    "environs alentours portes hauteurs côtes côte rives bords plages plage région proche près km kilomètres Région Ville Métropole Port originaire natif natifs tramway métro"
)
PERSON_OF = _table(
    "avocat avocate avocats famille épouse époux femme mari fils fille frère sœur départ mort décès élection entourage proches discours voix mère père "
    "compagne ami amis amie biographie démission nomination réélection arrestation procès défense dixit épaules fortune mandat propos tweet milliardaire investiture"
)
PRODUCT_NOUNS = _table(
    "application appli chatbot modèle modèles robot logiciel médicament médicaments vaccin vaccins molécule traitement projet programme plan jeu film série roman "
    "livre album chanson moteur fusée satellite sonde avion voiture berline véhicule smartphone assistant IA agent outil algorithme système opération "
    "tempête ouragan cyclone dépression typhon émission podcast concours navire paquebot cargo ferry porte-conteneurs pétrolier"
)
STORMS = _table("tempête ouragan cyclone dépression typhon navire paquebot cargo ferry porte-conteneurs opération émission film série roman")

SPEECH = _table(
    "déclare déclarait déclarer affirme affirmait explique expliquait estime estimait dit disait ajoute ajoutait assure assurait confie confiait raconte racontait "
    "indique indiquait précise précisait répond répondait réplique lance lançait souligne soulignait rappelle rappelait résume résumait soupire juge jugeait martèle regrette "
    "regrettait plaide prévient promet observe note notait poursuit conclut commente reconnaît admet insiste tranche glisse témoigne déplore dénonce salue "
    "s'inquiète s'indigne s'étonne reprend renchérit ironise détaille justifie concède relève avance tempère nuance avertit confirme nie"
)
SPOKEN = _table(
    "déclaré affirmé expliqué estimé dit ajouté assuré confié raconté indiqué précisé répondu répliqué lancé souligné rappelé résumé jugé regretté plaidé prévenu promis "
    "commenté reconnu admis insisté tranché témoigné déploré dénoncé salué réagi écrit tweeté martelé ironisé accusé nommé élu né née démissionné"
)
FIRMLY = _table("acquis racheté lancé annoncé investi publié levé déposé fusionné licencié supprimé embauché commercialisé rejeté ouvert fermé")
ENTERPRISE = _table(
    "emploie employait employaient recrute recrutait supprime supprimera licencie commercialise commercialisait produit fabrique fabriquait exploite exploitera "
    "gère détient détenait vend vendait rachète rachètera finance investit investira livrera livre livrait versera recensait recense comptait"
)
AUXILIARIES = _table("a ont avait avaient aurait est était a-t-il a-t-elle")

ORG_HEADS_LOWER = _table(
    "ministère ministères mairie préfecture sous-préfecture rectorat tribunal tribunaux cour université hôpital lycée collège école conservatoire "
    "académie chambre conseil comité institut musée éditions archevêché fondation CHU CHRU CHR"
)
ORG_HEADS = _table(
    "Agence Autorité Office Ligue Fédération Institut Conseil Cour Comité Caisse Chambre Centre Direction Fonds Bureau Organisation Association Confédération Union "
    "Syndicat Observatoire Compagnie Banque Parti Mouvement Front Rassemblement Alliance Régie Ministère Ministères Département Départements Commissariat Secrétariat Délégation "
    "Inspection Université Académie Fondation Musée Commission Tribunal Collectif Coordination Cercle Société Groupement Etablissement Mutuelle Haut-Commissariat Hôpital Ecole CHU CHRU "
    "Mairie Préfecture Métropole Communauté Ville Lycée Editions Institute University Bank Federal Chambres Archives Théâtre Opéra Orchestre Port Grand Club Racing Stade Olympique "
    "Sporting Cercle Union Entente Etoile Aviron Laboratoire Laboratoires Cabinet Groupe Maison Clinique Réseau Coopérative Fonderie Aciéries Chantiers Brasserie Brasseries"
)
COURT_KINDS = _table("judiciaire correctionnel correctionnelle administratif administrative suprême civil civile constitutionnelle pénale pénal régional régionale départemental "
    "départementale municipal municipale national nationale général générale économique social sociale métropolitain intercommunal universitaire hospitalier hospitalière fédéral fédérale "
    "français française européen européenne central centrale international internationale mondial mondiale public publique primaire supérieur supérieure technique polytechnique "
    "sportif agricole professionnel professionnelle syndicale scientifique nucléaire démocratique démocrate républicain socialiste communiste écologiste populaire libéral travailliste conservateur radical chinois "
    "américain américaine britannique allemand allemande italien italienne espagnol suisse belge canadien canadienne africain africaine lyonnais lyonnaise marseillais toulousain toulousaine "
    "étrangères sociales rurales urbain durable écologique énergétique solidaire numérique publics bordelais lillois nantais rennais rochelais brestois lensois parisien parisienne strasbourgeois monégasque bayonnais castrais")
LOWER_MIDDLES = ("d' appel", "d' assises", "de commerce", "de grande instance", "de cassation", "des comptes", "pour enfants", "de police", "des prud'hommes", "d' instance",
    "de proximité", "hospitalier universitaire", "d' agglomération", "de communes", "d' agriculture", "de métiers", "de commerce et d' industrie", "central du", "d' État", "d' Etat")
PLACE_HEADS = _table(
    "rue avenue boulevard place quai impasse faubourg mer lac mont monts col île îles golfe vallée baie delta plaine plage forêt archipel cap détroit canal rivière aéroport "
    "pont stade parc château abbaye cathédrale basilique église massif péninsule océan isthme plateau désert viaduc square comté duché"
)
PLACE_CAPITALS = _table("Mont Lac Cap Ile Iles Golfe Baie Val Vallée Mer Océan Rue Avenue Boulevard Place Quai Pont Gare Aéroport Stade Parc Château Fort Rio Côte")
EVENT_HEADS = _table("affaire traité traités convention conventions accords protocole bataille batailles Affaire Traité Convention Accords Protocole Bataille")
WORK_HEADS = _table("loi rapport contrat prix amendement directive loi-cadre cassette commission-d'enquête procès Loi Rapport Prix Contrat Opération opération")
ORG_TAILS = _table(
    "SA SAS SE SARL AG GmbH NV Inc Inc. Corp Corp. Ltd Ltd. LLC plc PLC Group Groupe Holding Holdings Partners Capital Ventures Management Technologies Technology Industries "
    "Systems Solutions Services Energy Energies Energie Pharma Pharmaceuticals Therapeutics Biotech Biosciences Airlines Airways Motors Bank News Media Médias Entertainment Pictures "
    "Studios Records Foundation Institute University Company Co Labs Networks Telecom Mobility Mobilités Robotics Aerospace Sports Football FC AC SC RC CF AS United City Athletic Rugby Hockey "
    "Basket Handball Press Post Times Journal Tribune Magazine Analytics Consulting Conseil Assurances Finance Invest Investissement Immobilier Santé Diagnostics Medical Logistics Rail Association International "
    "Transports Environnement Habitat Logement France Europe Belgique Suisse"
)
FUNCTION_WORDS = _table(
    "le la les un une des du de à au aux et ou où mais donc or ni car que qui quoi dont quand comme si ce cet cette ces son sa ses mon ma mes ton ta tes notre nos votre vos leur "
    "leurs je tu il elle on nous vous ils elles se me te lui y en ne pas plus moins très trop peu par pour dans sur sous sans avec chez vers entre contre depuis pendant avant après "
    "lors dès selon est sont était étaient sera seront a ont avait avaient aura aussi ainsi alors cependant toutefois pourtant enfin puis ensuite bien même tout toute tous toutes "
    "autre autres aucun aucune chaque plusieurs quelques certains certaines celui celle ceux celles cela ceci ça c' ici là voici voilà oui non merci hier demain aujourd'hui "
    "pourquoi comment combien quel quelle quels quelles rien personne jamais toujours encore déjà outre malgré parmi grâce faute face suite quant afin tandis lorsque puisque "
    "quoique derrière devant autour hors sauf via durant certes hélas quitte vu près loin haut bas surtout notamment seulement justement reste restait désormais actuellement auparavant parfois souvent seul seule seuls seules premier première deux trois quatre cinq six sept huit neuf dix cent mille million millions milliard milliards "
    "monsieur madame lire voir laisser partager fin début résumé source photo vidéo publié mis interrogé contacté sollicité né née fondé fondée créé créée"
)
LOWER_ADJECTIVE = (
    "al", "ale", "aux", "ales", "el", "elle", "els", "elles", "if", "ive", "ifs", "ives", "ique", "iques", "aire", "aires", "ien", "ienne", "iens", "iennes", "ais", "aise", "aises",
    "ois", "oise", "ain", "aine", "iste", "istes", "able", "ible", "eur", "eure", "urs", "ures", "ié", "iée", "ain", "ains", "in", "ine", "ate", "ates", "ain",
)
