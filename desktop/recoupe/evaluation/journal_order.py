"""The order in which the entries of a journal count: that of each library's own log, whatever its clock said.

A clock that was ahead once, or was turned back, must not let a decision win over one that was taken after it. Nor may
it win over a decision that was taken in another library in knowledge of it: that bears a moment after all that had come
there. What two libraries decided without knowing of each other is ordered by their clocks: nothing else can tell.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from recoupe_db.records import JournalEntry

Stamp = tuple[datetime, datetime, str, int, str]
"""A moment that no earlier entry of the same library is after, nor any that it knew; the same by its clock alone, where
several are at one moment; the library, the number in its log, and the entry."""


def stamped(entries: Iterable[JournalEntry]) -> list[tuple[Stamp, JournalEntry]]:
    """Return entries in order, each with its stamp: the same in every library that has the same entries."""
    reached: dict[str, tuple[datetime, datetime]] = {}
    stamped: list[tuple[Stamp, JournalEntry]] = []
    for entry in sorted(entries, key=lambda entry: (entry.library, entry.number, entry.uid)):
        moment = entry.moment or entry.at
        before = reached.get(entry.library)
        now = (moment, entry.at) if before is None or moment > before[0] else (before[0], max(before[1], entry.at))
        reached[entry.library] = now
        stamped.append(((*now, entry.library, entry.number, entry.uid), entry))
    return sorted(stamped, key=lambda pair: pair[0])
