"""Units of time and the words that go with them."""

from __future__ import annotations

from fractions import Fraction

from recoupe.french.figures.unit import Unit
from recoupe.french.word_list import word_list

_WORDS = word_list("figures/spans")


def _unit(meaning: str) -> Unit:
    symbol, _, factor = meaning.partition(" ")
    return Unit(symbol, Fraction(factor or 1))


SPANS = {name: _unit(meaning) for name, meaning in _WORDS.meanings("units").items()}
SMALLER = {"Y": {"M", "D"}, "M": {"W", "D"}, "W": {"D"}, "D": {"TH"}, "TH": {"TM"}, "TM": {"TS"}}
HALVES = _WORDS.fractions("halves")
FELT = _WORDS.words("felt")
VAGUE = _WORDS.words("vague")
UN_BEFORE = _WORDS.words("un_before")
UN_AFTER = _WORDS.words("un_after")
NAMES_OF_DAYS = _WORDS.words("names_of_days")
AT_HOUR = _WORDS.words("at_hour")
AROUND_HOUR = _WORDS.listed("around_hour")
LASTING_HOURS = _WORDS.words("lasting_hours")
RACES = _WORDS.words("races")
CALLED_BY_HOUR = _WORDS.words("called_by_hour")
FOR_HOURS = _WORDS.words("for_hours")
LASTING = _WORDS.words("lasting")
HEDGES_INSIDE = [phrase.split() for phrase in _WORDS.listed("hedges_inside")]
FORTNIGHTS = _WORDS.numbers("fortnights")
FOR_A_FORTNIGHT = _WORDS.words("for_a_fortnight")
