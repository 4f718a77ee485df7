"""How a mention looks as a row of a list: what was decided, the words, the label, and what is known of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from recoupe.ui.kit import style_options, wording
from recoupe.ui.kit.mention_text import details
from recoupe.ui.kit.theme import Theme
from recoupe.ui.mentions.list_model import MENTION
from recoupe_db.records import ArticleId, Mention, MentionState

_Index = QModelIndex | QPersistentModelIndex
_SIDE, _ABOVE = 12, 5  # pixels around a row's words


def row_height(metrics: QFontMetrics) -> int:
    """Return how high a row is, in pixels."""
    return metrics.height() * 2 + 2 * _ABOVE


class MentionRowDelegate(QStyledItemDelegate):
    """Draws a row on two lines. ``title`` gives an article's title where several articles are listed, else nothing."""

    def __init__(self, parent: QWidget, theme: Theme, title: Callable[[ArticleId], str]) -> None:
        super().__init__(parent)
        self.theme = theme
        self._title = title

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect, font = style_options.rect(option), style_options.font(option)
        chosen = bool(style_options.state(option) & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(self.theme.selection))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(self.theme.focus))
        self._write(painter, rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE), index.data(MENTION), font, chosen=chosen)
        painter.setPen(QColor(self.theme.edge))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _write(self, painter: QPainter, area: QRect, mention: Mention, font: QFont, *, chosen: bool) -> None:
        theme, height = self.theme, QFontMetrics(font).height()
        ink = QColor(theme.selection_ink if chosen else theme.ink)
        quiet = ink if chosen else QColor(theme.quiet)
        first = QRect(area.left(), area.top(), area.width(), height)
        label = wording.tag(mention.label)
        wide = QFontMetrics(font).horizontalAdvance(label)
        painter.setFont(font)
        painter.setPen(ink if chosen else QColor(theme.tint(mention.label.value).ink))
        painter.drawText(first, Qt.AlignmentFlag.AlignRight, label)
        sign = wording.STATE_SIGNS[mention.state] + (wording.FLAG if mention.flagged else "")
        said = f"{sign} {wording.visible(mention.surface)}"
        _elided(painter, first.adjusted(0, 0, -wide - 8, 0), said, _face(font, mention), ink)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        _elided(painter, first.translated(0, height), details(mention, self._title(mention.article)), small, quiet)


def _face(font: QFont, mention: Mention) -> QFont:
    """Return letters that say what was decided: bold for what is undecided, struck out for what was rejected."""
    face = QFont(font)
    face.setBold(mention.state is MentionState.PENDING)
    face.setStrikeOut(mention.state is MentionState.REJECTED)
    return face


def _elided(painter: QPainter, area: QRect, words: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    flat = " ".join(words.split())
    painter.drawText(area, 0, QFontMetrics(font).elidedText(flat, Qt.TextElideMode.ElideRight, area.width()))
