"""What reviewers decided about surfaces so far: the memory that suggestions draw on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    and_,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    or_,
    select,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from recoupe_db.models import ArticleRow, DecisionRow, EvidenceRow, MentionRow, StepRow, SuggestionRow
from recoupe_db.printed_names import fold
from recoupe_db.queries import row_access
from recoupe_db.queries.step_status import decided
from recoupe_db.records import (
    ArticleId,
    ArticleState,
    DossierId,
    Kind,
    Label,
    MentionId,
    MentionState,
    NewMention,
    Origin,
    Suggestion,
    Target,
)

_MENTIONS = row_access.table(MentionRow)
_SUGGESTIONS = row_access.table(SuggestionRow)
_LATEST = select(func.max(DecisionRow.id))
_PLAIN = re.compile("[a-z0-9]+")
_AT_ONCE = 500

_PENDING: ColumnElement[MentionState] = literal_column("'pending'")  # as the index of decided mentions has it

Counts = dict[tuple[str, Label | Kind], tuple[int, int]]
"""Folded surface and label, with how often they were accepted and rejected."""


def counts(session: Session, dossier: DossierId | None) -> Counts:
    """Count the mentions accepted and rejected by folded surface and label, in a dossier or, for None, everywhere.

    Surfaces are folded by :func:`recoupe_db.surfaces.fold`.
    """
    query = (
        select(MentionRow.surface, MentionRow.label, MentionRow.state, func.count())
        .where(MentionRow.state != _PENDING)
        .group_by(MentionRow.surface, MentionRow.label, MentionRow.state)
    )
    if dossier is not None:
        query = query.where(MentionRow.article.in_(select(ArticleRow.id).where(ArticleRow.dossier == dossier)))
    found: Counts = {}
    for surface, label, state, count in session.execute(query):
        key = (fold(surface), label)
        accepted, rejected = found.get(key, (0, 0))
        was_accepted = state is MentionState.ACCEPTED
        found[key] = (accepted + count, rejected) if was_accepted else (accepted, rejected + count)
    return found


class KnownName(NamedTuple):
    """A name of an article that may read like one looked for.

    ``free`` is true while no decision on it stands and no fact rests on it, ``touched`` where somebody ever decided on
    it. ``own_label`` and so on are what was suggested before the memory changed it; None where it did not.
    """

    id: MentionId
    start: int
    end: int
    surface: str
    label: Label
    state: MentionState
    origin: Origin
    score: float
    reason: str
    recogniser: str
    own_label: Label | None
    own_score: float | None
    own_origin: Origin | None
    own_reason: str | None
    free: bool
    touched: bool

    @property
    def now(self) -> Suggestion:
        """What is suggested now."""
        return Suggestion(self.label, self.score, self.origin, self.reason)

    @property
    def own(self) -> Suggestion:
        """What was suggested before the memory changed it."""
        if self.own_label is None or self.own_score is None or self.own_origin is None:
            return self.now
        return Suggestion(self.own_label, self.own_score, self.own_origin, self.own_reason or "")


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """An article with such of its names, in no particular order. ``read`` is true when it was read to the end."""

    id: ArticleId
    text: str
    read: bool
    names: tuple[KnownName, ...]


def latest_decision(session: Session) -> int:
    """Return the number of the last decision in the log: while it stays, so does what is remembered."""
    return session.connection().execute(_LATEST).scalar() or 0


def holding(
    session: Session, dossier: DossierId, surfaces: Iterable[str], *, among: Sequence[ArticleId] | None = None
) -> list[KnownArticle]:
    """Return the articles of a dossier in which one of these folded surfaces may stand, in the order of import.

    SQL looks for a part of each surface that reads the same however it is spelt, so that few other articles come along,
    and few other names with them. ``among`` restricts the search to some articles.
    """
    parts = {unmistakable(surface) for surface in surfaces}
    ids = candidates(session, dossier, surfaces) if among is None else among
    names: dict[int, list[KnownName]] = {key: [] for key in ids}
    found: list[KnownArticle] = []
    for some in _portions(ids):
        for article_of_it, *fields in session.connection().execute(_names_of(some, parts)):
            names[article_of_it].append(KnownName(*fields))
        query = select(ArticleRow.id, ArticleRow.text, ArticleRow.state).where(ArticleRow.id.in_(some))
        found += [
            KnownArticle(ArticleId(key), text, state is ArticleState.READ, tuple(names[key]))
            for key, text, state in session.execute(query.order_by(ArticleRow.id))
        ]
    return found


def candidates(session: Session, dossier: DossierId, surfaces: Iterable[str]) -> list[int]:
    """Return the articles of a dossier that hold a part of one of these folded surfaces, in the order of import."""
    parts = {unmistakable(surface) for surface in surfaces}
    query = select(ArticleRow.id).where(ArticleRow.dossier == dossier, _holds(ArticleRow.text, parts))
    return list(session.scalars(query.order_by(ArticleRow.id)))


def standing(session: Session, article: ArticleId, start: int, end: int) -> list[tuple[int, int, bool]]:
    """Return the spans of an article's names that reach between two code points, each with whether it was rejected."""
    query = select(MentionRow.start, MentionRow.end, MentionRow.state == MentionState.REJECTED).where(
        MentionRow.article == article, MentionRow.end > start, MentionRow.start < end, MentionRow.label.in_(list(Label))
    )
    return [(first, last, rejected) for first, last, rejected in session.connection().execute(query)]


def _holds(column: InstrumentedAttribute[str], parts: Iterable[str]) -> ColumnElement[bool]:
    return or_(*(column.icontains(part, autoescape=True) for part in parts))


def _portions(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Cut ``ids`` so that no statement names more than a database can bear."""
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))


def _names_of(articles: Sequence[int], parts: Iterable[str]) -> Select[*tuple[Any, ...]]:
    touched = select(DecisionRow.id).where(DecisionRow.target == Target.MENTION, DecisionRow.target_id == MentionRow.id)
    standing = touched.join(StepRow, StepRow.id == DecisionRow.step).where(decided())
    evidence = select(EvidenceRow.id).where(EvidenceRow.mention == MentionRow.id)
    free = and_(MentionRow.state == MentionState.PENDING, ~standing.exists(), ~evidence.exists())
    own = [getattr(SuggestionRow, name) for name in ("label", "score", "origin", "reason")]
    fields = [getattr(MentionRow, name) for name in KnownName._fields[: -2 - len(own)]]
    return (
        select(MentionRow.article, *fields, *own, free, touched.exists())
        .outerjoin(SuggestionRow, SuggestionRow.mention == MentionRow.id)
        .where(MentionRow.article.in_(articles), MentionRow.label.in_(list(Label)), _holds(MentionRow.surface, parts))
    )


def unmistakable(surface: str) -> str:
    """Return the longest run of plain letters and digits, which SQL finds in capitals and small letters alike."""
    return max(_PLAIN.findall(surface), key=len, default="")


def add(session: Session, article: ArticleId, name: NewMention, surface: str) -> MentionId:
    """Add a name to an article as an undecided suggestion, and return its id."""
    row = {
        field: getattr(name, field) for field in ("start", "end", "label", "origin", "score", "reason", "recogniser")
    }
    row |= {"article": article, "surface": surface, "state": MentionState.PENDING}
    return MentionId(row_access.add(session, _MENTIONS, row))


def rescore(session: Session, mention: MentionId, label: Label, score: float, reason: str) -> None:
    """Change what is suggested for an undecided mention; the memory is then where that comes from.

    What was suggested first is kept beside it, for :func:`give_back`.
    """
    session.connection().execute(_KEEP_FIRST, {"key": mention})
    fields = {"label": label, "score": score, "reason": reason, "origin": Origin.MEMORY}
    row_access.change(session, _MENTIONS, mention, fields)


def give_back(session: Session, mention: MentionId) -> None:
    """Suggest for a mention what was suggested before the memory changed it."""
    first = session.connection().execute(_FIRST, {"key": mention}).mappings().one_or_none()
    if first is not None:
        row_access.change(session, _MENTIONS, mention, dict(first))
        session.connection().execute(_DROP_FIRST, {"key": mention})


_KEY: BindParameter[int] = bindparam("key")
_SUGGESTED = ("label", "score", "origin", "reason")
_KEPT = select(SuggestionRow.mention).where(SuggestionRow.mention == MentionRow.id)
_KEEP_FIRST = insert(_SUGGESTIONS).from_select(
    ["mention", *_SUGGESTED],
    select(MentionRow.id, *(getattr(MentionRow, name) for name in _SUGGESTED)).where(
        MentionRow.id == _KEY, ~_KEPT.exists()
    ),
)
_FIRST = select(*(getattr(SuggestionRow, name) for name in _SUGGESTED)).where(SuggestionRow.mention == _KEY)
_DROP_FIRST = delete(_SUGGESTIONS).where(_SUGGESTIONS.c.mention == _KEY)


def forget(session: Session, mention: MentionId) -> None:
    """Take away a suggestion that nobody has decided on."""
    row_access.remove(session, _MENTIONS, mention)
