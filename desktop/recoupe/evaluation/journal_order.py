"""The order in which the entries of a journal count: that of each library's own log, whatever its clock said.

A clock that was ahead once, or was turned back, must not let a decision win over one that was taken after it. What two
libraries decided is ordered by their clocks: no rule that only their entries know can tell which came first.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from recoupe_db.records import JournalEntry

Stamp = tuple[datetime, str, int, str]
"""A moment that no earlier entry of the same library is after, the library, the number in its log, and the entry."""


def stamped(entries: Iterable[JournalEntry]) -> list[tuple[Stamp, JournalEntry]]:
    """Return entries in order, each with its stamp: the same in every library that has the same entries."""
    reached: dict[str, datetime] = {}
    found: list[tuple[Stamp, JournalEntry]] = []
    for entry in sorted(entries, key=lambda each: (each.library, each.number, each.uid)):
        at = max(entry.at, reached.get(entry.library, entry.at))
        reached[entry.library] = at
        found.append(((at, entry.library, entry.number, entry.uid), entry))
    return sorted(found, key=lambda pair: pair[0])
