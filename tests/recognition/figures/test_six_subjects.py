"""Sentences of a takeover, floods, a tramway, a drug trial, a club sale and a fine, with traps."""

from __future__ import annotations

import pytest

PHRASES = [
    (
        "Le numéro deux mondial du ciment offre 42,50 euros par action, soit 31 % de prime sur le dernier cours.",
        "42,50 euros=money 42.5 EUR | 31 %=percent 31 %",
    ),
    (
        "L’offre valorise le groupe à quelque 6,8 milliards d’euros, dette comprise.",
        "6,8 milliards d’euros=money 6800000000 EUR ~",
    ),
    (
        "Les deux groupes emploient ensemble 38 000 personnes dans une vingtaine de pays.",
        "38 000=number 38000 | vingtaine=number 20 ~",
    ),
    (
        "Fondée en 1923, l’entreprise familiale compte 14 usines, dont six en France.",
        "1923=date 1923 | 14=number 14 | six=number 6",
    ),
    ("Les actionnaires ont jusqu’au 30 avril pour apporter leurs titres.", "30 avril=date 2025-04-30 <="),
    ("Le conseil d’administration se prononcera d’ici la fin du mois.", "fin du mois=date 2025-03 late"),
    (
        "Les synergies sont estimées entre 150 et 200 millions d’euros par an à partir de 2027.",
        "150 et 200 millions d’euros=money 150000000..200000000 EUR | 2027=date 2027 >=",
    ),
    (
        "Le titre a bondi de 12,4 % mardi, à 38,15 euros, sa plus forte hausse depuis novembre 2020.",
        "12,4 %=percent 12.4 % | mardi=date 2025-03-11 | 38,15 euros=money 38.15 EUR | novembre 2020=date 2020-11",
    ),
    (
        "L’acheteur détient déjà près d’un tiers du capital et 41 % des droits de vote.",
        "un tiers=number 1/3 ~ | 41 %=percent 41 %",
    ),
    ("Le prix représente 9,5 fois l’excédent brut d’exploitation.", "9,5=number 9.5"),
    ("Le fonds, entré au capital il y a cinq ans, triplerait sa mise.", "il y a cinq ans=date 2020 ~"),
    (
        "La transaction, de 3,2 Md$, doit être bouclée au second semestre 2025.",
        "3,2 Md$=money 3200000000 USD | second semestre 2025=date 2025-07/2025-12",
    ),
    ("Un dividende de 1 euro par action sera versé le 2 juin.", "1 euro=money 1 EUR | 2 juin=date 2025-06-02"),
    ("Plus d’un salarié sur cinq est actionnaire.", "un salarié sur cinq=number 1/5 >"),
    (
        "Le chiffre d’affaires a progressé de 4 points de pourcentage de plus que le marché.",
        "4 points de pourcentage=percent 4 pp",
    ),
    ("L’Airbus A320 et le Boeing 737 se partagent 90 % du marché.", "90 %=percent 90 %"),
    ("Le CAC 40 a cédé 0,8 %, à 8 021 points.", "0,8 %=percent 0.8 % | 8 021=number 8021"),
    ("Le groupe visait 500 millions d’économies ; il en fera 650.", "500 millions=number 500000000 | 650=number 650"),
    (
        "En vingt-quatre heures, il est tombé l’équivalent de deux mois de pluie.",
        "vingt-quatre heures=duration PT24H | deux mois=duration P2M",
    ),
    (
        "Le fleuve a atteint 6,34 mètres à 5 h 30, un niveau jamais vu depuis 1910.",
        "6,34 mètres=quantity 6.34 m | 5 h 30=time 05:30 | 1910=date 1910",
    ),
    (
        "Trois personnes sont mortes et sept autres étaient portées disparues dimanche soir.",
        "Trois=number 3 | sept=number 7 | dimanche soir=date 2025-03-09",
    ),
    ("Plus de 2 300 foyers étaient privés d’électricité à la mi-journée.", "2 300=number 2300 >"),
    ("Une femme de 81 ans a été retrouvée noyée dans sa cave.", "81 ans=age 81 a"),
    ("L’autoroute A61 est coupée dans les deux sens entre les sorties 24 et 25.", ""),
    ("La RN 113 et la départementale 12 restent fermées.", ""),
    ("Météo-France a placé quatorze départements en vigilance orange.", "quatorze=number 14"),
    (
        "Il est tombé 180 mm en six heures, soit 180 litres par mètre carré.",
        "180 mm=quantity 180 mm | six heures=duration PT6H | 180 litres par mètre carré=quantity 180 L/m2",
    ),
    ("Le numéro d’urgence 0 800 112 112 a reçu un millier d’appels.", "millier=number 1000 ~"),
    ("Les deux tiers du village sont sous l’eau.", "deux tiers=number 2/3"),
    ("La crue centennale de 1856 avait fait une quarantaine de morts.", "1856=date 1856 | quarantaine=number 40 ~"),
    (
        "Le débit dépassait 4 000 m³/s dans la nuit de samedi à dimanche.",
        "4 000 m³/s=quantity 4000 m3/s > | nuit de samedi à dimanche=date 2025-03-08/2025-03-09",
    ),
    ("Les dégâts se chiffrent en centaines de millions d’euros.", "centaines de millions d’euros=money - EUR"),
    (
        "Quelque 1 200 hectares de vignes, soit 15 % du vignoble, sont perdus.",
        "1 200 hectares=quantity 1200 har ~ | 15 %=percent 15 %",
    ),
    (
        "L’eau est montée d’un mètre cinquante en moins d’une heure.",
        "un mètre cinquante=quantity 1.5 m | une heure=duration PT1H <",
    ),
    ("Les écoles rouvriront lundi prochain.", "lundi prochain=date 2025-03-17"),
    (
        "Le barrage, construit dans les années 1950, retient 40 millions de mètres cubes.",
        "années 1950=date 195X | 40 millions de mètres cubes=quantity 40000000 m3",
    ),
    (
        "La ligne T9, longue de 10,3 kilomètres, desservira 19 stations.",
        "10,3 kilomètres=quantity 10.3 km | 19=number 19",
    ),
    (
        "La mise en service, prévue fin 2026, est repoussée d’au moins dix-huit mois.",
        "fin 2026=date 2026 late | dix-huit mois=duration P18M >=",
    ),
    ("Un tram passera toutes les six minutes aux heures de pointe.", "six minutes=duration PT6M"),
    (
        "Le coût est passé de 320 à 455 millions d’euros hors taxes.",
        "320=money 320000000 EUR | 455 millions d’euros=money 455000000 EUR",
    ),
    (
        "La région financera 45 % du projet, l’État 20 % et la métropole le reste.",
        "45 %=percent 45 % | 20 %=percent 20 %",
    ),
    ("La ligne 3 sera fermée du 14 juillet au 31 août.", "14 juillet au 31 août=date 2025-07-14/2025-08-31"),
    ("Les rames de 43 mètres peuvent accueillir jusqu’à 300 voyageurs.", "43 mètres=quantity 43 m | 300=number 300 <="),
    (
        "Le ticket à l’unité coûtera 1,90 €, contre 1,70 € aujourd’hui.",
        "1,90 €=money 1.9 EUR | 1,70 €=money 1.7 EUR | aujourd’hui=date 2025-03-12",
    ),
    (
        "Au conseil municipal, 38 élus ont voté pour, 12 contre et cinq se sont abstenus.",
        "38=number 38 | 12=number 12 | cinq=number 5",
    ),
    (
        "L’enquête publique, ouverte le 3 février, a recueilli 1 842 avis.",
        "3 février=date 2025-02-03 | 1 842=number 1842",
    ),
    ("Sur 900 mètres, avenue Jean-Jaurès, 212 arbres seront abattus.", "900 mètres=quantity 900 m | 212=number 212"),
    (
        "La vitesse sera limitée à 30 km/h, contre 50 aujourd’hui.",
        "30 km/h=quantity 30 km/h | 50=quantity 50 km/h | aujourd’hui=date 2025-03-12",
    ),
    (
        "Le chantier durera deux ans et demi et emploiera 600 ouvriers.",
        "deux ans et demi=duration P2Y6M | 600=number 600",
    ),
    ("Rendez-vous au 25, rue de la Gare, à 18 h 30.", "18 h 30=time 18:30"),
    (
        "L’essai de phase 3 a porté sur 1 204 patients suivis pendant 48 semaines.",
        "1 204=number 1204 | 48 semaines=duration P48W",
    ),
    (
        "Les patients sous placebo ont perdu 2,1 kg, contre 14,9 kg pour les autres.",
        "2,1 kg=quantity 2.1 kg | 14,9 kg=quantity 14.9 kg",
    ),
    ("Le risque de décès a été réduit de 27 % (p = 0,003).", "27 %=percent 27 % | 0,003=number 0.003"),
    ("La dose de 10 mg par jour est administrée matin et soir.", "10 mg=quantity 10 mg"),
    ("Un patient sur dix a souffert de nausées.", "Un patient sur dix=number 1/10"),
    ("L’âge médian des participants était de 62 ans.", "62 ans=age 62 a"),
    ("L’étude a inclus des adultes de 18 à 75 ans.", "18 à 75 ans=age 18..75 a"),
    (
        "Le traitement, vendu 1 800 dollars par mois, pourrait rapporter 5 milliards par an.",
        "1 800 dollars=money 1800 USD | 5 milliards=money 5000000000 USD",
    ),
    (
        "Après douze mois, la survie globale atteignait 58,3 %, contre 41 % dans le groupe témoin.",
        "douze mois=duration P12M | 58,3 %=percent 58.3 % | 41 %=percent 41 %",
    ),
    ("La molécule, baptisée XR-417, cible le récepteur GLP-1.", ""),
    ("Le diabète de type 2 touche 4 millions de Français.", "4 millions=number 4000000"),
    (
        "Les résultats ont été présentés samedi à Chicago et publiés dans le New England Journal of Medicine.",
        "samedi=date 2025-03-08",
    ),
    (
        "L’Agence européenne des médicaments rendra son avis au troisième trimestre.",
        "troisième trimestre=date 2025-07/2025-09",
    ),
    ("Deux décès ont été enregistrés, dont un lié au traitement.", "Deux=number 2"),
    (
        "Le club, champion en 2014, a été racheté pour 110 millions d’euros par un fonds américain.",
        "2014=date 2014 | 110 millions d’euros=money 110000000 EUR",
    ),
    (
        "Le milieu de 23 ans a signé un contrat de quatre ans, jusqu’en juin 2029.",
        "23 ans=age 23 a | quatre ans=duration P4Y | juin 2029=date 2029-06 <=",
    ),
    ("Battus 3-1 à domicile, les Verts glissent à la 17e place.", "17e=ordinal 17"),
    ("Le stade de 32 000 places affiche un taux de remplissage de 84 %.", "32 000=number 32000 | 84 %=percent 84 %"),
    (
        "L’ancien propriétaire conservera 10 % des parts pendant deux saisons.",
        "10 %=percent 10 % | deux saisons=duration P2Y",
    ),
    (
        "La saison 2023-2024 s’est soldée par une perte de 18,6 M€.",
        "2023-2024=date 2023/2024 | 18,6 M€=money 18600000 EUR",
    ),
    ("Il a inscrit 12 buts en 31 matches de Ligue 1.", "12=number 12 | 31=number 31"),
    ("La vente doit être validée par la DNCG le 25 juin au plus tard.", "25 juin=date 2025-06-25 <="),
    ("Le repreneur promet d’injecter 40 millions d’ici à 2028.", "40 millions=number 40000000 | 2028=date 2028 <="),
    ("À la mi-temps, le score était de 2 à 0.", ""),
    (
        "La Commission a infligé une amende de 1,24 milliard d’euros, un record.",
        "1,24 milliard d’euros=money 1240000000 EUR",
    ),
    (
        "L’entreprise a violé l’article 102 du traité pendant près de sept ans, de 2013 à 2020.",
        "sept ans=duration P7Y ~ | 2013 à 2020=date 2013/2020",
    ),
    ("L’amende peut atteindre 10 % du chiffre d’affaires annuel mondial.", "10 %=percent 10 %"),
    (
        "La plainte, déposée en mai 2021 par une dizaine de concurrents, visait trois pratiques.",
        "mai 2021=date 2021-05 | dizaine=number 10 ~ | trois=number 3",
    ),
    ("Le règlement 2016/679 est entré en vigueur le 25 mai 2018.", "25 mai 2018=date 2018-05-25"),
    ("Elle dispose de deux mois et dix jours pour saisir la justice.", "deux mois et dix jours=duration P2M10D"),
    (
        "Le tribunal a condamné l’ex-dirigeant à dix-huit mois de prison avec sursis et 250 000 euros d’amende.",
        "dix-huit mois=duration P18M | 250 000 euros=money 250000 EUR",
    ),
    ("Âgé de 56 ans, il encourait cinq ans d’emprisonnement.", "56 ans=age 56 a | cinq ans=duration P5Y"),
    (
        "La Cnil a été saisie de 16 433 plaintes l’an dernier, un chiffre en hausse de 35 % sur un an.",
        "16 433=number 16433 | an dernier=date 2024 | 35 %=percent 35 % | un an=duration P1Y",
    ),
    ("L’action a perdu jusqu’à 4 % avant de se reprendre.", "4 %=percent 4 % <="),
    ("du 1er trimestre 2023 au 2e trimestre 2024", "1er trimestre 2023 au 2e trimestre 2024=date 2023-01/2024-06"),
    ("de la semaine 31 à la semaine 35", "semaine 31 à la semaine 35=date 2025-07-28/2025-08-31"),
    ("entre la semaine 31 et la semaine 35", "semaine 31 et la semaine 35=date 2025-07-28/2025-08-31"),
    ("de vendredi prochain au 1er octobre 2025", "vendredi prochain au 1er octobre 2025=date 2025-03-21/2025-10-01"),
    ("mercredi prochain", "mercredi prochain=date 2025-03-19"),
    ("un centime", "un centime=money 0.01 EUR"),
    ("Pas un centime ne sera versé.", ""),
    ("Le marché de Noël ouvrira le 28 novembre.", "28 novembre=date 2025-11-28"),
    ("Les vacances de Pâques approchent.", ""),
    ("L’ascension du mont Blanc a été fermée.", ""),
    ("Le service a été rétabli entre le premier et le deuxième étage.", "premier=ordinal 1 | deuxième=ordinal 2"),
    ("Le dernier jour, trois coureurs ont abandonné.", "trois=number 3"),
    ("Il a gagné la troisième manche 6-4.", "troisième=ordinal 3"),
    ("Moins un bruit se fait entendre, plus on s’inquiète.", ""),
    ("Deux mètres carrés.", "Deux mètres carrés=quantity 2 m2"),
    ("Il a couru le 100 m en 9’’58.", "100 m=quantity 100 m | 9’’58=duration PT9.58S"),
    ("Cent un dalmatiens.", "Cent un=number 101"),
    ("Le journal a publié mille et une nuits d’enquête.", "mille et une=number 1001"),
    ("Il a acheté cinq livres et trois cahiers à la librairie du quartier.", "cinq=number 5 | trois=number 3"),
    ("La chaîne 4K et la 5G arrivent.", ""),
    ("Le compte a 300k abonnés et 1,2M de vues.", "300k=number 300000 | 1,2M=number 1200000"),
    ("Un A380 coûte 445 M$.", "445 M$=money 445000000 USD"),
    (
        "Le PIB a crû de 1,1 % en 2024, après 0,9 % en 2023.",
        "1,1 %=percent 1.1 % | 2024=date 2024 | 0,9 %=percent 0.9 % | 2023=date 2023",
    ),
    ("Il passe en moyenne deux heures trente par jour sur son téléphone.", "deux heures trente=duration PT2H30M"),
    ("à partir de demain", "demain=date 2025-03-13 >="),
    ("le monde de demain", ""),
    ("les trois premiers mois de 2024", "trois premiers mois de 2024=date 2024-01/2024-03"),
    (
        "Sur les neuf premiers mois de l’année 2024, les ventes ont reculé de 3 %.",
        "neuf premiers mois de l’année 2024=date 2024-01/2024-09 | 3 %=percent 3 %",
    ),
    ("Les deux premiers mois ont été calmes.", "premiers=ordinal 1"),
    ("les 24 dernières heures", "24 dernières heures=date -"),
    ("03/2024", "03/2024=date 2024-03"),
    ("l’exercice 2023/24", "2023/24=date 2023/2024"),
    ("l’exercice 2023/2024", "2023/2024=date 2023/2024"),
    ("au IIe siècle avant J.-C.", "IIe siècle=date -"),
    ("Le règlement 2016/679 s’applique.", ""),
]


@pytest.mark.parametrize(("phrase", "figures"), PHRASES)
def test_a_sentence_yields_its_figures_and_no_others(told, phrase, figures):
    assert told(phrase) == figures
