"""Amounts with a unit, alone or as a range that shares it: “5 à 7 milliards d'euros”, “10 % à 15 %”."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from recoupe.french.figures.context import LISTS, MOVES, MOVES_FROM, NO_MOVES
from recoupe.french.figures.numerals import JOINS_NUMBERS, RANGE_FROM
from recoupe.french.figures.small_words import AND, AND_OR, BETWEEN_TWO, IN_YEAR, OF, TO
from recoupe.french.figures.unit import Unit
from recoupe.recognition.figures.numerals import Numeral, numeral
from recoupe.recognition.figures.rule import Match
from recoupe.recognition.figures.tokenizer import TokenStream
from recoupe_db.records import Kind, Modifier, Reading

_DASHES = {"-", "–", "—"}
_PLACES = 40
_TIMES = 10
_LIKE = 4  # how many times as large as the other one of two amounts may be that share their thousands
_LISTED = 8  # numbers of one list between the first and the last
_THOUSAND, _HUNDRED, _TWICE = 1000, 100, 2
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_NEAR = 10  # tokens before “de 3 à 5” in which a verb of change counts


UnitRule = Callable[[TokenStream, int, Numeral], "tuple[Unit, int] | None"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One amount, or two, of a unit, from token ``first`` up to ``last``."""

    first: int
    last: int
    low: Numeral
    high: Numeral | None
    unit: Unit

    def reading(self, kind: Kind, factor: Fraction | int = 1) -> Reading:
        """Return the measure as a figure of a kind, its amounts multiplied by a factor."""
        scale = self.unit.factor * factor
        about = Modifier.ABOUT if self.low.about and self.low.value is not None else None
        upper = None if self.high is None else spell(self.high.times(scale))
        return Reading(kind, spell(self.low.times(scale)), upper, self.unit.symbol, about)


def spell(value: Fraction | None) -> str | None:
    """Return an amount as a decimal string, or as ``1/3`` when it has no finite decimals."""
    if value is None:
        return None
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    whole, part = divmod(abs(value.numerator), value.denominator)
    digits = ""
    while part and len(digits) < _PLACES:
        digit, part = divmod(part * 10, value.denominator)
        digits += str(digit)
    return ("-" if value < 0 else "") + str(whole) + ("." + digits if digits else "")


def upper(page: TokenStream, low: Numeral) -> Numeral | None:
    """Return the numeral that ends the range which another begins: “5 à 7”, “entre 20 et 30”, “deux ou trois”."""
    join = page.keys[low.last]
    if join in _DASHES:
        tight = page.glued(low.last) == page.glued(low.last + 1)
        joined = tight and low.digits and page.kinds[low.last + 1] == "number"
    elif join in AND:
        joined = page.keys[low.first - 1] in BETWEEN_TWO
    else:
        joined = join in JOINS_NUMBERS
    high = numeral(page, low.last + 1) if joined else None
    if high is not None and high.scale > 1 and low.scale == 1 and join in TO and _a_year(page, low):
        return None  # “3,6 millions en 2026 à 4,9 millions”
    if high is not None and join in TO and low.digits != high.digits and page.keys[low.first - 1] not in RANGE_FROM:
        return None  # “deux autres à 18 mois ferme, quatre à 6 mois”
    return None if high is None or high.value is None or low.value is None or high.article else high


def _a_year(page: TokenStream, low: Numeral) -> bool:
    return page.keys[low.first - 1] in IN_YEAR and low.value is not None and _FIRST_YEAR <= low.value <= _LAST_YEAR


def share_scale(low: Numeral, high: Numeral) -> Numeral:
    """Give the first of two numerals the scale that is printed only after the second."""
    if low.value is None or high.value is None:
        return low
    hundreds = next((scale for scale in (_THOUSAND, _HUNDRED) if high.value % scale == 0), 1)
    if not (low.digits or high.digits) and low.scale == high.scale == 1 and low.value < high.value / hundreds < _TIMES:
        return replace(low, value=low.value * hundreds)  # “trois à quatre cents”
    if low.digits and high.digits and low.scale == high.scale == 1 and _thousands(low.value, high.value):
        return replace(low, value=low.value * _THOUSAND)  # “150 à 300.000 morts”
    if low.scale > 1 or high.scale == 1:
        return low
    if low.value >= _THOUSAND and low.value * high.scale > _TWICE * high.value:
        return low
    shared = low.value * high.scale
    if low.digits and shared > _HUNDRED * high.value and high.scale >= _THOUSAND**2:
        shared /= _THOUSAND  # “de 850 à 1,2 milliard”: the reader takes the millions for said
    return Numeral(low.first, low.last, shared, digits=low.digits, scale=high.scale)


def _thousands(low: Fraction, high: Fraction) -> bool:
    """Return whether the first of two amounts leaves out the thousands of the second: both are then about as large."""
    whole = high.denominator == low.denominator == 1 and high % _THOUSAND == 0
    return whole and 1 < low < _THOUSAND and low * _THOUSAND < high < low * _THOUSAND * _LIKE


def measured(page: TokenStream, at: int, unit_at: UnitRule) -> Measure | None:
    """Read an amount and its unit, or a range of them, from a token on."""
    low = numeral(page, at)
    if low is None:
        return None
    high = upper(page, low)
    if high is not None:
        unit_and_next = unit_at(page, high.last, high)
        shared = share_scale(low, high)
        if unit_and_next and changes(page, shared, high):
            return Measure(at, low.last, shared, None, unit_and_next[0])
        if unit_and_next and ascending(shared, high):
            return Measure(at, unit_and_next[1], shared, high, unit_and_next[0])
    unit_and_next = unit_at(page, low.last, low)
    if unit_and_next is None:
        last_listed = listed(page, low)
        shared = unit_at(page, last_listed.last, last_listed) if last_listed else None
        return Measure(at, low.last, share_scale(low, last_listed), None, shared[0]) if shared and last_listed else None
    unit, last = unit_and_next
    return _twice(page, at, low, unit, last, unit_at) or Measure(at, last, low, None, unit)


def changes(page: TokenStream, low: Numeral, high: Numeral) -> bool:
    """Return whether two amounts are where something came from and where it went: “passé de 12 à 35 %”."""
    if page.keys[low.last] not in TO or page.keys[low.first - 1] not in OF:
        return False
    if low.scale != high.scale:  # “passe de 850 000 à 1,2 million d’euros”: the first amount is whole as it stands
        whole = low.scale > 1 or (low.value is not None and low.value >= _THOUSAND)
        return whole and moved(page, low.first - 1)
    return moved(page, low.first - 1) or not ascending(low, high)


def moved(page: TokenStream, at: int) -> bool:
    """Return whether a verb of change stands a few words before a token, and no amount of change is told by it."""
    if page.keys[at - 1].startswith(MOVES) and not page.keys[at - 1].startswith(MOVES_FROM):
        return False  # “augmente de 5 à 7 %”
    near = page.keys[max(0, at - _NEAR) : at]
    return any(key.startswith(MOVES) and key not in NO_MOVES for key in near)


def ascending(low: Numeral, high: Numeral) -> bool:
    """Return whether two numerals can be the ends of a range."""
    return low.value is not None and high.value is not None and low.value < high.value


def _twice(page: TokenStream, at: int, low: Numeral, unit: Unit, last: int, unit_at: UnitRule) -> Measure | None:
    """Read a range whose unit is printed twice."""
    if page.keys[last] not in TO and not (page.keys[last] in AND and page.keys[at - 1] in BETWEEN_TWO):
        return None
    if page.keys[at - 1] in OF and moved(page, at - 1):
        return None  # “passée de 12 % à 20 %” names two amounts
    high = numeral(page, last + 1)
    unit_and_next = unit_at(page, high.last, high) if high else None
    if high is None or unit_and_next is None or unit_and_next[0] != unit or not ascending(low, high):
        return None
    if page.keys[at - 1] not in OF | BETWEEN_TWO and _far_apart(low, high):
        return None  # “(gagne) 2 dollars à 71 dollars”
    return Measure(at, unit_and_next[1], low, high, unit)


def _far_apart(low: Numeral, high: Numeral) -> bool:
    return low.value is not None and high.value is not None and high.value > _TIMES * abs(low.value)


def listed(page: TokenStream, low: Numeral) -> Numeral | None:
    """Return the last of a list of numbers that share the unit behind it: “(âgés de) 4, 7 et 11 ans”."""
    decimal = low.digits and "," in page.keys[low.first]
    if low.scale > 1 or low.article or not (decimal or page.keys[low.first - 1] in LISTS):
        return None
    here = low.last
    for _ in range(_LISTED):
        if page.keys[here] != "," or page.kinds[here + 1] != "number" or page.glued(here + 1):
            break
        here += 2
    if decimal and here > low.last and page.keys[here] not in AND_OR:
        return numeral(page, here - 1)  # “19,1, 24,6, 15,3 %”
    last = numeral(page, here + 1) if page.keys[here] in AND_OR else None
    return last if last and last.digits == low.digits and not last.article else None


def linked(page: TokenStream, at: int, low: Numeral) -> int:
    """Return the token where a unit may begin: behind the “de” that millions, dozens and quarters take."""
    return at + 1 if low.noun and page.keys[at] in OF else at


def match_of(measure: Measure, kind: Kind) -> Match:
    """Return a measure as the match of a kind."""
    return Match(measure.first, measure.last, measure.reading(kind))
