"""The list of mentions: those of the article on the screen or of its whole dossier that a sieve lets through."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from recoupe.services.library import LibraryService
from recoupe.ui.kit.mention_text import described
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.mentions.mention_filter import MentionFilter
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import ArticleId, Mention, MentionId

MENTION = Qt.ItemDataRole.UserRole
"""The role under which a row gives its :class:`Mention`."""

MOST = 5000
"""How many mentions of a dossier are listed at once."""

_MANY = 200  # rows that come in one by one; more are shown at a stroke
_Index = QModelIndex | QPersistentModelIndex
_Key = tuple[ArticleId, int, int, MentionId]


class MentionList(QAbstractListModel):
    """Rows of mentions in reading order. A decision changes its own row and no other.

    ``counted`` tells that ``rowCount`` or ``total`` changed. ``quiet`` is True while rows come and go by themselves, so
    that what this does to a selection is not taken for somebody's choice.
    """

    counted = Signal()

    def __init__(self, library: LibraryService, tasks: Tasks, shelf: ArticleListModel, review: ReviewModel) -> None:
        super().__init__(review)
        self._library = library
        self._tasks = tasks
        self._shelf = shelf
        self._review = review
        self._mentions: dict[MentionId, Mention] = {}
        self._keys: list[_Key] = []
        self._asked = 0
        self.sieve = MentionFilter()
        self.everywhere = False
        self.quiet = False
        self.reading = False
        review.shown.connect(self._follow)
        review.cleared.connect(self._follow)
        review.passages_changed.connect(self._follow)
        review.changed.connect(self._change)
        review.stored.connect(self._change_everywhere)
        shelf.opened.connect(self.reload)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        mention = self.at(index.row())
        if role == MENTION:
            return mention
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return described(mention, self.title(mention.article))
        return mention.surface if role == Qt.ItemDataRole.DisplayRole else None

    @property
    def total(self) -> int:
        """How many mentions there are to choose from."""
        return sum(line.mentions for line in self._shelf.lines) if self.everywhere else len(self._mentions)

    def at(self, row: int) -> Mention:
        """Return the mention of a row."""
        return self._mentions[self._keys[row][3]]

    def title(self, article: ArticleId) -> str:
        """Return the title of the article of a row, nothing while only one article is listed."""
        line = self._shelf.line(article) if self.everywhere else None
        return line.title if line is not None else ""

    def row_of(self, mention: Mention | None) -> int:
        """Return the row of a mention, -1 when it is not listed."""
        known = self._mentions.get(mention.id) if mention is not None else None
        return self._row(_key(known)) if known is not None else -1

    def rows_of(self, wanted: Iterable[MentionId]) -> list[int]:
        """Return the rows of those of the ``wanted`` mentions that are listed, in order."""
        rows = (self._row(_key(self._mentions[mention])) for mention in wanted if mention in self._mentions)
        return sorted(row for row in rows if row >= 0)

    def lists(self, mention: MentionId) -> bool:
        """Tell whether a mention is listed: not hidden by the sieve."""
        return mention in self._mentions and self._row(_key(self._mentions[mention])) >= 0

    def sift(self, sieve: MentionFilter, *, everywhere: bool) -> None:
        """Show what ``sieve`` lets through of the article, or of the dossier (``everywhere``)."""
        self.sieve, self.everywhere = sieve, everywhere
        self.reload()

    def reload(self) -> None:
        """Look through everything again."""
        self._asked += 1
        if self.everywhere:
            self._search()
        else:
            self._show(self._review.reviewable)

    def _follow(self) -> None:
        if not self.everywhere:
            self.reload()

    def _search(self) -> None:
        dossier, sieve, this = self._shelf.current, self.sieve, self._asked
        if dossier is None:
            self._show([])
            return

        def show(mentions: list[Mention]) -> None:
            if this == self._asked:
                self.reading = False
                self._show(mentions)

        says = sieve.says if sieve.text.strip() else None
        self.reading = True
        self._tasks.read(lambda: self._library.find(dossier.id, sieve.wanted, says=says, limit=MOST), show)

    def _show(self, mentions: Sequence[Mention]) -> None:
        self.quiet = True
        self.beginResetModel()
        self._mentions = {mention.id: mention for mention in mentions}
        everything = self.sieve.open
        self._keys = sorted(_key(mention) for mention in mentions if everything or self.sieve.lets(mention))
        self.endResetModel()
        self.quiet = False
        self.counted.emit()

    def _change_everywhere(self, fresh: Sequence[Mention], gone: Collection[MentionId]) -> None:
        if self.everywhere:
            self._take_over(fresh, gone)

    def _change(self, fresh: Sequence[Mention], gone: Collection[MentionId]) -> None:
        if not self.everywhere:
            self._take_over(fresh, gone)

    def _take_over(self, fresh: Sequence[Mention], gone: Collection[MentionId]) -> None:
        """Let rows follow what changed, without touching the others."""
        before = {mention.id: self._mentions[mention.id] for mention in fresh if mention.id in self._mentions}
        moved = [old for mention in fresh if (old := before.get(mention.id)) and not self._stays(old, mention)]
        lost = [self._mentions[key] for key in gone if key in self._mentions]
        self.quiet = True
        self._take_out([*moved, *lost])
        for mention in lost:
            del self._mentions[mention.id]
        self._mentions |= {mention.id: mention for mention in fresh}
        self._put_in([key for mention in fresh if self.sieve.lets(mention) and self._row(key := _key(mention)) < 0])
        for first, last in runs(sorted(row for mention in fresh if (row := self._row(_key(mention))) >= 0)):
            self.dataChanged.emit(self.index(first), self.index(last))
        self.quiet = False
        self.counted.emit()

    def _stays(self, old: Mention, new: Mention) -> bool:
        return _key(old) == _key(new) and self.sieve.lets(new)

    def _take_out(self, mentions: Iterable[Mention]) -> None:
        rows = sorted({row for mention in mentions if (row := self._row(_key(mention))) >= 0})
        for first, last in reversed(list(runs(rows))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._keys[first : last + 1]
            self.endRemoveRows()

    def _put_in(self, keys: Sequence[_Key]) -> None:
        if len(keys) > _MANY:
            self.beginResetModel()
            self._keys = sorted([*self._keys, *keys])
            self.endResetModel()
            return
        for key in keys:
            row = bisect_left(self._keys, key)
            self.beginInsertRows(QModelIndex(), row, row)
            insort(self._keys, key)
            self.endInsertRows()

    def _row(self, key: _Key) -> int:
        row = bisect_left(self._keys, key)
        return row if row < len(self._keys) and self._keys[row] == key else -1


def _key(mention: Mention) -> _Key:
    return (mention.article, mention.start, -mention.end, mention.id)


def runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of each run of consecutive rows."""
    first = last = -1
    for row in rows:
        if row != last + 1 or last < 0:
            if last >= 0:
                yield first, last
            first = row
        last = row
    if last >= 0:
        yield first, last
