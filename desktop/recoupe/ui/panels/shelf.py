"""The left of the desk on the screen: which dossier, which articles, how far each one is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from recoupe.ui import wording
from recoupe.ui.models.shelf import ShelfModel
from recoupe.ui.panels.parts import tinted
from recoupe.ui.theme import Theme
from recoupe_db.records import ArticleId, ArticleLine, ArticleState

_LINE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class ArticleList(QAbstractListModel):
    """The articles of a dossier as rows; each row says in words what the delegate draws."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[ArticleLine] = []

    def replace(self, lines: list[ArticleLine]) -> None:
        """Show these lines; only what differs is told to the view when the articles stay the same."""
        if [each.id for each in lines] != [each.id for each in self._lines]:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
            return
        changed = [row for row, line in enumerate(lines) if line != self._lines[row]]
        self._lines = lines
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == _LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.title} – {described(line)}"
        return None

    def row_of(self, article: ArticleId | None) -> int:
        """Return the row of ``article``, -1 when it is not there."""
        return next((row for row, line in enumerate(self._lines) if line.id == article), -1)


def described(line: ArticleLine) -> str:
    """Return an article's source, date and state in words."""
    decided = line.mentions - line.pending
    counted = f"{decided}/{line.mentions}" if line.recognised else "…"
    return " · ".join(filter(None, [wording.article_state(line.state), counted, _where_and_when(line)]))


def _where_and_when(line: ArticleLine) -> str:
    day = line.published
    printed = QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy") if day else ""
    return " · ".join(filter(None, [line.source, printed]))


class ArticleDelegate(QStyledItemDelegate):
    """Draws a row: state sign, title on two lines, source and date, a bar for what is decided."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802, ARG002 - Qt's names
        return QSize(120, option.fontMetrics.height() * 4 + 14)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: ArticleLine = index.data(_LINE)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(self.theme.page))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(self.theme.focus))
        self._write(painter, rect.adjusted(12, 6, -10, -6), line, option.font)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
        painter.setPen(QColor(self.theme.edge))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _write(self, painter: QPainter, area: QRect, line: ArticleLine, font: QFont) -> None:
        height = QFontMetrics(font).height()
        done = line.state in (ArticleState.READ, ArticleState.SET_ASIDE)
        sign = QRect(area.left(), area.top(), height + 2, height)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.good if line.state is ArticleState.READ else self.theme.quiet))
        painter.drawText(sign, Qt.AlignmentFlag.AlignLeft, wording.ARTICLE_SIGNS[line.state])
        text = area.adjusted(height + 6, 0, 0, 0)
        painter.setPen(QColor(self.theme.quiet if done else self.theme.ink))
        _two_lines(painter, QRect(text.left(), text.top(), text.width(), height * 2), line.title)
        self._write_details(painter, text, line, font, height)

    def _write_details(self, painter: QPainter, text: QRect, line: ArticleLine, font: QFont, height: int) -> None:
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.quiet))
        third = QRect(text.left(), text.top() + height * 2, text.width(), height)
        metrics = QFontMetrics(small)
        painter.drawText(
            third, 0, metrics.elidedText(_where_and_when(line), Qt.TextElideMode.ElideRight, third.width())
        )
        fourth = third.translated(0, height)
        painter.drawText(fourth, 0, metrics.elidedText(_progress(line), Qt.TextElideMode.ElideRight, fourth.width()))
        share = (line.mentions - line.pending) / line.mentions if line.mentions else 0.0
        bar = QRect(fourth.left(), fourth.bottom() + 2, fourth.width(), 3)
        painter.fillRect(bar, QColor(self.theme.edge))
        painter.fillRect(QRect(bar.left(), bar.top(), round(bar.width() * share), 3), QColor(self.theme.good))


def _progress(line: ArticleLine) -> str:
    if not line.recognised:
        return wording.waiting_for_recognition()
    return f"{wording.article_state(line.state)} · {line.mentions - line.pending}/{line.mentions}"


def _two_lines(painter: QPainter, area: QRect, title: str) -> None:
    metrics = painter.fontMetrics()
    first, rest = _broken(title, metrics, area.width())
    height = metrics.height()
    painter.drawText(QRect(area.left(), area.top(), area.width(), height), 0, first)
    second = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(QRect(area.left(), area.top() + height, area.width(), height), 0, second)


def _broken(title: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """Return as many whole words of ``title`` as fit into ``width``, and the rest."""
    words = title.split()
    taken = 0
    while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= width:
        taken += 1
    taken = max(taken, 1)
    return " ".join(words[:taken]), " ".join(words[taken:])


class ShelfPanel(QWidget):
    """Chooses a dossier and an article of it. ``chosen`` carries an article's id."""

    chosen = Signal(int)

    def __init__(self, model: ShelfModel, theme: Theme, *, new_dossier: QAction, import_files: QAction) -> None:
        super().__init__()
        self._model = model
        self._rows = ArticleList(self)
        self._dossiers = QComboBox()
        self._dossiers.setAccessibleName(self.tr("Dossier"))
        self._dossiers.setPlaceholderText(self.tr("No dossier yet"))
        self._dossiers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list = QListView()
        self._list.setObjectName("articles")
        self._list.setAccessibleName(self.tr("Articles"))
        self._list.setModel(self._rows)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._delegate = ArticleDelegate(self._list, theme)
        self._list.setItemDelegate(self._delegate)
        self._total = QLabel()
        self._total.setContentsMargins(12, 6, 12, 8)
        self._lay_out(new_dossier, import_files)
        self._listen()

    def _lay_out(self, new_dossier: QAction, import_files: QAction) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(10, 10, 10, 8)
        top.addWidget(self._dossiers, 1)
        for action, sign in ((new_dossier, "+"), (import_files, "⤓")):
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(action.text())
            button.setAccessibleName(action.text())
            button.clicked.connect(action.trigger)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._list, 1)
        column.addWidget(self._total)

    def _listen(self) -> None:
        self._model.listed.connect(self._show_dossiers)
        self._model.lines_changed.connect(self._show_lines)
        self._dossiers.activated.connect(self._open)
        self._list.clicked.connect(self._choose)
        self._list.activated.connect(self._choose)

    def _open(self, row: int) -> None:
        self._model.open(self._model.dossiers[row])

    def _choose(self, index: QModelIndex) -> None:
        line: ArticleLine = index.data(_LINE)
        self.chosen.emit(line.id)

    def _show_dossiers(self) -> None:
        self._dossiers.clear()
        self._dossiers.addItems([each.name for each in self._model.dossiers])
        self._dossiers.setEnabled(bool(self._model.dossiers))

    def _show_lines(self) -> None:
        if self._model.current is not None:
            self._dossiers.setCurrentText(self._model.current.name)
            self._dossiers.setToolTip(self._model.current.name)
        self._rows.replace(self._model.lines)
        read = sum(each.state is ArticleState.READ for each in self._model.lines)
        pending = sum(each.pending for each in self._model.lines)
        articles = self.tr("%n article(s)", "", len(self._model.lines))
        done = self.tr("%n read", "", read)
        left = self.tr("%n to decide", "", pending)
        self._total.setVisible(bool(self._model.lines))
        self._total.setText(f"{articles} · {done}\n{left}")

    def mark_open(self, article: ArticleId | None) -> None:
        """Show which article is open."""
        row = self._rows.row_of(article)
        self._list.setCurrentIndex(self._rows.index(row) if row >= 0 else QModelIndex())

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``."""
        self._delegate.theme = theme
        palette = self._list.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.desk))
        self._list.setPalette(palette)
        self._list.viewport().update()
        tinted(self._total, theme.quiet)
