"""Who reviews, how a dossier is read by several, and what travels between libraries: entries of the journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from recoupe_db.records.kinds import Action, DossierId, Target

DISTINCT_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#7f5ab6", "#6b6b6b")
"""Colours that people can tell apart, colour-blind ones too (Okabe and Ito, without yellow, and two more)."""


@dataclass(frozen=True, slots=True)
class Reviewer:
    """A person who decides, known by name in every library; ``colour`` is ``#rrggbb``."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a dossier is read: ``readings`` people read each article, ``blind`` or seeing each other's work.

    ``uid`` names the dossier in all libraries that hold it; it is empty while the dossier has stayed at home.
    """

    dossier: DossierId
    uid: str = ""
    blind: bool = False
    readings: int = 1


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where ``reader`` reads the articles of the dossier ``parent`` without seeing the others: a dossier of its own."""

    dossier: DossierId
    parent: DossierId
    reader: str


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One decision as every library understands it: no number in it is one of a row.

    ``library`` and ``number`` say where it was taken. ``sha256`` is of the article's text, empty for what belongs to a
    dossier; ``key`` names a fact or an entity, and is empty for what its span tells. ``gold`` is true for an
    adjudication. ``before`` and ``after`` are the target's fields, None where it did not exist. ``moment`` is after all
    that its library knew when it was taken; None where that is ``at``, which is what the clock said.
    """

    uid: str
    library: str
    number: int
    at: datetime
    reviewer: str
    action: Action
    sha256: str
    target: Target
    key: str
    gold: bool
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    moment: datetime | None = None

    @property
    def stamp(self) -> tuple[datetime, str, int, str]:
        """What entries are ordered by, the same in every library."""
        return self.moment or self.at, self.library, self.number, self.uid
