"""Units of time and the words that go with them."""

from __future__ import annotations

from fractions import Fraction

from recoupe.french.figures.unit import Unit
from recoupe.french.word_table import word_set

# Symbols are those of ISO 8601; a T marks what is shorter than a day.
_NAMES = {
    "Y": "an ans année années", "M": "mois", "W": "semaine semaines", "D": "jour jours journée journées j",
    "TH": "heure heures h", "TM": "minute minutes min mn", "TS": "seconde secondes s sec",
}  # fmt: skip
SPANS = {name: Unit(symbol) for symbol, names in _NAMES.items() for name in names.split()} | {
    "siècle": Unit("Y", Fraction(100)), "siècles": Unit("Y", Fraction(100)), "décennie": Unit("Y", Fraction(10)),
    "décennies": Unit("Y", Fraction(10)), "trimestre": Unit("M", Fraction(3)), "trimestres": Unit("M", Fraction(3)),
    "semestre": Unit("M", Fraction(6)), "semestres": Unit("M", Fraction(6)), "millénaire": Unit("Y", Fraction(1000)),
    "millénaires": Unit("Y", Fraction(1000)), "saisons": Unit("Y"),
}  # fmt: skip
SMALLER = {"Y": {"M", "D"}, "M": {"W", "D"}, "W": {"D"}, "D": {"TH"}, "TH": {"TM"}, "TM": {"TS"}}
HALVES = {"demi": Fraction(1, 2), "demie": Fraction(1, 2), "quart": Fraction(1, 4)}
VAGUE = frozenset({"quelques", "plusieurs"})
# Words around “un an” that make it an amount, and not just any year.
UN_BEFORE = word_set(
    "pendant durant depuis en dans sur sous pour après avant d' de près y à quasi presque voici voilà ici d'ici "
    "environ quelque moins plus dure duré durera durant dura reste restait prend mis faut fallu"
)
UN_AFTER = word_set(
    "de d' après avant plus et ferme durant avec auparavant environ à sur par seulement tard tôt pour lundi mardi "
    "mercredi jeudi vendredi samedi dimanche"
)
NAMES_OF_DAYS = frozenset({"jour", "journée", "moment"})
# Words around hours: of the clock, or passing.
AT_HOUR = frozenset({"à", "vers", "dès", "avant", "après", "jusqu'à", "minuit", "midi", "passé", "sonné"})
AROUND_HOUR = (
    "aux alentours de", "aux environs de", "sur les coups de", "autour de", "à compter de", "à partir de",
    "sur le coup de", "aux alentours des", "peu avant", "peu après",
)  # fmt: skip
# What lasts some hours, so that “de 8 à 12 heures” tells no hours of the clock.
LASTING_HOURS = word_set(
    "dure durent durer durera durait durée prend prendre faut travaille travaillent dort dorment dormir attente "
    "attendre attendu compter comptez met mettent trajet trajets retard délai vol route marche travail garde "
    "sommeil cours formation plus moins passent passe passer semaine jour"
)
FOR_HOURS = frozenset({"de", "d'", "par", "/", "durant", "après", "avant", "plus", "environ", "supplémentaires"})
LASTING = word_set(
    "pendant durant en dure duré dura durera total sur depuis dans sous toutes les des quelque environ près d' "
    "chaque après"
)
# Hedges inside “il y a … dix ans”; “une” goes with nouns of approximation.
HEDGES_INSIDE = [
    phrase.split()
    for phrase in (
        "environ",
        "près de",
        "près d'",
        "presque",
        "à peu près",
        "une",
        "plus de",
        "plus d'",
        "à peine",
        "moins de",
        "moins d'",
    )
]
# Nouns of approximation that are days by themselves: “sous huitaine”, “pendant une quinzaine”.
FORTNIGHTS = {"huitaine": 8, "quinzaine": 15}
FOR_A_FORTNIGHT = word_set("pendant durant pour depuis dans d'ici après sous")
