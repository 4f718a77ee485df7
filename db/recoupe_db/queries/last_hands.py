"""What the last step on each mention, or on an article, was about."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from recoupe_db.models import DecisionRow, StepRow
from recoupe_db.records import Action, Target

_AT_ONCE = 500  # ids in one statement


def last_hands(session: Session, target: Target, keys: Sequence[int]) -> dict[int, Action]:
    """Return the action of the last step on each of these targets that anybody ever decided on."""
    found: dict[int, Action] = {}
    for first in range(0, len(keys), _AT_ONCE):
        some = keys[first : first + _AT_ONCE]
        on_these = (DecisionRow.target == target, DecisionRow.target_id.in_(some))
        latest = select(func.max(DecisionRow.id)).where(*on_these).group_by(DecisionRow.target_id)
        query = select(DecisionRow.target_id, StepRow.action).join(StepRow, StepRow.id == DecisionRow.step)
        found |= dict(session.execute(query.where(DecisionRow.id.in_(latest))).all())
    return found
