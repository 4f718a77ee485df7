"""What the last step on each mention, or on an article, was about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from recoupe_db.models import DecisionRow, StepRow
from recoupe_db.records import Action, Decision, StepId, Target

_AT_ONCE = 500  # ids in one statement


def last_hands(session: Session, target: Target, keys: Sequence[int]) -> dict[int, Action]:
    """Return the action of the last step on each of these targets that anybody ever decided on."""
    actions: dict[int, Action] = {}
    for first in range(0, len(keys), _AT_ONCE):
        some = keys[first : first + _AT_ONCE]
        on_these = (DecisionRow.target == target, DecisionRow.target_id.in_(some))
        latest = select(func.max(DecisionRow.id)).where(*on_these).group_by(DecisionRow.target_id)
        query = select(DecisionRow.target_id, StepRow.action).join(StepRow, StepRow.id == DecisionRow.step)
        actions |= dict(session.execute(query.where(DecisionRow.id.in_(latest))).all())
    return actions


def latest_step(session: Session) -> StepId:
    """Return the last step of the library's log, 0 where there is none."""
    return StepId(session.scalars(select(func.max(StepRow.id))).one() or 0)


def between(
    session: Session, targets: Mapping[Target, Sequence[int]], *, after: StepId, before: StepId
) -> Decision | None:
    """Return the last decision on these targets between two steps by somebody else than who took the second."""
    me = select(StepRow.reviewer).where(StepRow.id == before).scalar_subquery()
    on_these = [
        and_(DecisionRow.target == target, DecisionRow.target_id.in_(targets[target][:_AT_ONCE])) for target in targets
    ]
    query = (
        select(DecisionRow, StepRow)
        .join(StepRow, StepRow.id == DecisionRow.step)
        .where(or_(*on_these))
        .where(StepRow.id > after, StepRow.id < before, StepRow.reviewer != me, StepRow.action != Action.MERGE)
        .order_by(DecisionRow.id.desc())
    )
    row = session.execute(query.limit(1)).first()
    return None if row is None else row[0].record(row[1])
