"""EDTF level 1 dates in words: “10 février 2025”, “fin 2024”, “années 1990”, “juil.–sept. 2024”."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from babel.dates import format_date, format_interval

from recoupe.languages.day_words import with_first_of_month
from recoupe.languages.interface_languages import Language, tables_of
from recoupe.languages.language_tables import DateWords, Forms, form
from recoupe.languages.written_numbers import ordinal, ordinal_plural, roman
from recoupe_db.records import Modifier

_POINT = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")


class Precision(Enum):
    """How precise a date is, which decides on the words around it; a ``PHRASE`` has words of its own already."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    PHRASE = "phrase"


_SKELETONS = {Precision.DAY: "yMMMd", Precision.MONTH: "yMMM", Precision.YEAR: "y"}


@dataclass(frozen=True, slots=True)
class _Said:
    words: str
    precision: Precision
    day: date | None = None

    def within(self, around: Forms, dates: DateWords) -> str:
        """Return the words of a date with those around it."""
        case = self.precision.value
        return form(around, case).format(the=form(dates.the, case), of=form(dates.of, case), words=self.words)


def date_words(value: str, modifier: Modifier | None, language: Language) -> str:
    """Return an EDTF date in words with its hedge: “vers 2015”, “mi-février 2025”; what is no date, as it is."""
    if value.endswith("~") and modifier is None and "/" not in value:
        return date_words(value[:-1], Modifier.ABOUT, language)
    said = _interval(value, language) if "/" in value else _point(value, language)
    dates = tables_of(language).dates
    return said.words if modifier is None else said.within(dates.hedges[modifier], dates)


def _point(value: str, language: Language) -> _Said:
    match = _POINT.fullmatch(value)
    if match is None:
        return _period(value, language)
    try:
        day = date(int(match["year"]), int(match["month"] or 1), int(match["day"] or 1))
    except ValueError:
        return _Said(value, Precision.PHRASE)
    if match["day"]:
        return _Said(with_first_of_month(format_date(day, "long", locale=language), language), Precision.DAY, day)
    if match["month"]:
        return _Said(format_date(day, "MMMM y", locale=language), Precision.MONTH, day)
    return _Said(value, Precision.YEAR, day)


def _period(value: str, language: Language) -> _Said:
    """Return a decade (199X) or a century (18XX) in words."""
    dates = tables_of(language).dates
    if re.fullmatch(r"[0-9]{3}X", value):
        return _Said(dates.decade.format(year=f"{value[:3]}0"), Precision.DECADE)
    if re.fullmatch(r"[0-8][0-9]XX", value):
        number = int(value[:2]) + 1
        century = form(dates.century, ordinal_plural(str(number), language))
        said = century.format(ordinal=ordinal(str(number), language), roman=roman(number))
        return _Said(said, Precision.CENTURY)
    return _Said(value, Precision.PHRASE)


def _interval(value: str, language: Language) -> _Said:
    first, _, last = value.partition("/")
    dates = tables_of(language).dates
    if last in {"", ".."}:
        return _Said(_point(first, language).within(dates.since, dates), Precision.PHRASE)
    if first in {"", ".."}:
        return _Said(_point(last, language).within(dates.until, dates), Precision.PHRASE)
    begin, end = _point(first, language), _point(last, language)
    if begin.day and end.day and begin.precision is end.precision:
        said = format_interval(begin.day, end.day, _SKELETONS[begin.precision], locale=language)
        return _Said(with_first_of_month(said, language), Precision.PHRASE)
    return _Said(f"{begin.words} – {end.words}", Precision.PHRASE)
