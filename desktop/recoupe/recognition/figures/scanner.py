"""The one pass over a text: at each token the rules that may begin there, the longest reading wins."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import (
    AROUND_EASTER,
    EDGES,
    FEASTS,
    FROM_THERE,
    LAST,
    MONTHS,
    NEXT,
    PERIODS,
    SEASONS,
    SENTENCE_ENDS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)
from recoupe.french.figures.currencies import CENTS, CODES, DOLLAR_LETTERS, FRANC_SIGNS, PREFIXES
from recoupe.french.figures.day_words import (
    AROUND_NUMBERED_DAYS,
    CODED_PARTS,
    DECADE,
    LAST_F,
    LAST_M,
    MONTH,
    NEW_TERM,
    NIGHT,
    NOW,
    SEASON_OF_PLAY,
    WEEK,
    YEAR_NUMBERED,
)
from recoupe.french.figures.ellipsis import PART_OF
from recoupe.french.figures.numerals import (
    ABOUT,
    BEHIND_ONE,
    CARDINALS,
    GLYPHS,
    LAST_HALF,
    MINUS,
    ORDINALS,
    PARTS,
    PLUS,
    SCALES,
    SEVERAL,
)
from recoupe.french.figures.signs import SIGNS
from recoupe.french.figures.small_words import A_AN, A_M, OUT_OF, THE_M_JOINED, THE_S, THESE, THIS
from recoupe.french.figures.spans import FORTNIGHTS, NOON, SPANS, VAGUE
from recoupe.recognition.figures import (
    chrono,
    dates,
    days_of_month,
    duration,
    elliptic,
    implied,
    money,
    non_figures,
    ordinals,
    period_edges,
    periods,
    plain_numbers,
    quantity,
    ranges,
    relative,
    times,
    weekdays,
)
from recoupe.recognition.figures.cardinals import cardinal
from recoupe.recognition.figures.currency_names import currencies
from recoupe.recognition.figures.hedges import Hedged, hedged
from recoupe.recognition.figures.ordinals import rank
from recoupe.recognition.figures.tokenizer import TokenStream
from recoupe.recognition.figures.unit_names import units
from recoupe_db.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from recoupe.recognition.figures.rule import Match, Rule
    from recoupe_db.records import Reading

# In order of precedence: of two readings of the same length the first is kept.
_AMOUNTS: tuple[Rule, ...] = (
    elliptic.elliptic,
    money.money,
    quantity.percent,
    ranges.day_range,
    ranges.listed_day,
    dates.single,
    periods.century,
    periods.part_of_year,
    periods.half_month,
    ranges.period_range,
    periods.week_of_month,
    days_of_month.nth_day,
    days_of_month.day_of_month,
    relative.some_periods,
    relative.year_before,
    relative.by_then,
    periods.first_months,
    times.time,
    duration.duration,
    chrono.behind_or_ahead,
    quantity.quantity,
    ordinals.ordinal,
    implied.number_or_measure,
)
_PRINTED_SIGNS = frozenset({"-", "+", "–", "—"})
_WORDS: tuple[tuple[frozenset[str] | set[str], tuple[Rule, ...]], ...] = (
    (set(CARDINALS) | set(SCALES) | set(ABOUT) | set(SEVERAL) | set(PARTS) | set(GLYPHS) | MINUS | PLUS, _AMOUNTS),
    (_PRINTED_SIGNS, _AMOUNTS),
    (
        set(ORDINALS),
        (
            ranges.day_range,
            ranges.listed_day,
            dates.single,
            periods.century,
            periods.part_of_year,
            periods.half_month,
            ranges.period_range,
            periods.week_of_month,
            days_of_month.nth_day,
            ordinals.ordinal,
        ),
    ),
    (LAST_F, (periods.week_of_month,)),
    (LAST_M, (days_of_month.nth_day, periods.part_of_year)),
    (NEW_TERM, (periods.new_term,)),
    (SEASON_OF_PLAY, (periods.season_of_play,)),
    (set(FORTNIGHTS), (duration.fortnight,)),
    (MONTH, (dates.month_of,)),
    (set(SHORT_WEEKDAYS), (ranges.day_range, dates.single)),
    (set(PREFIXES) | DOLLAR_LETTERS | FRANC_SIGNS | {code.lower() for code in CODES}, (money.money,)),
    (set(MONTHS), (ranges.day_range, dates.single)),
    (set(WEEKDAYS), (ranges.day_range, ranges.listed_day, dates.single, weekdays.weekday)),
    (NIGHT, (weekdays.night,)),
    (WEEK, (dates.week_of, periods.numbered_week, ranges.period_range)),
    (YEAR_NUMBERED, (dates.year_named,)),
    (set(EDGES), (period_edges.edge,)),
    (set(SEASONS), (periods.season_of,)),
    ({feast.split()[0].split("-")[0] for feast in (*FEASTS, *AROUND_EASTER)}, (periods.feast,)),
    (DECADE, (periods.decade,)),
    (relative.NAMED_DAYS.openings | set(FROM_THERE) | NOW, (ranges.day_range, relative.near_day)),
    (THIS | THESE, (relative.this_period,)),
    (relative.PERIOD_NAMES.openings | LAST | NEXT, (relative.other_period,)),
    (relative.LEADING_AWAY.openings, (relative.ago,)),
    (set(VAGUE), (duration.duration,)),
    (set(NOON), (times.time,)),
    ({f"{letter}{n}" for letter in CODED_PARTS for n in range(1, 5)}, (periods.part_of_year,)),
)
_PRINTED: dict[str, tuple[Rule, ...]] = {
    "number": _AMOUNTS,
    "void": _AMOUNTS,
    "roman": (periods.century, periods.part_of_year, ordinals.ordinal),
    "clock": (times.time,),
    "chrono": (chrono.race_time,),
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
    return {word: _AMOUNTS if rules == _AMOUNTS else rules for word, rules in starts.items()}


_STARTS = _starts()
_RANKED = {
    ranges.period_range,
    periods.century,
    periods.part_of_year,
    periods.half_month,
    periods.week_of_month,
    days_of_month.nth_day,
    ordinals.ordinal,
}
_DATED = {ranges.day_range, ranges.listed_day, dates.single, days_of_month.day_of_month}
# The rules for an amount, by whether it may be a rank and whether it may be part of a date.
_FITTING = {
    (ranked, dated): tuple(
        rule for rule in _AMOUNTS if (ranked or rule not in _RANKED) and (dated or rule not in _DATED)
    )
    for ranked in (True, False)
    for dated in (True, False)
}
_AROUND_DAYS = AROUND_NUMBERED_DAYS | {"-", "–", ","} | set(MONTHS)
_DOTTED = 5
_DATE_DIGITS = {1, 2, 4}
_YEARS = 1000
_LARGE_DIGITS = 5
_ENTRY = 8  # tokens of an entry in a diary
_SHARED = 6  # tokens in which “sur” may follow “un”


def scan(
    text: str,
    published: date | None = None,
    prefer: Kind | None = None,
    *,
    diary: bool = False,
    source: str = "",
    currency: str | None = None,
) -> Iterator[tuple[TokenStream, Match, Hedged]]:
    """Yield the figures of a text in reading order, each with its hedge.

    ``diary``: a text that is nothing but a date is an entry of a diary, and its day lies ahead.
    """
    page = TokenStream(text, published, prefer, source=source, currency=currency)
    page.ahead = diary and page.size <= _ENTRY and page.keys[page.size - 1] not in SENTENCE_ENDS
    free = 0
    for at in [at for at, kind in enumerate(page.kinds) if kind in _PRINTED or page.keys[at] in _STARTS]:
        match = _best(page, at) if at >= free else None
        if match is None:
            continue
        free = match.last
        if match.reading is not None:
            page.tell(elliptic.said_of(page, match))
            page.large = _large(match.reading) or page.large
            yield page, match, hedged(page, match, match.reading)


def _large(reading: Reading) -> Kind | None:
    """Return the kind of a figure as large as millions are told, a sum or a count."""
    if reading.kind not in {Kind.MONEY, Kind.NUMBER} or not reading.value or "/" in reading.value:
        return None
    return reading.kind if len(reading.value.split(".")[0]) > _LARGE_DIGITS else None


def _best(page: TokenStream, at: int) -> Match | None:
    """Return the longest reading of what begins at a token; of equal ones the preferred kind, then the earlier rule."""
    if page.kinds[at] in {"number", "void"}:
        passed = non_figures.excluded(page, at)
        if passed:
            return passed
    if page.keys[at - 1] in A_M or not LAST_HALF.isdisjoint(page.keys[at + 1 : at + 4]):
        rented = plain_numbers.flat(page, at)
        if rented:
            return rented
    if page.keys[at] in _PRINTED_SIGNS and page.kinds[at + 1] != "number":
        return None
    rules = _PRINTED.get(page.kinds[at]) or _STARTS[page.keys[at]]
    if rules is _AMOUNTS:
        if page.keys[at] in A_AN and not _goes_on(page, at):
            return plain_numbers.casualty(page, at) or plain_numbers.times_and_half(page, at)
        ranked = bool(rank(page, at)) or page.glued(at + 1)
        rules = _FITTING[ranked, _may_be_dated(page, at)]
    matches = [match for rule in rules if (match := rule(page, at))]
    return max(matches, key=lambda match: (match.last, _preferred(page, match)), default=None)


def _goes_on(page: TokenStream, at: int) -> bool:
    """Return whether what follows “un” can make a figure of it: a quick look that spares the rules an article."""
    after = page.keys[at + 1]
    if page.keys[at - 1] in PART_OF:
        return True
    if page.kinds[at + 1] not in {"word", "elision"} or after in _behind_one() or rank(page, at + 1):
        return True
    return not OUT_OF.isdisjoint(page.keys[at + 1 : at + _SHARED])  # “un Français sur trois”


def _may_be_dated(page: TokenStream, at: int) -> bool:
    """Return whether a number can be a day or a year: a quick look that spares amounts the rules of the calendar."""
    key = page.keys[at]
    if page.kinds[at] == "number":
        dotted = len(key) == _DOTTED and key[2] == "." and page.keys[at - 1] in THE_M_JOINED  # le 10.02
        return dotted or (key.isdecimal() and len(key) in _DATE_DIGITS)
    count = cardinal(page, at)
    if count is None:
        return False
    return count[0] >= _YEARS or page.keys[count[1]] in _AROUND_DAYS or page.keys[at - 1] in THE_S


@cache
def _behind_one() -> frozenset[str]:
    spans = set(SPANS) | set(PERIODS) | set(MONTHS) | LAST | NEXT
    numbers = (set(CARDINALS) - A_AN) | set(SCALES) | set(ABOUT) | set(SEVERAL) | set(PARTS)
    return units().openings | currencies().openings | set(CENTS) | set(SIGNS) | spans | numbers | BEHIND_ONE


def _preferred(page: TokenStream, match: Match) -> bool:
    return page.prefer is not None and match.reading is not None and match.reading.kind is page.prefer
