"""Bringing together: what all readers of an article agree on, and what was adjudicated, becomes the dossier's state.

Every library works this out by itself from the same journal: it is no decision, and travels nowhere. What a person
decided in the dossier itself is changed by a ruling only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from recoupe.evaluation.differences import Compared, compare
from recoupe.evaluation.layers import Layer, LayerSpan, ReadArticleLayers, layers
from recoupe.services.review import undecided
from recoupe_db.queries import articles, company, decisions, journal, mentions, schemes
from recoupe_db.queries.last_hands import last_hands
from recoupe_db.records import (
    Action,
    ArticleId,
    ArticleState,
    DossierId,
    JournalEntry,
    Mention,
    MentionState,
    Origin,
    Passage,
    Target,
)
from recoupe_db.records.mentions import attributes_text
from recoupe_db.store import Session

_NO_PERSON = frozenset({Action.MERGE, Action.ADJUDICATE})
_Change = Callable[[decisions.OpenStep], object]


def compared(session: Session, dossier: DossierId) -> dict[ArticleId, Compared]:
    """Return how the readers of each article of a dossier compare; articles that nobody read to the end are left out.

    Readings that are due, in a dossier that is read blind, are waited for.
    """
    return compared_layers(session, dossier, dossier_layers(session, dossier))


def dossier_layers(session: Session, dossier: DossierId) -> dict[str, ReadArticleLayers]:
    """Return the layers of a dossier by the SHA-256 of its texts; that reads its whole journal."""
    return journal_layers(session, dossier, journal.of_dossier(session, dossier))


def journal_layers(
    session: Session, dossier: DossierId, entries: Iterable[JournalEntry]
) -> dict[str, ReadArticleLayers]:
    """Return what :func:`dossier_layers` does, of the whole journal of a dossier that was read already."""
    return layers(entries, schemes.of(session, dossier).merged)


def compared_layers(
    session: Session, dossier: DossierId, layers_of: Mapping[str, ReadArticleLayers]
) -> dict[ArticleId, Compared]:
    """Return what :func:`compared` does, of the layers of a dossier that were read already."""
    keys = company.articles_by_text(session, dossier)
    every = (
        (ArticleId(keys[sha256]), _compared(session, dossier, keys[sha256], layers_of[sha256]))
        for sha256 in layers_of
        if sha256 in keys
    )
    return {article: one for article, one in every if one is not None}


def compared_article(session: Session, dossier: DossierId, article: ArticleId) -> Compared | None:
    """Return how the readers of one article compare, None while that has to wait."""
    sha256 = articles.get(session, article).sha256
    own_layers = layers(journal.of_text(session, dossier, sha256), schemes.of(session, dossier).merged)
    return _compared(session, dossier, article, own_layers[sha256]) if sha256 in own_layers else None


def _compared(session: Session, dossier: DossierId, article: int, own_layers: ReadArticleLayers) -> Compared | None:
    arranged = company.arrangement(session, dossier)
    needed = arranged.readings if arranged.blind else 1
    one = compare(own_layers, _suggested_outside(articles.passages(session, ArticleId(article))))
    return one if len(one.readers) >= needed else None


def settle(session: Session, dossier: DossierId, only: ArticleId | None = None) -> int:
    """Let the state of a dossier, or of one article, follow from its journal; return how many mentions that changed."""
    if not journal.in_company(session, dossier):
        return 0
    if only is None:
        differing = compared(session, dossier)
    else:
        one = compared_article(session, dossier, only)
        differing = {} if one is None else {only: one}
    return settle_compared(session, dossier, differing)


def settle_compared(session: Session, dossier: DossierId, differing: Mapping[ArticleId, Compared]) -> int:
    """Do what :func:`settle` does, where it was found already how the readers of the articles compare.

    They compare in the same way afterwards: bringing together is no decision.
    """
    if not journal.in_company(session, dossier):
        return 0
    readings = company.arrangement(session, dossier).readings
    return sum(
        _Settlement(session, article, one, complete=len(one.readers) >= readings).carry_out()
        for article, one in differing.items()
    )


def restore(session: Session, article: ArticleId, layer: Layer) -> None:
    """Let an article that nobody has touched show what a reader decided about the same text elsewhere."""
    accepted = tuple(span for span in layer.spans if span.accepted)
    outside = frozenset((start, end) for start, end, is_outside in layer.passages if is_outside)
    one = Compared((layer.reviewer,), accepted, (), outside)
    settlement = _Settlement(session, article, one, complete=layer.read is not None)
    settlement.reject({decision.span.place for decision in layer.spans if decision.state is MentionState.REJECTED})
    settlement.carry_out()


def _suggested_outside(passages: list[Passage]) -> list[tuple[int, int]]:
    return [(passage.start, passage.end) for passage in passages if passage.origin is Origin.RULE]


@dataclass
class _Settlement:
    """One article on its way to what its readers agree on."""

    session: Session
    article: ArticleId
    found: Compared
    complete: bool
    changes: dict[str, list[_Change]] = field(default_factory=lambda: defaultdict[str, list[_Change]](list))

    def carry_out(self) -> int:
        known = mentions.of_article(self.session, self.article)
        hands = last_hands(self.session, Target.MENTION, [mention.id for mention in known])
        self._passages()
        wanted, ruled = self._wanted()
        by_place = {_place(mention): mention for mention in sorted(known, key=_standing)}
        for place, (span, by) in wanted.items():
            self._mark(by_place.get(place), span, by, free=place in ruled, hands=hands)
        for mention in known:
            if _place(mention) not in wanted:
                self._unmark(mention, ruled, hands)
        count = sum(map(len, self.changes.values()))
        self._write(Action.MERGE)
        self._close()
        return count

    def reject(self, places: set[tuple[int, int, bool]]) -> None:
        """Reject what is suggested at these places."""
        for mention in mentions.of_article(self.session, self.article):
            if mention.state is MentionState.PENDING and _place(mention) in places:
                self._decide(mention, MentionState.REJECTED)

    def _decide(self, mention: Mention, state: MentionState) -> None:
        self._plan(
            self.found.readers[0],
            lambda step: decisions.change(self.session, step, Target.MENTION, mention.id, state=state),
        )

    def _wanted(self) -> tuple[dict[tuple[int, int, bool], tuple[LayerSpan, str]], set[tuple[int, int, bool]]]:
        """Return the spans to be marked with who says so, and the places that somebody ruled on."""
        wanted = {decision.span.place: (decision.span, decision.by) for decision in self.found.agreed}
        ruled: set[tuple[int, int, bool]] = set()
        for difference in self.found.differences:
            if difference.ruling is not None:
                wanted |= {span.place: (span, difference.ruled_by) for span in difference.ruling}
                ruled |= {span.place for side in difference.sides.values() for span in side}
                ruled |= {span.place for span in difference.ruling}
        return wanted, ruled

    def _mark(
        self, known: Mention | None, span: LayerSpan, by: str, *, free: bool, hands: Mapping[int, Action]
    ) -> None:
        fields: dict[str, Any] = {"label": span.tag, "reading": span.reading, "state": MentionState.ACCEPTED}
        fields["attributes"] = attributes_text(span.attributes)
        if known is None:
            place: dict[str, Any] = {"article": self.article, "start": span.start, "end": span.end}
            self._plan(by, lambda step: decisions.create(self.session, step, Target.MENTION, **place, **fields))
        elif not _says(known, span) and (free or hands.get(known.id, Action.MERGE) in _NO_PERSON):
            key = known.id
            self._plan(by, lambda step: decisions.change(self.session, step, Target.MENTION, key, **fields))

    def _unmark(self, known: Mention, ruled: set[tuple[int, int, bool]], hands: Mapping[int, Action]) -> None:
        if self._disputed(known):
            if known.state is not MentionState.PENDING and hands.get(known.id) in _NO_PERSON:
                self._decide(known, MentionState.PENDING)  # one reader said so, and now another one differs
            return
        if known.state is MentionState.REJECTED:
            return
        if known.state is MentionState.PENDING and not self.complete:
            return
        if _place(known) in ruled or hands.get(known.id, Action.MERGE) in _NO_PERSON:
            self._decide(known, MentionState.REJECTED)

    def _disputed(self, known: Mention) -> bool:
        return any(
            difference.figure is known.is_figure and difference.start < known.end and known.start < difference.end
            for difference in self.found.open
        )

    def _passages(self) -> None:
        """Leave out of the article what all readers leave out of it."""
        there = {
            (passage.start, passage.end) for passage in articles.passages(self.session, self.article) if passage.outside
        }
        for start, end in sorted(self.found.outside - there):
            place = {"article": self.article, "start": start, "end": end, "outside": True}
            self._plan(
                self.found.readers[0],
                lambda step, place=place: decisions.create(self.session, step, Target.PASSAGE, **place),
            )

    def _plan(self, by: str, change: _Change) -> None:
        self.changes[by].append(change)

    def _write(self, action: Action) -> None:
        for by, changes in self.changes.items():
            step = decisions.begin(self.session, by, action, self.article)
            for change in changes:
                change(step)

    def _close(self) -> None:
        """Let the article be read when all readings are there and nothing in it is left to decide."""
        state = articles.state(self.session, self.article)
        rest = undecided(mentions.of_article(self.session, self.article), articles.passages(self.session, self.article))
        if self.complete and not self.found.open and not rest:
            wanted = ArticleState.READ
        elif state is ArticleState.READ and self._read_by_nobody():
            wanted = ArticleState.IN_PROGRESS
        else:
            return
        if state is not wanted:
            step = decisions.begin(self.session, self.found.readers[0], Action.MERGE, self.article)
            decisions.change(self.session, step, Target.ARTICLE, self.article, state=wanted)

    def _read_by_nobody(self) -> bool:
        """True for an article that is read because its readers agreed, and that nobody read here."""
        return last_hands(self.session, Target.ARTICLE, [self.article]).get(self.article) in _NO_PERSON


def _says(mention: Mention, span: LayerSpan) -> bool:
    said = (span.tag, span.reading, MentionState.ACCEPTED, span.attributes)
    return (mention.label, mention.reading, mention.state, mention.attributes) == said


def _place(mention: Mention) -> tuple[int, int, bool]:
    return mention.start, mention.end, mention.is_figure


def _standing(mention: Mention) -> int:
    """Sort so that of two mentions of the same place the one that stands comes last."""
    return (MentionState.REJECTED, MentionState.PENDING, MentionState.ACCEPTED).index(mention.state)
