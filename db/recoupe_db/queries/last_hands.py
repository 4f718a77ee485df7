"""What the last step on each mention was about."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from recoupe_db.models import DecisionRow, StepRow
from recoupe_db.records import Action, MentionId, Target

_AT_ONCE = 500  # ids in one statement


def last_hands(session: Session, mentions: Sequence[MentionId]) -> dict[MentionId, Action]:
    """Return the action of the last step on each of the mentions that anybody ever decided on."""
    found: dict[MentionId, Action] = {}
    for first in range(0, len(mentions), _AT_ONCE):
        some = mentions[first : first + _AT_ONCE]
        on_these = (DecisionRow.target == Target.MENTION, DecisionRow.target_id.in_(some))
        latest = select(func.max(DecisionRow.id)).where(*on_these).group_by(DecisionRow.target_id)
        query = select(DecisionRow.target_id, StepRow.action).join(StepRow, StepRow.id == DecisionRow.step)
        for target, action in session.execute(query.where(DecisionRow.id.in_(latest))):
            found[MentionId(target)] = action
    return found
