"""Numbers that count, and numbers that are no figure."""

from __future__ import annotations

import pytest

SENTENCES = [
    (
        "Le ministre a annoncé lundi que l’usine fermera le 1er juillet.",
        "lundi=date 2025-03-10 | 1er juillet=date 2025-07-01",
    ),
    (
        "Le bilan s’élève à 223 morts et 3 disparus.",
        "223=number 223 | 3=number 3",
    ),
    (
        "Quelque 2 500 foyers étaient privés d’électricité.",
        "2 500=number 2500 ~",
    ),
    (
        "Cinq personnes ont été interpellées, dont trois mineurs.",
        "Cinq=number 5 | trois=number 3",
    ),
    ("Il a payé trois fois et demie le prix.", "trois fois et demie=number 3.5"),
    ("Une fois et demie la surface du lac, deux fois celle du parc.", "Une fois et demie=number 1.5 | deux=number 2"),
    (
        "Les deux hommes se sont serré la main.",
        "",
    ),
    (
        "Tous deux nient les faits.",
        "",
    ),
    (
        "L’un des deux suspects a été relâché.",
        "",
    ),
    (
        "Une cinquantaine de communes sont concernées.",
        "cinquantaine=number 50 ~",
    ),
    (
        "Des dizaines de milliers de manifestants ont défilé.",
        "dizaines de milliers=number -",
    ),
    (
        "Un millier de salariés ont débrayé.",
        "millier=number 1000 ~",
    ),
    (
        "La pétition a recueilli 1,2 million de signatures.",
        "1,2 million=number 1200000",
    ),
    (
        "Ils étaient entre 5 000 et 6 000 selon la police.",
        "5 000 et 6 000=number 5000..6000",
    ),
    (
        "Elle compte deux à trois fois plus d’abonnés.",
        "deux à trois=number 2..3",
    ),
    (
        "Le taux est dix fois supérieur à la norme.",
        "dix=number 10",
    ),
    (
        "La Ligue 1 reprend, et l’OM l’emporte 3-1 face à Lens.",
        "",
    ),
    (
        "Paris s’est imposé 2 à 1 devant 45 000 spectateurs.",
        "45 000=number 45000",
    ),
    (
        "Il a gagné 6-4, 6-3.",
        "",
    ),
    (
        "Le gouvernement a dégainé l’article 49.3.",
        "",
    ),
    (
        "Voir page 12 et le chapitre 3.",
        "",
    ),
    (
        "L’A7 est coupée, comme la RN 20 et la D906.",
        "",
    ),
    (
        "Contact : 01 42 34 56 78 ou +33 6 12 34 56 78.",
        "",
    ),
    (
        "ISBN 978-2-07-036822-8.",
        "",
    ),
    (
        "SIREN 552 081 317.",
        "",
    ),
    (
        "La permanence est ouverte 24h/24 et 7j/7.",
        "",
    ),
    (
        "L’iPhone 15 et le Boeing 737 sont à l’honneur.",
        "",
    ),
    (
        "GPT-4 et le Covid-19 ont changé la donne.",
        "",
    ),
    (
        "Elle habite 12, rue des Lilas, 75011 Paris.",
        "",
    ),
    (
        "Le G20 et la COP29 ont buté sur la question.",
        "",
    ),
    (
        "Il a fait la une du journal.",
        "",
    ),
    (
        "Il a été élu au premier tour.",
        "premier=ordinal 1",
    ),
    (
        "Un livre sur la guerre est paru.",
        "",
    ),
    (
        "Une seconde plus tard, tout s’effondrait.",
        "Une seconde=duration PT1S",
    ),
    (
        "Il posta sur X (ex-Twitter).",
        "",
    ),
    (
        "Ils ont lu trois livres cet été.",
        "trois=number 3 | été=date 2024-06/2024-09",
    ),
    (
        "Le logement neuf se vend mal.",
        "",
    ),
    (
        "Neuf blessés sont dans un état grave.",
        "Neuf=number 9",
    ),
    (
        "Il dort à la belle étoile depuis Mars.",
        "",
    ),
    (
        "Le Premier ministre a reçu les syndicats.",
        "",
    ),
    (
        "Il est arrivé premier, elle quatrième.",
        "premier=ordinal 1 | quatrième=ordinal 4",
    ),
    (
        "Le 17e arrondissement est bouclé.",
        "17e=ordinal 17",
    ),
    (
        "La loi n° 2020-1525 du 7 décembre 2020 est appliquée.",
        "7 décembre 2020=date 2020-12-07",
    ),
    (
        "La phase 3 de l’essai a réuni 1 800 patients.",
        "1 800=number 1800",
    ),
    (
        "Il souffre d’un diabète de type 2.",
        "",
    ),
    (
        "Le tour de France en 80 jours.",
        "80 jours=duration P80D",
    ),
    (
        "La grève a été suivie par 12 000 des 15 000 agents.",
        "12 000=number 12000 | 15 000=number 15000",
    ),
    (
        "Les Vingt-Sept se sont entendus.",
        "",
    ),
    (
        "Le onze de départ est connu.",
        "",
    ),
    (
        "Cent quarante-trois élus ont signé.",
        "Cent quarante-trois=number 143",
    ),
    (
        "En 2015 les ventes avaient doublé.",
        "2015=date 2015",
    ),
    (
        "Près de 2000 personnes ont défilé.",
        "2000=number 2000 ~",
    ),
    (
        "La ville de 1950 habitants.",
        "1950=number 1950",
    ),
    (
        "La crue centennale, la pire depuis 1856, a duré trois jours.",
        "1856=date 1856 | trois jours=duration P3D",
    ),
    (
        "Les années 90 ont vu naître le Web.",
        "années 90=date 199X",
    ),
    (
        "Le vol AF447 s’est abîmé en 2009.",
        "2009=date 2009",
    ),
    (
        "Le club pointe à la 15e place avec 22 points.",
        "15e=ordinal 15 | 22=number 22",
    ),
    (
        "Il a inscrit 12 buts en 30 matches.",
        "12=number 12 | 30=number 30",
    ),
    (
        "La subvention a été divisée par deux.",
        "deux=number 2",
    ),
    (
        "Les places coûtent 5 € ou 10 €.",
        "5 €=money 5 EUR | 10 €=money 10 EUR",
    ),
    (
        "Le dossier compte 1.200 pages.",
        "1.200=number 1200",
    ),
    (
        "L’avion, un Airbus A320, transportait 149 passagers et six membres d’équipage.",
        "149=number 149 | six=number 6",
    ),
    (
        "Une personne sur cinq est touchée.",
        "Une personne sur cinq=number 1/5",
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_numbers_are_told_from_names_and_scores(told, sentence, figures):
    assert told(sentence) == figures
