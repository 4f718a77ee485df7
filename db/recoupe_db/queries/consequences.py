"""What else follows from a decision, inside the same step, so that one undo takes back both."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, EvidenceRow, FactRow
from recoupe_db.queries import log, row_access, target_fields
from recoupe_db.queries.log import OpenStep
from recoupe_db.queries.target_fields import Fields
from recoupe_db.records import JUDGEMENT_FIELDS, ArticleId, ArticleState, FactStatus, MentionState, Target

_SHAKEN_BY = ("start", "end", "label", "value", "upper", "unit", "modifier")
_VERIFIED_ON = (
    select(FactRow.id)
    .join(EvidenceRow, EvidenceRow.fact == FactRow.id)
    .where(EvidenceRow.mention == bindparam("mention"), FactRow.status == FactStatus.VERIFIED)
    .order_by(FactRow.id)
)
UNJUDGED: Fields = {
    "status": str(FactStatus.UNVERIFIED),
    "judged_by": None,
    "judged_at": None,
    "grounds": "",
    "checked_against": "",
    "backing": None,
}


def start_reading(session: Session, step: OpenStep, article: ArticleId, *, state: ArticleState | None = None) -> None:
    """Put an article that is still to be read in progress; ``state`` is the one that this transaction has found."""
    if (state or row_access.value(session, ArticleRow.state, article)) is ArticleState.TO_READ:
        before = target_fields.read(session, Target.ARTICLE, article) or {}
        after = before | {"state": str(ArticleState.IN_PROGRESS)}
        log.record(session, step, Target.ARTICLE, article, before=before, after=after)


def follow(
    session: Session,
    step: OpenStep,
    target: Target,
    target_id: int,
    before: Fields | None,
    after: Fields | None,
    *,
    settled: frozenset[int] = frozenset(),
) -> None:
    """Take back the verdict “verified” of every fact that rests on a mention which is no longer what it was.

    ``settled`` are facts that the step itself brings to their state.
    """
    if target is Target.MENTION and before is not None and _shaken(before, after):
        for fact in _verified_on(session, target_id):
            if fact not in settled:
                was = target_fields.read(session, Target.FACT, fact) or {}
                log.record(session, step, Target.FACT, fact, before=was, after=was | UNJUDGED)


def unverified_when_edited(before: Fields, after: Fields) -> Fields:
    """Return a fact's fields, without its verdict when it was verified and now states something else."""
    stays = ("note", *JUDGEMENT_FIELDS)
    edited = any(after[name] != value for name, value in before.items() if name not in stays)
    judged_again = any(after[name] != before[name] for name in stays[1:])
    verified = before["status"] == FactStatus.VERIFIED
    return after | UNJUDGED if verified and edited and not judged_again else after


def _shaken(before: Fields, after: Fields | None) -> bool:
    if after is None or any(before[name] != after[name] for name in _SHAKEN_BY):
        return True
    return after["state"] != before["state"] and after["state"] != MentionState.ACCEPTED


def _verified_on(session: Session, mention: int) -> list[int]:
    return list(session.connection().execute(_VERIFIED_ON, {"mention": mention}).scalars())
