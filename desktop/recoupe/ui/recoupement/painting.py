"""How a cell of the recoupement and the head of a row are painted: two lines, a sign, a colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from recoupe.facts.verdict import Verdict
from recoupe.ui.kit import style_options, wording
from recoupe.ui.kit.theme import Theme
from recoupe.ui.recoupement import verdict_style
from recoupe.ui.recoupement.grid import FACE, CellFace, RowFace
from recoupe_db.records import FactStatus

COLUMN = 158
"""How wide the column of an article is at least, in pixels."""

_PAD = 7
_GAP = 2
_ELIDE = Qt.TextElideMode.ElideRight
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Letters:
    """The two sizes of letters in the table, and how high a row of both is. ``cut`` shortens words to a width."""

    def __init__(self, font: QFont) -> None:
        self.large = QFont(font)
        self.small = QFont(font)
        self.small.setPointSizeF(font.pointSizeF() * 0.88)
        self.bold = QFont(font)
        self.bold.setBold(True)
        self.heights = QFontMetrics(self.large).height(), QFontMetrics(self.small).height()
        self.row = 2 * _PAD + _GAP + sum(self.heights) - 4
        self._metrics = {id(font): QFontMetrics(font) for font in (self.large, self.small, self.bold)}
        self._cut: dict[tuple[int, str, int], str] = {}

    def cut(self, font: QFont, words: str, width: int) -> str:
        """Return ``words`` as far as they fit; measured once, since every frame asks for them."""
        key = (id(font), words, width)
        if key not in self._cut:
            if len(self._cut) > 20_000:
                self._cut.clear()
            self._cut[key] = self._metrics[id(font)].elidedText(words, _ELIDE, width)
        return self._cut[key]

    def width(self, font: QFont, words: str) -> int:
        """Return how wide ``words`` are, in pixels."""
        return self._metrics[id(font)].horizontalAdvance(words)

    def lines(self, place: QRect) -> tuple[QRect, QRect]:
        """Return where the two lines of letters go in a cell."""
        top = place.top() + (place.height() - sum(self.heights) - _GAP) // 2
        left, width = place.left() + _PAD, place.width() - 2 * _PAD
        first = QRect(left, top, width, self.heights[0])
        return first, QRect(left, first.bottom() + 1 + _GAP, width, self.heights[1])


_BAR = 3  # pixels


class CellPainter(QStyledItemDelegate):
    """Paints what an article prints about a fact."""

    def __init__(self, parent: QObject, theme: Theme, letters: Letters) -> None:
        super().__init__(parent)
        self.theme = theme
        self.letters = letters

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        face, place = index.data(FACE), style_options.rect(option)
        if isinstance(face, CellFace):
            state = style_options.state(option)
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.fillRect(place, QColor(self.theme.page))  # over what Qt fills when it is chosen
            if face.standing is not Verdict.AGREE:  # loud only where sources disagree
                painter.fillRect(place, verdict_style.fill(self.theme, face.standing))
            self._write(painter, place, face)
            if chosen or state & QStyle.StateFlag.State_HasFocus:  # a frame: no fill lies over a verdict's colour
                painter.setPen(QPen(QColor(self.theme.focus), 2))
                painter.drawRect(place.adjusted(1, 1, -2, -2))

    def _write(self, painter: QPainter, place: QRect, face: CellFace) -> None:
        letters = self.letters
        first, second = letters.lines(place)
        if face.cell is None:
            painter.setPen(QColor(self.theme.quiet))
            painter.setFont(letters.large)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, face.printed)
            return
        painter.setFont(letters.large)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(first, _LEFT, letters.cut(letters.large, face.printed, first.width()))
        painter.setFont(letters.small)
        painter.setPen(QColor(verdict_style.ink(self.theme, face.standing)))
        painter.drawText(second, _LEFT, letters.cut(letters.small, face.foot, second.width()))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of every cell."""
        return QSize(COLUMN, self.letters.row)


class RowHeads(QHeaderView):
    """The head of every row, which stays in sight: the verdict, what was measured, and what checking it found."""

    def __init__(self, parent: QWidget, theme: Theme, letters: Letters) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.theme = theme
        self.letters = letters
        self.current = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(letters.row)

    def widths(self) -> tuple[int, int]:
        """Return how wide the verdict and the status are, in pixels: as their longest words need."""
        small = self.letters.small
        verdicts = (f"{sign} {verdict_style.verdict(verdict)}" for verdict, sign in verdict_style.SIGNS.items())
        texts = (f"{wording.FACT_SIGNS[fact_status]} {wording.fact_status(fact_status)}" for fact_status in FactStatus)
        return (
            max(self.letters.width(self.letters.bold, verdict) for verdict in verdicts) + 2 * _PAD,
            max(self.letters.width(small, text) for text in texts) + 2 * _PAD,
        )

    @override
    def sizeHint(self) -> QSize:
        """Return a size without asking every row for its words: the table gives this header its width."""
        return QSize(COLUMN, self.letters.row)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint the head of one row."""
        face = self.model().headerData(logicalIndex, Qt.Orientation.Vertical, FACE)
        if not isinstance(face, RowFace):
            return
        painter.save()
        theme = self.theme
        current = logicalIndex == self.current
        painter.fillRect(rect, QColor(theme.raised))
        if face.verdict is not Verdict.AGREE:
            painter.fillRect(rect, verdict_style.fill(theme, face.verdict))
        if current:  # a bar: the row's red stays red
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), QColor(theme.focus))
        before, after = self.widths()
        self._verdict(painter, QRect(rect.left(), rect.top(), before, rect.height()), face)
        middle = QRect(rect.left() + before, rect.top(), rect.width() - before - after, rect.height())
        self._measured(painter, middle, face)
        self._status(painter, QRect(middle.right() + 1, rect.top(), after, rect.height()), face)
        painter.setPen(QColor(theme.edge))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.restore()

    def _verdict(self, painter: QPainter, place: QRect, face: RowFace) -> None:
        painter.setFont(self.letters.bold)
        painter.setPen(QColor(verdict_style.ink(self.theme, face.verdict)))
        painter.drawText(place.adjusted(_PAD, 0, 0, 0), _LEFT, face.verdict_words)

    def _measured(self, painter: QPainter, place: QRect, face: RowFace) -> None:
        letters = self.letters
        first, second = letters.lines(place)
        painter.setFont(letters.large)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(first, _LEFT, letters.cut(letters.large, face.measured, first.width()))
        painter.setFont(letters.small)
        painter.setPen(QColor(self.theme.quiet))
        painter.drawText(second, _LEFT, letters.cut(letters.small, face.value, second.width()))

    def _status(self, painter: QPainter, place: QRect, face: RowFace) -> None:
        colours = {FactStatus.VERIFIED: self.theme.good, FactStatus.UNVERIFIED: self.theme.quiet}
        colour = colours.get(face.status, self.theme.warning)
        painter.setFont(self.letters.small)
        painter.setPen(QColor(colour))
        painter.drawText(place.adjusted(_PAD, 0, 0, 0), _LEFT, face.status_words)


class ColumnHeads(QHeaderView):
    """The head of every article: its source in two lines at most, and under it its date."""

    def __init__(self, parent: QWidget, theme: Theme, letters: Letters) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.letters = letters
        self.current = -1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(COLUMN)

    @override
    def sizeHint(self) -> QSize:
        """Return how high three lines are, without asking every article for its words."""
        return QSize(COLUMN, self.letters.row + self.letters.heights[0])

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint the head of one article."""
        said = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        source, _, day = said.partition("\n")
        painter.save()
        current = logicalIndex == self.current
        painter.fillRect(rect, QColor(self.theme.selection if current else self.theme.raised))
        high = self.letters.heights[0]
        first, last = self.letters.lines(rect.adjusted(0, high, 0, 0))
        painter.setFont(self.letters.bold)
        painter.setPen(QColor(self.theme.selection_ink if current else self.theme.ink))
        for place, words in enumerate(self._broken(source, first.width())):
            painter.drawText(first.translated(0, (place - 1) * high), _LEFT, words)
        painter.setFont(self.letters.small)
        painter.setPen(QColor(self.theme.selection_ink if current else self.theme.quiet))
        painter.drawText(last, _LEFT, self.letters.cut(self.letters.small, day, last.width()))
        painter.setPen(QColor(self.theme.edge))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        self._bracket(painter, rect, logicalIndex)
        painter.restore()

    def _bracket(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw a bracket over the articles that publish one dispatch: together they are one source."""
        dispatch = self._dispatch(section)
        if dispatch is None:
            return
        before, after = self._beside(section, -1) == dispatch, self._beside(section, 1) == dispatch
        if not before and not after:  # the others of it are hidden
            return
        top, left, right = rect.top() + 4, rect.left() + (0 if before else 6), rect.right() - (0 if after else 6)
        painter.setPen(QPen(QColor(self.theme.quiet), 1))
        painter.drawLine(left, top, right, top)
        for end, open_ in ((left, not before), (right, not after)):
            if open_:
                painter.drawLine(end, top, end, top + 4)

    def _dispatch(self, section: int) -> object:
        return self.model().headerData(section, Qt.Orientation.Horizontal, FACE)

    def _beside(self, section: int, step: int) -> object:
        """Return the dispatch of the next column in sight in one direction, None at the end."""
        section += step
        while 0 <= section < self.count() and self.isSectionHidden(section):
            section += step
        return self._dispatch(section) if 0 <= section < self.count() else None

    def _broken(self, source: str, width: int) -> tuple[str, str]:
        """Return the two lines of a source, the first one empty when one is enough."""
        bold, parts = self.letters.bold, source.split()
        fitting = [place for place in range(len(parts) + 1) if self._fits(" ".join(parts[:place]), width)]
        if fitting[-1] in (0, len(parts)):
            return "", self.letters.cut(bold, source, width)
        rest = " ".join(parts[fitting[-1] :])
        return " ".join(parts[: fitting[-1]]), self.letters.cut(bold, rest, width)

    def _fits(self, words: str, width: int) -> bool:
        return self.letters.width(self.letters.bold, words) <= width
