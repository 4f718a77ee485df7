"""Which articles tell of two events of one kind, such as two marches: what they count is not compared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import TypeVar

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.keys import value_key

_A_NIGHT = 1  # days that the two of a night lie apart
_RECENTLY = 5  # days before an article on which what it tells happened
_NEXT_DAY = 2  # days between two that may be of one event: the deed, and the day after it
_TELLING = 2  # digits from which on a value that two articles share says that they speak of one thing
_OF_ANY_EVENT = {"date", "time", "duration", "age"}

_Days = tuple[float, float] | None
_Counted = TypeVar("_Counted")


class Editions:
    """For each article the recent days that it begins with, and the values that it states."""

    def __init__(self) -> None:
        self._days: defaultdict[str, Counter[int]] = defaultdict(Counter)
        self._values: defaultdict[str, Counter[tuple[str, _Days]]] = defaultdict(Counter)

    def add(self, scene: FigureContext) -> None:
        """Count the day or the value of one more figure."""
        self._count(scene, 1)

    def remove(self, scene: FigureContext) -> None:
        """Count a figure no longer."""
        self._count(scene, -1)

    def _count(self, scene: FigureContext, times: int) -> None:
        article, amount = scene.place.article, scene.amount
        if amount.dimension not in _OF_ANY_EVENT and amount.digits >= _TELLING:
            _add(self._values[article], (value_key(amount), scene.scope.day), times)
        elif _is_of_the_event(scene):
            _add(self._days[article], int(amount.low), times)

    def apart(self, a: FigureContext, b: FigureContext) -> bool:
        """Tell whether two figures are of two events, by the days that their articles begin with.

        Those of articles that share a value are of one event, unless the later article states all that they share of
        the earlier one’s days, as what had been before. A value of one digit, a duration or an age says nothing of
        that; nor does an article without such a day.
        """
        days, others = self._days.get(a.place.article), self._days.get(b.place.article)
        if not days or not others:
            return False
        earlier, later = a.place.article, b
        if min(days) > min(others):
            earlier, later, days, others = b.place.article, a, others, days
        if min(others) - max(days) <= _NEXT_DAY:
            return False
        known = {value for value, _ in self._values[earlier]}
        shared = [day for value, day in self._values[later.place.article] if value in known]
        return all(_is_one_of(day, days) for day in shared) and not (shared and _is_one_of(later.scope.day, days))


def _add(counted: Counter[_Counted], each: _Counted, times: int) -> None:
    """Count something more or less often; what is counted no more is not kept."""
    counted[each] += times
    if not counted[each]:
        del counted[each]


def _is_one_of(day: _Days, days: Iterable[int]) -> bool:
    """Tell whether a figure is stated of one of some days."""
    return day is not None and any(day[0] <= number <= day[1] for number in days)


def _is_of_the_event(scene: FigureContext) -> bool:
    """Tell whether a figure is a day or a night in the title or lead, of the last few before the article."""
    published = scene.published
    day = scene.amount.dimension == "date" and scene.amount.high - scene.amount.low <= _A_NIGHT
    recent = published is not None and published - _RECENTLY <= scene.amount.low <= published
    return day and recent and scene.salience.lead
