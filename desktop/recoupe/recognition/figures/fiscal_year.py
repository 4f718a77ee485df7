"""Quarters of a firm's own year, which are none of the calendar: “troisième trimestre fiscal, clos fin mai”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import SENTENCE_ENDS
from recoupe.french.figures.fiscal import BEFORE_THE_END, CLOSED, EXERCISE, SHIFTED
from recoupe.recognition.figures.date_points import month_name, year_number
from recoupe.recognition.figures.edtf import DatePoint, edtf, nearest_year

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_REACH = 8  # tokens from a quarter to the word that tells when it ended
_YEAR = 12  # months


def is_fiscal(page: TokenStream, at: int) -> bool:
    """Tell whether what follows “trimestre” makes it one of a firm's own year: “fiscal”, “de son exercice 2023-24”."""
    if page.keys[at] in SHIFTED:
        return True
    year = next((place + 1 for place in range(at, at + 4) if page.keys[place] in EXERCISE), None)
    if year is None or SENTENCE_ENDS & set(page.keys[at:year]):
        return False
    two_years = page.keys[year].isdecimal() and page.keys[year + 1] in {"-", "/", "–"}
    return page.keys[year] in SHIFTED or two_years


def fiscal_months(page: TokenStream, at: int, length: int) -> str | None:
    """Return the ``length`` months up to the one in which the words behind say that they ended; None where none do."""
    for place in range(at, at + _REACH):
        if page.keys[place] in SENTENCE_ENDS:
            return None
        if page.keys[place] in CLOSED and (end := _end(page, place + 1)):
            year, month = end
            first = year * _YEAR + month - length
            return f"{edtf(first // _YEAR, first % _YEAR + 1)}/{edtf(year, month)}"
    return None


def _end(page: TokenStream, at: int) -> tuple[int, int] | None:
    """Read “fin mai” and “le 31 mai 2018” as year and month; a month without a year is the nearest that is past."""
    while page.keys[at] in BEFORE_THE_END or page.kinds[at] == "number":
        at += 1
    month = month_name(page, at)
    if month is None:
        return None
    said = year_number(page, month[1])
    if said is not None:
        return said[0], month[0]
    if page.published is None:
        return None
    return nearest_year(DatePoint(at, month[1], month=month[0]), page.published, -1), month[0]
