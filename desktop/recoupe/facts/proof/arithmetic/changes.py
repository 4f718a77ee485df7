"""“De 12 à 15, soit 3 %”: a change from one value to another, and the percentage that is given for it."""

from __future__ import annotations

from collections.abc import Iterator

from recoupe.facts.comparing.values import PrintedFigure
from recoupe.facts.proof.arithmetic.finding import Finding
from recoupe.facts.proof.arithmetic.spots import HEDGED, Spot, SpottedSentence, parted, said
from recoupe.french.proof import arithmetic as french
from recoupe_db.records import Kind, Modifier

_NBSP = "\u00a0"


def wrong_changes(sentence: SpottedSentence, figures: tuple[PrintedFigure, ...]) -> Iterator[Finding]:
    """Yield the percentages that are not what the two values beside them come to."""
    if french.NO_CHANGE.search(sentence.words):
        return
    for low, high in _movements(sentence, figures):
        for share in sentence.spots:
            if share.reading.kind is Kind.PERCENT and _is_about(sentence, low, high, share):
                yield from _judged(low, high, share)


def _movements(sentence: SpottedSentence, figures: tuple[PrintedFigure, ...]) -> Iterator[tuple[Spot, Spot]]:
    """Yield the pairs “from … to …” of a sentence."""
    for figure in figures:
        ends = parted(figure) if sentence.start <= figure.start < sentence.end else None
        if ends is not None and french.FROM.search(sentence.before(ends[0])):
            yield ends
    for one, other in zip(sentence.spots, sentence.spots[1:], strict=False):
        if (
            one.is_like(other)
            and french.TO.fullmatch(sentence.between(one, other))
            and french.FROM.search(sentence.before(one))
        ):
            yield one, other


def _is_about(sentence: SpottedSentence, low: Spot, high: Spot, share: Spot) -> bool:
    if share.start >= high.end:
        gap = sentence.text[high.end : share.start]
        return bool(french.CHANGE_AFTER.fullmatch(gap) and french.ENDS_HERE.match(sentence.after(share)))
    if share.end <= low.start:
        gap = sentence.text[share.end : low.start]
        return bool(french.CHANGE_BEFORE.fullmatch(gap) and french.MOVED_BY.search(sentence.before(share)))
    return False


def _judged(low: Spot, high: Spot, share: Spot) -> Iterator[Finding]:
    if low.is_bound or high.is_bound or low.value - low.slack <= 0 or high.value < 0:
        return
    points = share.reading.unit == "pp"
    if points and low.reading.kind is not Kind.PERCENT:
        return
    least, most = _bounds(low, high, points=points)
    if _fits(abs(share.value), least, most, share):
        return
    if points:
        right = f"{said(abs(high.value - low.value))}{_NBSP}points"
        yield Finding(share.figure, right, f"{said(high.value)} − {said(low.value)} = {right}")
        return
    change = 100 * (high.value - low.value) / low.value
    percent = f"{said(abs(change))}{_NBSP}%"
    formula = f"({said(high.value)} − {said(low.value)}) ÷ {said(low.value)} = {'−' if change < 0 else '+'}{percent}"
    if low.reading.kind is Kind.PERCENT and abs(abs(high.value - low.value) - abs(share.value)) <= share.last / 2:
        yield Finding(share.figure, share.figure.surface.replace("%", "points").strip(), formula)
    else:
        yield Finding(share.figure, _signed(share) + percent, formula)


def _signed(share: Spot) -> str:
    """Return the sign that the draft puts before its percentage."""
    first = share.figure.surface[0]
    return "" if first.isdigit() else first


def _bounds(low: Spot, high: Spot, *, points: bool) -> tuple[float, float]:
    """Return between what sizes the change lies, with what both values leave open."""
    ends = (
        [(high.value + side) - (low.value + other) for side in _sides(high) for other in _sides(low)]
        if points
        else [100 * ((high.value + side) / (low.value + other) - 1) for side in _sides(high) for other in _sides(low)]
    )
    if min(ends) <= 0 <= max(ends):
        return 0.0, max(abs(end) for end in ends)
    return min(abs(end) for end in ends), max(abs(end) for end in ends)


def _sides(spot: Spot) -> tuple[float, float]:
    return -spot.slack, spot.slack


def _fits(stated: float, least: float, most: float, share: Spot) -> bool:
    """Tell whether a percentage may stand for what lies between ``least`` and ``most``; its last digit may be cut."""
    room = max(share.last, HEDGED * stated if share.is_hedged else 0.0)
    match share.reading.modifier:
        case Modifier.OVER | Modifier.AT_LEAST:
            return most >= stated - room / 2
        case Modifier.UNDER | Modifier.AT_MOST:
            return least <= stated + room / 2
        case _:
            return least - room < stated < most + room
