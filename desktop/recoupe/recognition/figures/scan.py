"""The one pass over a text: at each token the rules that may begin there, the longest reading wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.recognition.figures import (
    dates,
    duration,
    excluded,
    money,
    plain_numbers,
    ordinals,
    periods,
    quantity,
    relative,
    times,
    weekdays,
)
from recoupe.recognition.figures.hedges import Hedged, hedged
from recoupe.recognition.figures.tokens import Page
from recoupe.recognition.figures.words.calendar import (
    EDGES,
    FEASTS,
    FROM_THERE,
    FROM_TODAY,
    LAST,
    MONTHS,
    NEXT,
    PERIODS,
    SEASONS,
    WEEKDAYS,
)
from recoupe.recognition.figures.words.currencies import CODES, PREFIXES
from recoupe.recognition.figures.words.numbers import ABOUT, CARDINALS, GLYPHS, ORDINALS, PARTS, SCALES, SEVERAL
from recoupe.recognition.figures.words.time import VAGUE
from recoupe_db.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from recoupe.recognition.figures.match import Match, Rule

# In order of precedence: of two readings of the same length the first is kept.
_AMOUNTS: tuple[Rule, ...] = (
    money.money,
    quantity.percent,
    dates.day_range,
    dates.single,
    periods.century,
    periods.part_of_year,
    relative.some_periods,
    times.time,
    duration.duration,
    quantity.quantity,
    ordinals.ordinal,
    plain_numbers.number,
)
_WORDS: tuple[tuple[frozenset[str] | set[str], tuple[Rule, ...]], ...] = (
    (set(CARDINALS) | set(SCALES) | set(ABOUT) | set(SEVERAL) | set(PARTS) | set(GLYPHS) | {"moins"}, _AMOUNTS),
    ({"-", "+"}, _AMOUNTS),
    (set(ORDINALS), (dates.day_range, dates.single, periods.century, periods.part_of_year, ordinals.ordinal)),
    (set(PREFIXES) | {code.lower() for code in CODES}, (money.money,)),
    (set(MONTHS), (dates.day_range, dates.single)),
    (set(WEEKDAYS), (dates.day_range, dates.single, weekdays.weekday)),
    ({"nuit"}, (weekdays.night,)),
    ({"semaine"}, (dates.week_of,)),
    ({"année", "an"}, (dates.year_named,)),
    (set(EDGES), (periods.edge,)),
    (set(SEASONS), (periods.season_of,)),
    ({feast.split()[0].split("-")[0] for feast in FEASTS}, (periods.feast,)),
    ({"années"}, (periods.decade,)),
    (set(FROM_TODAY) | set(FROM_THERE) | {"avant", "après", "maintenant"}, (dates.day_range, relative.near_day)),
    ({"ce", "cet", "cette", "ces"}, (relative.this_period,)),
    (set(PERIODS) | LAST | NEXT | {"week"}, (relative.other_period,)),
    ({"il", "voici", "voilà", "dans"}, (relative.ago,)),
    (set(VAGUE), (duration.duration,)),
    ({"midi", "minuit"}, (times.time,)),
    ({f"{letter}{n}" for letter in "tqs" for n in range(1, 5)}, (periods.part_of_year,)),
)
_PRINTED: dict[str, tuple[Rule, ...]] = {
    "number": _AMOUNTS,
    "clock": (times.time,),
    "iso": (dates.day_range, dates.single),
    "day": (dates.day_range, dates.single),
}


def _starts() -> dict[str, tuple[Rule, ...]]:
    """Return, for each word that can begin a figure, the rules to try."""
    starts: dict[str, tuple[Rule, ...]] = {}
    for words, rules in _WORDS:
        for word in words:
            held = starts.get(word, ())
            starts[word] = held + tuple(rule for rule in rules if rule not in held)
    return starts


_STARTS = _starts()


def scan(text: str, published: date | None = None, prefer: Kind | None = None) -> Iterator[tuple[Page, Match, Hedged]]:
    """Yield the figures of a text in reading order, each with its hedge."""
    page = Page(text, published, prefer)
    here = 0
    while here < page.size:
        found = _best(page, here, prefer)
        if found is None:
            here += 1
            continue
        if found.reading is not None:
            yield page, found, hedged(page, found, found.reading)
        here = found.last


def _best(page: Page, at: int, prefer: Kind | None) -> Match | None:
    kind = page.kinds[at]
    rules = _PRINTED.get(kind) or _STARTS.get(page.keys[at])
    if (kind == "number" or kind == "void") and (passed := excluded.excluded(page, at)):
        return passed
    if rules is None:
        rules = (ordinals.ordinal, periods.century, periods.part_of_year) if _roman(page, at) else ()
    best: Match | None = None
    for rule in rules:
        found = rule(page, at)
        if found and (
            best is None or found.last > best.last or (found.last == best.last and _preferred(found, best, prefer))
        ):
            best = found
    return best


def _preferred(found: Match, best: Match, prefer: Kind | None) -> bool:
    return (
        prefer is not None
        and found.reading is not None
        and found.reading.kind is prefer
        and (best.reading is None or best.reading.kind is not prefer)
    )


def _roman(page: Page, at: int) -> bool:
    key = page.keys[at]
    return page.kinds[at] == "word" and 1 < len(key) <= 8 and key[0] in "ivx" and key[-1] in "erè" and page.capital(at)  # noqa: PLR2004
