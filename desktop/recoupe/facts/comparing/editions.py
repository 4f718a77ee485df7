"""Which articles tell of two events of one kind, such as two marches: what they count is not compared."""

from __future__ import annotations

from collections import Counter, defaultdict

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.keys import value_key

_DAY = 3  # the digits of a date that is a day
_RECENTLY = 5  # days before an article on which what it tells happened
_NEXT_DAY = 2  # days between two that may be of one event: the deed, and the day after it
_TELLING = 2  # digits from which on a value that two articles share says that they speak of one thing
_OF_ANY_EVENT = {"date", "time", "duration", "age"}


class Editions:
    """For each article the recent days that it begins with, and the values that it states."""

    def __init__(self) -> None:
        self._days: defaultdict[str, Counter[int]] = defaultdict(Counter)
        self._values: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def add(self, scene: FigureContext) -> None:
        """Count the day or the value of one more figure."""
        self._count(scene, 1)

    def remove(self, scene: FigureContext) -> None:
        """Count a figure no longer."""
        self._count(scene, -1)

    def _count(self, scene: FigureContext, times: int) -> None:
        article, amount = scene.place.article, scene.amount
        if amount.dimension not in _OF_ANY_EVENT and amount.digits >= _TELLING:
            self._values[article][value_key(amount)] += times
        elif _is_of_the_event(scene):
            self._days[article][int(amount.low)] += times

    def apart(self, one: str, other: str) -> bool:
        """Tell whether two articles begin with days that lie apart, and share no value by which they tell of one event.

        A value of one digit, a duration or an age says nothing of that; nor does an article without such a day.
        """
        days, others = +self._days[one], +self._days[other]
        if not days or not others or max(min(days), min(others)) - min(max(days), max(others)) <= _NEXT_DAY:
            return False
        return not (+self._values[one]).keys() & (+self._values[other]).keys()


def _is_of_the_event(scene: FigureContext) -> bool:
    """Tell whether a figure is a day in the title or lead, of the last few before the article."""
    if scene.amount.dimension != "date" or scene.amount.digits != _DAY or not scene.salience.lead:
        return False
    published = scene.published
    return published is not None and published - _RECENTLY <= scene.amount.low <= published
