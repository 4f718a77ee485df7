"""Storing what a recogniser suggests, without ever touching what somebody decided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, delete, insert, or_, select, update
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, Base, DecisionRow, EvidenceRow, MentionRow, PassageRow
from recoupe_db.problems_library import Gone
from recoupe_db.queries.derived import sortable
from recoupe_db.records import ArticleId, Kind, Label, MentionState, NewMention, Origin, Target

_ARTICLES = Base.metadata.tables[ArticleRow.__tablename__]
_MENTIONS = Base.metadata.tables[MentionRow.__tablename__]
_PASSAGES = Base.metadata.tables[PassageRow.__tablename__]

_Layer = type[Label] | type[Kind]


def suggest(
    session: Session,
    article: ArticleId,
    names_and_figures: Sequence[NewMention],
    passages: Sequence[tuple[int, int, str]],
    recogniser: str,
) -> None:
    """Store one run of a recogniser over an article, in place of what earlier runs suggested and nobody decided on.

    Left out are new mentions that overlap a decided one of their layer (names or figures), unless that was rejected
    and has another span; and passages that overlap a decided one. ``passages`` are start, end and reason;
    ``recogniser`` is a name with its version. Raises ``ValueError`` for a span outside the text, :class:`Gone`.
    """
    text = session.scalars(select(ArticleRow.text).where(ArticleRow.id == article)).one_or_none()
    if text is None:
        raise Gone
    _refuse_outside(text, [(new.start, new.end) for new in names_and_figures])
    _refuse_outside(text, [(start, end) for start, end, _reason in passages])
    _forget(session, article)
    _add_mentions(session, article, text, names_and_figures, recogniser)
    _add_passages(session, article, text, passages)
    session.execute(update(_ARTICLES).where(_ARTICLES.c.id == article).values(recogniser=recogniser))


def _refuse_outside(text: str, spans: Iterable[tuple[int, int]]) -> None:
    for start, end in spans:
        if not 0 <= start < end <= len(text):
            raise ValueError(f"{start} to {end} is no span of a text of {len(text)} code points")


def _forget(session: Session, article: ArticleId) -> None:
    """Remove the suggestions of earlier runs that nobody ever decided on."""
    for table, target in ((_MENTIONS, Target.MENTION), (_PASSAGES, Target.PASSAGE)):
        session.execute(delete(table).where(table.c.article == article, ~_decided(table.c.id, target)))


def _decided(key: ColumnElement[int], target: Target) -> ColumnElement[bool]:
    """True for what has a decision of its own, or is evidence of a fact."""
    decided = key.in_(select(DecisionRow.target_id).where(DecisionRow.target == target, DecisionRow.target_id == key))
    if target is Target.MENTION:
        return or_(decided, key.in_(select(EvidenceRow.mention).where(EvidenceRow.mention == key)))
    return decided


def _add_mentions(
    session: Session, article: ArticleId, text: str, suggested: Sequence[NewMention], recogniser: str
) -> None:
    query = select(MentionRow.start, MentionRow.end, MentionRow.label, MentionRow.state)
    decided = session.execute(query.where(MentionRow.article == article)).all()
    rejected = {(type(label), start, end) for start, end, label, state in decided if state is MentionState.REJECTED}
    taken = {layer: bytearray(len(text)) for layer in (Label, Kind)}
    for start, end, label, state in decided:
        if state is not MentionState.REJECTED:
            taken[type(label)][start:end] = b"\1" * (end - start)
    rows = [
        _row(article, text, new, recogniser)
        for new in suggested
        if 1 not in taken[type(new.label)][new.start : new.end]
        and (type(new.label), new.start, new.end) not in rejected
    ]
    if rows:
        session.execute(insert(_MENTIONS), rows)


def _row(article: ArticleId, text: str, new: NewMention, recogniser: str) -> dict[str, Any]:
    reading = new.reading
    return {
        "article": article,
        "start": new.start,
        "end": new.end,
        "surface": text[new.start : new.end],
        "label": new.label,
        "value": reading and reading.value,
        "upper": reading and reading.upper,
        "unit": reading and reading.unit,
        "modifier": reading and reading.modifier,
        "number": sortable(reading and reading.value),
        "state": MentionState.PENDING,
        "origin": new.origin,
        "score": new.score,
        "reason": new.reason,
        "recogniser": new.recogniser or recogniser,
        "entity": None,
    }


def _add_passages(session: Session, article: ArticleId, text: str, passages: Sequence[tuple[int, int, str]]) -> None:
    taken = bytearray(len(text))
    for start, end in session.execute(select(PassageRow.start, PassageRow.end).where(PassageRow.article == article)):
        taken[start:end] = b"\1" * (end - start)
    rows = [
        {"article": article, "start": start, "end": end, "outside": True, "reason": reason, "origin": Origin.RULE}
        for start, end, reason in passages
        if 1 not in taken[start:end]
    ]
    if rows:
        session.execute(insert(_PASSAGES), rows)
