"""Number words of several countries, half amounts, and terms of law and of work."""

from __future__ import annotations

import pytest

SENTENCES = [
    (
        "Les −3,5 % du deuxième trimestre ont surpris les marchés.",
        "−3,5 %=percent -3.5 % | deuxième trimestre=date 2024-04/2024-06",
    ),
    (
        "Le coût est passé de 1,2 à 1,9 milliard d’euros en cinq ans.",
        "1,2=money 1200000000 EUR | 1,9 milliard d’euros=money 1900000000 EUR | cinq ans=duration P5Y",
    ),
    (
        "La subvention, 2’500 francs, vient du canton de Vaud.",
        "2’500 francs=money 2500 CHF",
    ),
    (
        "Le ministère parle d’un trou de 50 milliards d’euros, l’opposition de 60.",
        "50 milliards d’euros=money 50000000000 EUR | 60=money 60000000000 EUR",
    ),
    (
        ("Selon l’Insee, 9,1 millions de personnes vivent sous le seuil de pauvreté, soit 14,4 % de la population."),
        "9,1 millions=number 9100000 | 14,4 %=percent 14.4 %",
    ),
    (
        "Nonante-cinq élèves sur cent vingt ont réussi.",
        "Nonante-cinq élèves sur cent vingt=number 19/24",
    ),
    (
        "Septante-deux maisons ont été inondées à Verviers.",
        "Septante-deux=number 72",
    ),
    (
        "Le pont, haut de 343 mètres, a ouvert en décembre 2004.",
        "343 mètres=quantity 343 m | décembre 2004=date 2004-12",
    ),
    (
        "La coalition a obtenu quatre-vingt-un sièges.",
        "quatre-vingt-un=number 81",
    ),
    (
        "Trois mille cinq cents hectares sont partis en fumée.",
        "Trois mille cinq cents hectares=quantity 3500 har",
    ),
    (
        "Un demi-million de personnes ont fui.",
        "Un demi-million=number 500000",
    ),
    (
        "Deux millions et demi de foyers sont concernés.",
        "Deux millions et demi=number 2500000",
    ),
    (
        "Le traitement dure une demi-heure.",
        "une demi-heure=duration PT30M",
    ),
    (
        "La facture grimpe de 0,5 point de pourcentage par an.",
        "0,5 point de pourcentage=percent 0.5 pp",
    ),
    (
        "Elle a versé 1,5 M$ à l’ONG et 300 k€ à la mairie.",
        "1,5 M$=money 1500000 USD | 300 k€=money 300000 EUR",
    ),
    (
        "Le projet affiche 27 Mds $ de budget.",
        "27 Mds $=money 27000000000 USD",
    ),
    (
        "Il a été flashé à 178 km/h au lieu de 110.",
        "178 km/h=quantity 178 km/h | 110=quantity 110 km/h",
    ),
    (
        "La marée noire s’étend sur 60 kilomètres carrés.",
        "60 kilomètres carrés=quantity 60 km2",
    ),
    (
        "Le débit est remonté à 850 mètres cubes par seconde.",
        "850 mètres cubes par seconde=quantity 850 m3/s",
    ),
    (
        "La qualité de l’air atteint 55 µg/m³ de particules.",
        "55 µg/m³=quantity 55 ug/m3",
    ),
    (
        "Le prix du lait atteint 48 centimes le litre.",
        "48 centimes=money 0.48 EUR",
    ),
    (
        "L’ouragan de catégorie 4 a soufflé à plus de 230 km/h.",
        "230 km/h=quantity 230 km/h >",
    ),
    (
        "Le bâtiment B, au 3e étage, a été évacué.",
        "3e=ordinal 3",
    ),
    (
        "L’unité 731 reste un sujet tabou.",
        "",
    ),
    (
        "Le lot 12 a été attribué pour 1,1 M€ HT.",
        "1,1 M€=money 1100000 EUR",
    ),
    (
        "Son numéro est le 06.12.34.56.78.",
        "",
    ),
    (
        "Le train de 8h12 a eu 25 minutes de retard.",
        "8h12=time 08:12 | 25 minutes=duration PT25M",
    ),
    (
        "Un arrêté du 12/02/2025 fixe la règle.",
        "12/02/2025=date 2025-02-12",
    ),
    (
        "La conférence, du lundi 17 au vendredi 21 mars, réunira 60 pays.",
        "lundi 17 au vendredi 21 mars=date 2025-03-17/2025-03-21 | 60=number 60",
    ),
    (
        "Rendez-vous le 21 mars à 18 h 30 salle 4.",
        "21 mars=date 2025-03-21 | 18 h 30=time 18:30",
    ),
    (
        "La fin de l’année dernière a été difficile.",
        "fin de l’année dernière=date 2024 late",
    ),
    (
        "Depuis le début du mois, il a plu 20 jours.",
        "début du mois=date 2025-03 early | 20 jours=duration P20D",
    ),
    (
        "Le week-end dernier, 300 000 personnes ont pris la route.",
        "week-end dernier=date 2025-03-08/2025-03-09 | 300 000=number 300000",
    ),
    (
        "Au XXIe siècle, l’eau devient rare.",
        "XXIe siècle=date 20XX",
    ),
    (
        "De novembre à mars, la route est fermée.",
        "novembre à mars=date 2024-11/2025-03",
    ),
    (
        "En début de semaine, le Bourget était fermé.",
        "début de semaine=date 2025-03-10/2025-03-16 early",
    ),
    (
        "Entre juin 2023 et mai 2024, les prix ont pris 5 %.",
        "juin 2023 et mai 2024=date 2023-06/2024-05 | 5 %=percent 5 %",
    ),
    (
        "La semaine prochaine, les députés examineront le texte.",
        "semaine prochaine=date 2025-03-17/2025-03-23",
    ),
    (
        "Ils ont jusqu’à la mi-avril pour répondre.",
        "mi-avril=date 2025-04 mid",
    ),
    (
        "Avant l’été, le calendrier sera connu.",
        "",
    ),
    (
        "Le tribunal l’a condamné à six mois avec sursis et à 10 000 euros d’amende.",
        "six mois=duration P6M | 10 000 euros=money 10000 EUR",
    ),
    (
        "Le record, vieux de 22 ans, est tombé.",
        "22 ans=duration P22Y",
    ),
    (
        "Elle dirige l’entreprise depuis l’âge de 27 ans.",
        "27 ans=age 27 a",
    ),
    (
        "Les personnes de plus de 75 ans sont invitées à se faire vacciner.",
        "75 ans=age 75 a >",
    ),
    (
        "Une fillette de 18 mois a été sauvée.",
        "18 mois=age 1.5 a",
    ),
    (
        "Les vingt prochaines années seront décisives.",
        "vingt prochaines années=date 2025-03-12/2045-03-12",
    ),
    (
        "La garde à vue peut durer jusqu’à 96 heures.",
        "96 heures=duration PT96H <=",
    ),
    (
        "Trente minutes après, il était mort.",
        "Trente minutes=duration PT30M",
    ),
    (
        "Le mandat a été ramené de sept à cinq ans.",
        "sept=duration P7Y | cinq ans=duration P5Y",
    ),
    (
        "Elle travaille 35 heures par semaine.",
        "35 heures=duration PT35H",
    ),
    (
        "Il n’y a pas eu de victime, mais plusieurs blessés.",
        "",
    ),
    (
        "Des centaines d’habitants ont été relogés.",
        "centaines=number -",
    ),
    (
        "Les trois quarts des électeurs se sont abstenus.",
        "trois quarts=number 3/4",
    ),
    (
        "Un élève sur deux mange à la cantine.",
        "Un élève sur deux=number 1/2",
    ),
    (
        "La note est passée de AA à A+.",
        "",
    ),
    (
        "Le rapport de 212 pages sera publié jeudi.",
        "212=number 212 | jeudi=date 2025-03-13",
    ),
    (
        "La mission Apollo 11 a inspiré le film.",
        "",
    ),
    (
        "L’A320neo et le Falcon 9 ont décollé.",
        "",
    ),
    (
        "Le Premier ministre et la Première dame étaient présents.",
        "",
    ),
    (
        "Marseille s’est imposé 1 à 0, puis 2-1 au retour.",
        "",
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_regional_and_legal_wording_is_read(told, sentence, figures):
    assert told(sentence) == figures
