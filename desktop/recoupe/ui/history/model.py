"""The decisions of the open dossier, newest first, read in pieces while somebody looks at them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from recoupe.services.changes import Changes
from recoupe.services.history import HistoryFilter, HistoryPart, HistoryService
from recoupe.ui.history.step_text import StepFormatter
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import ArticleId, Decision, Entry, StepId, Target

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Lists :class:`Entry` values as two lines each, and takes one back.

    ``found`` carries the article and the mention (or 0) that a decision was about, ``judged`` an entry with the
    sentence that says why it cannot be taken back (empty when it can), ``reviewers_read`` who has decided.
    """

    ENTRY = Qt.ItemDataRole.UserRole
    found = Signal(int, int)
    judged = Signal(object, str)
    reviewers_read = Signal(list)

    def __init__(self, history: HistoryService, tasks: Tasks, shelf: ArticleListModel, review: ReviewModel) -> None:
        super().__init__(review)
        self._history = history
        self._tasks = tasks
        self._shelf = shelf
        self._review = review
        self._telling = StepFormatter(self)
        self._entries: list[Entry] = []
        self._more = self._reading = self._watched = False
        self._latest = StepId(0)
        self._asked = self._renewal = self._renewed = 0
        self.wanted = HistoryFilter()
        shelf.opened.connect(self._start_again)
        review.decided.connect(self._after)
        review.elsewhere.connect(self._after)

    @property
    def idle(self) -> bool:
        """True when no piece is being read."""
        return not self._reading

    def watch(self, *, on: bool) -> None:
        """Keep the list up to date while somebody looks at it."""
        fresh = on and not self._watched
        self._watched = on
        if fresh:
            self._start_again()

    def want(self, wanted: HistoryFilter) -> None:
        """Show only some of the decisions."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._start_again()

    def _start_again(self) -> None:
        self._asked += 1
        self._reading = False
        self.beginResetModel()
        self._entries, self._more = [], True
        self.endResetModel()
        dossier = self._shelf.current
        if self._watched and dossier is not None:
            self.fetchMore(_NOWHERE)
            self._tasks.read(lambda: self._history.reviewers(dossier.id), self.reviewers_read.emit)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many decisions were read so far."""
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a decision in words, or itself under ``ENTRY``."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self._telling.told(entry)}\n{self._telling.signed(entry)}"
        return entry if role == self.ENTRY else None

    @override
    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether older decisions are left."""
        return self._more and self._watched and not self._reading and not parent.isValid()

    @override
    def fetchMore(self, parent: Index) -> None:
        """Read the next piece of older decisions."""
        dossier = self._shelf.current
        if dossier is None or not self.canFetchMore(parent):
            return
        self._reading = True
        asked, wanted = self._asked, self.wanted
        before = self._entries[-1].step.id if self._entries else None
        self._tasks.read(
            lambda: self._history.piece(dossier.id, wanted, before=before), lambda piece: self._append(asked, piece)
        )

    def _append(self, asked: int, piece: HistoryPart) -> None:
        if asked != self._asked:  # another filter or dossier was chosen meanwhile
            return
        self._reading = False
        self._more = piece.more
        if not self._entries:
            self._latest = piece.latest
        first = len(self._entries)
        self.beginInsertRows(QModelIndex(), first, first + len(piece.entries) - 1)
        self._entries.extend(piece.entries)
        self.endInsertRows()

    def _after(self, _changes: Changes) -> None:
        dossier = self._shelf.current
        if not self._watched or dossier is None:
            return
        if self._reading and not self._entries:
            self._start_again()
            return
        self._renewal += 1
        asked, renewal, latest = self._asked, self._renewal, self._latest
        self._tasks.read(
            lambda: self._history.since(dossier.id, latest), lambda piece: self._renew(asked, renewal, piece)
        )

    def _renew(self, asked: int, renewal: int, piece: HistoryPart) -> None:
        """Show new decisions at the top, and what has become of those that are shown."""
        if asked != self._asked or renewal < self._renewed:  # a later look has overtaken this one
            return
        self._renewed, entries = renewal, piece.entries
        rows = {entry.step.id: row for row, entry in enumerate(self._entries)}
        fresh = [entry for entry in entries if entry.step.id > self._latest and self.wanted.takes(entry)]
        for entry in entries:
            row = rows.get(entry.step.id)
            if row is not None:
                self._entries[row] = entry
                self.dataChanged.emit(self.index(row), self.index(row))
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._entries[:0] = fresh
            self.endInsertRows()
        self._latest = max(self._latest, piece.latest)

    def judge(self, entry: Entry) -> None:
        """Find out whether a decision can be taken back alone."""
        lever = entry.lever
        if lever is None:
            self.judged.emit(entry, self.tr("This was undone or taken back already."))
        else:
            self._tasks.read(lambda: self._history.obstacle(lever), lambda later: self._judged(entry, later))

    def _judged(self, entry: Entry, later: Decision | None) -> None:
        self.judged.emit(entry, "" if later is None else self._telling.in_the_way(later))

    def take_back(self, entry: Entry) -> None:
        """Take back a decision alone, or bring it back."""
        lever = entry.lever
        if lever is not None:
            self._review.store(lambda: self._history.revert(lever))

    def go(self, entry: Entry) -> None:
        """Go to the article and the mention that a decision was about."""
        for decision in entry.step.decisions:
            fields = decision.after or decision.before or {}
            if decision.target is Target.MENTION:
                self.found.emit(ArticleId(int(str(fields["article"]))), decision.target_id)
                return
        if entry.step.article is not None:
            self.found.emit(entry.step.article, 0)
