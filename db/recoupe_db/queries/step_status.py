"""Which steps are in effect: not undone by their reviewer, and not taken back alone by anybody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, and_, func, select
from sqlalchemy.orm import aliased

from recoupe_db.models import StepRow
from recoupe_db.records import Action

REVERTING = (Action.UNDO, Action.REDO)
"""Steps that go back and forth along a reviewer's own line of steps."""
ALONE = (Action.TAKE_BACK, Action.BRING_BACK)
"""Steps that take one step back alone, or bring it back: steps like all others on the line of whoever takes them."""


def in_effect(step: type[StepRow] = StepRow) -> ColumnElement[bool]:
    """True for a step whose latest undo or redo, if any, is a redo."""
    later = aliased(StepRow)
    return func.coalesce(_latest(step, later, REVERTING), Action.REDO) != Action.UNDO


def taken_back(step: type[StepRow] = StepRow) -> ColumnElement[bool]:
    """True for a step that was taken back alone, and not brought back since."""
    later = aliased(StepRow)
    return func.coalesce(_latest(step, later, ALONE, in_effect(later)), Action.BRING_BACK) == Action.TAKE_BACK


def decided(step: type[StepRow] = StepRow) -> ColumnElement[bool]:
    """True for a decision that stands: no undo or the like itself, in effect, and not taken back."""
    return and_(step.action.not_in((*REVERTING, *ALONE)), in_effect(step), ~taken_back(step))


def _latest(
    about: type[StepRow], later: type[StepRow], actions: Sequence[Action], *also: ColumnElement[bool]
) -> ScalarSelect[Any]:
    """Select the action of the latest of the steps with these ``actions`` that is about a step."""
    reverting = select(later.action).where(later.reverts == about.id, later.action.in_(actions), *also)
    return reverting.order_by(later.id.desc()).limit(1).correlate(about).scalar_subquery()
