"""The kinds that readers reported, in other words: other nouns, moneys, towns, signs and orders of a sentence."""

from __future__ import annotations

from datetime import date

import pytest
from tests.recognition.figures.conftest import notation

from recoupe.recognition.figures import find_figures

SENTENCES = [
    # weekdays
    ("2024-08-27", "", "L’ancien ministre est cité à comparaître vendredi.", "vendredi=date 2024-08-30"),
    ("2024-08-27", "", "Pique-nique géant samedi sur les quais.", "samedi=date 2024-08-31"),
    ("2024-08-27", "", "Marché nocturne vendredi à Sète.", "vendredi=date 2024-08-30"),
    ("2024-08-27", "", "Le ministre rencontre mercredi les maires.", "mercredi=date 2024-08-28"),
    ("2024-08-27", "", "« Nous serons dans la rue jeudi », prévient le syndicat.", "jeudi=date 2024-08-29"),
    ("2024-08-27", "", "Les salariés débraient mercredi matin.", "mercredi matin=date 2024-08-28"),
    ("2024-08-27", "", "Un préavis a été déposé pour vendredi.", "vendredi=date 2024-08-30"),
    ("2024-08-27", "", "Collecte de sang mercredi à la salle des fêtes.", "mercredi=date 2024-08-28"),
    ("2025-03-11", "", "Le ministre est en déplacement jeudi à Oran.", "jeudi=date 2025-03-13"),
    ("2025-03-11", "", "Sa demande de libération est examinée jeudi.", "jeudi=date 2025-03-13"),
    ("2025-03-11", "", "Elle compte déposer plainte mercredi.", "mercredi=date 2025-03-12"),
    ("2025-03-11", "", "Les pluies se sont poursuivies jeudi.", "jeudi=date 2025-03-06"),
    (
        "2025-03-11",
        "",
        "Le procès, ouvert lundi, durera trois semaines.",
        "lundi=date 2025-03-10 | trois semaines=duration P3W",
    ),
    # lists of days
    ("2025-05-14", "", "Les élections du 15 et du 22 mars 2026.", "15=date 2026-03-15 | 22 mars 2026=date 2026-03-22"),
    ("2025-05-14", "", "Les 15 ou 16 juin, au choix.", "15=date 2025-06-15 | 16 juin=date 2025-06-16"),
    (
        "2025-05-14",
        "",
        "Les concerts des 12 (Vienne), 19 (Lyon) et 26 juillet (Sète).",
        "12=date 2025-07-12 | 19=date 2025-07-19 | 26 juillet=date 2025-07-26",
    ),
    ("2025-05-14", "", "Les 15 & 22 mars 2026.", "15=date 2026-03-15 | 22 mars 2026=date 2026-03-22"),
    ("2025-05-14", "", "Le 15 mars et le 22 mars 2026.", "15 mars=date 2026-03-15 | 22 mars 2026=date 2026-03-22"),
    ("2025-05-14", "", "Les 7 ou 8 juillet.", "7=date 2025-07-07 | 8 juillet=date 2025-07-08"),
    (
        "2025-05-14",
        "",
        "Les matchs du 3, du 7 et du 11 juin.",
        "3=date 2025-06-03 | 7=date 2025-06-07 | 11 juin=date 2025-06-11",
    ),
    # seasons
    ("2025-08-12", "", "L’été dernier, la canicule a tué.", "été dernier=date 2024-06/2024-09"),
    # times of races
    ("2025-05-14", "", "Kiptum avait signé 2h00'35\" à Chicago.", "2h00'35\"=duration PT2H35S"),
    ("2025-05-14", "", 'Avec 35" de retard sur le maillot jaune.', '35"=duration PT35S'),
    ("2025-05-14", "", "Leclerc, en 1:10.270, signe la pole.", "1:10.270=duration PT1M10.27S"),
    (
        "2025-05-14",
        "",
        "Vainqueur en 1 h 42’ 18”, il devance Roche de 12”.",
        "1 h 42’ 18”=duration PT1H42M18S | 12”=duration PT12S",
    ),
    ("2025-05-14", "", 'Il pointe à 48" du leader.', '48"=duration PT48S'),
    ("2025-05-14", "", "Un tour en 1 min 27 s 097.", "1 min 27 s 097=duration PT1M27.097S"),
    # elided units
    (
        "2025-05-14",
        "",
        "Il écope de six ans de prison dont trois avec sursis.",
        "six ans=duration P6Y | trois=duration P3Y",
    ),
    ("2025-05-14", "", "Le sentier fait 9 km dont 3 de montée.", "9 km=quantity 9 km | 3=quantity 3 km"),
    ("2025-05-14", "", "Contrôlé à 214 km/h pour 130 autorisés.", "214 km/h=quantity 214 km/h | 130=quantity 130 km/h"),
    (
        "2025-05-14",
        "",
        "La population est passée de 3 à 5 millions d’habitants.",
        "3=number 3000000 | 5 millions=number 5000000",
    ),
    ("2025-05-14", "", "Il reste 40 kilomètres, dont 15 de pavés.", "40 kilomètres=quantity 40 km | 15=quantity 15 km"),
    # ages
    ("2025-05-14", "", "Théo, bientôt 20 ans, rêve de Bercy.", "20 ans=age 20 a"),
    ("2025-05-14", "", "Le père, 52 ans, et le fils, 24, ont été arrêtés.", "52 ans=age 52 a | 24=age 24 a"),
    ("2025-05-14", "", "« Mohamed T. », 27 ans, nie.", "27 ans=age 27 a"),
    ("2025-05-14", "", "Une femme (36 ans) et son bébé (8 mois).", "36 ans=age 36 a | 8 mois=age 0.67 a"),
    ("2025-05-14", "", "Ils ont 35 et 41 ans.", "35=age 35 a | 41 ans=age 41 a"),
    # points
    ("2025-05-14", "", "Une hausse d’un quart de point.", "un quart de point=percent 0.25 pp"),
    ("2025-05-14", "", "Le Tunindex avance de 12,4 points.", "12,4=number 12.4"),
    # times of the clock
    ("2025-05-14", "", "La messe de 11 heures.", "11 heures=time 11:00"),
    (
        "2025-05-14",
        "",
        "Horaires : 8h-12h / 14h-18h.",
        "8h=time 08:00 | 12h=time 12:00 | 14h=time 14:00 | 18h=time 18:00",
    ),
    ("2025-05-14", "", "Entre cinq et sept heures du matin.", "cinq=time 05:00 | sept heures du matin=time 07:00"),
    ("2025-05-14", "", "Une pause de midi à 14 heures.", "midi=time 12:00 | 14 heures=time 14:00"),
    # moneys
    (
        "2025-05-14",
        "",
        "Le canton du Jura économisera 10 millions de francs.",
        "10 millions de francs=money 10000000 CHF",
    ),
    (
        "2025-05-14",
        "",
        "La Chaux-de-Fonds vote un crédit de 2,3 mios de francs.",
        "2,3 mios de francs=money 2300000 CHF",
    ),
    (
        "2025-05-14",
        "",
        "Le Conseil fédéral veut économiser 3 milliards de francs.",
        "3 milliards de francs=money 3000000000 CHF",
    ),
    ("2025-05-14", "", "Il coûte 5.– francs.", "5.– francs=money 5 CHF"),
    ("2025-05-14", "", "Le menu est à 19.50 francs.", "19.50 francs=money 19.5 CHF"),
    ("2025-05-14", "", "Un projet de 660 M$ à Laval.", "660 M$=money 660000000 CAD"),
    ("2025-05-14", "", "À Nouakchott, 300 ouguiyas.", "300 ouguiyas=money 300 MRU"),
    (
        "2025-05-14",
        "",
        "La ville de Bienne vend l’immeuble 8,7 millions de francs.",
        "8,7 millions de francs=money 8700000 CHF",
    ),
    ("2025-05-14", "", "Le prix du lait en Suisse : 75 centimes le kilo.", "75 centimes=money 0.75 CHF"),
    ("2025-05-14", "", "À Sydney, 300 dollars.", "300 dollars=money 300 AUD"),
    ("2025-05-14", "", "À Hong Kong, une amende de 5 000 dollars.", "5 000 dollars=money 5000 HKD"),
    ("2025-05-14", "", "À Buenos Aires, 1 000 pesos.", "1 000 pesos=money 1000 ARS"),
    (
        "2025-05-14",
        "Radio-Canada",
        "Pétrole : le baril cède 2 dollars, à 71 dollars.",
        "2 dollars=money 2 USD | 71 dollars=money 71 USD",
    ),
    ("2025-05-14", "", "3 000 DH par mois.", "3 000 DH=money 3000 MAD"),
    ("2025-05-14", "", "Un salaire de 45 000 DA.", "45 000 DA=money 45000 DZD"),
    ("2025-05-14", "", "Une dette de 12 MDT.", "12 MDT=money 12000000 TND"),
    ("2025-05-14", "", "Un budget de 1,2 MMDH.", "1,2 MMDH=money 1200000000 MAD"),
    ("2025-05-14", "", "Le kilo d’agneau à 42 dinars à Sousse.", "42 dinars=money 42 TND"),
    ("2025-05-14", "", "Le kilo de vanille à 250 000 ariarys.", "250 000 ariarys=money 250000 MGA"),
    ("2025-05-14", "", "3 M d’€", "3 M d’€=money 3000000 EUR"),
    # numbers that name
    ("2025-05-14", "", "Les pompiers du 13 sont mobilisés.", ""),
    ("2025-05-14", "", "Il vit dans le 9.3.", ""),
    ("2025-05-14", "", "Le 119, numéro de l’enfance en danger.", ""),
    ("2025-05-14", "", "Un appel au 115.", ""),
    ("2025-05-14", "", "RTL 2.", ""),
    ("2025-05-14", "", "Le JT de 20 heures.", "20 heures=time 20:00"),
    ("2025-05-14", "", "Le 3018 contre le harcèlement.", ""),
    ("2025-05-14", "", "Le vol AF 1234 a été annulé.", ""),
    # degrees
    ("2025-05-14", "", "Il fait 38º.", "38º=quantity 38 Cel"),
    # bounds
    ("2025-05-14", "", "Le taux ne dépasse jamais 5 %.", "5 %=percent 5 % <="),
    (
        "2025-05-14",
        "",
        "Les pertes ne dépasseraient pas 2 millions d’euros.",
        "2 millions d’euros=money 2000000 EUR <=",
    ),
    ("2025-05-14", "", "Trois à quatre cents personnes.", "Trois à quatre cents=number 300..400"),
    ("2025-05-14", "", "Un déficit n’excédant pas 3 % du PIB.", "3 %=percent 3 % <="),
    # dates told from another day
    ("2025-05-14", "", "Ce jeudi.", "jeudi=date 2025-05-15"),
    ("2025-05-14", "", "Pour Noël.", "Noël=date 2025-12-25"),
    ("2025-05-14", "", "Sept mille deux cent trente-deux votants.", "Sept mille deux cent trente-deux=number 7232"),
    # numbers
    ("2025-05-14", "", "2,5 p. 100 des voix.", "2,5 p. 100=percent 2.5 %"),
    # kinds met in newspapers
    (
        "2010-05-10",
        "",
        "Il s’impose avec 15 petites secondes d’avance ; 151 hommes courent sous les 3h, contre 39 à Bienne.",
        "15 petites secondes=duration PT15S | 151=number 151 | 3h=duration PT3H < | 39=number 39",
    ),
    (
        "2024-10-20",
        "",
        "Des recettes de 8 523,06 milliards DA, et 350 milliards de DH au Maroc.",
        "8 523,06 milliards DA=money 8523060000000 DZD | 350 milliards de DH=money 350000000000 MAD",
    ),
    (
        "2024-05-21",
        "",
        "Il pèse 42 millions CHF (45 millions €), dont 18 pour la Ville.",
        "42 millions CHF=money 42000000 CHF | 45 millions €=money 45000000 EUR | 18=money 18000000 CHF",
    ),
    ("2025-10-27", "", "Les électeurs étaient appelés à voter samedi.", "samedi=date 2025-10-25"),
    (
        "2025-10-27",
        "",
        "Selon une étude rendue publique vendredi, le coût pourrait doubler.",
        "vendredi=date 2025-10-24",
    ),
    ("2025-10-27", "", "Il brigue un quatrième mandat à 83 ans.", "quatrième=ordinal 4 | 83 ans=age 83 a"),
    ("2025-10-27", "", "Près d‘un tiers de l‘électorat s’abstient.", "un tiers=number 1/3 ~"),
    ("2025-10-27", "", "Dès minuit 25 départements sont en alerte.", "minuit=time 00:00 >= | 25=number 25"),
    ("2025-10-27", "", "L’épisode dure jusqu’à au moins vendredi.", "vendredi=date 2025-10-31"),
    (
        "2025-10-27",
        "",
        "Votations en 2017 : 21 mai et 24 septembre.",
        "2017=date 2017 | 21 mai=date 2017-05-21 | 24 septembre=date 2017-09-24",
    ),
    (
        "2025-10-27",
        "",
        "La grève débutera le 12 février à 22 heures et durera jusqu’au 13, même heure.",
        "12 février=date 2026-02-12 | 22 heures=time 22:00 | 13=date 2026-02-13 <=",
    ),
    ("2025-10-27", "", "La grève de 24h00 commence à 6 heures.", "24h00=duration PT24H | 6 heures=time 06:00"),
    (
        "2025-10-27",
        "La Tribune de Québec",
        "Après un versement de 2,2 G au fonds, il reste 11 G$.",
        "2,2 G=money 2200000000 CAD | 11 G$=money 11000000000 CAD",
    ),
    ("2025-10-27", "", "Les pompiers avaient 21 et 32 ans.", "21=age 21 a | 32 ans=age 32 a"),
    (
        "2025-10-27",
        "",
        "La réforme ramènerait de 18 à 15 mois la durée d’indemnisation.",
        "18=duration P18M | 15 mois=duration P15M",
    ),
    ("2025-10-27", "", "La vallée est à deux heures de Genève.", "deux heures=duration PT2H"),
    (
        "2025-10-27",
        "",
        "Le bateau est parti hier soir, 22 heures, de Sète.",
        "hier soir=date 2025-10-26 | 22 heures=time 22:00",
    ),
    ("2025-10-27", "", "Dans les 13 autres régions, rien ne change.", "13=number 13"),
    ("2025-10-27", "", "Trente à l’heure en ville, c’est lent.", "Trente à l’heure=quantity 30 km/h"),
    ("2025-10-27", "", "Un dixième seulement des élèves avait faim.", "Un dixième=number 1/10"),
]


@pytest.mark.parametrize(("published", "source", "sentence", "figures"), SENTENCES)
def test_a_sentence_is_read_in_other_words_too(published, source, sentence, figures):
    read = find_figures(sentence, published=date.fromisoformat(published), source=source)
    assert " | ".join(notation(figure) for figure in read) == figures
