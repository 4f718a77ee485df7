"""The preview of all identical mentions: which places there are, which are ticked, and what is decided about them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont

from recoupe.services.batch_review import BatchReviewService, Decision, Occurrence
from recoupe.ui.kit import wording
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import Mention, MentionId, MentionState

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class BatchScope(Enum):
    """Where identical mentions are looked for."""

    ARTICLE = auto()
    IN_SIGHT = auto()
    DOSSIER = auto()


class BatchReviewModel(QObject):
    """Finds identical mentions and stores what is decided about them. ``found`` carries the occurrences."""

    found = Signal(list)

    def __init__(self, alike: BatchReviewService, tasks: Tasks, review: ReviewModel) -> None:
        super().__init__(review)
        self._alike = alike
        self._tasks = tasks
        self._review = review
        self._asked = 0

    def find(self, mention: Mention, scope: BatchScope, in_sight: Collection[MentionId] = ()) -> None:
        """Look for what is identical with ``mention``; ``in_sight`` are the mentions that can be seen now."""
        self._asked += 1
        this, everywhere = self._asked, scope is BatchScope.DOSSIER

        def show(occurrences: list[Occurrence]) -> None:
            if this == self._asked:  # else another scope was chosen meanwhile
                seen = [
                    occurrence
                    for occurrence in occurrences
                    if occurrence.mention is not None and occurrence.mention.id in in_sight
                ]
                self.found.emit(seen if scope is BatchScope.IN_SIGHT else occurrences)

        self._tasks.read(lambda: self._alike.find(mention.id, everywhere=everywhere), show)

    def decide(self, chosen: Sequence[Occurrence], decision: Decision, like: Mention) -> None:
        """Decide about ``chosen`` places as one step."""
        marked = [occurrence.mention.id for occurrence in chosen if occurrence.mention is not None]
        unmarked = [
            (occurrence.article, occurrence.start, occurrence.end)
            for occurrence in chosen
            if occurrence.mention is None
        ]
        here = self._review.article.id if self._review.article is not None else None
        self._review.store(lambda: self._alike.decide(marked, unmarked, decision, like=like.id, here=here))


class OccurrenceList(QAbstractTableModel):
    """Rows of places with a tick each: what was decided there, the text before, the words, the text after, the article.

    Until somebody ticks by hand, ticked are the places that the decision would change: the undecided ones, and those
    confirmed unless they are confirmed once more. ``ticked`` tells that the ticks are different now.
    """

    ticked = Signal()
    SIGN, BEFORE, WORDS, AFTER, ARTICLE = range(5)

    def __init__(self, like: Mention, parent: QObject) -> None:
        super().__init__(parent)
        self._like = like
        self._rows: list[Occurrence] = []
        self._ticks: list[bool] = []
        self._by_hand = False
        self._decision: Decision = MentionState.ACCEPTED
        self._unmarked = False

    def replace(self, rows: Sequence[Occurrence]) -> None:
        """Show other places."""
        self.beginResetModel()
        self._rows, self._by_hand = list(rows), False
        self._ticks = [self._proposed(row) for row in self._rows]
        self.endResetModel()
        self.ticked.emit()

    def propose(self, decision: Decision, *, unmarked: bool) -> None:
        """Tick what ``decision`` would change, and the places without a mention if ``unmarked``."""
        others = self._unmarked != unmarked
        self._decision, self._unmarked = decision, unmarked
        for row, occurrence in enumerate(self._rows):
            if not self._by_hand or (occurrence.mention is None and (others or decision is MentionState.REJECTED)):
                self._ticks[row] = self._proposed(occurrence)
        self._tell()

    def _proposed(self, place: Occurrence) -> bool:
        if place.mention is None:
            return self._unmarked and self._decision is not MentionState.REJECTED
        state = place.mention.state
        again = state is MentionState.ACCEPTED and self._decision is not MentionState.ACCEPTED
        return state is MentionState.PENDING or again or place.mention.id == self._like.id

    def toggle(self, rows: Sequence[int]) -> None:
        """Tick some rows, or take their ticks away if all have one."""
        on = not all(self._ticks[row] for row in rows)
        self._by_hand = True
        for row in rows:
            self._ticks[row] = on and self._may_be_ticked(row)
        self._tell()

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.ARTICLE))
        self.ticked.emit()

    def _may_be_ticked(self, row: int) -> bool:
        return self._rows[row].mention is not None or self._decision is not MentionState.REJECTED

    def chosen(self) -> list[Occurrence]:
        """Return the places that are ticked."""
        return [place for place, ticked in zip(self._rows, self._ticks, strict=True) if ticked]

    def unmarked(self) -> int:
        """Return how many of the places have no mention."""
        return sum(row.mention is None for row in self._rows)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else 5

    def flags(self, index: _Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsSelectable
        if self._may_be_ticked(index.row()):
            usual |= Qt.ItemFlag.ItemIsEnabled
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.column() == self.SIGN else usual

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:  # noqa: ARG002, N802 - Qt's names
        if role != _Role.CheckStateRole:
            return False
        self.toggle([index.row()])
        return True

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        place, column = self._rows[index.row()], index.column()
        if role == _Role.DisplayRole:
            return self._texts(place)[column]
        if role == _Role.CheckStateRole and column == self.SIGN:
            return Qt.CheckState.Checked if self._ticks[index.row()] else Qt.CheckState.Unchecked
        if role == _Role.TextAlignmentRole and column == self.BEFORE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.FontRole and column == self.WORDS:
            return _BOLD
        if role == _Role.SizeHintRole and column == self.SIGN:
            return _ROOM
        if role in (_Role.AccessibleTextRole, _Role.ToolTipRole):
            sign, *texts = self._texts(place)
            return " ".join(texts[:3]) + f" · {texts[3]} · {sign}"
        return None

    def _texts(self, place: Occurrence) -> tuple[str, str, str, str, str]:
        if place.mention is None:
            sign = self.tr("unmarked")
        else:
            sign = f"{wording.STATE_SIGNS[place.mention.state]} {wording.tag(place.mention.label)}"
        return (sign, " ".join(place.before.split()), " ".join(place.surface.split()), place.after, place.title)


_ROOM = QSize(-1, 24)  # pixels
_BOLD = QFont()
_BOLD.setBold(True)
