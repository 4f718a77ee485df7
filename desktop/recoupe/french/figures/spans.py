"""Units of time and the words that go with them."""

from __future__ import annotations

from recoupe.french.figures.unit import unit
from recoupe.french.word_list import word_list

_WORDS = word_list("figures/spans")


SPANS = {name: unit(meaning) for name, meaning in _WORDS.meanings("units").items()}
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
HALF_DAYS = _WORDS.listed("half_days")
MORNING = _WORDS.words("morning")
HOUR_SIGNS = _WORDS.words("hour_signs")
HOUR_SHORT = _WORDS.words("hour_short")
HOUR_ONE = _WORDS.words("hour_one")
HOURS_SPELLED = _WORDS.words("hours_spelled")
QUARTERS_OF_HOUR = _WORDS.numbers("quarters_of_hour")
QUARTER_TO = _WORDS.words("quarter_to")
TO_THE_HOUR = _WORDS.words("to_the_hour")
HOUR_PAIRS = _WORDS.meanings("hour_pairs")
HOUR_FROM = _WORDS.words("hour_from")
HOUR_JOINS = _WORDS.words("hour_joins")
CLOCK_ZONES = _WORDS.words("clock_zones")
AGAINST = _WORDS.words("against")
MINUTE_SIGNS = _WORDS.words("minute_signs")
IT_IS = _WORDS.words("it_is")
IT = _WORDS.words("it")
NOON = _WORDS.numbers("noon")
SPELLED_BEFORE_MINUTES = _WORDS.words("spelled_before_minutes")
MINUTE_WORDS = _WORDS.words("minute_words")
FORTNIGHT_WITHIN = _WORDS.words("fortnight_within")
BEFORE_FORTNIGHT = _WORDS.words("before_fortnight")
DAY_COUNTED = _WORDS.words("day_counted")
SEASONS_PLAYED = _WORDS.words("seasons_played")
SECONDS = _WORDS.listed("seconds")
RACED = _WORDS.words("raced")
