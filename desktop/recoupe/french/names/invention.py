"""What invented names are made of: surnames of the French-speaking world's news, and the parts of firms and bodies."""

from __future__ import annotations

from recoupe.french.word_table import word_set

SURNAMES = tuple(
    sorted(
        word_set("""
    Abadie Aubert Bachelet Barbier Baudouin Bellanger Berthelot Besson Blanchard Boisvert Bonnefoy Bouchard Bourdon
    Boutin Caron Carpentier Chabot Charpentier Chauvin Chevalier Colin Cordier Courtois Daviau Delorme Descamps
    Deschamps Drouet Dubreuil Duchesne Dufresne Dumoulin Fabre Faivre Fortier Fournel Gagnon Garnier Gauthier
    Germain Gervais Girardin Grandjean Guichard Guyot Hamelin Hébert Huguet Jacquet Joly Labbé Lacombe Lacroix
    Lafleur Lagarde Lambert Langlois Laporte Lebrun Leclerc Lefort Legrand Lemoine Lenoir Lepage Leroux Levasseur
    Mallet Marchand Maréchal Masson Mercier Meunier Michaud Moreau Morin Noël Pagès Parent Pasquier Pelletier
    Perrault Perrin Picard Poirier Poulain Prévost Proulx Raynaud Renard Ricard Rivière Rousseau Roussel Sabatier
    Savard Sicard Tessier Thériault Tremblay Vallée Vasseur Verdier Vidal Villeneuve Vincent Le_Bihan Le_Goff
    Le_Gall Kermarrec Kervella Quéméneur Guivarc'h Abgrall Etcheverry Irigoyen Harispe Goyhenetche Casanova Colonna
    Santoni Paoli Schmitt Muller Kieffer Wagner Oberlé Zimmermann Vandenbroucke Vandamme Verhoeven Claes Peeters
    Mertens De_Smet Van_Damme Vermeulen Dujardin Lambrecht Wouters Janssens Rochat Favre Jaquier Perret Chappuis
    Blaser Aebischer Zwahlen Gerber Bühler Müller Meyer Keller Rossi Bernasconi Benali Benyoussef Bouzid Cherkaoui
    Chraïbi El_Amrani El_Khoury Haddad Hamdi Khelifi Mansouri Meziane Ouali Slimani Zerhouni Abdelkrim Boukhris
    Trabelsi Ben_Salah Ait_Ahmed Tazi Alaoui Belkacem Diallo Diop Ndiaye Sarr Seck Sow Traoré Coulibaly Keïta Konaté
    Sidibé Touré Ouattara Kouassi Koné Yao Bamba Gbagbo Mensah Adjovi Agbodjan Nguema Obiang Mbeki Mba Ngoy
    Tshibanda Kabongo Lumbala Mukendi Ilunga Kalala Mutombo Makosso Okemba Biyogo Ewodo Rakoto Rabemananjara
    Andriamampianina Baptiste Célestin Pierre-Louis Toussaint Désir Saint-Fleur Almeida Carvalho Da_Silva Dos_Santos
    Ferreira Fonseca Lopes Nogueira Pereira Garcia Fernández Herrera Moreno Ruiz Vásquez Bianchi Conti De_Luca
    Esposito Ferrari Moretti Ricci Anderson Bennett Campbell Carter Clarke Cooper Davies Edwards Fletcher Graham
    Harrison Hughes MacLeod McKenna Morgan O'Brien O'Connor Parker Phillips Reynolds Roberts Shaw Spencer Sullivan
    Taylor Thompson Walker Webster Whitman Wright Becker Fischer Hoffmann Kaufmann Krüger Lindner Schäfer Scholz
    Steinbach Vogel Weber Winkler Andersen Bergström Eriksen Halvorsen Lindqvist Nielsen Virtanen Kowalski Nowak
    Wiśniewski Zieliński Dvořák Novotný Horváth Kovács Nagy Ionescu Popescu Dimitrov Petrov Ivanenko Kovalenko
    Melnyk Shevchuk Bondarenko Ivanov Kuznetsov Morozov Sokolov Volkov Arslan Demir Kaya Yılmaz Öztürk Papadopoulos
    Stavridis Hovhannisyan Sarkissian Petrossian Ahmadi Hosseini Rahimi Karimi Cohen Levy Mizrahi Friedman Abu_Salem
    Al-Masri Al-Najjar Barghouti Hamdan Khalil Nasrallah Saleh Chen Huang Li Liu Wang Xu Zhang Zhao Zhou Kim Park
    Choi Nguyen Tran Pham Lê Huynh Tanaka Suzuki Watanabe Yamamoto Sato Kumar Patel Sharma Singh Gupta Chowdhury
    Rahman Khan Perera Santos Reyes Bautista
""")
    )
)
"""Surnames, “_” for a space."""

FOREIGN_FIRST_NAMES = tuple(
    sorted(
        word_set("""
    Aaron Alberto Aleksander Alejandro Andrew Anil Anthony Antonio Ayşe Bashar Benjamin Brandon Carlos Chinedu Chris
    Dariusz Dmytro Donald Emre Enrique Fernando Francesca George Giovanni Giulia Hans Haruki Heather Hiroshi Igor
    Ingrid Jacinda Jack James Javier Jennifer Jiang Jill John José Jürgen Katarina Keir Kenji Lars Lena Liam Luiz
    Lukas Luis Mahsa Maciej Marco Mateusz Matteo Mei Mette Michael Miguel Mikhail Narges Narendra Nikos Oleksandr
    Olaf Pablo Pedro Peter Piotr Rafael Rajesh Recep Ricardo Roberto Ryan Sanna Sergei Steve Thabo Tomasz Ursula
    Vikram Volodymyr Wei Xavier Yusuf Yulia Zhang Zoran
""")
    )
)
"""First names of the world's news that are rarely given in French."""

STARTS = tuple(
    sorted(
        word_set("""
    Al An Ar As Au Bel Ber Bio Bor Bri Cal Can Cap Car Cel Cor Cyb Dal Del Do E Eco El En Er Eu Fer Fi Flo Gal Gen
    Gre Hel Hex Hy I In Is Kal Ker Ki Kor La Le Lin Lo Lu Mar Med Mer Mi Mo Na Ne Neo No Nu O Om Or Pa Pel Per Phy
    Pla Po Pro Qua Quan Re Ri Ro Sa Se Sen Si So Sol Ste Su Sy Ta Tec Ter Tri U Val Ve Ver Vi Vo Xe Ya Ze
""")
    )
)
MIDDLES = tuple(
    sorted(
        word_set("""
    ba be bi ca ci co da de di do fa ga ge gi la le li lo lu ma me mi mo na ne ni no pa pi ra re ri ro ru sa se si
    ta te ti to tra tro va ve vi
""")
    )
)
ENDS = tuple(
    sorted(
        word_set("""
    a ac al an ane ar as ax ea el en ens eo er era ex i ia ial ie ien ier ika il in ine io ion is ium lia lis ma mis
    na neo nia nis nor o on or ora os ra ria ris rix ta tec tek tel ter tis tra us va ven via x ya
""")
    )
)
"""Syllables of invented brands."""

SECTORS = tuple(
    sorted(
        word_set("""
    Aéro Agro Assurances Automobiles Autocars Avocats Bank Capital Chimie Conseil Consulting Défense Développement
    Distribution Éditions Energie Énergie Énergies Finance Foods Forge Formation France Group Groupe Habitat Holding
    Immobilier Industrie Industries International Invest Investissement Labs Logistique Logistics Marine Medical
    Médias Mobilité Mobility Motors Nutrition Partners Patrimoine Pharma Promotion Propreté Rail Santé Sécurité
    Services Solaire Solutions Sports Systems Systèmes Technologies Telecom Textile Therapeutics Transports Travaux
    Ventures Voyages
""")
    )
)
"""Words that close the name of an invented firm."""

HEADS = (
    "Biscuiterie",
    "Brasserie",
    "Cabinet",
    "Chantiers",
    "Compagnie",
    "Conserverie",
    "Coopérative",
    "Établissements",
    "Fonderies",
    "Fromagerie",
    "Groupe",
    "Laboratoires",
    "Laiteries",
    "Maison",
    "Papeteries",
    "Transports",
    "Verreries",
)
"""Words that open one."""

BODIES = (
    "Agence de l'eau {basin}",
    "Agence nationale de {matter}",
    "Association de défense des {people} de {town}",
    "Association des {people} de {town}",
    "Autorité de régulation de {matter}",
    "Banque centrale de {country}",
    "Bureau d'enquêtes et d'analyses pour {matter}",
    "Caisse de retraite des {people}",
    "Centre hospitalier de {town}",
    "Centre national de {matter}",
    "Chambre de commerce et d'industrie de {town}",
    "Chambre des métiers de {town}",
    "Club olympique de {town}",
    "Collectif des {people} de {town}",
    "Comité national de {matter}",
    "Confédération des {people}",
    "Conseil national de {matter}",
    "Conseil supérieur de {matter}",
    "Direction générale de {matter}",
    "École nationale de {matter}",
    "Fédération française de {matter}",
    "Fédération internationale de {matter}",
    "Fédération nationale des {people}",
    "Fondation pour {matter}",
    "Groupement des {people} de {town}",
    "Haut Conseil de {matter}",
    "Haute Autorité de {matter}",
    "Institut de recherche pour {matter}",
    "Institut national de {matter}",
    "Institut national de {matter} et de {other}",
    "Ligue pour {matter}",
    "Mouvement pour {matter}",
    "Observatoire de {matter}",
    "Observatoire national de {matter}",
    "Office fédéral de {matter}",
    "Office français de {matter}",
    "Office national de {matter}",
    "Ordre des {people}",
    "Organisation mondiale de {matter}",
    "Parti de {matter}",
    "Secrétariat d'État à {matter}",
    "Société nationale de {matter}",
    "Syndicat des {people} de {town}",
    "Syndicat national des {people}",
    "Union des {people} de {country}",
    "Union nationale des {people}",
    "Université de {town}",
    "chambre d'agriculture de {town}",
    "chambre régionale des comptes de {town}",
    "conservatoire de {town}",
    "cour d'appel de {town}",
    "hôpital de {town}",
    "lycée {surname}",
    "ministère de {matter}",
    "parquet de {town}",
    "préfecture de {town}",
    "tribunal administratif de {town}",
    "tribunal correctionnel de {town}",
    "tribunal de commerce de {town}",
    "tribunal judiciaire de {town}",
    "université {surname}",
)
"""Patterns of invented bodies."""

MATTERS = (
    "l'agriculture",
    "l'aviation civile",
    "l'eau",
    "l'économie sociale",
    "l'éducation",
    "l'énergie",
    "l'enfance",
    "l'environnement",
    "l'habitat",
    "l'industrie",
    "l'information",
    "l'innovation",
    "la biodiversité",
    "la concurrence",
    "la culture",
    "la défense",
    "la forêt",
    "la jeunesse",
    "la mémoire",
    "la montagne",
    "la nature",
    "la pêche",
    "la recherche",
    "la santé",
    "la sécurité alimentaire",
    "la sécurité sociale",
    "la statistique",
    "la météorologie",
    "la transition écologique",
)
"""What bodies care for, with its article."""

PEOPLE = (
    "actionnaires",
    "anciens combattants",
    "apiculteurs",
    "artisans boulangers",
    "avocats",
    "chasseurs",
    "collectionneurs",
    "commerçants",
    "consommateurs",
    "cyclistes",
    "éleveurs",
    "enseignants",
    "exploitants agricoles",
    "fonctionnaires",
    "infirmiers",
    "journalistes",
    "locataires",
    "maires ruraux",
    "médecins",
    "notaires",
    "parents d'élèves",
    "pharmaciens",
    "pilotes de ligne",
    "producteurs laitiers",
    "retraités",
    "riverains",
    "sapeurs-pompiers",
    "travailleurs",
    "usagers des transports",
    "victimes",
)
"""Whom they speak for."""

BASINS = ("Adour-Garonne", "Artois-Picardie", "Loire-Bretagne", "Rhin-Meuse", "Rhône-Méditerranée", "Seine-Normandie")
"""The basins of French water agencies."""
