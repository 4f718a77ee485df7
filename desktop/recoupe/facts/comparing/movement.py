"""How a figure stands to those beside it: from where something came, where it went, by how much, a part, the whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from recoupe.facts.comparing.amounts import Amount
from recoupe.french.facts import scope as french

_REACH = 60  # code points on either side of a figure in which its marks stand
_LED = rf"\s*(?:{french.HEDGES}\s*)*$"
_EARLIER = re.compile(rf"(?i)\b(?:{french.EARLIER}){_LED}")
_EARLIER_AFTER = re.compile(rf"(?i)^[^.;:()]{{0,35}}\b(?:{french.EARLIER_AFTER})")
_CHANGE = re.compile(rf"(?i)(?:{french.CHANGE})\b[^.;:()]{{0,25}}?\b(?:de|d[’']|par){_LED}")
_CHANGE_AFTER = re.compile(rf"(?i)^\s*(?:[^\s.,;:()]+\s){{0,3}}?(?:{french.CHANGE_AFTER})\b")
_PART = re.compile(rf"(?i)\b(?:{french.PART}){_LED}")
_PART_AFTER = re.compile(rf"(?i)^\s(?:{french.PART_AFTER})")
_BOUND = re.compile(rf"(?i)\b(?:{french.BOUND}){_LED}")
_WHOLE_FIRST = re.compile(rf"(?i)(?:^|[.;:–—\n]|,)\W*sur (?:un total de|les|ces){_LED}")
_TOTAL = re.compile(rf"(?i)(?:{french.TOTAL})[^.;]{{0,25}}$")
_FROM = re.compile(rf"(?i){french.FROM}$")
_TO = re.compile(rf"(?i)^{french.TO}$")
_VOTED = frozenset({"number", "share"})
_CONTRE = re.compile(rf"\s(?:{french.VOTES}|{french.YES}),?\s(?:et\s)?contre\s(?:seulement\s)?")
_POUR = re.compile(rf"\s(?:{french.VOTES}\s)?pour,?\s(?:et\s)?")
_AGAINST = re.compile(rf"\s(?:{french.VOTES}\s)?contre\b")
_TOLD = rf"\s(?:{french.VOTERS}\s)?(?:de\s|d[’']|en\sfaveur\sdu\s|(?:ont|avaient)\s(?:dit|voté)\s)?"
_YES = re.compile(rf"(?i){_TOLD}(?:{french.YES})\b|\s(?:{french.VOTES})\s(?:pour|favorables)\b")
_NO = re.compile(rf"(?i){_TOLD}(?:{french.NO})\b|\s(?:{french.VOTES})\s(?:contre|défavorables|opposées)\b")
_BESIDE = 2  # figures on either side among which the other end of “de X à Y” is


class Movement(StrEnum):
    """``LEVEL`` is any figure that is none of the others."""

    LEVEL = "level"
    FROM = "from"
    TO = "to"
    EARLIER = "earlier"
    CHANGE = "change"
    PART = "part"
    BOUND = "bound"
    TOTAL = "total"
    FOR = "for"
    AGAINST = "against"


def movements(
    text: str, figures: Sequence[tuple[int, int, Amount]], sentences: Sequence[tuple[int, int]]
) -> list[Movement]:
    """Return the movement of each figure, given where it stands, what it states, and its sentence."""
    ends = [_side(text, figures, place) or _ends(text, figures, place) for place in range(len(figures))]
    return [ends[place] or _alone(text, start, end, sentences[place]) for place, (start, end, _) in enumerate(figures)]


def _side(text: str, figures: Sequence[tuple[int, int, Amount]], place: int) -> Movement | None:
    """Return for or against what a figure counts votes: “17 voix contre 10”, “12 pour, 9 contre”, “53 % de non”."""
    start, end, amount = figures[place]
    if amount.dimension not in _VOTED:
        return None
    before = figures[place - 1] if place else None
    if before and before[2].dimension in _VOTED and _CONTRE.fullmatch(text, before[1], start):
        return Movement.AGAINST
    after = figures[place + 1] if place + 1 < len(figures) else None
    if after and after[2].dimension in _VOTED:
        if _CONTRE.fullmatch(text, end, after[0]):
            return Movement.FOR
        if _POUR.fullmatch(text, end, after[0]) and _AGAINST.match(text, after[1]):
            return Movement.FOR
    if before and before[2].dimension in _VOTED and _POUR.fullmatch(text, before[1], start):
        return Movement.AGAINST if _AGAINST.match(text, end) else None
    if _YES.match(text, end):
        return Movement.FOR
    return Movement.AGAINST if _NO.match(text, end) else None


def _ends(text: str, figures: Sequence[tuple[int, int, Amount]], place: int) -> Movement | None:
    """Return which end of “de X à Y” a figure is."""
    start, end, amount = figures[place]
    after = next((figure for figure in figures[place + 1 : place + 1 + _BESIDE] if _alike(figure, amount)), None)
    if after and _led_from(text, start) and _TO.match(text[end : after[0]]):
        return Movement.FROM
    before = next((figure for figure in figures[max(0, place - _BESIDE) : place][::-1] if _alike(figure, amount)), None)
    if before and _led_from(text, before[0]) and _TO.match(text[before[1] : start]):
        return Movement.TO
    return None


def _alike(figure: tuple[int, int, Amount], amount: Amount) -> bool:
    return figure[2].dimension == amount.dimension


def _led_from(text: str, start: int) -> bool:
    return _FROM.search(text[max(0, start - 15) : start]) is not None


def _alone(text: str, start: int, end: int, sentence: tuple[int, int]) -> Movement:
    before = text[max(sentence[0], start - _REACH) : start]
    after = text[end : min(sentence[1], end + _REACH)]
    if _EARLIER.search(before) or _EARLIER_AFTER.match(after):
        return Movement.EARLIER
    if _CHANGE.search(before) or _CHANGE_AFTER.match(after):
        return Movement.CHANGE
    if _BOUND.search(before):
        return Movement.BOUND
    if _PART.search(before):
        return Movement.LEVEL if _WHOLE_FIRST.search(before) else Movement.PART
    if _PART_AFTER.match(after):
        return Movement.PART
    return Movement.TOTAL if _TOTAL.search(before) else Movement.LEVEL
