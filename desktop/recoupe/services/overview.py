"""How far a dossier has come: what is read, decided and verified, what is left, and who did what when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from recoupe_db.queries import articles, dossiers, progress
from recoupe_db.records import DossierId, FlaggedMention, Progress, WorkedHour
from recoupe_db.store import Store


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts of a dossier: ``left`` mentions undecided in ``left_in`` articles, ``unread`` ones not yet recognised."""

    progress: Progress
    left: int
    left_in: int
    unread: int
    worked: tuple[WorkedHour, ...]
    flagged: tuple[FlaggedMention, ...]


@dataclass(frozen=True, slots=True)
class WorkPeriod:
    """What was done in one stretch of time, by reviewer: mentions decided and articles read."""

    begins: datetime
    decided: dict[str, int]
    read: dict[str, int]


class OverviewService:
    """Counts what has been done."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def overview(self, dossier: DossierId) -> Overview:
        """Return the counts of a dossier as they are now."""
        with self._store.read() as session:
            lines = articles.lines(session, dossier)
            return Overview(
                progress=dossiers.progress(session, dossier),
                left=sum(line.pending for line in lines),
                left_in=sum(line.pending > 0 for line in lines),
                unread=sum(not line.recognised for line in lines),
                worked=tuple(progress.worked(session, dossier)),
                flagged=tuple(progress.flagged(session, dossier)),
            )


def stints(worked: Iterable[WorkedHour], zone: tzinfo | None, *, by_day: bool) -> list[WorkPeriod]:
    """Return what was done day by day or hour by hour on the clock of ``zone``; times without work are left out."""
    periods: dict[datetime, WorkPeriod] = {}
    for worked_hour in worked:
        local = worked_hour.hour.astimezone(zone)
        begins = local.replace(hour=0) if by_day else local
        stint = periods.setdefault(begins, WorkPeriod(begins, {}, {}))
        stint.decided[worked_hour.reviewer] = stint.decided.get(worked_hour.reviewer, 0) + worked_hour.decided
        stint.read[worked_hour.reviewer] = stint.read.get(worked_hour.reviewer, 0) + worked_hour.read
    return [periods[begins] for begins in sorted(periods)]


def days(worked: Iterable[WorkedHour], zone: tzinfo | None) -> set[date]:
    """Return the days on the calendar of ``zone`` on which something was done."""
    return {worked_hour.hour.astimezone(zone).date() for worked_hour in worked}
