"""The words before, after and inside organisations."""

from __future__ import annotations

from recoupe.french.word_table import word_set

ORG_NOUNS = word_set("""
    société sociétés groupe groupes entreprise entreprises firme compagnie start-up startup jeune-pousse
    multinationale géant géants filiale holding maison opérateur opérateurs constructeur constructeurs
    équipementier fabricant fournisseur distributeur exploitant concessionnaire transporteur armateur avionneur
    motoriste laboratoire laboratoires labo biotech banque banques assureur assureurs mutuelle fonds cabinet
    agence régulateur gendarme autorité institut institution organisation association associations collectif
    fédération syndicat syndicats centrale intersyndicale parti mouvement formation coalition ONG fondation
    think-tank club clubs équipe franchise enseigne chaîne chaînes radio journal quotidien hebdomadaire mensuel
    magazine site revue média médias éditeur studio producteur réseau plateforme plate-forme raffineur pétrolier
    sidérurgiste énergéticien électricien gazier câblo-opérateur hébergeur concurrent concurrents rival rivaux
    prestataire sous-traitant consortium promoteur bailleur capital-risqueur brasseur cimentier papetier
    conglomérat école université lycée hôpital clinique centre ministère service services marque marques agences
    brigade parquet cour tribunal coentreprise usine bureau studio loueur voyagiste camping restaurateur
    négociant maroquinier équipementière ferrailleur pépiniériste chocolatier laiterie coopérative intersyndicale asso
    verrier chimiste minotier biscuitier réassureur courtier gestionnaire délégataire acquéreur repreneur charcutier
    conserverie fonderie papeterie textile lunetier horloger joaillier bijoutier semencier volailler sucrier laitier
""")
"""Nouns in apposition to an organisation: “la société X”."""

ORG_OF = word_set("""
    PDG pdg P-DG patron patronne dirigeant dirigeants dirigeante actionnaire actionnaires capital rachat
    acquisition filiale filiales siège salarié salariés salariées employés employé clients client cofondateur
    cofondatrice fondateur fondatrice porte-parole action actions usine usines titre offre fusion directeur
    directrice cession vente conseil administration résultats bénéfices bénéfice ventes propriétaire
    propriétaires investisseurs concurrent rival rivale partenaire partenaires cours valorisation capitalisation
    services avocats abonnés usagers site application plateforme supporteurs supporters joueurs entraîneur
    président présidente vice-président responsable représentant membre membres adhérents élus député sénateur
    militants experts chercheurs techniciens agents équipes communiqué rapport enquête avis sanction décision
    plainte recours laboratoires vaccin moteur branche division comité syndicats magasins produits enseignes dette
    ultras marques comptes activités dirigeantes actionnaires actif actifs hypermarchés ateliers avocate financement
    reprise mutuelle maison-mère
""")
"""Nouns that belong to an organisation: “le PDG de X”."""

ENTERPRISE = word_set("""
    emploie employait employaient recrute recrutait supprime supprimera licencie commercialise commercialisait
    produit fabrique fabriquait exploite exploitera gère détient détenait vend vendait rachète rachètera finance
    investit investira livrera livre livrait versera recensait recense comptait fusionnent fusionne emploiera
    fabriquera produisait distribue distribuait écope
""")
"""What firms do: “X emploie 120 personnes”."""

FIRMLY = word_set("""
    acquis racheté lancé annoncé investi publié levé déposé fusionné licencié supprimé embauché commercialisé
    rejeté ouvert fermé
""")
"""Participles of what firms do."""

ORG_HEADS_LOWER = word_set("""
    ministère ministères mairie préfecture sous-préfecture rectorat tribunal tribunaux cour université hôpital
    lycée collège école conservatoire académie chambre conseil comité institut musée éditions archevêché
    fondation centre clinique chambres CHU CHRU CHR
""")
"""Nouns in small letters that open the name of an institution: “tribunal de Paris”."""

ORG_HEADS = word_set("""
    Agence Autorité Office Ligue Fédération Institut Conseil Cour Comité Caisse Chambre Centre Direction Fonds
    Bureau Organisation Association Confédération Union Syndicat Observatoire Compagnie Banque Parti Mouvement
    Front Rassemblement Alliance Régie Ministère Ministères Département Départements Commissariat Secrétariat
    Délégation Inspection Université Académie Fondation Musée Commission Tribunal Collectif Coordination Cercle
    Société Groupement Etablissement Mutuelle Haut-Commissariat Hôpital Ecole CHU CHRU Mairie Préfecture
    Métropole Communauté Ville Région Lycée Editions Institute University Bank Federal Chambres Archives Théâtre Opéra
    Orchestre Port Grand Club Racing Stade Olympique Sporting Entente Etoile Aviron Laboratoire Laboratoires
    Bourse Cabinet Groupe Maison Clinique Réseau Coopérative Fonderie Aciéries Chantiers Brasserie Brasseries
""")
"""The same with a capital: “Agence nationale de…”."""

COURT_KINDS = word_set("""
    judiciaire correctionnel correctionnelle administratif administrative suprême civil civile constitutionnelle
    pénale pénal régional régionale départemental départementale municipal municipale national nationale général
    générale économique social sociale métropolitain intercommunal universitaire hospitalier hospitalière
    fédéral fédérale français française européen européenne central centrale international internationale
    mondial mondiale public publique primaire supérieur supérieure technique polytechnique sportif agricole
    professionnel professionnelle syndicale scientifique nucléaire démocratique démocrate républicain socialiste
    communiste écologiste populaire libéral travailliste conservateur radical chinois américain américaine
    britannique allemand allemande italien italienne espagnol suisse belge canadien canadienne africain
    africaine lyonnais lyonnaise marseillais toulousain toulousaine étrangères sociales rurales urbain durable
    écologique énergétique solidaire numérique publics bordelais lillois nantais rennais rochelais brestois
    lensois parisien parisienne strasbourgeois monégasque bayonnais castrais
""")
"""Adjectives of institutions."""

LOWER_MIDDLES = (
    "d' appel",
    "d' assises",
    "de commerce",
    "de grande instance",
    "de cassation",
    "des comptes",
    "pour enfants",
    "de police",
    "des prud'hommes",
    "d' instance",
    "de proximité",
    "hospitalier universitaire",
    "d' agglomération",
    "de communes",
    "d' agriculture",
    "de métiers",
    "de commerce et d' industrie",
    "central du",
    "d' État",
    "d' Etat",
)
"""What stands between the noun and the place: “cour d'appel de Paris”."""

NATIONS = word_set("""
    français américain chinois japonais allemand italien espagnol britannique suisse belge canadien néerlandais
    suédois norvégien danois finlandais autrichien polonais tchèque portugais irlandais russe turc indien coréen
    sud-coréen taïwanais israélien émirati qatari saoudien brésilien mexicain québécois luxembourgeois franco-italien
    franco-allemand franco-américain germano-américain anglo-néerlandais breton alsacien lyonnais lillois nantais
    toulousain bordelais marseillais rennais grenoblois strasbourgeois montréalais genevois zurichois vaudois bâlois
    wallon flamand bruxellois liégeois norvégienne américaine japonaise chinoise allemande suédoise
""")
"""What stands for “the … firm” between an article and its name: “l'américain X”."""

ORG_TAILS = word_set("""
    SA SAS SE SARL AG GmbH NV Inc Inc. Corp Corp. Ltd Ltd. LLC plc PLC Group Groupe Holding Holdings Partners
    Capital Ventures Management Technologies Technology Industries Systems Solutions Services Energy Energies
    Energie Pharma Pharmaceuticals Therapeutics Biotech Biosciences Airlines Airways Motors Bank News Media
    Médias Entertainment Pictures Studios Records Foundation Institute University Company Co Labs Networks
    Telecom Mobility Mobilités Robotics Aerospace Sports Football FC AC SC RC CF AS United City Athletic Rugby
    HC BC League Métropole Agglomération Agglo
    Hockey Basket Handball Press Post Times Journal Tribune Magazine Analytics Consulting Conseil Assurances
    Finance Invest Investissement Immobilier Santé Diagnostics Medical Logistics Rail Association International
    Transports Environnement Habitat Logement France Europe Belgique Suisse Conserves Développement Participations
    Gestion Investments Advisors Foods Waters Distribution Logistique Nutrition Emballages Ingénierie Construction
    Volley Foot Aviation Automotive Chemicals Brands Beverages Dairy Matin Biologics Genomics Oncology Vaccines
""")
"""Words that close the name of a firm or a club."""

FIRM_HEADS = word_set("""
    Biscuits Biscuiterie Laiteries Laiterie Transports Fonderies Fonderie Conserves Conserverie Papeteries Verreries
    Laboratoires Etablissements Ets Cafés Chocolats Moulins Champagnes Domaines Cycles Meubles Pharmacies Jouets
    Tanneries Forges Carrières Salaisons Charcuteries Fromageries Fromagerie Abattoirs Cartonneries Filatures Galeries
    Brasseries Brasserie Distilleries Editions Cimenteries Scieries Autocars Cars Voyages Thermes Menuiseries
""")
"""Words that open the name of a firm, before a family or a place."""
