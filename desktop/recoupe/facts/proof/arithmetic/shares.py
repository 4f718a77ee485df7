"""“Un salarié sur cinq (18 %)”, “25 salariés sur 40, soit 70 %”: one share, put in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterator

from recoupe.facts.proof.arithmetic.finding import Finding
from recoupe.facts.proof.arithmetic.spots import Spot, SpottedSentence, said
from recoupe.french.proof import arithmetic as french
from recoupe_db.records import Kind, Modifier

_ROUND = 0.07  # what a fraction in words leaves open, as a share of its value: “un sur cinq” for 19 %, not for 18 %
_HEDGED = 0.15  # “près d’un sur cinq”
_NBSP = "\u00a0"
_STEM = 5  # letters by which “salarié” and “salariés” are known to be one noun


def wrong_shares(sentence: SpottedSentence) -> Iterator[Finding]:
    """Yield the percentages that are not the share beside them."""
    for one, other in zip(sentence.spots, sentence.spots[1:], strict=False):
        if _is_fraction(one) and _is_percent(other) and _restates(sentence, one, other):
            yield from _judged(one, other)
        elif _is_percent(one) and _is_fraction(other) and _restates(sentence, one, other):
            yield from _judged(other, one)
    for part, whole, share in zip(sentence.spots, sentence.spots[1:], sentence.spots[2:], strict=False):
        if (
            part.is_like(whole)
            and part.reading.kind is Kind.NUMBER
            and not _is_fraction(part)
            and french.OUT_OF.fullmatch(sentence.between(part, whole))
            and _is_percent(share)
            and _restates(sentence, whole, share)
        ):
            yield from _counted(part, whole, share)


def _is_fraction(spot: Spot) -> bool:
    return spot.reading.kind is Kind.NUMBER and "/" in (spot.reading.value or "")


def _is_percent(spot: Spot) -> bool:
    return spot.reading.kind is Kind.PERCENT and spot.reading.unit == "%"


def _restates(sentence: SpottedSentence, one: Spot, other: Spot) -> bool:
    """Tell whether ``other`` says again what ``one`` says, of the same whole."""
    gap, after = sentence.between(one, other), sentence.after(other)
    if french.RESTATED.fullmatch(gap):
        return bool(french.ENDS_HERE.match(after)) or _is_of_the_same(one, other, after)
    return bool(french.BESIDE.fullmatch(gap) and re.match(r"\s*[,.)]", after))


def _is_of_the_same(one: Spot, other: Spot, after: str) -> bool:
    """Tell “18 % des salariés” beside “un salarié sur cinq”."""
    of_what = french.OF_THE_SAME.match(after)
    if of_what is None:
        return not _is_percent(other) and not french.OF_SOMETHING.match(after)
    noun = of_what["noun"].lower()
    return (
        noun in french.THE_WHOLE
        or noun[:_STEM] in one.figure.surface.lower().split()
        or any(word[:_STEM] == noun[:_STEM] for word in one.figure.surface.lower().split() if len(word) >= _STEM)
    )


def _judged(fraction: Spot, share: Spot) -> Iterator[Finding]:
    value = 100 * fraction.value
    in_digits = any(sign.isdigit() for sign in fraction.figure.surface)
    room = max(share.last, 0.0 if in_digits else value * _ROUND)
    if fraction.is_hedged or share.is_hedged:
        room = max(room, value * _HEDGED)
    if not _fits(share.value, value, room, fraction, share):
        right = f"{said(value)}{_NBSP}%"
        yield Finding(share.figure, right, f"{fraction.reading.value} = {right}")


def _counted(part: Spot, whole: Spot, share: Spot) -> Iterator[Finding]:
    if whole.value <= 0 or part.is_bound or whole.is_bound:
        return
    value = 100 * part.value / whole.value
    room = share.last + value * (part.slack / max(part.value, 1.0) + whole.slack / whole.value)
    if not _fits(share.value, value, max(room, value * _HEDGED if share.is_hedged else 0.0), part, share):
        right = f"{said(value)}{_NBSP}%"
        yield Finding(share.figure, right, f"{said(part.value)} ÷ {said(whole.value)} = {right}")


def _fits(stated: float, value: float, room: float, fraction: Spot, share: Spot) -> bool:
    """Tell whether a percentage and a share may be one; “plus d’un sur cinq” has to be more than it."""
    match fraction.reading.modifier:
        case Modifier.OVER | Modifier.AT_LEAST:
            return stated >= value - share.last
        case Modifier.UNDER | Modifier.AT_MOST:
            return stated <= value + share.last
        case _:
            pass
    match share.reading.modifier:
        case Modifier.OVER | Modifier.AT_LEAST:
            return value >= stated - room
        case Modifier.UNDER | Modifier.AT_MOST:
            return value <= stated + room
        case _:
            return abs(stated - value) <= room
