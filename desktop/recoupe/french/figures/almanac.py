"""Words of the calendar: months and weekdays from CLDR, seasons, feasts, and words that place a day."""

from __future__ import annotations

from babel import Locale

from recoupe.french.word_list import word_list
from recoupe_db.records import Modifier

_WORDS = word_list("figures/almanac")


def _pairs(meanings: dict[str, str]) -> dict[str, tuple[int, int]]:
    """Return each word with the two numbers that it stands for."""
    pairs = ((word, meaning.split()) for word, meaning in meanings.items())
    return {word: (int(first), int(second)) for word, (first, second) in pairs}


_FRENCH = Locale.parse("fr")
_WIDE = _FRENCH.months["format"]["wide"]
_CUT = _WORDS.words("short_months")
_SHORT = _FRENCH.months["format"]["abbreviated"]
MONTHS: dict[str, int] = {
    **{name.rstrip("."): number for number, name in _SHORT.items()},
    **{name: number for number, name in _WIDE.items()},
    **_WORDS.numbers("months"),
}
WEEKDAYS: dict[str, int] = {name: number for number, name in _FRENCH.days["format"]["wide"].items()}
LONG_MONTHS = frozenset(MONTHS) - {name.rstrip(".") for name in _SHORT.values() if name.endswith(".")} - _CUT
SHORT_WEEKDAYS = {name[:3]: number for name, number in WEEKDAYS.items()}  # with a full stop
DAY_PARTS = _WORDS.words("day_parts")
EDGES = {word: Modifier(modifier) for word, modifier in _WORDS.meanings("edges").items()}
FEASTS = _WORDS.meanings("feasts")
WISHED = _WORDS.words("wished")
AROUND_EASTER = _WORDS.numbers("around_easter")
FROM_TODAY = _WORDS.numbers("from_today")
FROM_THERE = _WORDS.numbers("from_there")
LAST = _WORDS.words("last")
NEXT = _WORDS.words("next")
PERIODS = _WORDS.meanings("periods")
IN_A_ROW = _WORDS.words("in_a_row")
BEFORE_OLD_YEAR = _WORDS.words("before_old_year")
SENTENCE_ENDS = frozenset({".", "!", "?", "\n", ";"})
SEASONS = _pairs(_WORDS.meanings("seasons"))
SUNDAY_FEASTS = _pairs(_WORDS.meanings("sunday_feasts"))
