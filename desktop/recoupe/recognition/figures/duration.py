"""Spans of time: quatre jours, un an et demi, une quinzaine de minutes, 2h30 de route."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import LAST, NEXT
from recoupe.french.figures.context import SECOND_BEFORE
from recoupe.french.figures.small_words import A_F, A_M, AND, OF
from recoupe.french.figures.spans import (
    BEFORE_FORTNIGHT,
    DAY_COUNTED,
    FELT,
    FOR_A_FORTNIGHT,
    FORTNIGHT_WITHIN,
    FORTNIGHTS,
    HALVES,
    HOUR_FROM,
    HOUR_SHORT,
    MINUTE_WORDS,
    NAMES_OF_DAYS,
    SEASONS_PLAYED,
    SECONDS,
    SMALLER,
    SPANS,
    SPELLED_BEFORE_MINUTES,
    UN_AFTER,
    UN_BEFORE,
    VAGUE,
)
from recoupe.recognition.figures.age import age, is_age
from recoupe.recognition.figures.dates import counts
from recoupe.recognition.figures.measure import Measure, linked, measured, spell
from recoupe.recognition.figures.numerals import Numeral, numeral
from recoupe.recognition.figures.rule import Match
from recoupe.recognition.figures.times import opening_hours
from recoupe_db.records import Kind, Modifier, Reading

if TYPE_CHECKING:
    from recoupe.french.figures.unit import Unit
    from recoupe.recognition.figures.tokenizer import TokenStream

Part = tuple[Fraction, str]
_SMALLER_COUNT = {"Y": ("M", 12), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60)}
_MINUTES = 60
_BELOW = {"TH": "TM", "TM": "TS"}


def duration(page: TokenStream, at: int) -> Match | None:
    """Read a span of time, or an age where the words around it tell of one."""
    if page.keys[at] in VAGUE:
        plural = page.keys[at + 1] in SPANS and page.keys[at + 1].endswith("s") and len(page.keys[at + 1]) > 2
        return Match(at, at + 2, Reading(Kind.DURATION)) if plural else None
    measure = measured(page, at, _span_at)
    if measure is None:
        return None
    twice = measure.high is not None and measure.high.first > measure.low.last + 1
    if measure.unit.symbol == "TH" and ((twice and page.keys[at - 1] in HOUR_FROM) or opening_hours(page, at)):
        return None
    if is_age(page, measure):
        return age(page, measure)
    about = Modifier.ABOUT if measure.low.about and measure.low.value is not None else None
    if measure.high is not None:
        low, high = (_whole(end, measure.unit) for end in (measure.low, measure.high))
        return Match(measure.first, measure.last, Reading(Kind.DURATION, low, high, None, about))
    parts, last = _parts(page, measure)
    return Match(measure.first, last, Reading(Kind.DURATION, iso(parts), None, None, about))


def fortnight(page: TokenStream, at: int) -> Match | None:
    """Read “(sous) huitaine” and “(pour une) quinzaine” as days, where they count nothing."""
    if page.keys[at - 1] not in BEFORE_FORTNIGHT or page.keys[at + 1] in OF:
        return None
    if page.keys[at - 1] in A_F and page.keys[at - 2] not in FOR_A_FORTNIGHT:
        return None
    about = None if page.keys[at - 1] in FORTNIGHT_WITHIN else Modifier.ABOUT
    return Match(at, at + 1, Reading(Kind.DURATION, f"P{FORTNIGHTS[page.keys[at]]}D", None, None, about))


def _whole(end: Numeral, unit: Unit) -> str | None:
    value = end.times(unit.factor)
    return None if value is None else iso(split(value, unit.symbol))


def _span_at(page: TokenStream, at: int, low: Numeral) -> tuple[Unit, int] | None:
    here = linked(page, at, low)
    here += page.keys[here] in LAST | NEXT and page.keys[here + 1] in SEASONS_PLAYED
    here += page.keys[here] in FELT and page.keys[here + 1] in SPANS  # “15 petites secondes”
    key = page.keys[here]
    unit = SPANS.get(key)
    letter = len(key) == 1 and (not low.digits or page.raw(here) == "S")  # “1 S (suburbain)” is no second
    if unit is None or letter:
        return None
    if key.startswith(SECONDS) and page.keys[here - 1] in SECOND_BEFORE:
        return None
    if low.article and not low.fraction and not _counted_one(page, at - 1, here):
        return None
    return unit, here + 1


def _counted_one(page: TokenStream, un: int, unit: int) -> bool:
    """Return whether “un an” counts one year, rather than naming any."""
    if un == 0 and unit + 1 >= page.size:
        return True
    if page.keys[unit] in NAMES_OF_DAYS:
        return page.keys[un - 1] in DAY_COUNTED or page.keys[unit + 1] in AND
    return page.keys[un - 1] in UN_BEFORE or page.keys[unit + 1] in UN_AFTER | MINUTE_WORDS


def _parts(page: TokenStream, span: Measure) -> tuple[list[Part], int]:
    """Read the half, or the smaller unit, that follows a span: “un an et demi”, “2 heures 30 minutes”, “2h30”."""
    value, symbol, last = span.low.times(span.unit.factor), span.unit.symbol, span.last
    if value is None:
        return [], last
    joined = last + (page.keys[last] in AND)
    half = HALVES.get(page.keys[joined + (page.keys[joined] in A_M)]) if joined > last else None
    if half is not None:
        return split(value + half * span.unit.factor, symbol), joined + 1 + (page.keys[joined] in A_M)
    first = split(value, symbol) if value.denominator > 1 else [(value, symbol)]
    parts, last = _smaller_parts(page, first, last)
    return (parts if len(parts) > 1 else split(*parts[0])), last


def _smaller_parts(page: TokenStream, parts: list[Part], last: int) -> tuple[list[Part], int]:
    """Add the smaller units that follow a span: “(2 heures) 17 minutes et 36 secondes”, “(1 min) 42 s 53”."""
    while parts[-1][0].denominator == 1:
        symbol = parts[-1][1]
        joined = last + (page.keys[last] in AND or (page.keys[last] == "," and symbol in _BELOW))
        more = numeral(page, joined)
        if more is None or more.value is None or (more.value.denominator > 1 and not more.digits):
            break
        unit = SPANS.get(page.keys[more.last])
        if unit and unit.symbol in SMALLER.get(symbol, set()) and unit.factor == 1:
            parts, last = [*parts, (more.value, unit.symbol)], more.last + 1
            continue
        if joined == last and more.value < _MINUTES and more.value.denominator == 1 and _are_minutes(page, more):
            parts, last = [*parts, (more.value, _BELOW[symbol])], more.last
        elif joined == last and symbol == "TS" and _are_hundredths(page, more):
            behind = more.value / 10 ** len(page.keys[more.first])
            parts, last = [*parts[:-1], (parts[-1][0] + behind, symbol)], more.last
        break
    return parts, last


def _are_hundredths(page: TokenStream, more: Numeral) -> bool:
    """Return whether two or three digits behind seconds are parts of one: “42 s 53”, “27 s 097”."""
    return (
        more.digits
        and page.keys[more.first].isdecimal()
        and len(page.keys[more.first]) in {2, 3}
        and not counts(page, more.last)
    )


def _are_minutes(page: TokenStream, more: Numeral) -> bool:
    """Return whether a number behind hours or minutes is the next smaller unit: “2h30”, “une minute quarante-deux”."""
    if page.keys[more.first - 1] in HOUR_SHORT:
        return more.digits and len(page.keys[more.first]) == 2
    spelled = page.keys[more.first - 1] in SPELLED_BEFORE_MINUTES
    return (
        spelled
        and (not more.digits or len(page.keys[more.first]) == 2)
        and not more.article
        and not counts(page, more.last)
    )


def split(value: Fraction, symbol: str) -> list[Part]:
    """Break a broken amount of years, days or hours into whole smaller units, where that comes out even."""
    smaller = _SMALLER_COUNT.get(symbol)
    whole, rest = divmod(value, 1)
    if smaller and rest and (rest * smaller[1]).denominator == 1:
        parts = [(Fraction(whole), symbol), (rest * smaller[1], smaller[0])]
        return parts if whole else parts[1:]
    return [(value, symbol)]


def iso(parts: list[Part]) -> str | None:
    """Return an ISO 8601 duration, or None for no parts and for endless decimals."""
    said = [(value, symbol) for value, symbol in parts if value] or parts[:1]  # “24h00” is 24 hours
    printed = [(spell(value), symbol) for value, symbol in said]
    if not printed or any(value is None or "/" in value for value, _ in printed):
        return None
    day = "".join(f"{value}{symbol}" for value, symbol in printed if len(symbol) == 1)
    clock = "".join(f"{value}{symbol[1:]}" for value, symbol in printed if len(symbol) > 1)
    return "P" + day + ("T" + clock if clock else "")
