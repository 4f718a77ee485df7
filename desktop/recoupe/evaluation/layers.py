"""What each reader of an article made of it: the journal's entries folded, the same in every library.

Offsets are code points of the article's text, end exclusive.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from recoupe.evaluation.journal_order import Stamp, stamped
from recoupe_db.records import ArticleState, JournalEntry, Kind, Label, MentionState, Modifier, Origin, Reading, Target
from recoupe_db.records.mentions import Attributes, attributes_from

_KINDS = frozenset(map(str, Kind))


@dataclass(frozen=True, slots=True, order=True)
class LayerSpan:
    """A span as a reader decided on it. ``figure`` tells the two kinds of layers apart, names and figures."""

    start: int
    end: int
    figure: bool
    label: str
    value: str | None = None
    upper: str | None = None
    unit: str | None = None
    modifier: str | None = None
    attributes: Attributes = ()

    @property
    def place(self) -> tuple[int, int, bool]:
        """Where it is, and in which kind of layer: there is one span of a reader's at most."""
        return self.start, self.end, self.figure

    @property
    def tag(self) -> Label | Kind:
        """The label of a name or the kind of a figure."""
        return Kind(self.label) if self.figure else Label(self.label)

    @property
    def reading(self) -> Reading | None:
        """What a figure was read as, None for a name."""
        if not self.figure:
            return None
        modifier = None if self.modifier is None else Modifier(self.modifier)
        return Reading(Kind(self.label), self.value, self.upper, self.unit, modifier)


@dataclass(frozen=True, slots=True)
class LayerDecision:
    """A span with what was decided about it, when, and by whom; ``reason`` is why, where somebody said so."""

    span: LayerSpan
    state: MentionState
    stamp: Stamp
    by: str
    reason: str = ""

    @property
    def accepted(self) -> bool:
        """True for what is marked, False for what was rejected or is still open."""
        return self.state is MentionState.ACCEPTED


@dataclass(frozen=True, slots=True)
class Layer:
    """One reader's article: every span decided on, and stretches put out of the article (True) or back in.

    ``read`` is when it was read to the end, None while it was not.
    """

    reviewer: str
    spans: tuple[LayerDecision, ...] = ()
    passages: tuple[tuple[int, int, bool], ...] = ()
    read: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReadArticleLayers:
    """The layers of one article: those of its readers by name, and the rulings of whoever adjudicated.

    ``suggested_outside`` are stretches that somebody decided on and that were proposed as lying outside.
    """

    readers: Mapping[str, Layer]
    gold: Layer
    suggested_outside: frozenset[tuple[int, int]] = frozenset()


@dataclass
class _Fold:
    reviewer: str
    merged: Mapping[str, str]
    spans: dict[tuple[int, int, bool], LayerDecision] = field(
        default_factory=dict[tuple[int, int, bool], LayerDecision]
    )
    passages: dict[tuple[int, int], bool] = field(default_factory=dict[tuple[int, int], bool])
    read: datetime | None = None

    def take(self, entry: JournalEntry, stamp: Stamp) -> None:
        if entry.target is Target.MENTION:
            self._mention(entry, stamp)
        elif entry.target is Target.PASSAGE:
            self._passage(entry)
        elif entry.target is Target.ARTICLE and not entry.gold:
            is_read = (entry.after or {}).get("state") == ArticleState.READ
            self.read = entry.at if is_read else None

    def _mention(self, entry: JournalEntry, stamp: Stamp) -> None:
        if entry.before is not None:
            self.spans.pop(_span(entry.before, self.merged).place, None)
        if entry.after is not None:
            span = _span(entry.after, self.merged)
            reason = entry.after.get("comment") or ""
            state = MentionState(entry.after["state"])
            self.spans[span.place] = LayerDecision(span, state, stamp, entry.reviewer, reason)

    def _passage(self, entry: JournalEntry) -> None:
        if entry.before is not None:
            self.passages[entry.before["start"], entry.before["end"]] = False
        if entry.after is not None:
            self.passages[entry.after["start"], entry.after["end"]] = bool(entry.after["outside"])

    def layer(self) -> Layer:
        spans = tuple(sorted(self.spans.values(), key=lambda decision: decision.span.place))
        passages = tuple(sorted((*span, outside) for span, outside in self.passages.items()))
        return Layer(self.reviewer, spans, passages, self.read)


def layers(entries: Iterable[JournalEntry], merged: Mapping[str, str] | None = None) -> dict[str, ReadArticleLayers]:
    """Fold entries into layers, by the SHA-256 of the articles' texts; in whatever order they come.

    ``merged`` are labels that count as others.
    """
    by_article: dict[str, list[JournalEntry]] = defaultdict(list)
    for entry in entries:
        if entry.sha256:
            by_article[entry.sha256].append(entry)
    return {sha256: _article(entries, merged or {}) for sha256, entries in sorted(by_article.items())}


def _article(entries: list[JournalEntry], merged: Mapping[str, str]) -> ReadArticleLayers:
    readers: dict[str, _Fold] = {}
    gold = _Fold("", merged)
    for stamp, entry in stamped(entries):
        fold = gold if entry.gold else readers.setdefault(entry.reviewer, _Fold(entry.reviewer, merged))
        fold.take(entry, stamp)
    suggested = frozenset(
        (entry.before["start"], entry.before["end"])
        for entry in entries
        if entry.target is Target.PASSAGE and entry.before is not None and entry.before["origin"] == Origin.RULE
    )
    return ReadArticleLayers({name: readers[name].layer() for name in sorted(readers)}, gold.layer(), suggested)


def _span(fields: dict[str, Any], merged: Mapping[str, str]) -> LayerSpan:
    label = str(merged.get(fields["label"], fields["label"]))
    read = (fields.get(name) for name in ("value", "upper", "unit", "modifier"))
    return LayerSpan(
        fields["start"],
        fields["end"],
        label in _KINDS,
        label,
        *read,
        attributes=attributes_from(fields.get("attributes")),
    )
