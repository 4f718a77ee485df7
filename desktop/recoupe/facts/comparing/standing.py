"""What is known of a pair of figures by how each stands to its article: salience, movement, scope, and its window."""

from __future__ import annotations

from collections.abc import Iterator

from recoupe.facts.comparing.bands import off_band, ratio_step
from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.idf import InverseDocumentFrequency
from recoupe.facts.comparing.movement import Movement
from recoupe.facts.verdict import Verdict

ELSEWHERE = "elsewhere"
"""The feature of a pair of which one article knows the other’s place, and states its own figure of another."""

_ORDERS = 5  # values of its kind after which a figure is simply further down
_FROM_BEFORE = {Movement.FROM, Movement.EARLIER}
_KINDS = {"number", "money", "share", "age", "duration", "date"}
_DIGITS = 4  # digits from which on more of them make two values no stranger to each other
_FAR = 2.0  # a logarithm: outside a currency's band it is all the same
_LOOSE = 0.4  # what days of the paragraph count, against those of the sentence


def standing(
    a: FigureContext, b: FigureContext, common: InverseDocumentFrequency, related: Verdict
) -> dict[str, float]:
    """Return what is known of a pair, by the names of the weights; what is not named is 0."""
    shares: dict[str, float] = {}
    shares.update(_movement(a.movement, b.movement))
    shares.update(_owners(a, b, common))
    shares.update(_named(a, b, common))
    shares.update(_days(a, b))
    shares.update(_counts(a, b, common))
    if related is not Verdict.AGREE:
        shares |= {f"{name}, {related}": value for name, value in shares.items()}
    shares.update(_salience(a, b))
    shares.update(_bands(a, b, related))
    shares.update(_kind(a, b, related))
    return shares


def _salience(a: FigureContext, b: FigureContext) -> Iterator[tuple[str, float]]:
    one, other = a.salience, b.salience
    if one.title and other.title:
        yield "both in the title", 1.0
    elif one.title is not other.title:
        yield "one in the title", 1.0
    if one.lead and other.lead:
        yield "both in the lead", 1.0
    yield "places apart", abs(one.place - other.place)
    yield "orders apart", min(1.0, abs(one.order - other.order) / _ORDERS)
    if one.order == other.order == 0:
        yield "both first", 1.0
    if one.repeats > 1 and other.repeats > 1:
        yield "both repeated", 1.0
    elif one.repeats > 1 or other.repeats > 1:
        yield "one repeated", 1.0
    weights = one.weight, other.weight
    yield "salience", min(weights)
    yield "saliences apart", max(weights) - min(weights)


def _movement(one: Movement, other: Movement) -> Iterator[tuple[str, float]]:
    if one is other:
        if one is not Movement.LEVEL:
            yield f"both {one}", 1.0
        return
    for movement in (one, other):
        if movement is not Movement.LEVEL:
            yield f"one {movement}", 1.0
    if (one in _FROM_BEFORE) is not (other in _FROM_BEFORE):
        yield "earlier apart", 1.0


def _owners(a: FigureContext, b: FigureContext, common: InverseDocumentFrequency) -> Iterator[tuple[str, float]]:
    one, other = a.scope, b.scope
    if one.owner and other.owner:
        if one.owner & other.owner:
            yield "same owner", 1.0
        elif common.knows(b.place.article, one.owner) or common.knows(a.place.article, other.owner):
            yield "other owner", 2.0 if one.bracketed or other.bracketed else 1.0
    if one.counter and other.counter:
        yield ("same counter" if one.counter == other.counter else "other counter"), 1.0


def _named(a: FigureContext, b: FigureContext, common: InverseDocumentFrequency) -> Iterator[tuple[str, float]]:
    pairs = (
        ("place", a.scope.place, b.scope.place),
        ("person", a.scope.person, b.scope.person),
        ("organisation", a.scope.organisation, b.scope.organisation),
    )
    for kind, one, other in pairs:
        if one and other:
            if one & other:
                yield f"same {kind}", 1.0
            elif common.knows(b.place.article, one) and common.knows(a.place.article, other):
                yield f"other {kind}", 1.0
            elif kind == "place" and (common.knows(b.place.article, one) or common.knows(a.place.article, other)):
                yield ELSEWHERE, 1.0


def _counts(a: FigureContext, b: FigureContext, common: InverseDocumentFrequency) -> Iterator[tuple[str, float]]:
    """Compare what is counted: where each article counts it once, the two are hardly of different things."""
    shared = a.head & b.head
    if shared and common.only_count(a, shared) and common.only_count(b, shared):
        yield "only counts of it", 1.0
    if a.company and b.company:
        yield "company", len(a.company & b.company) / min(len(a.company), len(b.company))
    if a.amount.bare is not b.amount.bare:
        yield "one bare", 1.0


def _days(a: FigureContext, b: FigureContext) -> Iterator[tuple[str, float]]:
    one, other = a.scope.day, b.scope.day
    if one is None or other is None:
        return
    beside = a.scope.day_beside and b.scope.day_beside
    overlap = max(one[0], other[0]) <= min(one[1], other[1])
    yield ("same day" if overlap else "other day"), 1.0 if beside else _LOOSE


def _bands(a: FigureContext, b: FigureContext, related: Verdict) -> Iterator[tuple[str, float]]:
    one, other = a.amount, b.amount
    if one.dimension == other.dimension == "money" and one.unit != other.unit:
        off = off_band(one, other)
        if off is None:
            yield "rate unknown", 1.0
        elif off == 0:
            yield "within the band", 1.0
        else:
            yield "off the band", min(_FAR, off)
    elif one.dimension != "date" and (step := ratio_step(one, other)) is not None:
        yield f"ratio, step {step}", 1.0
        if related is Verdict.CONTRADICT:
            yield "contradict, digits", min(_DIGITS, one.digits, other.digits) / 4
            if one.dimension in {"number", "age"} and abs(one.middle - other.middle) <= 2:
                yield "off by one or two", 1.0


def _kind(a: FigureContext, b: FigureContext, related: Verdict) -> Iterator[tuple[str, float]]:
    dimension = a.amount.dimension
    if related is not Verdict.CONTRADICT or dimension != "date":
        yield f"{related}, {dimension if dimension in _KINDS else 'quantity'}", 1.0
    if a.place.article == b.place.article:
        yield "same article", 1.0
