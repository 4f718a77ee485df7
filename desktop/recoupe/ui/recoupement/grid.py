"""The recoupement as Qt's item model: a row per fact, a column per article, the words of every cell made once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from recoupe.facts.crosscheck.gathering import gathered
from recoupe.facts.crosscheck.table import Cell, Column, Row, Table
from recoupe.facts.crosscheck.telling_apart import distinctions
from recoupe.facts.print_wording import print_words
from recoupe.facts.verdict import Verdict
from recoupe.ui.kit import wording
from recoupe.ui.recoupement import verdict_style
from recoupe.ui.recoupement.explanations import said_day
from recoupe.ui.recoupement.row_filter import status
from recoupe_db.records import ArticleId, FactStatus, MentionId, MentionState

Index = QModelIndex | QPersistentModelIndex
FACE = Qt.ItemDataRole.UserRole
"""The role under which a cell gives its :class:`Face`, and the head of a row its :class:`RowFace`."""


@dataclass(frozen=True, slots=True)
class CellFace:
    """What a cell shows: sign and words as printed, then a line in small letters; ``cell`` is None if silent."""

    cell: Cell | None
    printed: str
    foot: str
    spoken: str
    standing: Verdict | None = None


@dataclass(frozen=True, slots=True)
class RowFace:
    """What the head of a row shows, part by part."""

    verdict: Verdict
    status: FactStatus
    verdict_words: str
    measured: str
    value: str
    status_words: str
    spoken: str


class Grid(QAbstractTableModel):
    """Shows the rows of a table that somebody wants to see."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self.dispatch: Mapping[ArticleId, int] = {}
        """Of the articles that publish one dispatch: its number."""
        self._faces: dict[tuple[int, int], CellFace] = {}
        self._heads: dict[int, RowFace] = {}
        self._short: dict[ArticleId, str] = {}
        self._apart: dict[MentionId, str] = {}

    def show(self, table: Table, rows: Sequence[Row]) -> None:
        """Show ``rows`` of ``table``."""
        self.beginResetModel()
        together = gathered(table.columns, table.rows)
        self.columns, self.rows = together.columns, tuple(rows)
        self.dispatch = together.dispatch
        self._short = {column.article: column.source or column.title for column in table.columns}
        self._apart = distinctions(self.rows)
        self._faces.clear()
        self._heads.clear()
        self.endResetModel()

    def row_of(self, key: int) -> int | None:
        """Return where the row with this key is, None when it is not shown."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), None)

    def column_of(self, article: ArticleId | None) -> int | None:
        """Return where the column of an article is."""
        return next((place for place, column in enumerate(self.columns) if column.article == article), None)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many facts are shown."""
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many articles there are."""
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's face, or its words."""
        if not index.isValid():
            return None
        face = self.face(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.UserRole:
                return face
            case Qt.ItemDataRole.DisplayRole:
                return face.printed
            case Qt.ItemDataRole.AccessibleTextRole:
                return face.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return face.cell.sentence if face.cell is not None else None
            case _:
                return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an article's source and date, or what a row is about."""
        if orientation is Qt.Orientation.Horizontal:
            return self._column(self.columns[section], role) if section < len(self.columns) else None
        if section >= len(self.rows):
            return None
        head = self.head(section)
        match role:
            case Qt.ItemDataRole.UserRole:
                return head
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return head.spoken
            case _:
                return None

    def _column(self, column: Column, role: int) -> object:
        day = said_day(column.published) if column.published else self.tr("undated")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{column.source or column.title}\n{day}"
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                told = f"{column.title} – {column.source}, {day}" if column.source else f"{column.title}, {day}"
                return f"{told}, {self.tr('same dispatch')}" if column.article in self.dispatch else told
            case Qt.ItemDataRole.UserRole:
                return self.dispatch.get(column.article)
            case _:
                return None

    def face(self, row: int, column: int) -> CellFace:
        """Return what the cell at ``row`` and ``column`` shows."""
        face = self._faces.get((row, column))
        if face is None:
            face = self._faces[row, column] = self._face(self.rows[row], self.columns[column].article)
        return face

    def _face(self, row: Row, article: ArticleId) -> CellFace:
        """Return the figure of an article that agrees least, with how many figures of the fact the article holds."""
        cell, figures = row.worst(article), len(row.of(article))
        if cell is None:
            return CellFace(None, verdict_style.SILENT, "", self.tr("says nothing of it"))
        standing = None if row.verdict is Verdict.SINGLE else cell.standing
        newer = row.updated and standing is Verdict.CONTRADICT
        foot = [self.tr("only here") if standing is None else verdict_style.standing(standing)]
        if newer:
            foot = [self.tr("updated")]
        told = list(foot)
        if cell.copy_of is not None:
            foot.append(self.tr("same dispatch"))
            told.append(self.tr("taken over from {source}").format(source=self._short.get(cell.copy_of, "")))
        if figures > 1:
            held = self.tr("%n figure(s)", "", figures)
            foot.append(held)
            told.append(held)
        confirmed = cell.state is MentionState.ACCEPTED
        told.append(self.tr("kept") if confirmed else self.tr("to review"))
        sign = f"{verdict_style.CONFIRMED} " if confirmed else ""
        words = wording.visible(cell.printed)
        printed = words if standing is None else f"{verdict_style.SIGNS[standing]} {words}"
        if newer:
            printed, standing = f"{verdict_style.UPDATED} {words}", verdict_style.softened(row, Verdict.CONTRADICT)
        return CellFace(
            cell,
            printed,
            sign + " · ".join(foot),
            self.tr("{printed}: {told}").format(printed=words, told=", ".join(told)),
            standing,
        )

    def head(self, row: int) -> RowFace:
        """Return what the head of ``row`` shows."""
        face = self._heads.get(row)
        if face is None:
            face = self._heads[row] = self._head(self.rows[row])
        return face

    def _head(self, row: Row) -> RowFace:
        (sign, verdict), checked = verdict_style.row_words(row), status(row)
        stated = " – ".join(filter(None, (row.subject, row.attribute))) or self.tr("(not named yet)")
        if (words := self._apart.get(row.key)) is not None:
            stated = f"{stated} · {wording.visible(words)}"
        value = print_words(row.reading, wording.language())
        sources = self.sources(row)
        by_hand = self.tr("grouped by hand") if row.by_hand else ""
        word = wording.fact_status(checked)
        return RowFace(
            verdict_style.of_row(row),
            checked,
            f"{sign} {verdict}",
            stated,
            " · ".join(filter(None, (value, sources, by_hand))),
            f"{wording.FACT_SIGNS[checked]} {word}",
            ", ".join(filter(None, (verdict, stated, value, sources, by_hand, word))),
        )

    def sources(self, row: Row) -> str:
        """Return how many sources a row has, those that copy each other counted once, and of how many articles."""
        if len({cell.article for cell in row.cells}) == row.independent:
            return self.tr("%n source(s)", "", row.independent)
        return self.tr("%n independent source(s) of {all}", "", row.independent).format(
            all=len({cell.article for cell in row.cells})
        )
