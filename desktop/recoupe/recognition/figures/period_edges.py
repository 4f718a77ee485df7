"""The beginning, middle and end of a period: fin 2023, mi-mars, début des années 2000."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import EDGES, PERIODS
from recoupe.french.figures.day_words import EDGE_OF, EDGE_THE, EDGE_THIS, MONTH, NOT_EDGED, YEAR_LONG
from recoupe.french.figures.small_words import OF, THIS
from recoupe.recognition.figures.date_points import point, year_number
from recoupe.recognition.figures.edtf import (
    STRICT,
    edtf,
    nearest_year,
    period,
)
from recoupe.recognition.figures.past_or_future import lean
from recoupe.recognition.figures.periods import century, decade, part_of_year, period_date, season_of, which_period
from recoupe.recognition.figures.rule import Match

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream


def edge(page: TokenStream, at: int) -> Match | None:
    """Read the beginning, middle or end of a period: “fin 2023”, “mi-mars”, “début des années 2000”."""
    modifier = EDGES.get(page.keys[at])
    if modifier is None:
        return None
    here = at + 1
    here += page.keys[here] == "-"
    here += page.keys[here] in EDGE_OF
    here += page.keys[here] in EDGE_THE
    here += page.keys[here] in THIS
    here += 2 * (page.keys[here] in MONTH and page.keys[here + 1] in OF)
    for rule in (_plain, decade, century, part_of_year, season_of, _relative_period):
        match = rule(page, here)
        if match and match.reading:
            return Match(at, match.last, replace(match.reading, modifier=modifier))
    return None


def _plain(page: TokenStream, at: int) -> Match | None:
    """Read the month or year after an edge; “de” alone leads to no bare number."""
    date_point = point(page, at)
    if date_point is None or date_point.day is not None or page.kinds[at] == "iso":
        return None
    year = date_point.year
    if year is None and page.published:
        step, last = which_period(page, date_point.last)
        year = nearest_year(date_point, page.published, step * STRICT or lean(page, at))
        date_point = replace(date_point, last=last)
    return period_date(at, date_point.last, edtf(year, date_point.month) if year else None)


def _relative_period(page: TokenStream, at: int) -> Match | None:
    """Read the period after an edge: “(fin de l')année dernière”, “(fin du) mois”, “(début de cette) semaine”."""
    here = at + (page.keys[at] in EDGE_THIS)
    unit = PERIODS.get(page.keys[here])
    if unit is None or page.keys[here] in NOT_EDGED:
        return None
    step, last = which_period(page, here + 1)
    if page.keys[here] in YEAR_LONG:
        year = year_number(page, here + 1)
        if year:
            return period_date(at, year[1], edtf(year[0]))
    return period_date(at, last, period(unit, step, page.published) if page.published else None)
