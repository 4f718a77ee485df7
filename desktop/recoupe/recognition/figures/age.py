"""Ages, which are printed like spans of time: the words around tell."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from recoupe.french.figures.people import AGE, HAVING, NOT_BEFORE_AGE, PEOPLE, TERMS
from recoupe.french.figures.spans import HALVES
from recoupe.recognition.figures.measure import Measure, spell
from recoupe.recognition.figures.rule import Match
from recoupe_db.records import Kind, Modifier, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_MONTHS = 12
_CENTS = 100
_OLDEST = 125
_NEAR, _LISTED, _FAR = 4, 7, 12
_ONE = {"un", "une", "le", "la", "l'", "cet", "cette"}
_CLOSING = {",", ")", ".", ";", "–", "-", "\n", "", "et", ":", "qui", "dont", "originaire"}


def is_age(page: TokenStream, found: Measure) -> bool:
    """Return whether a span of years or months is how old somebody is."""
    if page.prefer is Kind.AGE:
        return True
    if found.unit.symbol not in {"Y", "M"} or found.unit.factor != 1 or not _of_a_life(found):
        return False
    before = found.first - 1
    key, after = page.keys[before], page.keys[found.last]
    if after == "d'" and page.keys[found.last + 1] in AGE:
        return True
    if key not in NOT_BEFORE_AGE and _said_before(page, before):
        return True
    if after in {"de", "d'", "plus", "après", "avant", "auparavant"} and key not in {"de", "d'"}:
        return False
    return _told_by(page, found, before, key)


def _said_before(page: TokenStream, before: int) -> bool:
    """Return whether “âgé” stands a few words before, and no other age between."""
    for k in range(before, max(0, before - _LISTED) - 1, -1):
        if page.keys[k] in AGE:
            return True
        if page.keys[k] in {"ans", "mois"}:
            return False
    return False


def _told_by(page: TokenStream, found: Measure, before: int, key: str) -> bool:
    if key == "une" and found.low.about:  # une femme d'une trentaine d'années
        before, key = before - 1, page.keys[before - 1]
    while key in {"et", "ou", ","} and page.kinds[before - 1] == "number":  # 4, 7 et 11 ans
        before, key = before - 2, page.keys[before - 2]
    if key in {"de", "d'", "entre"}:
        return _hangs_on_person(page, before) or _had(page, before, found)
    if key in {"les", "des", "aux", "-"}:
        return found.high is not None or page.keys[found.last : found.last + 2] == ["et", "plus"]
    if key in {",", "("}:
        named = page.capital(before - 1) or page.keys[before - 1] in PEOPLE
        return named and page.keys[found.last] in _CLOSING
    if key == "à":
        return found.unit.symbol == "Y" and not any(
            page.keys[k] in TERMS for k in range(max(0, before - _NEAR), before)
        )
    return key in HAVING and page.keys[before - 1] != "y" and page.keys[found.last] not in {"pour", "afin"}


def _had(page: TokenStream, of: int, found: Measure) -> bool:
    """Return whether somebody “a plus de 60 ans” or “a entre 18 et 25 ans”, and not of something."""
    here = of - (page.keys[of - 1] in {"plus", "moins", "près"})
    return page.keys[here - 1] in HAVING and page.keys[here - 2] != "y" and page.keys[found.last] not in {"de", "d'"}


def _of_a_life(found: Measure) -> bool:
    return all(end is None or end.value is None or end.value <= _OLDEST for end in (found.low, found.high))


def _hangs_on_person(page: TokenStream, of: int) -> bool:
    """Return whether the “de” before a span hangs on a person, or the text speaks of an age."""
    here = of
    if page.keys[here - 1] in {"plus", "moins"}:
        here -= 1
        if page.keys[here - 1] in NOT_BEFORE_AGE:
            return False
        if page.keys[here - 1] in {"les", "des", "aux"}:
            return True
    if any(page.keys[k] in PEOPLE for k in range(max(0, here - _NEAR), here)) or _of_a_country(page, here - 1):
        return True
    return any(page.keys[k] in AGE for k in range(max(0, here - _FAR), here))


def _of_a_country(page: TokenStream, at: int) -> bool:
    """Return whether a word with a capital is somebody by where they are from: “un Suédois de 46 ans”."""
    word = page.raw(at)
    return page.keys[at - 1] in _ONE and word[:1].isupper() and word[1:].islower() and page.kinds[at] == "word"


def age(page: TokenStream, found: Measure) -> Match:
    """Return a span as an age in years; months become hundredths of a year, “et demi” half a year."""
    factor = Fraction(1, _MONTHS) if found.unit.symbol == "M" else Fraction(1)
    halved = found.high is None and page.keys[found.last] == "et" and page.keys[found.last + 1] in HALVES
    half = Fraction(int(halved), 2)
    ends = [end and end.times(found.unit.factor) for end in (found.low, found.high)]
    low, high = (end if end is None else spell(Fraction(round((end + half) * factor * _CENTS), _CENTS)) for end in ends)
    about = Modifier.ABOUT if found.low.about else None
    return Match(found.first, found.last + 2 * halved, Reading(Kind.AGE, low, high, "a", about))
