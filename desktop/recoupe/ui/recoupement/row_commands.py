"""What people decide about the rows of a recoupement: confirm, state, judge, join, split, and rates of exchange."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from recoupe.facts.crosscheck.row_facts import against, draft_of_row, evidence, support, telling
from recoupe.services.changes import Changes
from recoupe_db.records import DossierId, FactStatus, MentionId, NewFact, RateId

if TYPE_CHECKING:
    from recoupe.facts.crosscheck.table import Cell, Row
    from recoupe.services.facts import FactService, Judged
    from recoupe.services.library import LibraryService
    from recoupe.services.recoupement.service import RecoupementService
    from recoupe.ui.kit.tasks import Tasks
    from recoupe.ui.review.model import ReviewModel

Done = Callable[[Changes], object]
"""Called with what a step changed, once it is stored and shown."""


class RowCommands(QObject):
    """Stores what is decided, in the order of the keys. ``vocabulary_read`` carries what a form can complete from."""

    vocabulary_read = Signal(object)

    def __init__(
        self,
        library: LibraryService,
        recoupement: RecoupementService,
        facts: FactService,
        tasks: Tasks,
        review: ReviewModel,
    ) -> None:
        super().__init__(review)
        self._library = library
        self._recoupement = recoupement
        self._facts = facts
        self._tasks = tasks
        self._review = review

    def confirm(self, row: Row, cells: Sequence[Cell], done: Done | None = None) -> None:
        """Confirm figures of ``row``; those that do not contradict a fact stated of it become its evidence."""
        figures = [cell.mention for cell in cells]
        fact = row.fact
        if fact is None:
            self._review.store(lambda: self._recoupement.confirm(figures), done)
            return
        printing = [cell.mention for cell in cells if not against(cell, fact.reading)]
        self._review.store(lambda: self._facts.support(fact.id, printing, also_confirm=figures), done)

    def reject(self, cell: Cell, done: Done | None = None) -> None:
        """Say that a figure is not what its article prints."""
        self._review.store(lambda: self._recoupement.reject([cell.mention]), done)

    def join(self, rows: Iterable[Row], done: Done | None = None) -> None:
        """Say that the figures of ``rows`` state the same fact."""
        wanted = [cell.mention for row in rows for cell in row.cells]
        self._review.store(lambda: self._recoupement.join(wanted), done)

    def split(self, row: Row, cell: Cell, done: Done | None = None) -> None:
        """Say that a figure does not state the fact of ``row``."""
        others = [other.mention for other in row.cells if other.mention != cell.mention]
        self._review.store(lambda: self._recoupement.split(cell.mention, others), done)

    def read_sources(self, done: Callable[[list[str]], None]) -> None:
        """Find out what facts were checked against last."""
        self._tasks.read(self._facts.recent_sources, done)

    def draft(self, row: Row, dossier: DossierId, done: Callable[[NewFact], None]) -> None:
        """Propose a fact for ``row``: what is known of it, with the day and the source that its sentence names."""
        fact = row.fact
        if fact is not None:
            done(NewFact(fact.subject, fact.attribute, fact.reading, fact.date, fact.attribution, fact.note))
        else:
            self._tasks.read(lambda: self._drafted(row), done)
        self._tasks.read(lambda: self._library.vocabulary(dossier), self.vocabulary_read.emit)

    def state(self, row: Row, fact: NewFact, seen: Collection[MentionId], judged: Judged | None = None) -> bool:
        """State ``fact`` with what prints it among the figures ``seen``, and how it was ``judged``.

        False where none of these prints it: nothing is stored then. A fact that was stated before is changed instead.
        """
        stated, printed = row.fact, evidence(row, fact.reading, seen)
        if stated is not None:
            self._review.store(lambda: self._facts.edit(stated.id, fact, judged=judged))
        elif printed:
            self._review.store(lambda: self._facts.state(printed[0], fact, also=printed[1:], judged=judged))
        return stated is not None or bool(printed)

    def judge(self, row: Row, judged: Judged, seen: Collection[MentionId] = ()) -> None:
        """Say what checking the fact of ``row`` found; verifying confirms what was ``seen`` and prints its value."""
        fact = row.fact
        if fact is not None:
            self._review.store(
                lambda: self._facts.judge(
                    fact.id,
                    judged,
                    confirming=support(row, seen) if judged.status is FactStatus.VERIFIED else (),
                )
            )

    def _drafted(self, row: Row) -> NewFact:
        read = self._library.article(telling(row).article)
        return draft_of_row(row, read.article, read.mentions)

    def enter_rate(self, dossier: DossierId, base: str, quote: str, rate: str, day: date, source: str) -> None:
        """Record a rate of exchange."""
        self._review.store(lambda: self._recoupement.enter_rate(dossier, base, quote, rate, day, source))

    def withdraw_rate(self, rate: RateId) -> None:
        """Record that a rate of exchange holds no longer."""
        self._review.store(lambda: self._recoupement.withdraw_rate(rate))
