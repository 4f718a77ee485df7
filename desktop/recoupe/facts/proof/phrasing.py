"""A value of the dossier, put as the draft puts the one in its place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from recoupe.facts.comparing.values import PrintedFigure
from recoupe.facts.print_wording import print_words
from recoupe.french import ARTICLE_LANGUAGE
from recoupe.french.proof.scales import SCALE_WORDS
from recoupe.languages.written_numbers import numeral
from recoupe_db.records import Kind, Reading

_NUMBER = re.compile(r"\d+(?:[\s.’'\u202f\u00a0]\d{3})*(?:[.,]\d+)?")
_GROUPED = re.compile(r"\d([\s’'.])\d{3}(?!\d)")
_SCALED = frozenset({Kind.MONEY, Kind.NUMBER, Kind.PERCENT, Kind.QUANTITY, Kind.AGE})
_PLACES = 3  # decimals that a number in the draft's scale may need


def as_the_draft_writes(reading: Reading, printed: Sequence[str], *, like: PrintedFigure) -> str:
    """Return what ``reading`` says in the manner of ``like``: its unit, its scale, its marks between thousands.

    Where that cannot be had exactly, the words in which most of the sources print it (``printed``) are returned.
    """
    rescaled = _rescaled(reading, like)
    if rescaled is not None:
        return rescaled
    most = Counter(" ".join(words.split()) for words in printed).most_common(1)
    return most[0][0] if most else print_words(reading, ARTICLE_LANGUAGE)


def _rescaled(reading: Reading, like: PrintedFigure) -> str | None:
    """Return the draft's words with the number changed, None where they are of another kind."""
    own = like.reading
    if reading.upper or own.upper or reading.unit != own.unit or reading.kind is not own.kind:
        return None
    if own.kind is Kind.DATE:
        return reading.value if _is_year(like.surface) and _is_year(reading.value or "") else None
    numbers = list(_NUMBER.finditer(like.surface))
    if own.kind not in _SCALED or len(numbers) != 1:
        return None
    scale = _scale(own, numbers[0][0])
    value = _decimal(reading.value)
    if scale is None or value is None:
        return None
    number = (value / scale).normalize()
    places = -int(number.as_tuple().exponent)
    if places > _PLACES or abs(number) < 1 <= abs(scale) / 1000:
        return None
    before, after = like.surface[: numbers[0].start()], like.surface[numbers[0].end() :]
    return before + _marked(f"{number:f}", like.surface) + _agreeing(after, number)


def _is_year(words: str) -> bool:
    return len(words) == 4 and words.isdecimal()


def _scale(own: Reading, written: str) -> Decimal | None:
    """Return what one of the draft's units is worth: 10⁹ for “79,4 milliards”."""
    value = _decimal(own.value)
    number = _written(written)
    if value is None or not number:
        return None
    scale = abs(value / number)
    return scale if scale.log10() == int(scale.log10()) else None


def _written(number: str) -> Decimal | None:
    plain = re.sub(r"[\s’'\u202f\u00a0]|\.(?=\d{3}(?!\d))", "", number).replace(",", ".")
    return _decimal(plain)


def _decimal(value: str | None) -> Decimal | None:
    try:
        return Decimal(value or "")
    except InvalidOperation:
        return None


def _marked(number: str, surface: str) -> str:
    """Return a number in French, with the blank between thousands that the draft uses."""
    said = numeral(number, ARTICLE_LANGUAGE)
    grouped = _GROUPED.search(surface)
    return said.replace("\u202f", grouped[1]) if grouped else said


def _agreeing(after: str, number: Decimal) -> str:
    """Return the words after the number in the singular or plural that it asks for: “2 millions”, “1 million”."""
    scale = SCALE_WORDS.match(after)
    if scale is None:
        return after
    ending = "s" if abs(number) >= 2 else ""
    return scale["before"] + scale["word"] + ending + after[scale.end() :]
