"""How an article looks in a list: state sign, title, source and date, what is left to decide, hits of a search."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from recoupe.services.search import Snippet
from recoupe.ui.kit import style_options, wording
from recoupe.ui.kit.theme import Theme
from recoupe.ui.library.article_list_model import DUE, ELSEWHERE, LINE, OPEN, PROGRESS, SNIPPET, Index, where_and_when
from recoupe_db.records import ArticleLine, ArticleState

_SNIPPET_LINES = 2
_SMALL = 0.9
_CHOSEN = 0.45  # how much of the colour of a selection shows: secondary text stays readable on it


class ArticleDelegate(QStyledItemDelegate):
    """Draws a row: the title on two lines, then source and date, progress with a bar, and the words around a hit."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        self.searching = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's names
        lines = 4 + (_SNIPPET_LINES if self.searching else 0)
        return QSize(120, QFontMetrics(style_options.font(option)).height() * lines + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, font = style_options.rect(option), style_options.font(option)
        painter.save()
        self._ground(painter, rect, style_options.state(option), is_open=bool(index.data(OPEN)))
        self._write(painter, rect.adjusted(12, 6, -10, -8), index, font)
        painter.setPen(QColor(self.theme.edge))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, is_open: bool) -> None:
        if state & QStyle.StateFlag.State_Selected:
            chosen = QColor(self.theme.selection)
            chosen.setAlphaF(_CHOSEN)
            painter.fillRect(rect, chosen)
        if is_open:
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(self.theme.focus))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.theme.focus))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def _write(self, painter: QPainter, area: QRect, index: Index, font: QFont) -> None:
        line: ArticleLine = index.data(LINE)
        height = QFontMetrics(font).height()
        state = ArticleState.TO_READ if line.state is ArticleState.READ and index.data(DUE) else line.state
        done = state in (ArticleState.READ, ArticleState.SET_ASIDE)
        sign = QRect(area.left(), area.top(), height + 2, height)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.good if state is ArticleState.READ else self.theme.quiet))
        painter.drawText(sign, Qt.AlignmentFlag.AlignLeft, wording.ARTICLE_SIGNS[state])
        text = area.adjusted(height + 6, 0, 0, 0)
        painter.setPen(QColor(self.theme.quiet if done else self.theme.ink))
        _two_lines(painter, QRect(text.left(), text.top(), text.width(), height * 2), wording.visible(line.title))
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * _SMALL)
        painter.setFont(small)
        below = text.adjusted(0, height * 2, 0, 0)
        if self.searching and isinstance(data := index.data(SNIPPET), Snippet):
            self._quote(painter, below, data, small)
        below.adjust(0, height * (_SNIPPET_LINES if self.searching else 0), 0, 0)
        self._write_details(painter, below, index, height)

    def _quote(self, painter: QPainter, area: QRect, snippet: Snippet, font: QFont) -> None:
        """Write the words around the hits, the hits themselves on the colour of a selection and in bold."""
        layout = QTextLayout(snippet.text, font)
        layout.setFormats([self._marked(snippet.text, start, end) for start, end in snippet.hits])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        for number in range(_SNIPPET_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, number * QFontMetrics(font).height()))
        layout.endLayout()
        painter.setPen(QColor(self.theme.ink))
        painter.save()
        painter.setClipRect(QRect(area.left(), area.top(), area.width(), _SNIPPET_LINES * QFontMetrics(font).height()))
        layout.draw(painter, QPointF(area.topLeft()))
        painter.restore()

    def _marked(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        marked = QTextLayout.FormatRange()
        units = [len(text[:point].encode("utf-16-le")) // 2 for point in (start, end)]
        look = QTextCharFormat()
        look.setBackground(QColor(self.theme.selection))
        look.setForeground(QColor(self.theme.selection_ink))
        look.setFontWeight(QFont.Weight.Bold)
        marked.start, marked.length, marked.format = units[0], units[1] - units[0], look
        return marked

    def _write_details(self, painter: QPainter, area: QRect, index: Index, height: int) -> None:
        line: ArticleLine = index.data(LINE)
        painter.setPen(QColor(self.theme.quiet))
        said = " · ".join(filter(None, [index.data(ELSEWHERE), where_and_when(line)]))
        for place, words in enumerate((said, str(index.data(PROGRESS)))):
            row = QRect(area.left(), area.top() + place * height, area.width(), height)
            elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, row.width())
            painter.drawText(row, 0, elided)
        share = (line.mentions - line.pending) / line.mentions if line.mentions else 0.0
        bar = QRect(area.left(), area.top() + 2 * height + 1, area.width(), 3)
        painter.fillRect(bar, QColor(self.theme.edge))
        painter.fillRect(QRect(bar.left(), bar.top(), round(bar.width() * share), 3), QColor(self.theme.good))


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
