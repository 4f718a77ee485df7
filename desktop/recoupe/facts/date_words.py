"""EDTF level 1 dates in French and English words: “10 février 2025”, “fin 2024”, “années 1990”, “juil.–sept. 2024”."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from babel.dates import format_date, format_interval

from recoupe.facts.numerals import Language, ordinal, roman
from recoupe_db.records import Modifier

_POINT = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")
_FIRST = re.compile(r"\b1(?=[\s–])")


class _Shape(Enum):
    """How precise a date is, which decides on the words around it."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    OTHER = "other"


_SKELETONS = {_Shape.DAY: "yMMMd", _Shape.MONTH: "yMMM", _Shape.YEAR: "y"}
_LE = {_Shape.DAY: "le ", _Shape.DECADE: "les ", _Shape.CENTURY: "le "}
_DU = {_Shape.DAY: "du ", _Shape.DECADE: "des ", _Shape.CENTURY: "du ", _Shape.OTHER: "de "}
_JUSQUE = {_Shape.DAY: "jusqu’au ", _Shape.DECADE: "jusqu’aux ", _Shape.CENTURY: "jusqu’au ", _Shape.OTHER: "jusqu’à "}
_THE = {_Shape.DECADE: "the ", _Shape.CENTURY: "the "}


@dataclass(frozen=True, slots=True)
class _Said:
    words: str
    shape: _Shape
    day: date | None = None


def date_words(value: str, modifier: Modifier | None, language: Language) -> str:
    """Return an EDTF date in words with its hedge: “vers 2015”, “mi-février 2025”; what is no date, as it is."""
    if value.endswith("~") and modifier is None and "/" not in value:
        return date_words(value[:-1], Modifier.ABOUT, language)
    said = _interval(value, language) if "/" in value else _point(value, language)
    if modifier is None:
        return said.words
    return _french(said, modifier) if language == "fr" else _english(said, modifier)


def _point(value: str, language: Language) -> _Said:
    found = _POINT.fullmatch(value)
    if found is None:
        return _period(value, language)
    try:
        day = date(int(found["year"]), int(found["month"] or 1), int(found["day"] or 1))
    except ValueError:
        return _Said(value, _Shape.OTHER)
    if found["day"]:
        return _Said(_first_of_month(format_date(day, "long", locale=language), language), _Shape.DAY, day)
    if found["month"]:
        return _Said(format_date(day, "MMMM y", locale=language), _Shape.MONTH, day)
    return _Said(value, _Shape.YEAR, day)


def _period(value: str, language: Language) -> _Said:
    """Return a decade (199X) or a century (18XX) in words."""
    if re.fullmatch(r"[0-9]{3}X", value):
        return _Said(f"années {value[:3]}0" if language == "fr" else f"{value[:3]}0s", _Shape.DECADE)
    if re.fullmatch(r"[0-8][0-9]XX", value):
        number = int(value[:2]) + 1
        french = f"{roman(number)}{'er' if number == 1 else 'e'} siècle"
        return _Said(french if language == "fr" else f"{ordinal(str(number), 'en')} century", _Shape.CENTURY)
    return _Said(value, _Shape.OTHER)


def _interval(value: str, language: Language) -> _Said:
    first, _, last = value.partition("/")
    if last in {"", ".."}:
        return _Said(_since(_point(first, language), language), _Shape.OTHER)
    if first in {"", ".."}:
        return _Said(_until(_point(last, language), language), _Shape.OTHER)
    begin, end = _point(first, language), _point(last, language)
    if begin.day and end.day and begin.shape is end.shape:
        said = format_interval(begin.day, end.day, _SKELETONS[begin.shape], locale=language)
        return _Said(_first_of_month(said, language), _Shape.OTHER)
    return _Said(f"{begin.words} – {end.words}", _Shape.OTHER)


def _since(begin: _Said, language: Language) -> str:
    if language == "fr":
        return f"depuis {_LE.get(begin.shape, '')}{begin.words}"
    return f"since {_THE.get(begin.shape, '')}{begin.words}"


def _until(end: _Said, language: Language) -> str:
    if language == "fr":
        return f"{_JUSQUE.get(end.shape, 'jusqu’en ')}{end.words}"
    return f"until {_THE.get(end.shape, '')}{end.words}"


def _french(said: _Said, modifier: Modifier) -> str:
    the, of, words = _LE.get(said.shape, ""), _DU.get(said.shape, ""), said.words
    middle = "mi-" if said.shape in {_Shape.MONTH, _Shape.YEAR} else f"milieu {of}"
    return {
        Modifier.ABOUT: f"vers {the}{words}",
        Modifier.AT_LEAST: f"{words} ou après",
        Modifier.AT_MOST: f"{words} ou avant",
        Modifier.OVER: f"après {the}{words}",
        Modifier.UNDER: f"avant {the}{words}",
        Modifier.EARLY: f"début {of}{words}",
        Modifier.MID: f"{middle}{words}",
        Modifier.LATE: f"fin {of}{words}",
    }[modifier]


def _english(said: _Said, modifier: Modifier) -> str:
    the, words = _THE.get(said.shape, ""), said.words
    return {
        Modifier.ABOUT: f"around {the}{words}",
        Modifier.AT_LEAST: f"{words} or later",
        Modifier.AT_MOST: f"{words} or earlier",
        Modifier.OVER: f"after {the}{words}",
        Modifier.UNDER: f"before {the}{words}",
        Modifier.EARLY: f"early {words}",
        Modifier.MID: f"mid-{words}",
        Modifier.LATE: f"late {words}",
    }[modifier]


def _first_of_month(words: str, language: Language) -> str:
    """French says the first day of a month as an ordinal, which CLDR's patterns do not."""
    return _FIRST.sub("1er", words) if language == "fr" else words
