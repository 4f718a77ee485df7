"""Storing what a recogniser suggests, without ever touching what somebody decided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import BindParameter, Delete, Table, bindparam, delete, func, insert, or_, select
from sqlalchemy.orm import Session

from recoupe_db.library_errors import NotFound
from recoupe_db.models import (
    ArticleRow,
    DecisionRow,
    EvidenceRow,
    MentionRow,
    PassageRow,
    SchemeRow,
    SuggestionRow,
    TieRow,
    WorkspaceRow,
)
from recoupe_db.queries import row_access, schemes
from recoupe_db.queries.articles import partial_name
from recoupe_db.queries.derived_fields import sortable
from recoupe_db.records import ArticleId, Kind, Label, MentionState, NewMention, Origin, Target

_NOTHING: Sequence[Sequence[Any]] = ()
_ARTICLES, _MENTIONS, _PASSAGES = (row_access.table(row) for row in (ArticleRow, MentionRow, PassageRow))
_OF_ARTICLE: BindParameter[int] = bindparam("article")


def suggest(
    session: Session,
    article: ArticleId,
    names_and_figures: Sequence[NewMention],
    passages: Sequence[tuple[int, int, str]],
    recogniser: str,
    *,
    missing: Sequence[str] = (),
) -> None:
    """Store one run of a recogniser over an article, in place of what earlier runs suggested and nobody decided on.

    Left out are new mentions that overlap a decided one of their layer (names or figures), unless that was rejected
    and has another span; those that the dossier has no label for; and passages that overlap a decided one.
    ``passages`` are start, end and reason; ``recogniser`` is a name with its version; what it could not look for is
    ``missing``. Raises ``ValueError`` for a span outside the text, :class:`Gone`.
    """
    there = session.connection().execute(_THERE, {"article": article}).one_or_none()
    if there is None:
        raise NotFound
    text, labels, has_mentions, has_passages = there
    _refuse_outside(text, [(new.start, new.end) for new in names_and_figures])
    _refuse_outside(text, [(start, end) for start, end, _reason in passages])
    scheme = schemes.from_stored(labels)
    names_and_figures = [new for new in names_and_figures if scheme.definition(new.label) is not None]
    decided = _kept(session, article, _FORGET_MENTIONS, _DECIDED_MENTIONS) if has_mentions else _NOTHING
    _add_mentions(session, article, text, names_and_figures, recogniser, decided)
    decided = _kept(session, article, _FORGET_PASSAGES, _DECIDED_PASSAGES) if has_passages else _NOTHING
    _add_passages(session, article, text, passages, decided)
    row_access.change(session, _ARTICLES, article, {"recogniser": partial_name(recogniser, missing)})


def _refuse_outside(text: str, spans: Iterable[tuple[int, int]]) -> None:
    for start, end in spans:
        if not 0 <= start < end <= len(text):
            raise ValueError(f"{start} to {end} is no span of a text of {len(text)} code points")


def _kept(session: Session, article: ArticleId, forget: Delete, decided: Any) -> Sequence[Sequence[Any]]:
    """Remove the suggestions of earlier runs that nobody ever decided on, and return the others."""
    connection, here = session.connection(), {"article": article}
    connection.execute(forget, here)
    return connection.execute(decided, here).all()


def _undecided(table: Table, target: Target) -> Delete:
    """Delete what has no decision of its own, is no evidence of a fact, and was not tied to another by hand."""
    decided = select(DecisionRow.id).where(DecisionRow.target == target, DecisionRow.target_id == table.c.id)
    statement = delete(table).where(table.c.article == _OF_ARTICLE, ~decided.exists())
    if target is Target.MENTION:
        evidence = select(EvidenceRow.id).where(EvidenceRow.mention == table.c.id)
        tied = select(TieRow.id).where(or_(TieRow.one == table.c.id, TieRow.other == table.c.id))
        return statement.where(~evidence.exists(), ~tied.exists())
    return statement


_THERE = (
    select(
        ArticleRow.text,
        SchemeRow.labels,
        select(MentionRow.id).where(MentionRow.article == ArticleRow.id).exists(),
        select(PassageRow.id).where(PassageRow.article == ArticleRow.id).exists(),
    )
    .outerjoin(WorkspaceRow, WorkspaceRow.dossier == ArticleRow.dossier)
    .outerjoin(SchemeRow, SchemeRow.dossier == func.coalesce(WorkspaceRow.parent, ArticleRow.dossier))
    .where(ArticleRow.id == _OF_ARTICLE)
)
_FORGET_MENTIONS = _undecided(_MENTIONS, Target.MENTION)
_FORGET_PASSAGES = _undecided(_PASSAGES, Target.PASSAGE)
_DECIDED_MENTIONS = select(MentionRow.start, MentionRow.end, MentionRow.label, MentionRow.state).where(
    _MENTIONS.c.article == _OF_ARTICLE
)
_DECIDED_PASSAGES = select(PassageRow.start, PassageRow.end).where(PassageRow.article == _OF_ARTICLE)
_ADD_MENTIONS, _ADD_PASSAGES = insert(_MENTIONS), insert(_PASSAGES)


def _add_mentions(
    session: Session,
    article: ArticleId,
    text: str,
    suggested: Sequence[NewMention],
    recogniser: str,
    decided: Sequence[Sequence[Any]],
) -> None:
    rejected: set[tuple[type, int, int]] = {
        (type(label), start, end) for start, end, label, state in decided if state is MentionState.REJECTED
    }
    taken = {layer: bytearray(len(text)) for layer in (Label, Kind)}
    for start, end, label, state in decided:
        if state is not MentionState.REJECTED:
            taken[type(label)][start:end] = b"\1" * (end - start)
    added = [
        _row(article, text, new, recogniser)
        for new in suggested
        if 1 not in taken[type(new.label)][new.start : new.end]
        and (type(new.label), new.start, new.end) not in rejected
    ]
    if added:
        session.connection().execute(_ADD_MENTIONS, added)
    _keep_first(session, article, suggested)


def _keep_first(session: Session, article: ArticleId, suggested: Sequence[NewMention]) -> None:
    """Keep what was suggested first for those of the new mentions that the memory changed at once."""
    for new in suggested:
        if new.first is not None:
            first = {"label": new.first.label, "score": new.first.score} | {
                "origin": new.first.origin,
                "reason": new.first.reason,
            }
            place = {"article": article, "start": new.start, "end": new.end, "now": new.label}
            for mention in session.connection().execute(_PLACED, place).scalars():
                session.connection().execute(_ADD_FIRST, {"mention": mention, **first})


_PLACED = select(MentionRow.id).where(
    MentionRow.article == _OF_ARTICLE,
    MentionRow.start == bindparam("start"),
    MentionRow.end == bindparam("end"),
    MentionRow.label == bindparam("now"),
    MentionRow.state == MentionState.PENDING,
    MentionRow.origin == Origin.MEMORY,
    ~select(SuggestionRow.mention).where(SuggestionRow.mention == MentionRow.id).exists(),
)
_ADD_FIRST = insert(row_access.table(SuggestionRow))


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
        "number": sortable(new.label, reading and reading.value),
        "state": MentionState.PENDING,
        "origin": new.origin,
        "score": new.score,
        "reason": new.reason,
        "recogniser": new.recogniser or recogniser,
        "entity": None,
    }


def _add_passages(
    session: Session,
    article: ArticleId,
    text: str,
    passages: Sequence[tuple[int, int, str]],
    decided: Sequence[Sequence[Any]],
) -> None:
    taken = bytearray(len(text))
    for start, end in decided:
        taken[start:end] = b"\1" * (end - start)
    added = [
        {"article": article, "start": start, "end": end, "outside": True, "reason": reason, "origin": Origin.RULE}
        for start, end, reason in passages
        if 1 not in taken[start:end]
    ]
    if added:
        session.connection().execute(_ADD_PASSAGES, added)
