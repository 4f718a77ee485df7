"""The scale of a drawing: where a value goes, and which values are written under it, in the reader's language."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date, format_skeleton
from babel.numbers import format_compact_decimal, format_decimal

from recoupe.facts.print_wording import print_words
from recoupe.languages.interface_languages import Language, tables_of
from recoupe_db.records import Kind, Reading

_YEAR = 365.2425  # days
_LAST_DAY = date.max.toordinal()
_COMPACT = 1_000_000.0
_PERIODS = (("year", 8766 * 3600.0), ("day", 24 * 3600.0), ("hour", 3600.0))  # in seconds


@dataclass(frozen=True, slots=True)
class AxisMark:
    """A value that is written under a scale."""

    value: float
    words: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Lays values from ``low`` to ``high`` out over ``width`` pixels, from ``left`` on."""

    low: float
    high: float
    left: float
    width: float

    def at(self, value: float) -> float:
        """Return where ``value`` goes; what lies beyond the ends goes to the end, infinities too."""
        held = min(max(value, self.low), self.high)
        return self.left + self.width * (held - self.low) / (self.high - self.low)


def reach(values: Iterable[float], *, margin: float = 0.08) -> tuple[float, float]:
    """Return from where to where a scale goes that shows all finite ``values``, with room on both sides."""
    finite = [value for value in values if math.isfinite(value)]
    if not finite:
        return 0.0, 1.0
    low, high = min(finite), max(finite)
    room = (high - low) * margin or abs(high) * margin or 1.0
    return low - room, high + room


def number_marks(low: float, high: float, kind: Kind, unit: str | None, language: Language) -> list[AxisMark]:
    """Return some four to eight round values between ``low`` and ``high``, with their unit."""
    step = _round_step((high - low) / 5)
    first = math.ceil(low / step)
    return [
        AxisMark(place * step, _number(place * step, step, kind, unit, language))
        for place in range(first, math.floor(high / step) + 1)
    ]


def _round_step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in (1.0, 2.0, 2.5, 5.0, 10.0) if step * power >= rough * 0.999)


def _number(value: float, step: float, kind: Kind, unit: str | None, language: Language) -> str:
    if kind is Kind.TIME:
        return f"{int(value // 60)}:{int(value % 60):02d}"
    if kind is Kind.DURATION:
        return _days(value, language)
    if abs(value) >= _COMPACT and kind in {Kind.MONEY, Kind.NUMBER}:
        return print_words(Reading(kind, str(round(value)), unit=unit), language)
    places = _places(step)
    if abs(value) >= _COMPACT:
        worth = 10.0 ** (3 * math.floor(math.log10(abs(value)) / 3))
        said = format_compact_decimal(value, format_type="long", locale=language, fraction_digits=_places(step / worth))
    else:
        said = format_decimal(round(value, places), format="#,##0." + "#" * places, locale=language)
    return f"{said}\u00a0{unit}" if unit and unit != "a" else said


def _places(step: float) -> int:
    """Return how many decimal places a round step needs: 0 for 20, 1 for 0.5, and one more for 2.5."""
    power = math.floor(math.log10(step) + 1e-9)
    return max(0, -power + (round(step / 10.0**power, 6) == 2.5))


def _days(seconds: float, language: Language) -> str:
    period, length = next(((name, long) for name, long in _PERIODS if abs(seconds) >= long), ("minute", 60.0))
    amount = format_decimal(round(seconds / length, 1 if period == "minute" else 2), locale=language)
    return f"{amount}\u00a0{tables_of(language).numbers.short_periods[period]}"


def day_marks(low: float, high: float, language: Language) -> list[AxisMark]:
    """Return round days, months or years between ``low`` and ``high``, which count days from 1 January of year 1."""
    low, high = max(1.0, low), min(float(_LAST_DAY), high)
    if high - low > 3 * _YEAR:
        step = max(1, round(_round_step((high - low) / _YEAR / 6)))
        first = math.ceil(date.fromordinal(int(low)).year / step) * step
        years = range(max(first, 1), date.fromordinal(int(high)).year + 1, step)
        return [
            AxisMark(date(year, 1, 1).toordinal(), str(year)) for year in years if date(year, 1, 1).toordinal() >= low
        ]
    if high - low > 70:
        return _month_marks(low, high, language)
    step = max(1, math.ceil((high - low) / 6))
    days = range(math.ceil(low), math.floor(high) + 1, step)
    return [AxisMark(day, format_date(date.fromordinal(day), "d MMM yyyy", locale=language)) for day in days]


def _month_marks(low: float, high: float, language: Language) -> list[AxisMark]:
    first, last = date.fromordinal(int(low)), date.fromordinal(int(high))
    months = range(first.year * 12 + first.month, last.year * 12 + last.month)
    step = max(1, math.ceil(len(months) / 7))
    dates = [date(month // 12, month % 12 + 1, 1) for month in months[::step]]
    return [AxisMark(day.toordinal(), format_skeleton("yMMM", day, locale=language)) for day in dates]
