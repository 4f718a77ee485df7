"""Quantities, spans of time and ages."""

from __future__ import annotations

import pytest

SENTENCES = [
    (
        "Il est tombé 240 litres d’eau au mètre carré, et 90 litres au mètre carré en plaine.",
        "240 litres d’eau au mètre carré=quantity 240 L/m2 | 90 litres au mètre carré=quantity 90 L/m2",
    ),
    (
        "Plus d’une centaine de pompiers sont mobilisés.",
        "centaine=number 100 >",
    ),
    (
        "Il est tombé 140 litres d’eau par mètre carré.",
        "140 litres d’eau par mètre carré=quantity 140 L/m2",
    ),
    (
        "Il est tombé 140 litres d’eau par mètre carré.",
        "140 litres d’eau par mètre carré=quantity 140 L/m2",
    ),
    (
        "Les pluies ont atteint 491 litres par mètre carré en huit heures à Chiva.",
        "491 litres par mètre carré=quantity 491 L/m2 | huit heures=duration PT8H",
    ),
    (
        "Le fleuve a débordé : 2 100 m³/s, un débit jamais vu depuis 1957.",
        "2 100 m³/s=quantity 2100 m3/s | 1957=date 1957",
    ),
    (
        "Il est tombé 180 mm de pluie en moins de 12 heures.",
        "180 mm=quantity 180 mm | 12 heures=duration PT12H <",
    ),
    (
        "Le niveau de l’eau est monté de 3,80 mètres en une nuit.",
        "3,80 mètres=quantity 3.8 m",
    ),
    (
        "Les rafales ont soufflé à 142 km/h, selon les services météo.",
        "142 km/h=quantity 142 km/h",
    ),
    (
        "La nouvelle ligne T9, longue de 10,3 km, desservira 19 stations toutes les 5 minutes.",
        "10,3 km=quantity 10.3 km | 19=number 19 | 5 minutes=duration PT5M",
    ),
    (
        "Les rames de 45 mètres rouleront à 70 kilomètres à l’heure au plus.",
        "45 mètres=quantity 45 m | 70 kilomètres à l’heure=quantity 70 km/h <=",
    ),
    (
        "Le parc produira 480 MW, soit 1,9 TWh par an.",
        "480 MW=quantity 480 MW | 1,9 TWh=quantity 1.9 TWh",
    ),
    (
        "La consommation a chuté de 12 GWh.",
        "12 GWh=quantity 12 GWh",
    ),
    (
        "On attend jusqu’à 41 °C jeudi dans le Gard.",
        "41 °C=quantity 41 Cel <= | jeudi=date 2025-03-13",
    ),
    (
        "Le mercure est descendu à −3,5 °C dans la nuit.",
        "−3,5 °C=quantity -3.5 Cel",
    ),
    (
        "La planète s’est réchauffée de 1,5 degré depuis l’ère préindustrielle.",
        "1,5 degré=quantity 1.5 Cel",
    ),
    (
        "Les patients recevaient 10 mg/kg toutes les deux semaines.",
        "10 mg/kg=quantity 10 mg/kg | deux semaines=duration P2W",
    ),
    (
        "Une dose de 5 µg, trois fois par jour.",
        "5 µg=quantity 5 ug | trois=number 3",
    ),
    (
        "La saisie porte sur 2,4 tonnes de cocaïne.",
        "2,4 tonnes=quantity 2.4 t",
    ),
    (
        "L’incendie a parcouru 1 300 hectares de pinède.",
        "1 300 hectares=quantity 1300 har",
    ),
    (
        "Le champ couvre 12 km² à la frontière.",
        "12 km²=quantity 12 km2",
    ),
    (
        "Il pesait 4,2 kilos à la naissance.",
        "4,2 kilos=quantity 4.2 kg",
    ),
    (
        "Le réservoir, de 3 000 m3, était plein aux trois quarts.",
        "3 000 m3=quantity 3000 m3 | trois quarts=number 3/4",
    ),
    (
        "La mémoire passe à 16 Go.",
        "16 Go=quantity 16 GB",
    ),
    (
        "Les émissions atteignent 37,4 milliards de tonnes de CO2.",
        "37,4 milliards de tonnes=quantity 37400000000 t",
    ),
    (
        "Ils ont parcouru entre 5 et 7 kilomètres à pied.",
        "5 et 7 kilomètres=quantity 5..7 km",
    ),
    (
        "Un quart d’heure plus tard, la rame repartait.",
        "Un quart d’heure=duration PT15M",
    ),
    (
        "Le procès, prévu sur trois semaines, s’ouvrira lundi.",
        "trois semaines=duration P3W | lundi=date 2025-03-17",
    ),
    (
        "Il a été condamné à deux ans de prison dont un avec sursis.",
        "deux ans=duration P2Y | un=duration P1Y",
    ),
    (
        "Elle a purgé dix-huit mois.",
        "dix-huit mois=duration P18M",
    ),
    (
        "Un homme de 45 ans a été placé en garde à vue.",
        "45 ans=age 45 a",
    ),
    (
        "Âgée de 82 ans, elle vivait seule.",
        "82 ans=age 82 a",
    ),
    (
        "Karim Benali, 34 ans, a signé pour quatre saisons.",
        "34 ans=age 34 a | quatre saisons=duration P4Y",
    ),
    (
        "La joueuse (22 ans) quitte le club.",
        "22 ans=age 22 a",
    ),
    (
        "Le vaccin est proposé aux plus de 65 ans.",
        "65 ans=age 65 a >",
    ),
    (
        "Les 18-24 ans s’informent surtout sur mobile.",
        "18-24 ans=age 18..24 a",
    ),
    (
        "L’âge de départ passerait de 62 à 64 ans.",
        "62=age 62 a | 64 ans=age 64 a",
    ),
    (
        "Il est mort à 91 ans des suites d’une longue maladie.",
        "91 ans=age 91 a",
    ),
    (
        "La coque a quinze ans.",
        "quinze ans=age 15 a",
    ),
    (
        "Pendant une heure et demie, les secours ont cherché.",
        "une heure et demie=duration PT1H30M",
    ),
    (
        "Le trajet durera 2h30 au lieu de 3 h 10.",
        "2h30=duration PT2H30M | 3 h 10=duration PT3H10M",
    ),
    (
        "Le délai est de 48 heures.",
        "48 heures=duration PT48H",
    ),
    (
        "Après deux mois et demi de travaux, la voie rouvre.",
        "deux mois et demi=duration P2.5M",
    ),
    (
        "Une quinzaine de jours suffira.",
        "quinzaine de jours=duration P15D ~",
    ),
    (
        "L’essai a duré 18 mois et inclus 1 795 volontaires âgés de 50 à 90 ans.",
        "18 mois=duration P18M | 1 795=number 1795 | 50 à 90 ans=age 50..90 a",
    ),
    (
        "Un bébé de six mois figure parmi les victimes.",
        "six mois=age 0.5 a",
    ),
    (
        "Depuis plus de vingt ans, le dossier traîne.",
        "vingt ans=duration P20Y >",
    ),
    (
        "En trente ans, la banquise a perdu 40 % de sa surface.",
        "trente ans=duration P30Y | 40 %=percent 40 %",
    ),
    (
        "Il y a dix ans, la commune comptait 800 âmes.",
        "Il y a dix ans=date 2015 ~ | 800=number 800",
    ),
    (
        "La concession court sur 30 ans.",
        "30 ans=duration P30Y",
    ),
    (
        "Le contrat, d’une durée de cinq ans, est assorti d’une option de deux ans.",
        "cinq ans=duration P5Y | deux ans=duration P2Y",
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_quantities_durations_and_ages_are_read(told, sentence, figures):
    assert told(sentence) == figures
