"""What people decide about the rows of a recoupement: confirm, state, judge, join, split, and rates of exchange."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from recoupe.facts.comparing.amounts import amount_of
from recoupe.facts.comparing.relations import relation
from recoupe.facts.comparing.values import Relation
from recoupe.facts.crosscheck.table import Cell, Row, Standing
from recoupe.facts.drafting import draft
from recoupe.services.changes import Changes
from recoupe.services.facts import FactService, Judged
from recoupe.services.library import LibraryService, ReviewedArticle
from recoupe.services.recoupement.service import RecoupementService
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import DossierId, Fact, FactStatus, MentionId, MentionState, NewFact, RateId, Reading

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

    def join(self, rows: Iterable[Row]) -> None:
        """Say that the figures of ``rows`` state the same fact."""
        wanted = [cell.mention for row in rows for cell in row.cells]
        self._review.store(lambda: self._recoupement.join(wanted))

    def split(self, row: Row, cell: Cell, done: Done | None = None) -> None:
        """Say that a figure does not state the fact of ``row``."""
        others = [each.mention for each in row.cells if each.mention != cell.mention]
        self._review.store(lambda: self._recoupement.split(cell.mention, others), done)

    def draft(self, row: Row, dossier: DossierId, done: Callable[[NewFact], None]) -> None:
        """Propose a fact for ``row``: what is known of it, with the day and the source that its sentence names."""
        fact = row.fact
        if fact is not None:
            done(NewFact(fact.subject, fact.attribute, fact.reading, fact.date, fact.attribution, fact.note))
        else:
            cell = _telling(row)
            self._tasks.read(lambda: _drafted(row, cell, self._library.article(cell.article)), done)
        self._tasks.read(lambda: self._library.vocabulary(dossier), self.vocabulary_read.emit)

    def state(self, row: Row, fact: NewFact, seen: Collection[MentionId], judged: Judged | None = None) -> bool:
        """State ``fact`` with what prints it among the figures ``seen``, and how it was ``judged``.

        False where none of these prints it: nothing is stored then. A fact that was stated before is changed instead.
        """
        stated = row.fact
        if stated is not None:
            self._review.store(lambda: self._facts.edit(stated.id, fact))
            if judged is not None:
                self._judge(stated, judged)
            return True
        printed = evidence(row, fact.reading, seen)
        if printed:
            self._review.store(lambda: self._facts.state(printed[0], fact, also=printed[1:], judged=judged))
        return bool(printed)

    def judge(self, row: Row, judged: Judged, seen: Collection[MentionId] = ()) -> None:
        """Say what checking the fact of ``row`` found; to verify it confirms what prints its value among those seen."""
        fact = row.fact
        if fact is None:
            return
        printed = {each.mention for each in fact.evidence}
        fresh = [cell for cell in same_value(row, fact.reading, seen) if not _settled(cell, printed)]
        if fresh and judged.status is FactStatus.VERIFIED:
            figures = [cell.mention for cell in fresh]
            self._review.store(lambda: self._facts.support(fact.id, figures))
        self._judge(fact, judged)

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


def evidence(row: Row, reading: Reading, seen: Collection[MentionId]) -> list[MentionId]:
    """Return the figures that a fact with this ``reading`` rests on, all among those ``seen``.

    They print the same value; where none does, those that somebody confirmed by an act of its own and that leave room
    for it, such as a rounded one.
    """
    same = same_value(row, reading, seen)
    kept = same or [
        cell
        for cell in row.cells
        if cell.mention in seen and cell.state is MentionState.ACCEPTED and not against(cell, reading)
    ]
    return [cell.mention for cell in kept]


def same_value(row: Row, reading: Reading, seen: Collection[MentionId]) -> list[Cell]:
    """Return the cells of ``row`` among those ``seen`` whose value is that of ``reading``; never rejected ones."""
    kept = [cell for cell in row.cells if cell.mention in seen and cell.state is not MentionState.REJECTED]
    return [cell for cell in kept if _same(cell, row, reading)]


def _same(cell: Cell, row: Row, reading: Reading) -> bool:
    if reading == row.reading:
        return cell.standing is Standing.AGREE
    return cell.reading == reading or _relation(cell, reading) is Relation.AGREE


def against(cell: Cell, reading: Reading) -> bool:
    """Tell whether a figure cannot be right if ``reading`` is."""
    return cell.reading != reading and _relation(cell, reading) is Relation.CONTRADICT


def _relation(cell: Cell, reading: Reading) -> Relation | None:
    """Return how a figure stands to a value, None where the two cannot be held against each other."""
    one, other = amount_of(cell.reading, cell.printed), amount_of(reading, reading.value or "")
    if one is None or other is None or one.dimension != other.dimension:
        return None
    return relation(one, other)


def _settled(cell: Cell, printed: Collection[MentionId]) -> bool:
    return cell.state is MentionState.ACCEPTED and cell.mention in printed
