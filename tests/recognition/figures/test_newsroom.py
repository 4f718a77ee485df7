"""Sentences of many subjects: takeovers, floods, trams, trials, clubs, fines, votes, the climate."""

from __future__ import annotations

import pytest

SENTENCES = [
    (
        "Le groupe japonais offre 14,9 milliards de dollars, soit 55 dollars par action.",
        "14,9 milliards de dollars=money 14900000000 USD | 55 dollars=money 55 USD",
    ),
    (
        "Les actionnaires recevront 0,85 action nouvelle pour chaque titre détenu.",
        "0,85=number 0.85",
    ),
    (
        "La capitalisation a fondu de 12 milliards en une séance.",
        "12 milliards=number 12000000000",
    ),
    (
        "Le conseil d’administration, composé de onze membres, s’est prononcé à l’unanimité.",
        "onze=number 11",
    ),
    (
        "L’Autorité de la concurrence a infligé 500 M€ d’amende à trois distributeurs.",
        "500 M€=money 500000000 EUR | trois=number 3",
    ),
    (
        (
            "La Cnil a prononcé une sanction de 150 millions d’euros, l’équivalent de 0,06 % du chiffre "
            "d’affaires mondial."
        ),
        "150 millions d’euros=money 150000000 EUR | 0,06 %=percent 0.06 %",
    ),
    (
        "Le groupe dispose de deux mois pour faire appel.",
        "deux mois=duration P2M",
    ),
    (
        "La société, fondée en 1998, compte 180 000 salariés dans 40 pays.",
        "1998=date 1998 | 180 000=number 180000 | 40=number 40",
    ),
    (
        "Le tribunal de commerce a prolongé la période d’observation jusqu’au 30 juin 2025.",
        "30 juin 2025=date 2025-06-30 <=",
    ),
    (
        "Le prix du mètre carré a baissé de 4,2 %, à 9 420 euros.",
        "4,2 %=percent 4.2 % | 9 420 euros=money 9420 EUR",
    ),
    (
        "Les secours ont évacué quelque 700 habitants dans la nuit de jeudi à vendredi.",
        "700=number 700 ~ | nuit de jeudi à vendredi=date 2025-03-06/2025-03-07",
    ),
    (
        "Une dizaine de villages restent coupés du monde.",
        "dizaine=number 10 ~",
    ),
    (
        "Le Var est placé en vigilance rouge depuis 6 heures.",
        "6 heures=duration PT6H",
    ),
    (
        "L’Ouvèze est montée à 17 m, contre 1,20 m en temps normal.",
        "17 m=quantity 17 m | 1,20 m=quantity 1.2 m",
    ),
    (
        "Le coût des dégâts est évalué à plus de 10 milliards d’euros par les assureurs.",
        "10 milliards d’euros=money 10000000000 EUR >",
    ),
    (
        "En 24 heures, il est tombé l’équivalent de trois mois de pluie.",
        "24 heures=duration PT24H | trois mois=duration P3M",
    ),
    (
        "Le bilan provisoire fait état de 95 morts, dont une vingtaine d’enfants.",
        "95=number 95 | vingtaine=number 20 ~",
    ),
    (
        "Les premières rames circuleront début 2026, avec un an et demi de retard.",
        "premières=ordinal 1 | début 2026=date 2026 early | un an et demi=duration P1Y6M",
    ),
    (
        "Le tracé, long de 8,5 kilomètres, comptera 17 arrêts entre la gare et l’hôpital.",
        "8,5 kilomètres=quantity 8.5 km | 17=number 17",
    ),
    (
        "Un tram passera toutes les six minutes aux heures de pointe.",
        "six minutes=duration PT6M",
    ),
    (
        "Le ticket restera à 1,80 euro.",
        "1,80 euro=money 1.8 EUR",
    ),
    (
        "Les travaux, entamés à l’automne 2022, ont déjà coûté 210 millions d’euros.",
        "automne 2022=date 2022-09/2022-12 | 210 millions d’euros=money 210000000 EUR",
    ),
    (
        (
            "Près de 55 % des riverains y sont favorables, selon un sondage réalisé du 3 au 5 mars auprès"
            " de 1 004 personnes."
        ),
        "55 %=percent 55 % ~ | 3 au 5 mars=date 2025-03-03/2025-03-05 | 1 004=number 1004",
    ),
    (
        (
            "L’essai de phase III, mené sur 2 539 patients pendant 72 semaines, montre une perte de poids"
            " moyenne de 20,9 %."
        ),
        "2 539=number 2539 | 72 semaines=duration P72W | 20,9 %=percent 20.9 %",
    ),
    (
        "Les participants ont perdu en moyenne 22 kilos.",
        "22 kilos=quantity 22 kg",
    ),
    (
        "Le traitement coûte 1 060 dollars par mois aux États-Unis.",
        "1 060 dollars=money 1060 USD",
    ),
    (
        "L’Agence européenne des médicaments doit se prononcer d’ici à la fin de l’année.",
        "fin de l’année=date 2025 late",
    ),
    (
        "Le risque de rechute diminue d’un tiers.",
        "un tiers=number 1/3",
    ),
    (
        "Trois patients sur quatre répondaient au traitement.",
        "Trois patients sur quatre=number 3/4",
    ),
    (
        "L’effet secondaire le plus courant touchait 3 à 5 % des malades.",
        "3 à 5 %=percent 3..5 %",
    ),
    (
        "Le fonds américain a pris 55 % du capital du club pour 650 millions d’euros.",
        "55 %=percent 55 % | 650 millions d’euros=money 650000000 EUR",
    ),
    (
        "Le PSG a été battu 2-0 par Arsenal devant 60 000 personnes.",
        "60 000=number 60000",
    ),
    (
        "Son contrat, qui court jusqu’en 2027, lui rapporte 12 M€ par saison.",
        "2027=date 2027 <= | 12 M€=money 12000000 EUR",
    ),
    (
        "À 38 ans, le Portugais a inscrit son 900e but.",
        "38 ans=age 38 a | 900e=ordinal 900",
    ),
    (
        "Le club, 14e de Ligue 2, doit trouver 8 millions d’euros avant le 30 juin.",
        "14e=ordinal 14 | 8 millions d’euros=money 8000000 EUR | 30 juin=date 2025-06-30 <",
    ),
    (
        "Le stade de 42 000 places sera livré à l’été 2026.",
        "42 000=number 42000 | été 2026=date 2026-06/2026-09",
    ),
    (
        "La participation a atteint 66,7 % dimanche, un record depuis 1997.",
        "66,7 %=percent 66.7 % | dimanche=date 2025-03-09 | 1997=date 1997",
    ),
    (
        "Le RN obtient 143 sièges, derrière la gauche (182).",
        "143=number 143 | 182=number 182",
    ),
    (
        "Il faut 289 députés pour la majorité absolue.",
        "289=number 289",
    ),
    (
        "Elle a été réélue avec 53 % des suffrages au second tour.",
        "53 %=percent 53 % | second=ordinal 2",
    ),
    (
        "Les bureaux de vote fermeront à 20 heures dans les grandes villes.",
        "20 heures=time 20:00",
    ),
    (
        "Le mandat de cinq ans s’achève en 2029.",
        "cinq ans=duration P5Y | 2029=date 2029",
    ),
    (
        "L’année 2024 a été la plus chaude jamais mesurée, à 1,6 °C au-dessus des niveaux préindustriels.",
        "année 2024=date 2024 | 1,6 °C=quantity 1.6 Cel",
    ),
    (
        "Les émissions doivent baisser de 43 % d’ici à 2030 par rapport à 2019.",
        "43 %=percent 43 % | 2030=date 2030 <= | 2019=date 2019",
    ),
    (
        "La concentration de CO2 a franchi 420 ppm.",
        "420 ppm=quantity 420 [ppm]",
    ),
    (
        "Le glacier a perdu 10 % de son volume en deux ans.",
        "10 %=percent 10 % | deux ans=duration P2Y",
    ),
    (
        "La vague de chaleur a fait plus de 60 000 morts en Europe à l’été 2022.",
        "60 000=number 60000 > | été 2022=date 2022-06/2022-09",
    ),
    (
        "La croissance a été révisée à 0,9 % pour 2025, contre 1,1 % prévu en octobre.",
        "0,9 %=percent 0.9 % | 2025=date 2025 | 1,1 %=percent 1.1 % | octobre=date 2025-10",
    ),
    (
        "Le taux de chômage s’établit à 7,3 % au quatrième trimestre.",
        "7,3 %=percent 7.3 % | quatrième trimestre=date 2024-10/2024-12",
    ),
    (
        "Le Smic augmentera de 2 % au 1er novembre.",
        "2 %=percent 2 % | 1er novembre=date 2025-11-01",
    ),
    (
        "La Bourse de Paris a perdu 1,55 % à 7 941 points.",
        "1,55 %=percent 1.55 % | 7 941=number 7941",
    ),
    (
        "L’euro s’échangeait à 1,09 dollar vers 18h00.",
        "1,09 dollar=money 1.09 USD | 18h00=time 18:00 ~",
    ),
    (
        "Le déficit public a dérapé à 6,1 % du PIB, soit 175 milliards d’euros.",
        "6,1 %=percent 6.1 % | 175 milliards d’euros=money 175000000000 EUR",
    ),
    (
        "La banque supprimera 900 postes sur 3 ans.",
        "900=number 900 | 3 ans=duration P3Y",
    ),
    (
        "Elle a investi 3,2 milliards de francs suisses au cours des cinq dernières années.",
        ("3,2 milliards de francs suisses=money 3200000000 CHF | cinq dernières années=date 2020-03-12/2025-03-12"),
    ),
    (
        "Dans les années 1980, une baguette valait 2 francs.",
        "années 1980=date 198X | 2 francs=money 2 FRF",
    ),
    (
        "Le constructeur va fermer deux de ses sept usines.",
        "deux=number 2 | sept=number 7",
    ),
    (
        "Le vol, prévu à 7h35, a décollé avec 3 heures de retard.",
        "7h35=time 07:35 | 3 heures=duration PT3H",
    ),
    (
        "L’appareil, entré en service en 2010, totalisait 42 000 heures de vol.",
        "2010=date 2010 | 42 000 heures=duration PT42000H",
    ),
    (
        "Un séisme de magnitude 7,8 a frappé la région à 4h17 locales.",
        "7,8=number 7.8 | 4h17=time 04:17",
    ),
    (
        "Le suspect, né le 4 août 1992 à Lille, encourt vingt ans de réclusion.",
        "4 août 1992=date 1992-08-04 | vingt ans=duration P20Y",
    ),
    (
        "Un adolescent de 15 ans et demi a été mis en examen.",
        "15 ans et demi=age 15.5 a",
    ),
    (
        "Les faits remontent à la nuit du 12 au 13 janvier.",
        "nuit du 12 au 13 janvier=date 2025-01-12/2025-01-13",
    ),
    (
        "Le couple et leurs trois enfants, âgés de 4, 7 et 11 ans, sont sains et saufs.",
        "trois=number 3 | 4=age 4 a | 7=age 7 a | 11 ans=age 11 a",
    ),
    (
        "La victime, une femme d’une trentaine d’années, est décédée.",
        "trentaine d’années=age 30 a ~",
    ),
    (
        "Quatre ans après le drame, l’enquête piétine.",
        "Quatre ans=duration P4Y",
    ),
    (
        "Il a mis fin à ses jours en 2021.",
        "2021=date 2021",
    ),
    (
        "Les 27 se réuniront à Bruxelles les 20 et 21 mars.",
        "27=number 27 | 20=date 2025-03-20 | 21 mars=date 2025-03-21",
    ),
    (
        "La réforme de 2023 a reculé l’âge légal à 64 ans.",
        "2023=date 2023 | 64 ans=age 64 a",
    ),
    (
        "Le 11 septembre 2001, les tours s’effondraient.",
        "11 septembre 2001=date 2001-09-11",
    ),
    (
        "Une loi de 1905 régit la séparation.",
        "1905=date 1905",
    ),
    (
        "Elle a couru le 100 mètres en 10’’72.",
        "100 mètres=quantity 100 m | 10’’72=duration PT10.72S",
    ),
    (
        "Le cycliste a bouclé les 182 km en 4 h 12 min.",
        "182 km=quantity 182 km | 4 h 12 min=duration PT4H12M",
    ),
    (
        "Le numéro 1 mondial s’est incliné en demi-finale.",
        "",
    ),
    (
        "Les Bleus affronteront l’Angleterre en quart de finale.",
        "",
    ),
    (
        "Elle a fini deuxième du classement.",
        "deuxième=ordinal 2",
    ),
    (
        "La moitié du parc est à l’arrêt ; l’autre moitié suivra.",
        "moitié=number 1/2",
    ),
    (
        "Un milliard de personnes vivent avec moins de 2 dollars par jour.",
        "Un milliard=number 1000000000 | 2 dollars=money 2 USD <",
    ),
    (
        "La commune de 3 500 habitants dispose d’un budget de 4,6 M€.",
        "3 500=number 3500 | 4,6 M€=money 4600000 EUR",
    ),
    (
        "Le maire (LR) de 58 ans brigue un troisième mandat.",
        "58 ans=age 58 a | troisième=ordinal 3",
    ),
    (
        "À mi-mandat, le président reste impopulaire.",
        "",
    ),
    (
        "Les abonnés paieront 9,99 € au lieu de 7,99 €.",
        "9,99 €=money 9.99 EUR | 7,99 €=money 7.99 EUR",
    ),
    (
        "Un accord à 30 % avait été évoqué mardi dernier.",
        "30 %=percent 30 % | mardi dernier=date 2025-03-11",
    ),
    (
        "Entre le 1er janvier et le 31 octobre, 1 230 navires ont transité.",
        "1er janvier et le 31 octobre=date 2024-01-01/2024-10-31 | 1 230=number 1230",
    ),
    (
        "Le texte a été adopté par 349 voix contre 210 et 24 abstentions.",
        "349=number 349 | 210=number 210 | 24=number 24",
    ),
    (
        "Le 49-3 a été utilisé.",
        "",
    ),
    (
        "La rentrée 2025 se fera avec 4 000 enseignants de moins.",
        "rentrée 2025=date 2025-09 | 4 000=number 4000",
    ),
    (
        "La batterie de 75 kWh offre 500 km d’autonomie.",
        "75 kWh=quantity 75 kWh | 500 km=quantity 500 km",
    ),
    (
        "La ville n’a plus que deux jours d’eau.",
        "deux jours=duration P2D",
    ),
    (
        "Le bus 38 a percuté un piéton rue de Rivoli.",
        "",
    ),
    (
        "La Peugeot 208 reste la voiture la plus vendue.",
        "",
    ),
    (
        "L’avenue compte 12 places de stationnement.",
        "12=number 12",
    ),
    (
        "Le film de 2h15 a attiré 1,3 million de spectateurs en première semaine.",
        "2h15=duration PT2H15M | 1,3 million=number 1300000 | première=ordinal 1",
    ),
    (
        "Quelques heures plus tard, il était libre.",
        "Quelques heures=duration -",
    ),
    (
        "Un jour, il reviendra.",
        "",
    ),
    (
        "La 5G couvre 80 % du territoire.",
        "80 %=percent 80 %",
    ),
    (
        "Ils sont arrivés un à un, deux par deux.",
        "",
    ),
    (
        "La centrale du Bugey compte quatre réacteurs de 900 MW.",
        "quatre=number 4 | 900 MW=quantity 900 MW",
    ),
    (
        "Le pétrole a gagné 2 dollars à 71 dollars le baril.",
        "2 dollars=money 2 USD | 71 dollars=money 71 USD",
    ),
    (
        "L’once d’or vaut 2 900 dollars.",
        "2 900 dollars=money 2900 USD",
    ),
    (
        "C’est la deuxième fois en trois semaines qu’un incident survient.",
        "deuxième=ordinal 2 | trois semaines=duration P3W",
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_sentences_of_a_newspaper_are_read(told, sentence, figures):
    assert told(sentence) == figures
