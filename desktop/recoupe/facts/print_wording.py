"""How a value reads in print: large sums by millions and billions, and still exact."""

from __future__ import annotations

from decimal import Decimal, localcontext

from recoupe.facts.numerals import Language, numeral, plural
from recoupe.facts.wording import hedged, words
from recoupe_db.records import Kind, Reading

_NBSP = "\u00a0"
_SCALES = {
    9: {"fr": {"one": "milliard", "other": "milliards"}, "en": {"one": "billion", "other": "billion"}},
    6: {"fr": {"one": "million", "other": "millions"}, "en": {"one": "million", "other": "million"}},
}
_PLACES = 3  # decimals that a scaled number may have: with more, the digits in full are easier to check


def print_words(reading: Reading, language: Language) -> str:
    """Return how ``reading`` reads in print: “97,4 milliards USD”; never rounded, the rest as ``words`` says it."""
    if reading.kind not in {Kind.MONEY, Kind.NUMBER} or reading.value is None or reading.upper is not None:
        return words(reading, language)
    scaled = _scaled(reading.value, language)
    if scaled is None:
        return words(reading, language)
    return hedged(" ".join(filter(None, [scaled, reading.unit])), reading.modifier, language)


def _scaled(value: str, language: Language) -> str | None:
    """Return a decimal string by the largest scale that keeps it short and exact, None where none does."""
    if "/" in value:
        return None
    with localcontext(prec=len(value) + 9):
        for power, names in _SCALES.items():
            number = (Decimal(value) / 10**power).normalize()
            if abs(number) >= 1 and -int(number.as_tuple().exponent) <= _PLACES:
                said = f"{number:f}"
                forms = names[language]
                return f"{numeral(said, language)}{_NBSP}{forms.get(plural(said, language), forms['other'])}"
    return None
