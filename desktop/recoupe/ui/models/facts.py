"""The facts of the open dossier: proposed, stated, judged."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recoupe.facts.drafting import draft
from recoupe.services.changes import Changes
from recoupe.services.facts import Facts
from recoupe.services.library import Library
from recoupe.ui.models.review import ReviewModel
from recoupe.ui.models.shelf import ShelfModel
from recoupe.ui.tasks import Tasks
from recoupe_db.records import DossierId, Fact, FactId, FactStatus, Kind, Mention, NewFact, Reading


class FactsModel(QObject):
    """Knows the facts of the dossier that is open. ``drafted`` carries a draft and the mention that it is
    made from, if any; ``vocabulary_read`` what was written in the dossier's facts before.
    """

    changed = Signal()
    drafted = Signal(object, object)
    vocabulary_read = Signal(object)

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
        """Propose a fact for a figure, at once: whoever asked is already typing."""
        article = self._review.article
        if article is not None and isinstance(mention.label, Kind):
            reading = mention.reading or Reading(kind=mention.label)
            self.drafted.emit(draft(article, mention, reading, self._review.mentions), mention)
            self._read_vocabulary(article.dossier)

    def redraft(self, fact: Fact) -> None:
        """Offer a fact for editing, as it is."""
        as_it_is = NewFact(fact.subject, fact.attribute, fact.reading, fact.date, fact.attribution, fact.note)
        self.drafted.emit(as_it_is, None)
        self._read_vocabulary(fact.dossier)

    def _read_vocabulary(self, dossier: DossierId) -> None:
        self._tasks.read(lambda: self._library.vocabulary(dossier), self.vocabulary_read.emit)

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
