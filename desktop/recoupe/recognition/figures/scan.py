"""The one pass over a text: at each token the rules that may begin there, the longest reading wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.recognition.figures import (
    dates,
    duration,
    edges,
    excluded,
    money,
    nth,
    ordinals,
    periods,
    plain_numbers,
    quantity,
    ranges,
    relative,
    times,
    weekdays,
)
from recoupe.recognition.figures.hedges import Hedged, hedged
from recoupe.recognition.figures.tokens import Page
from recoupe.recognition.figures.words.almanac import (
    AROUND_EASTER,
    EDGES,
    FEASTS,
    FROM_THERE,
    FROM_TODAY,
    LAST,
    MONTHS,
    NEXT,
    PERIODS,
    SEASONS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)
from recoupe.recognition.figures.words.currencies import CODES, DOLLAR_LETTERS, PREFIXES
from recoupe.recognition.figures.words.numerals import ABOUT, CARDINALS, GLYPHS, ORDINALS, PARTS, SCALES, SEVERAL
from recoupe.recognition.figures.words.spans import VAGUE
from recoupe_db.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from recoupe.recognition.figures.match import Match, Rule

# In order of precedence: of two readings of the same length the first is kept.
_AMOUNTS: tuple[Rule, ...] = (
    money.money,
    quantity.percent,
    ranges.day_range,
    dates.single,
    periods.century,
    periods.part_of_year,
    periods.week_of_month,
    nth.nth_day,
    nth.day_of_month,
    relative.some_periods,
    times.time,
    duration.duration,
    quantity.quantity,
    ordinals.ordinal,
    plain_numbers.number,
)
_WORDS: tuple[tuple[frozenset[str] | set[str], tuple[Rule, ...]], ...] = (
    (set(CARDINALS) | set(SCALES) | set(ABOUT) | set(SEVERAL) | set(PARTS) | set(GLYPHS) | {"moins", "plus"}, _AMOUNTS),
    ({"-", "+"}, _AMOUNTS),
    (
        set(ORDINALS),
        (
            ranges.day_range,
            dates.single,
            periods.century,
            periods.part_of_year,
            periods.week_of_month,
            nth.nth_day,
            ordinals.ordinal,
        ),
    ),
    ({"dernière"}, (periods.week_of_month,)),
    ({"dernier"}, (nth.nth_day,)),
    ({"mois"}, (dates.month_of,)),
    (set(SHORT_WEEKDAYS), (ranges.day_range, dates.single)),
    (set(PREFIXES) | DOLLAR_LETTERS | {code.lower() for code in CODES}, (money.money,)),
    (set(MONTHS), (ranges.day_range, dates.single)),
    (set(WEEKDAYS), (ranges.day_range, dates.single, weekdays.weekday)),
    ({"nuit"}, (weekdays.night,)),
    ({"semaine"}, (dates.week_of, periods.numbered_week)),
    ({"année", "an"}, (dates.year_named,)),
    (set(EDGES), (edges.edge,)),
    (set(SEASONS), (periods.season_of,)),
    ({feast.split()[0].split("-")[0] for feast in (*FEASTS, *AROUND_EASTER)}, (periods.feast,)),
    ({"années"}, (periods.decade,)),
    (set(FROM_TODAY) | set(FROM_THERE) | {"avant", "après", "maintenant"}, (ranges.day_range, relative.near_day)),
    ({"ce", "cet", "cette", "ces"}, (relative.this_period,)),
    (set(PERIODS) | LAST | NEXT | {"week"}, (relative.other_period,)),
    ({"il", "voici", "voilà", "dans"}, (relative.ago,)),
    (set(VAGUE), (duration.duration,)),
    ({"midi", "minuit"}, (times.time,)),
    ({f"{letter}{n}" for letter in "tqs" for n in range(1, 5)}, (periods.part_of_year,)),
)
_PRINTED: dict[str, tuple[Rule, ...]] = {
    "number": _AMOUNTS,
    "void": _AMOUNTS,
    "roman": (periods.century, periods.part_of_year, ordinals.ordinal),
    "clock": (times.time,),
    "iso": (ranges.day_range, dates.single),
    "day": (ranges.day_range, dates.single),
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
    free = 0
    for at in [at for at, kind in enumerate(page.kinds) if kind in _PRINTED or page.keys[at] in _STARTS]:
        found = _best(page, at) if at >= free else None
        if found is None:
            continue
        free = found.last
        if found.reading is not None:
            yield page, found, hedged(page, found, found.reading)


def _best(page: Page, at: int) -> Match | None:
    """Return the longest reading of what begins at a token; of equal ones the preferred kind, then the earlier rule."""
    if page.kinds[at] in {"number", "void"}:
        passed = excluded.excluded(page, at)
        if passed:
            return passed
    rules = _PRINTED.get(page.kinds[at]) or _STARTS[page.keys[at]]
    found = [match for rule in rules if (match := rule(page, at))]
    return max(found, key=lambda match: (match.last, _preferred(page, match)), default=None)


def _preferred(page: Page, match: Match) -> bool:
    return page.prefer is not None and match.reading is not None and match.reading.kind is page.prefer
