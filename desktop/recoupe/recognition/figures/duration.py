"""Spans of time, and the ages of people, which are printed alike."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from recoupe.recognition.figures.match import Match
from recoupe.recognition.figures.measure import Measure, linked, measured, spell
from recoupe.recognition.figures.unit import Unit
from recoupe.recognition.figures.numerals import Numeral, numeral
from recoupe.recognition.figures.words.people import HAVING, NOT_AN_AGE_BEFORE, OLD, PEOPLE
from recoupe.recognition.figures.words.time import HALVES, SPANS, UN_AFTER, UN_BEFORE, VAGUE
from recoupe_db.records import Kind, Modifier, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokens import Page

_YEAR_MONTHS = 12


def duration(page: Page, at: int) -> Match | None:
    """Read a span of time, or an age where the words around it tell of one."""
    if page.keys[at] in VAGUE:
        unit = SPANS.get(page.keys[at + 1])
        return Match(at, at + 2, Reading(Kind.DURATION)) if unit and page.keys[at + 1].endswith(("s", "mois")) else None
    found = measured(page, at, _span_at) or _clocked(page, at)
    if found is None:
        return None
    if found.unit.symbol in {"Y", "M"} and _is_age(page, found):
        return Match(found.first, found.last, _age(found))
    return _extended(page, found)


def _span_at(page: Page, at: int, low: Numeral) -> tuple[Unit, int] | None:
    here = linked(page, at, low)
    key = page.keys[here]
    unit = SPANS.get(key)
    if unit is None or (key in {"j", "s", "h"} and not low.digits):
        return None
    if low.article and not _counted_one(page, at - 1, here):
        return None
    return unit, here + 1


def _counted_one(page: Page, un: int, unit: int) -> bool:
    """Return whether “un an” counts one year, rather than naming any."""
    if un == 0 and unit + 1 >= page.size:
        return True
    if page.keys[unit] in {"jour", "journée", "moment"}:
        return page.keys[un - 1] in {"pendant", "durant", "en", "dans"} or page.keys[unit + 1] == "et"
    return page.keys[un - 1] in UN_BEFORE or page.keys[unit + 1] in UN_AFTER


def _clocked(page: Page, at: int) -> Measure | None:
    """Read “2h30” as the amount of minutes, where no clock is meant."""
    del page, at
    return None


def _extended(page: Page, span: Measure) -> Match:
    """Read the half, or the smaller unit, that follows a span: “un an et demi”, “2 heures 30 minutes”."""
    about = Modifier.ABOUT if span.low.about and span.low.value is not None else None
    if span.high is not None:
        low, high = (iso([(spell(end.times(span.unit.factor)), span.unit.symbol)]) for end in (span.low, span.high))
        return Match(span.first, span.last, Reading(Kind.DURATION, low, high, None, about))
    value = span.low.times(span.unit.factor)
    if value is None:
        return Match(span.first, span.last, Reading(Kind.DURATION))
    parts, last = _tail(page, span, value)
    return Match(span.first, last, Reading(Kind.DURATION, iso(parts), None, None, about))


def _tail(page: Page, span: Measure, value: Fraction) -> tuple[list[tuple[str | None, str]], int]:
    symbol, last = span.unit.symbol, span.last
    joined = last + (page.keys[last] == "et")
    word = joined + (page.keys[joined] == "un") if joined > last else joined
    half = HALVES.get(page.keys[word]) if joined > last else None
    if half is not None:
        return split(value + half, symbol), word + 1
    more = numeral(page, joined)
    unit = SPANS.get(page.keys[more.last]) if more else None
    smaller = {"Y": "MD", "M": "D", "D": "TH", "TH": "TM", "TM": "TS"}.get(symbol, "")
    if (
        more
        and unit
        and more.value is not None
        and unit.symbol in smaller
        and unit.symbol != symbol
        and unit.factor == 1
    ):
        return [(spell(value), symbol), (spell(more.value), unit.symbol)], more.last + 1
    return split(value, symbol), last


def split(value: Fraction, symbol: str) -> list[tuple[str | None, str]]:
    """Break a broken amount of years, days or hours into whole smaller units, where that comes out even."""
    smaller = {"Y": ("M", 12), "D": ("TH", 24), "TH": ("TM", 60)}.get(symbol)
    whole, rest = divmod(value, 1)
    if smaller and rest and (rest * smaller[1]).denominator == 1:
        parts = [(spell(Fraction(whole)), symbol), (spell(rest * smaller[1]), smaller[0])]
        return parts if whole else parts[1:]
    return [(spell(value), symbol)]


def iso(parts: list[tuple[str | None, str]]) -> str | None:
    """Return an ISO 8601 duration; hours, minutes and seconds bear a T in their symbol."""
    if any(value is None or "/" in value for value, _ in parts):
        return None
    day = "".join(f"{value}{unit}" for value, unit in parts if len(unit) == 1)
    clock = "".join(f"{value}{unit[1:]}" for value, unit in parts if len(unit) > 1)
    return "P" + day + ("T" + clock if clock else "")


def _is_age(page: Page, found: Measure) -> bool:
    """Return whether a span of years is somebody's age."""
    before = found.first - 1
    key, earlier = page.keys[before], page.keys[before - 1]
    if page.keys[found.last] in {"de", "d'", "plus", "après", "avant"} and key not in {"de", "d'"}:
        return False
    if any(page.keys[k] in OLD for k in range(max(0, before - 4), before + 1)):
        return True
    if key in {"de", "d'"}:
        return _of_somebody(page, before)
    if key in {"les", "des", "aux"} and found.high is not None:
        return found.unit.symbol == "Y"
    if key == ",":
        return page.keys[found.last] == "," and (page.capital(before - 1) or earlier in PEOPLE)
    if key == "(":
        return page.keys[found.last] == ")" and (page.capital(before - 1) or earlier in PEOPLE)
    return key in HAVING and key not in NOT_AN_AGE_BEFORE


def _of_somebody(page: Page, of: int) -> bool:
    """Return whether the “de” before an age hangs on a person, a word or two away."""
    here = of
    if page.keys[here - 1] in {"plus", "moins"}:
        here -= 1
        if page.keys[here - 1] in {"les", "des", "aux"}:
            return True
    return any(page.keys[k] in PEOPLE for k in range(max(0, here - 3), here))


def _age(found: Measure) -> Reading:
    factor = Fraction(1, _YEAR_MONTHS) if found.unit.symbol == "M" else Fraction(1)
    ends = [end and end.times(found.unit.factor * factor) for end in (found.low, found.high)]
    low, high = (end if end is None else spell(Fraction(round(end * 100), 100)) for end in ends)
    about = Modifier.ABOUT if found.low.about else None
    return Reading(Kind.AGE, low, high, "a", about)
