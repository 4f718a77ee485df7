"""Where the words in hand stand: a concordance, each line a sentence, its source below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from recoupe.services.name_surfaces import SurfaceQuote
from recoupe.ui.kit import style_options, wording
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.typography import SERIF, first_available
from recoupe_db.records import MentionState

Index = QModelIndex | QPersistentModelIndex
QUOTE = Qt.ItemDataRole.UserRole
_PAD, _GAP, _SMALL = 8, 2, 0.88


class _QuoteModel(QAbstractListModel):
    """Quotes, a row each."""

    def __init__(self) -> None:
        super().__init__()
        self._quotes: list[SurfaceQuote] = []

    def show(self, quotes: Sequence[SurfaceQuote]) -> None:
        """Show these."""
        self.beginResetModel()
        self._quotes = list(quotes)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._quotes)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a quote, or all of it as one sentence."""
        quote = self._quotes[index.row()]
        if role == QUOTE:
            return quote
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            said = wording.visible(f"{quote.before}{quote.surface}{quote.after}")
            return f"{said} · {quote.source} · {wording.mention_state(quote.state)}"
        return None


class _QuotePainter(QStyledItemDelegate):
    """Paints a sentence with its name in bold: the name is always in sight, what does not fit is cut on both sides."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return two lines."""
        font = style_options.font(option)
        return QSize(100, 2 * _PAD + _GAP + QFontMetrics(_serif(font)).height() + QFontMetrics(_small(font)).height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a quote."""
        quote: SurfaceQuote = index.data(QUOTE)
        place, font, theme = style_options.rect(option), style_options.font(option), self.theme
        painter.save()
        if style_options.state(option) & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(theme.selection))
        painter.fillRect(place.left() + _PAD, place.bottom(), place.width() - 2 * _PAD, 1, QColor(theme.edge))
        inner = place.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        self._paint_sentence(painter, inner, quote, _serif(font))
        small = _small(font)
        painter.setFont(small)
        painter.setPen(QColor(theme.quiet))
        decided = "" if quote.state is MentionState.PENDING else f" · {wording.mention_state(quote.state)}"
        line = QRect(
            inner.left(), inner.bottom() - QFontMetrics(small).height(), inner.width(), QFontMetrics(small).height() + 2
        )
        told = QFontMetrics(small).elidedText(f"{quote.source}{decided}", Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, told)
        painter.restore()

    def _paint_sentence(self, painter: QPainter, place: QRect, quote: SurfaceQuote, font: QFont) -> None:
        strong = QFont(font)
        strong.setBold(True)
        metrics, bold = QFontMetrics(font), QFontMetrics(strong)
        before, name, after = (
            wording.visible(" ".join(part.split("\n"))) for part in (quote.before, quote.surface, quote.after)
        )
        room = max(0, place.width() - bold.horizontalAdvance(name))
        left = metrics.elidedText(
            before, Qt.TextElideMode.ElideLeft, max(room * 2 // 5, room - metrics.horizontalAdvance(after))
        )
        x = place.left()
        for words, letters, measured, colour in (
            (left, font, metrics, self.theme.quiet),
            (name, strong, bold, self.theme.ink),
            (after, font, metrics, self.theme.quiet),
        ):
            painter.setFont(letters)
            painter.setPen(QColor(colour))
            shown = measured.elidedText(words, Qt.TextElideMode.ElideRight, place.right() - x + 1) if words else ""
            painter.drawText(
                QRect(x, place.top(), place.right() - x + 1, metrics.height()), Qt.AlignmentFlag.AlignVCenter, shown
            )
            x += measured.horizontalAdvance(shown)


def _serif(font: QFont) -> QFont:
    serif = QFont(font)
    serif.setFamilies([first_available(SERIF)])
    serif.setPointSizeF(font.pointSizeF() * 1.1)
    return serif


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    return small


class QuoteList(QListView):
    """The concordance; Enter or a double click opens an article at the words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.quotes = _QuoteModel()
        self._painter = _QuotePainter(theme)
        self.setObjectName("surface_quotes")
        self.setAccessibleName(self.tr("Where these words stand"))
        self.setModel(self.quotes)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)

    @property
    def in_hand(self) -> SurfaceQuote | None:
        """The quote in hand, or else the first."""
        index = self.currentIndex() if self.currentIndex().isValid() else self.quotes.index(0, 0)
        return index.data(QUOTE) if index.isValid() else None

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._painter.theme = theme
        self.viewport().update()
