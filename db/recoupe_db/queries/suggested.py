"""What was suggested in an article, as it was before anybody decided on it: what another reader is to see."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from recoupe_db.models import DecisionRow, MentionRow, PassageRow, StepRow, SuggestionRow
from recoupe_db.records import ArticleId, Kind, Label, Modifier, NewMention, Origin, Reading, Target

_KINDS = frozenset(map(str, Kind))
_FIELDS = (
    *("start", "end", "label", "value", "upper", "unit", "modifier"),
    *("origin", "score", "reason", "recogniser"),
)


def suggestions(session: Session, article: ArticleId) -> list[NewMention]:
    """Return the names and figures that a recogniser suggested in an article, in reading order.

    What the memory made of what others decided is left out.
    """
    rows = session.scalars(select(MentionRow).where(MentionRow.article == article)).all()
    first = _first_decisions(session, [row.id for row in rows])
    values = [first[row.id] if row.id in first else {name: getattr(row, name) for name in _FIELDS} for row in rows]
    own = _before_the_memory(session, [row.id for row in rows])
    known = [fields | own.get(row.id, {}) for row, fields in zip(rows, values, strict=True) if fields is not None]
    suggested = [_suggestion(fields) for fields in known if fields["origin"] not in (Origin.REVIEWER, Origin.MEMORY)]
    return sorted(suggested, key=lambda mention: (mention.start, mention.end))


def outside(session: Session, article: ArticleId) -> list[tuple[int, int, str]]:
    """Return the passages that were proposed to lie outside an article: start, end and reason, in reading order."""
    ruled = (PassageRow.article == article, PassageRow.origin == Origin.RULE)
    reasons = {
        (start, end): reason
        for start, end, reason in session.execute(
            select(PassageRow.start, PassageRow.end, PassageRow.reason).where(*ruled)
        )
    }
    query = select(DecisionRow.before).join(StepRow, StepRow.id == DecisionRow.step)
    for before in session.scalars(query.where(StepRow.article == article, DecisionRow.target == Target.PASSAGE)):
        if before is not None and before["origin"] == Origin.RULE:
            reasons.setdefault((before["start"], before["end"]), before["reason"])
    return sorted((*span, reason) for span, reason in reasons.items())


def _first_decisions(session: Session, mentions: list[int]) -> dict[int, dict[str, Any] | None]:
    """Return the fields of decided mentions before the first decision; None for those that a reviewer added."""
    firsts: dict[int, dict[str, Any] | None] = {}
    for at in range(0, len(mentions), 500):
        on_these = (DecisionRow.target == Target.MENTION, DecisionRow.target_id.in_(mentions[at : at + 500]))
        first = select(func.min(DecisionRow.id)).where(*on_these).group_by(DecisionRow.target_id)
        query = select(DecisionRow.target_id, DecisionRow.before).where(DecisionRow.id.in_(first))
        firsts |= dict(session.execute(query).all())
    return firsts


def _before_the_memory(session: Session, mentions: list[int]) -> dict[int, dict[str, Any]]:
    """Return what a recogniser said of mentions that the memory has changed since."""
    firsts: dict[int, dict[str, Any]] = {}
    for at in range(0, len(mentions), 500):
        query = select(SuggestionRow).where(SuggestionRow.mention.in_(mentions[at : at + 500]))
        for row in session.scalars(query):
            firsts[row.mention] = {name: getattr(row, name) for name in ("label", "score", "origin", "reason")}
    return firsts


def _suggestion(fields: dict[str, Any]) -> NewMention:
    label: Label | Kind = Kind(fields["label"]) if fields["label"] in _KINDS else Label(fields["label"])
    reading = None
    if isinstance(label, Kind):
        modifier = None if fields["modifier"] is None else Modifier(fields["modifier"])
        reading = Reading(label, fields["value"], fields["upper"], fields["unit"], modifier)
    said = (Origin(fields["origin"]), fields["score"], fields["reason"], fields["recogniser"])
    return NewMention(fields["start"], fields["end"], label, reading, *said)
