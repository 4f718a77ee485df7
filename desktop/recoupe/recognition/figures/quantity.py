"""Percentages and quantities: an amount and its unit, compound units included."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import SENTENCE_ENDS
from recoupe.french.figures.numerals import HALF
from recoupe.french.figures.points import PERCENT, POINTS, SCORED, SHARES
from recoupe.french.figures.signs import DENOMINATORS, SIGNS, SLASHED
from recoupe.french.figures.small_words import AND, AT_THE, OF, OUT_OF, PER
from recoupe.french.figures.unit import Unit
from recoupe.french.figures.units import (
    ANGLES,
    DEGREES,
    FALLEN,
    HOURLY,
    HUNDRED,
    INHABITANTS_SHORT,
    METRES,
    NOT_AFTER_UN,
    ON_A_HUNDRED,
    PER_HUNDRED,
    POUNDS,
    SPEED_BEHIND,
    SPEED_NOT,
    SQUARE_METRES,
    TURNS,
    WARMTH,
    WEATHER,
    WEIGHED,
)
from recoupe.recognition.figures.dates import counts
from recoupe.recognition.figures.measure import linked, match_of, measured
from recoupe.recognition.figures.numerals import numeral
from recoupe.recognition.figures.phrases import Phrases, any_of
from recoupe.recognition.figures.unit_names import units
from recoupe_db.records import Kind

if TYPE_CHECKING:
    from recoupe.recognition.figures.measure import Measure
    from recoupe.recognition.figures.numerals import Numeral
    from recoupe.recognition.figures.rule import Match
    from recoupe.recognition.figures.tokenizer import TokenStream

_CENTIMETRES, _LEAST_REST = 100, 5
_MOST_POINTS = 100
_BARE = 3  # tokens
_BEHIND = 12  # tokens behind points that tell what they are of
_AROUND = 60  # tokens on either side that tell what degrees are of
_SQUARES = str.maketrans({"²": "2", "³": "3", "µ": "μ"})
_DENOMINATORS = Phrases(DENOMINATORS.items())
_PERCENT = Phrases(PERCENT.items())
_HOURLY, _SPEED_BEHIND = any_of(HOURLY), any_of(SPEED_BEHIND)


def percent(page: TokenStream, at: int) -> Match | None:
    """Read a percentage, or percentage points; basis points are hundredths of these."""
    measure = measured(page, at, _percent_at)
    return measure and match_of(measure, Kind.PERCENT)


def _percent_at(page: TokenStream, at: int, low: Numeral) -> tuple[Unit, int] | None:
    at = linked(page, at, low) if low.fraction else at
    unit_and_next = _PERCENT.at(page, at)
    if unit_and_next or page.keys[at] not in POINTS:
        return unit_and_next
    return (Unit("pp"), at + 1) if _of_percent(page, at, low) else None


def _of_percent(page: TokenStream, at: int, low: Numeral) -> bool:
    """Return whether bare points are of a percentage, and not an index's, a mark's or a player's."""
    start = next(
        (k for k in range(at, max(0, at - _AROUND), -1) if page.keys[k] in SENTENCE_ENDS), max(0, at - _AROUND)
    )
    end = next((k for k in range(at, at + _BEHIND) if page.keys[k] in SENTENCE_ENDS), at + _BEHIND)
    around = page.keys[start:end]
    if low.value is None or abs(low.value) > _MOST_POINTS or page.keys[at + 1] in OUT_OF:
        return False
    if page.prefer is Kind.PERCENT:
        return True
    if any(word in SCORED for word in around):
        return False
    return low.value.denominator > 1 or any(word in SHARES for word in around)


def quantity(page: TokenStream, at: int) -> Match | None:
    """Read a quantity: length, mass, speed, energy, temperature."""
    measure = measured(page, at, _unit_at)
    return measure and match_of(_with_rest(page, measure), Kind.QUANTITY)


def _with_rest(page: TokenStream, measure: Measure) -> Measure:
    """Add the half or the centimetres behind a quantity: “douze kilos et demi”, “1 m 80”."""
    value, last = measure.low.value, measure.last
    if measure.high is not None or value is None or value.denominator > 1:
        return measure
    if page.keys[last] in AND and page.keys[last + 1] in HALF:
        return replace(measure, last=last + 2, low=replace(measure.low, value=value + Fraction(1, 2)))
    more = numeral(page, last) if measure.unit.symbol == "m" else None
    if more is None or more.value is None or not _centimetres(page, more):
        return measure
    return replace(measure, last=more.last, low=replace(measure.low, value=value + more.value / _CENTIMETRES))


def _centimetres(page: TokenStream, more: Numeral) -> bool:
    """Return whether a number behind metres is what they have over: two digits or a word, and nothing to count."""
    whole = more.value is not None and more.value.denominator == 1 and _LEAST_REST <= more.value < _CENTIMETRES
    return whole and (len(page.keys[more.first]) == 2 or not more.digits) and not counts(page, more.last)


def _unit_at(page: TokenStream, at: int, low: Numeral) -> tuple[Unit, int] | None:
    here = linked(page, at, low)
    if low.article and page.keys[here] in NOT_AFTER_UN and not _measures_one(page, here):
        return None
    simple = _simple(page, here) or _degrees(page, here)
    if simple is None and _speed(page, here, low):
        return Unit("km/h"), here + 3
    if simple is None:
        return None
    symbol, last = simple
    below = _below(page, last)
    return (Unit(f"{symbol}/{below[0]}"), below[1]) if below else (Unit(symbol), last)


def _speed(page: TokenStream, at: int, low: Numeral) -> bool:
    """Return whether “(trente) à l'heure” is how fast one drives, rather than what is made in an hour."""
    made = not SPEED_NOT.isdisjoint(page.keys[max(0, low.first - _BARE) : low.first])
    return _SPEED_BEHIND.at(page, at) is not None and not low.article and not made


def _measures_one(page: TokenStream, unit: int) -> bool:
    """Return whether “un mètre” measures: it is the whole text, or more of it follows (“un mètre quatre-vingts”)."""
    after = page.keys[unit + 1]
    more = numeral(page, unit + 1) if page.keys[unit] in METRES else None
    return unit + 1 == page.size or (after in AND and page.keys[unit + 2] in HALF) or bool(more and not more.article)


def _simple(page: TokenStream, at: int) -> tuple[str, int] | None:
    if page.keys[at] in INHABITANTS_SHORT:
        last = at + 1 + (page.keys[at + 1] == ".")
        return ("{hab}", last) if page.keys[last] == "/" else None
    if page.keys[at] in POUNDS and not page.vocabulary & WEIGHED:
        return None
    named = units().at(page, at)
    if named:
        return named
    sign = SIGNS.get(page.raw(at).translate(_SQUARES)) if page.kinds[at] in {"word", "joint"} else None
    return (sign, at + 1) if sign else None


def _degrees(page: TokenStream, at: int) -> tuple[str, int] | None:
    """Read bare degrees: Celsius, or an angle where the text speaks of one and not of warmth."""
    if page.keys[at] not in DEGREES:
        return None
    around = page.keys[max(0, at - _AROUND) : at + _AROUND]
    warm = page.keys[at - 2] in WEATHER or page.keys[at - 3] in WEATHER or any(key.startswith(WARMTH) for key in around)
    turned = page.keys[at - 1] in TURNS or any(key.startswith(ANGLES) for key in around)
    alone = at + 1 == page.size <= _BARE  # degrees that nothing tells about
    return ("deg" if alone or (turned and not warm) else "Cel"), at + 1


def _below(page: TokenStream, at: int) -> tuple[str, int] | None:
    """Read what a unit is divided by: “/h”, “par seconde”, “à l'heure”, “/100 km”, “d'eau par mètre carré”."""
    if page.keys[at] == "/" or (page.keys[at] in PER_HUNDRED and page.keys[at + 1] in HUNDRED):
        slashed = SLASHED.get(page.keys[at + 1]) if page.keys[at] == "/" else None
        return (slashed, at + 2) if slashed else _DENOMINATORS.at(page, at + 1) or _hundred(page, at + 1)
    hourly = _HOURLY.at(page, at)
    if hourly:
        return "h", hourly[1]
    over = at + 2 * (page.keys[at] in OF and page.keys[at + 1] in FALLEN)
    square = page.keys[over] in AT_THE and page.keys[over + 1] in SQUARE_METRES
    return _DENOMINATORS.at(page, over + 1) if square or page.keys[over] in PER else None


def _hundred(page: TokenStream, at: int) -> tuple[str, int] | None:
    """Read “100 km” as what a consumption is told for."""
    count = numeral(page, at)
    if count is None or count.value is None or count.value < _CENTIMETRES or count.value.denominator > 1:
        return None
    simple = _simple(page, count.last)
    if simple:
        return f"({count.value.numerator}.{simple[0]})", simple[1]
    return (f"({count.value.numerator}.km)", count.last) if page.keys[at - 1] in ON_A_HUNDRED else None
