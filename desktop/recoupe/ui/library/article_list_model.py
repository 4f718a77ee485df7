"""The articles of a list as rows, changed row by row: what is selected and scrolled to stays where it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from recoupe.services.readings import Roster
from recoupe.ui.kit import wording
from recoupe.ui.library.model import ArticleListModel
from recoupe_db.records import ArticleId, ArticleLine

LINE = Qt.ItemDataRole.UserRole
SNIPPET = Qt.ItemDataRole.UserRole + 1
OPEN = Qt.ItemDataRole.UserRole + 2
ELSEWHERE = Qt.ItemDataRole.UserRole + 3
DUE = Qt.ItemDataRole.UserRole + 4
PROGRESS = Qt.ItemDataRole.UserRole + 5
Index = QModelIndex | QPersistentModelIndex
_FEW = 400  # stretches of rows that come or go: for more of them the view does better to begin anew


class ArticleItemModel(QAbstractListModel):
    """Each row says in words what the delegate draws; ``opened`` is the article that is being read."""

    def __init__(self, model: ArticleListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._lines: list[ArticleLine] = []
        self._places: dict[ArticleId, int] = {}
        self.opened: ArticleId | None = None
        model.snippets_changed.connect(self._tell)
        model.roster_changed.connect(self._tell)

    def replace(self, lines: Sequence[ArticleLine]) -> None:
        """Show these lines; the view hears only of rows that come, go, move or look different."""
        if len(lines) == len(self._lines) and all(map(_same_article, lines, self._lines)):
            self._tell_changed(list(lines))  # what happens most: some of them look different
            return
        old, new = self._places, {line.id: row for row, line in enumerate(lines)}
        gone = [row for article, row in old.items() if article not in new]
        come = [row for article, row in new.items() if article not in old]
        if len(list(_stretches(gone))) + len(list(_stretches(come))) > _FEW:
            self.beginResetModel()
            self._take(list(lines))
            self.endResetModel()
            return
        for first, last in reversed(list(_stretches(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._take(self._lines[:first] + self._lines[last + 1 :])
            self.endRemoveRows()
        self._move([line for line in lines if line.id in old])
        for first, last in _stretches(come):
            self.beginInsertRows(QModelIndex(), first, last)
            self._take([*self._lines[:first], *lines[first : last + 1], *self._lines[first:]])
            self.endInsertRows()

    def _move(self, lines: list[ArticleLine]) -> None:
        """Bring the rows that stay into the order of ``lines``, and tell which of them look different."""
        if [line.id for line in lines] != [line.id for line in self._lines]:
            self.layoutAboutToBeChanged.emit()
            before = self.persistentIndexList()
            articles = [self._lines[index.row()].id for index in before]
            self._take(lines)
            self.changePersistentIndexList(before, [self.index(self._places[article]) for article in articles])
            self.layoutChanged.emit()
            return
        self._tell_changed(lines)

    def _tell_changed(self, lines: list[ArticleLine]) -> None:
        """Take lines of the same articles in the same order, and tell which of them look different."""
        changed = [row for row, (line, was) in enumerate(zip(lines, self._lines, strict=True)) if line != was]
        self._lines = lines
        for first, last in _stretches(changed):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _take(self, lines: list[ArticleLine]) -> None:
        self._lines = lines
        self._places = {line.id: row for row, line in enumerate(lines)}

    def _tell(self, articles: Iterable[ArticleId]) -> None:
        for row in (self._places[article] for article in articles if article in self._places):
            self.dataChanged.emit(self.index(row), self.index(row))

    def mark_open(self, article: ArticleId | None) -> None:
        """Show which article is being read."""
        changed, self.opened = [self.opened, article], article
        self._tell(article for article in changed if article is not None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{line.title} – {described(line, self._model.roster)}"
            case _:
                return self._own(line, role)

    def _own(self, line: ArticleLine, role: int) -> Any:
        if role == LINE:
            return line
        if role == SNIPPET:
            return self._model.snippet(line.id)
        if role == OPEN:
            return line.id == self.opened
        if role == DUE:
            return self._model.roster.is_due(line.id)
        if role == PROGRESS:
            return progress(line, self._model.roster)
        return self._dossier(line) if role == ELSEWHERE else None

    def _dossier(self, line: ArticleLine) -> str:
        """Return the name of a line's dossier where it is another one than that which is open."""
        if self._model.current is None or line.dossier == self._model.current.id:
            return ""
        return next((dossier.name for dossier in self._model.dossiers if dossier.id == line.dossier), "")

    def row_of(self, article: ArticleId | None) -> int:
        """Return the row of ``article``, -1 when it is not there."""
        return -1 if article is None else self._places.get(article, -1)


def _same_article(one: ArticleLine, other: ArticleLine) -> bool:
    return one.id == other.id


def _stretches(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of rows that follow one another."""
    first = last = None
    for row in sorted(rows):
        if first is None or last is None:
            first = last = row
        elif row == last + 1:
            last = row
        else:
            yield first, last
            first = last = row
    if first is not None and last is not None:
        yield first, last


def described(line: ArticleLine, roster: Roster) -> str:
    """Return an article's state, progress, date and source in words."""
    return " · ".join(filter(None, [progress(line, roster), where_and_when(line)]))


def where_and_when(line: ArticleLine) -> str:
    """Return an article's date and source: where there is little room, the end of the source is left out."""
    day = line.published
    printed = QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy") if day else ""
    return " · ".join(filter(None, [printed, line.source]))


def progress(line: ArticleLine, roster: Roster) -> str:
    """Return how far an article was read, by whom where several are to, and what is left to decide in it."""
    if not line.recognised:
        return wording.waiting_for_recognition()
    if line.missing:
        return wording.partly_recognised()
    readers = roster.readers(line.id)
    state = wording.read_by(readers, due=roster.is_due(line.id)) if readers else wording.article_state(line.state)
    if line.nothing_marked:
        return state if readers else wording.read_nothing_marked()
    left = wording.left_to_decide(line.pending, line.mentions) if line.mentions else ""
    return " · ".join(filter(None, [state, left]))
