"""The facts of the open dossier: proposed, stated, judged."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recoupe.services.changes import Changes
from recoupe.services.facts import Facts
from recoupe.services.library import Library
from recoupe.ui.models.review import ReviewModel
from recoupe.ui.models.shelf import ShelfModel
from recoupe.ui.tasks import Tasks
from recoupe_db.records import DossierId, Fact, FactId, FactStatus, Mention, NewFact


class FactsModel(QObject):
    """Knows the facts of the dossier that is open. ``drafted`` carries a draft, the dossier's vocabulary, a mention."""

    changed = Signal()
    drafted = Signal(object, object, object)

    def __init__(self, library: Library, facts: Facts, tasks: Tasks, shelf: ShelfModel, review: ReviewModel) -> None:
        super().__init__(review)
        self._library = library
        self._service = facts
        self._tasks = tasks
        self._review = review
        self._shelf = shelf
        self.facts: list[Fact] = []
        shelf.opened.connect(self.refresh)
        review.decided.connect(self._after)

    def refresh(self) -> None:
        """Read the facts of the open dossier again."""
        dossier = self._shelf.current
        if dossier is not None:
            self._tasks.read(lambda: self._library.facts(dossier.id), lambda found: self._show(dossier.id, found))

    def _show(self, dossier: DossierId, found: list[Fact]) -> None:
        if self._shelf.current is not None and self._shelf.current.id == dossier:
            self.facts = found
            self.changed.emit()

    def _after(self, changes: Changes) -> None:
        printed = {each.mention for fact in self.facts for each in fact.evidence}
        if changes.facts or changes.evidence or changes.mentions & printed:
            self.refresh()

    def draft(self, mention: Mention) -> None:
        """Propose a fact for a figure."""
        dossier = self._shelf.current
        if dossier is not None:
            self._tasks.read(
                lambda: (self._service.draft(mention.id), self._library.vocabulary(dossier.id)),
                lambda found: self.drafted.emit(found[0], found[1], mention),
            )

    def state(self, mention: Mention, fact: NewFact) -> None:
        """State a fact with ``mention`` as its evidence."""
        self._review.store(lambda: self._service.state(mention.id, fact))

    def edit(self, fact: FactId, wanted: NewFact) -> None:
        """Change what a fact says."""
        self._review.store(lambda: self._service.edit(fact, wanted))

    def judge(self, fact: FactId, status: FactStatus) -> None:
        """Say what checking a fact found."""
        self._review.store(lambda: self._service.judge(fact, status))

    def remove(self, fact: FactId) -> None:
        """Withdraw a fact."""
        self._review.store(lambda: self._service.remove(fact))

    def vocabulary_for(self, fact: Fact) -> None:
        """Offer a fact for editing: ``drafted`` carries it with the dossier's vocabulary and no mention."""
        as_it_is = NewFact(fact.subject, fact.attribute, fact.reading, fact.date, fact.attribution, fact.note)
        self._tasks.read(
            lambda: self._library.vocabulary(fact.dossier), lambda found: self.drafted.emit(as_it_is, found, None)
        )
