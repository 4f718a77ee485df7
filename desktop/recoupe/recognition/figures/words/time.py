"""Units of time and the words that go with them."""

from __future__ import annotations

from fractions import Fraction

from recoupe.recognition.figures.unit import Unit

_NAMES = {
    "Y": "an ans année années", "M": "mois", "W": "semaine semaines", "D": "jour jours journée journées j nuits",
    "TH": "heure heures h", "TM": "minute minutes min mn", "TS": "seconde secondes s sec",
}  # fmt: skip
SPANS = {name: Unit(symbol) for symbol, names in _NAMES.items() for name in names.split()} | {
    "siècle": Unit("Y", Fraction(100)), "siècles": Unit("Y", Fraction(100)), "décennie": Unit("Y", Fraction(10)),
    "décennies": Unit("Y", Fraction(10)), "trimestre": Unit("M", Fraction(3)), "trimestres": Unit("M", Fraction(3)),
    "semestre": Unit("M", Fraction(6)), "semestres": Unit("M", Fraction(6)), "millénaire": Unit("Y", Fraction(1000)),
    "millénaires": Unit("Y", Fraction(1000)),
}  # fmt: skip
HALVES = {"demi": Fraction(1, 2), "demie": Fraction(1, 2), "quart": Fraction(1, 4)}
VAGUE = frozenset({"quelques", "plusieurs"})
UN_BEFORE = frozenset(
    "pendant durant depuis en dans sur sous pour après avant d' de près y à quasi presque voici voilà ici".split()
)
UN_AFTER = frozenset("de d' après avant plus et ferme durant avec auparavant environ à sur par".split())
