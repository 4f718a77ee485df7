"""Where the readers of an article differ, and what they agree on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from recoupe.evaluation.journal_order import Stamp
from recoupe.evaluation.layers import Layer, LayerDecision, LayerSpan, ReadArticleLayers
from recoupe_db.records import MentionState


class Contrast(StrEnum):
    """In what two readers differ about a passage."""

    MISSING = "missing"
    """One marked something that the other did not."""
    LABEL = "label"
    ENDS = "ends"
    VALUE = "value"
    OUTSIDE = "outside"
    """One says that it lies outside the article."""
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Difference:
    """A passage that readers marked differently: what each of them has there, nothing where nothing is marked.

    ``ruling`` is what somebody adjudicated, None while nobody has.
    """

    start: int
    end: int
    figure: bool
    contrast: Contrast
    sides: Mapping[str, tuple[LayerSpan, ...]]
    ruling: tuple[LayerSpan, ...] | None = None
    ruled_by: str = ""
    reason: str = ""

    @property
    def overruled(self) -> list[str]:
        """The readers whose side was not taken, by name; nobody while nothing was ruled."""
        return [] if self.ruling is None else [name for name, side in self.sides.items() if side != self.ruling]


@dataclass(frozen=True, slots=True)
class Compared:
    """An article whose readers were compared: what all agree on (``by`` whom each was decided last), and where not.

    ``outside`` are the stretches that all readers leave out of the article.
    """

    readers: tuple[str, ...]
    agreed: tuple[LayerDecision, ...]
    differences: tuple[Difference, ...]
    outside: frozenset[tuple[int, int]] = frozenset()

    @property
    def open(self) -> list[Difference]:
        """The differences that nobody has ruled on."""
        return [difference for difference in self.differences if difference.ruling is None]


Outside = Collection[tuple[int, int]]


def compare(layers: ReadArticleLayers, suggested_outside: Outside = ()) -> Compared:
    """Compare the readers who read an article to the end.

    ``suggested_outside`` are the stretches that lie outside the article unless a reader put them back in.
    """
    suggested_outside = {*suggested_outside, *layers.suggested_outside}
    read = {name: layer for name, layer in layers.readers.items() if layer.read is not None}
    inside = {name: _inside(layer, suggested_outside) for name, layer in read.items()}
    agreed: list[LayerDecision] = []
    differences: list[Difference] = []
    for start, end, figure in _clusters(inside.values()):
        sides = {name: _side(spans, start, end, figure=figure) for name, spans in inside.items()}
        if len(set(map(_plain, sides.values()))) == 1:
            agreed += max(sides.values(), key=lambda side: max(decision.stamp for decision in side))
        else:
            differences.append(_difference(layers, sides, (start, end, figure), suggested_outside))
    outside = [frozenset(_outside(layer, suggested_outside)) for layer in read.values()]
    shared = frozenset[tuple[int, int]]().union(*outside[:1]).intersection(*outside[1:])
    return Compared(tuple(read), tuple(agreed), tuple(differences), shared)


def _inside(layer: Layer, suggested: Outside) -> list[LayerDecision]:
    """Return what a reader marked inside the article as they see it."""
    outside = _outside(layer, suggested)
    return [
        decision
        for decision in layer.spans
        if decision.accepted
        and not any(start <= decision.span.start and decision.span.end <= end for start, end in outside)
    ]


def marked_inside(layer: Layer, suggested_outside: Outside) -> list[LayerSpan]:
    """Return the spans that a reader marked inside the article, as they see it, in reading order."""
    return [decision.span for decision in _inside(layer, suggested_outside)]


def _outside(layer: Layer, suggested: Outside) -> set[tuple[int, int]]:
    put_back = {(start, end) for start, end, outside in layer.passages if not outside}
    own = {(start, end) for start, end, outside in layer.passages if outside}
    return {span for span in suggested if span not in put_back} | own


def _clusters(layers: Iterable[Sequence[LayerDecision]]) -> Iterator[tuple[int, int, bool]]:
    """Yield the stretches that overlapping spans of any reader cover, names and figures apart, in reading order."""
    every = {decision.span.place for layer in layers for decision in layer}
    places: list[tuple[int, int, bool]] = []
    for figure in (False, True):
        current: tuple[int, int] | None = None
        for start, end, _ in sorted(place for place in every if place[2] is figure):
            if current is not None and start < current[1]:
                current = (current[0], max(end, current[1]))
            else:
                places += [(*current, figure)] if current else []
                current = (start, end)
        places += [(*current, figure)] if current else []
    yield from sorted(places)


def _side(spans: Sequence[LayerDecision], start: int, end: int, *, figure: bool) -> tuple[LayerDecision, ...]:
    return tuple(
        decision for decision in spans if decision.span.figure is figure and start <= decision.span.start < end
    )


def _plain(side: tuple[LayerDecision, ...]) -> tuple[LayerSpan, ...]:
    return tuple(decision.span for decision in side)


def _difference(
    layers: ReadArticleLayers,
    sides: Mapping[str, tuple[LayerDecision, ...]],
    where: tuple[int, int, bool],
    suggested: Outside,
) -> Difference:
    plain = {name: _plain(side) for name, side in sides.items()}
    rulings = _rulings(layers.gold, sides, where)
    start, end, figure = where
    contrast = _contrast(list(plain.values()))
    if contrast is Contrast.MISSING and _someone_outside(layers, sides, where, suggested):
        contrast = Contrast.OUTSIDE
    if not rulings:
        return Difference(start, end, figure, contrast, plain)
    ruling = tuple(sorted(decision.span for decision in rulings if decision.accepted))
    last = max(rulings, key=lambda decision: decision.stamp)
    return Difference(start, end, figure, contrast, plain, ruling, last.by, last.reason)


def _rulings(
    gold: Layer, sides: Mapping[str, tuple[LayerDecision, ...]], where: tuple[int, int, bool]
) -> tuple[LayerDecision, ...]:
    """Return the rulings on a passage, if they say something of every span and no overruled reader decided since."""
    start, end, figure = where
    rulings = tuple(
        decision
        for decision in gold.spans
        if decision.state is not MentionState.PENDING  # a ruling that was undone
        and decision.span.figure is figure
        and decision.span.start < end
        and start < decision.span.end
    )
    ruled = {decision.span.place for decision in rulings}
    marked = {decision.span.place for side in sides.values() for decision in side}
    if not rulings or not marked <= ruled:
        return ()
    taken = tuple(sorted(decision.span for decision in rulings if decision.accepted))
    since = min(decision.stamp for decision in rulings)
    later = (_latest(side) for side in sides.values() if _plain(side) != taken)
    return () if any(stamp is not None and stamp > since for stamp in later) else rulings


def _latest(side: tuple[LayerDecision, ...]) -> Stamp | None:
    return max((decision.stamp for decision in side), default=None)


def _contrast(sides: Sequence[tuple[LayerSpan, ...]]) -> Contrast:
    if any(not side for side in sides):
        return Contrast.MISSING
    if any(len(side) > 1 for side in sides):
        return Contrast.SEVERAL
    spans = [side[0] for side in sides]
    if len({span.place for span in spans}) > 1:
        return Contrast.ENDS if len({span.label for span in spans}) == 1 else Contrast.SEVERAL
    return Contrast.LABEL if len({span.label for span in spans}) > 1 else Contrast.VALUE


def _someone_outside(
    layers: ReadArticleLayers,
    sides: Mapping[str, tuple[LayerDecision, ...]],
    where: tuple[int, int, bool],
    suggested: Outside,
) -> bool:
    """True when a reader without a mark there says that the passage lies outside the article."""
    start, end, _ = where
    silent = (layers.readers[name] for name, side in sides.items() if not side)
    return any(first <= start and end <= last for layer in silent for first, last in _outside(layer, suggested))
