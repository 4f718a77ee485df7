"""The rows of the window that shows what was found before it is stored: one per article, or per file without one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from recoupe.services.date_input import read_day
from recoupe.services.incoming import Incoming
from recoupe.services.likeness import Likeness
from recoupe.ui.importing import remarks
from recoupe.ui.kit import wording
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
TITLE, SOURCE, AUTHOR, DAY, FILE, STATE = range(6)
_COLUMNS = (
    QT_TRANSLATE_NOOP("IncomingTable", "Title"),
    QT_TRANSLATE_NOOP("IncomingTable", "Source"),
    QT_TRANSLATE_NOOP("IncomingTable", "Author"),
    QT_TRANSLATE_NOOP("IncomingTable", "Date of publication"),
    QT_TRANSLATE_NOOP("IncomingTable", "File"),
    QT_TRANSLATE_NOOP("IncomingTable", "What it is"),
)
_SENTENCES = 20  # that are shown of what differs
_EDITABLE = (TITLE, SOURCE, AUTHOR, DAY)


class IncomingTable(QAbstractTableModel):
    """Lets what is said of articles be corrected and articles be left out. ``changed`` tells that the choice did."""

    changed = Signal()

    def __init__(self, arrivals: Sequence[Incoming], parent: QObject) -> None:
        super().__init__(parent)
        self._found = sorted(arrivals, key=lambda incoming: incoming.article is None)
        self._likenesses: list[Likeness | None] = [None] * len(self._found)
        self._left_out: set[int] = set()

    @property
    def found(self) -> list[Incoming]:
        """Everything that was found, as it was corrected, articles first."""
        return list(self._found)

    def chosen(self) -> list[Incoming]:
        """Return the articles to store, as they were corrected, and the files to account for."""
        return [
            arrival for row, arrival in enumerate(self._found) if arrival.article is None or row not in self._left_out
        ]

    def count(self) -> int:
        """Return how many articles are chosen."""
        return sum(arrival.article is not None for arrival in self.chosen())

    def show_likenesses(self, likenesses: Sequence[Likeness | None]) -> None:
        """Show what each is like; those that are in the dossier already are left out."""
        if len(likenesses) != len(self._found):
            return
        self._likenesses = list(likenesses)
        self._left_out = {row for row, like in enumerate(likenesses) if like is not None and like.is_same}
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, STATE))
        self.changed.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:  # noqa: N802 - Qt's name
        if role == _Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.tr(_COLUMNS[section])
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._found[index.row()].article is None:
            return flags
        if index.column() == TITLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in _EDITABLE else flags

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if role == _Role.CheckStateRole and column == TITLE and self._found[row].article is not None:
            return Qt.CheckState.Unchecked if row in self._left_out else Qt.CheckState.Checked
        if role in (_Role.DisplayRole, _Role.EditRole, _Role.ToolTipRole):
            return self.words(row)[column]
        return None

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Take a correction, or leave an article out; a day that is none is not taken."""
        row = index.row()
        if role == _Role.CheckStateRole:
            self._left_out ^= {row}
        elif role != _Role.EditRole or not self._correct(row, index.column(), str(value)):
            return False
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True

    def _correct(self, row: int, column: int, typed: str) -> bool:
        article = self._found[row].article
        if article is None:
            return False
        words = " ".join(typed.split())
        if column == DAY:
            try:
                article = replace(article, published=read_day(words, today=date.today()))  # noqa: DTZ011 - the reader's calendar
            except Problem:
                return False
        elif column == TITLE and words:
            article = replace(article, title=words)
        elif column == SOURCE:
            article = replace(article, source=words)
        elif column == AUTHOR:
            article = replace(article, author=words)
        else:
            return False
        self._found[row] = replace(self._found[row], article=article)
        return True

    def differences(self, row: int) -> str:
        """Return how an article differs from the one that it is a version of: figures first, empty for a new one."""
        like = self._likenesses[row]
        if like is None or like.is_same:
            return ""
        told = [self.tr("Version of “{title}”").format(title=like.title)]
        told += [f"≠ {was or '–'} → {now or '–'}" for was, now in like.changed]
        for was, now in like.sentences[:_SENTENCES]:
            told += [*([f"− {was}"] if was else []), *([f"+ {now}"] if now else [])]
        if len(like.sentences) > _SENTENCES:
            told.append(self.tr("%n more sentence(s) differ.", "", len(like.sentences) - _SENTENCES))
        return "\n".join(told)

    def words(self, row: int) -> tuple[str, str, str, str, str, str]:
        """Return what a row says."""
        incoming = self._found[row]
        file = incoming.path.name.encode("utf-8", "replace").decode()
        article = incoming.article
        if article is None:
            return file, "", "", "", file, self._refusal(incoming)
        day = article.published
        written = QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy") if day else ""
        return article.title, article.source, article.author, written, file, self._state(row)

    def _refusal(self, incoming: Incoming) -> str:
        said = wording.sentence(incoming.problem) if incoming.problem is not None else ""
        outcome = wording.outcome("skipped" if incoming.is_skipped else "refused")
        return f"{'–' if incoming.is_skipped else '✗'} {wording.told_of(outcome, said)}"

    def _state(self, row: int) -> str:
        """Say what an article is in the dossier: changed figures first, then what is to be known of its file."""
        like, read = self._likenesses[row], self._found[row].read
        if read is not None and read.marks:
            return self.tr("%n mark(s) for an article that is there", "", len(read.marks))
        told = [remarks.told(remark) for remark in read.remarks] if read is not None else []
        if like is None:
            told.insert(0, self.tr("New"))
        elif like.is_same:
            told.insert(0, self.tr("= In the dossier already, as “{title}”").format(title=like.title))
        else:
            changed = ", ".join(f"{was or '–'} → {now or '–'}" for was, now in like.changed)
            version = self.tr("Version of “{title}”").format(title=like.title)
            told.insert(0, f"≠ {changed} · {version}" if changed else version)
        return " · ".join(told)
