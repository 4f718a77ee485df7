"""Mentions kept in reading order: one that changes is moved, and the others are left where they are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator

from recoupe_db.records import Mention, MentionId

Place = tuple[int, int, MentionId]
"""Where a mention comes in reading order: its start, the longer first where two begin together, the older first."""


def place_of(mention: Mention) -> Place:
    """Return where a mention comes in reading order."""
    return (mention.start, -mention.end, mention.id)


class SortedMentions:
    """Some of an article's mentions, by their places; finding, adding and removing one takes the logarithm of them."""

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self._places = sorted(places)

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[MentionId]:
        return (place[2] for place in self._places)

    def __contains__(self, place: Place) -> bool:
        at = bisect_left(self._places, place)
        return at < len(self._places) and self._places[at] == place

    def add(self, place: Place) -> None:
        """Add a mention, unless it is there."""
        if place not in self:
            insort(self._places, place)

    def discard(self, place: Place) -> None:
        """Take a mention out, if it is there."""
        at = bisect_left(self._places, place)
        if at < len(self._places) and self._places[at] == place:
            del self._places[at]

    def starting_from(self, point: int) -> MentionId | None:
        """Return the first mention that starts at the code point ``point`` or later, the very first if none does."""
        at = bisect_left(self._places, (point,))
        return self._places[at % len(self._places)][2] if self._places else None

    def beside(self, here: Place | None, step: int) -> MentionId | None:
        """Return the mention after (``step`` 1) or before (-1) the place ``here``, wrapping round; None if empty."""
        if not self._places:
            return None
        if here is None:
            return self._places[0 if step > 0 else -1][2]
        at = bisect_right(self._places, here) if step > 0 else bisect_left(self._places, here) - 1
        return self._places[at % len(self._places)][2]
