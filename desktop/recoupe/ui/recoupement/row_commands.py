"""What people decide about the rows of a recoupement: confirm, state, judge, join, split, and rates of exchange."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from recoupe.facts.comparing.amounts import amount_of
from recoupe.facts.comparing.relations import relation
from recoupe.facts.comparing.values import Relation
from recoupe.facts.crosscheck.table import Cell, Row, Standing
from recoupe.facts.drafting import draft
from recoupe.services.facts import FactService, Judged
from recoupe.services.library import LibraryService, ReviewedArticle
from recoupe.services.recoupement.service import RecoupementService
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import DossierId, Fact, MentionId, MentionState, NewFact, RateId, Reading


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

    def confirm(self, row: Row) -> None:
        """Confirm every figure that ``row`` prints."""
        self._review.store(lambda: self._recoupement.confirm([cell.mention for cell in row.cells]))

    def join(self, rows: Iterable[Row]) -> None:
        """Say that the figures of ``rows`` state the same fact."""
        wanted = [cell.mention for row in rows for cell in row.cells]
        self._review.store(lambda: self._recoupement.join(wanted))

    def split(self, row: Row, cell: Cell) -> None:
        """Say that a figure does not state the fact of ``row``."""
        others = [each.mention for each in row.cells if each.mention != cell.mention]
        self._review.store(lambda: self._recoupement.split(cell.mention, others))

    def draft(self, row: Row, dossier: DossierId, done: Callable[[NewFact], None]) -> None:
        """Propose a fact for ``row``: what is known of it, with the day and the source that its sentence names."""
        fact = row.fact
        if fact is not None:
            done(NewFact(fact.subject, fact.attribute, fact.reading, fact.date, fact.attribution, fact.note))
        else:
            cell = _telling(row)
            self._tasks.read(lambda: _drafted(row, cell, self._library.article(cell.article)), done)
        self._tasks.read(lambda: self._library.vocabulary(dossier), self.vocabulary_read.emit)

    def state(self, row: Row, fact: NewFact, judged: Judged | None = None) -> None:
        """State ``fact`` with the figures of ``row`` that do not speak against it, and how it was ``judged``.

        A fact that was stated before is changed instead.
        """
        stated = row.fact
        if stated is not None:
            self._review.store(lambda: self._facts.edit(stated.id, fact))
            if judged is not None:
                self._judge(stated, judged)
            return
        printed = evidence(row, fact.reading)
        if printed:
            self._review.store(lambda: self._facts.state(printed[0], fact, also=printed[1:], judged=judged))

    def judge(self, row: Row, judged: Judged) -> None:
        """Say what checking the fact of ``row`` found; figures that print it and are undecided are confirmed first."""
        if row.fact is None:
            return
        printed = {each.mention for each in row.fact.evidence}
        undecided = [
            cell.mention for cell in row.cells if cell.mention in printed and cell.state is MentionState.PENDING
        ]
        if undecided:
            self._review.store(lambda: self._recoupement.confirm(undecided))
        self._judge(row.fact, judged)

    def _judge(self, fact: Fact, judged: Judged) -> None:
        self._review.store(
            lambda: self._facts.judge(
                fact.id, judged.status, grounds=judged.grounds, checked_against=judged.checked_against
            )
        )

    def enter_rate(self, dossier: DossierId, base: str, quote: str, rate: str, day: date, source: str) -> None:
        """Record a rate of exchange."""
        self._review.store(lambda: self._recoupement.enter_rate(dossier, base, quote, rate, day, source))

    def withdraw_rate(self, rate: RateId) -> None:
        """Record that a rate of exchange holds no longer."""
        self._review.store(lambda: self._recoupement.withdraw_rate(rate))


def _telling(row: Row) -> Cell:
    """Return the cell that prints the value of ``row``, or else the first."""
    return next((cell for cell in row.cells if cell.reading == row.reading), row.cells[0])


def _drafted(row: Row, cell: Cell, found: ReviewedArticle) -> NewFact:
    mention = next((each for each in found.mentions if each.id == cell.mention), None)
    if mention is None:  # it went while somebody pressed the key
        return NewFact(row.subject, row.attribute, row.reading)
    proposed = draft(found.article, mention, row.reading, found.mentions)
    return replace(
        proposed,
        subject=row.subject or proposed.subject,
        attribute=row.attribute or proposed.attribute,
        reading=row.reading,
    )


def evidence(row: Row, reading: Reading) -> list[MentionId]:
    """Return the figures of ``row`` that print ``reading``, or do not speak against it; never those rejected."""
    kept = [cell for cell in row.cells if cell.state is not MentionState.REJECTED]
    if reading == row.reading:
        return [each.mention for each in kept if each.standing is not Standing.CONTRADICT]
    return [each.mention for each in kept if not _against(each, reading)]


def _against(cell: Cell, reading: Reading) -> bool:
    if cell.reading == reading:
        return False
    one, other = amount_of(cell.reading, cell.printed), amount_of(reading, reading.value or "")
    if one is None or other is None or one.dimension != other.dimension:
        return False
    return relation(one, other) is Relation.CONTRADICT
