"""A page whose passages outside the article are dimmed and can be folded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from recoupe.exchange.hidden_signs import hidden_signs
from recoupe.ui.article.folds import Fold, folds
from recoupe.ui.article.page import MARGIN, TextPage
from recoupe.ui.article.painting import badge_font, paint_marker
from recoupe.ui.kit.theme import Theme

_MOST_SIGNS = 500  # marks in colour; a page with more of them is none to be read so
_PADDING = 12.0  # pixels, both sides together
_AFTER = 8.0  # pixels between a line and the marker of what is folded behind it


class OutsidePage(TextPage):
    """Dims what does not belong to the article; a marker after its first line folds the rest away and back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._outside: tuple[tuple[int, int], ...] = ()
        self._signs: list[int] = []
        self._folds: dict[int, Fold] = {}
        self._closed: set[int] = set()
        self._folding = False
        super().__init__(parent)

    def show_text(self, text: str, *, place: int = 0, title: str = "") -> None:
        """Show ``text``, all of it inside the article."""
        self.setExtraSelections([])  # they point into the text that goes
        self._outside, self._folds, self._closed = (), {}, set()
        self._signs = [point for point, _ in islice(hidden_signs(text), _MOST_SIGNS)]
        super().show_text(text, place=place, title=title)
        self._dim()

    def set_outside(self, spans: Sequence[tuple[int, int]]) -> None:
        """Dim the passages that do not belong to the article, given as code points."""
        self._outside = tuple(spans)
        self._dim()
        self._set_closed(())
        self._folds = {fold.head: fold for fold in folds(self._on_screen, self._outside)}
        self._set_closed(self._folds if self._folding else ())

    def fold_outside(self, folded: bool) -> None:  # noqa: FBT001
        """Fold every passage outside the article, now and in later articles, or show all of them."""
        self._folding = folded
        self._set_closed(self._folds if folded else ())

    def set_theme(self, theme: Theme) -> None:
        """Change every colour."""
        super().set_theme(theme)
        self._dim()

    def _is_outside(self, point: int) -> bool:
        return any(start <= point < end for start, end in self._outside)

    def _dim(self) -> None:
        dimmed = [self._dimmed(start, end) for start, end in self._outside]
        self.setExtraSelections([*dimmed, *(self._warned(place) for place in self._signs)])

    def _warned(self, place: int) -> QTextEdit.ExtraSelection:
        """Return how the mark of a sign that nobody would see stands out."""
        sign = QTextEdit.ExtraSelection()
        sign.cursor = self._cursor(place, place + 1)
        look = QTextCharFormat()
        look.setForeground(QColor(self.theme.hint_ink))
        look.setBackground(QColor(self.theme.hint))
        sign.format = look
        return sign

    def _dimmed(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        passage = QTextEdit.ExtraSelection()
        passage.cursor = self._cursor(start, end)
        look = QTextCharFormat()
        look.setForeground(QColor(self.theme.dimmed))
        passage.format = look
        return passage

    def _set_closed(self, heads: Iterable[int]) -> None:
        wanted = set(heads)
        for head in wanted ^ self._closed:
            self._set_visible(self._folds[head], visible=head not in wanted)
        self._closed = wanted

    def _set_visible(self, fold: Fold, *, visible: bool) -> None:
        document = self.document()
        block = first = document.findBlockByNumber(fold.hidden.start)
        for _ in fold.hidden:
            block.setVisible(visible)
            block = block.next()
        end = block.position() if block.isValid() else document.characterCount()
        document.markContentsDirty(first.position(), end - first.position())
        self._sight.forget()
        self.viewport().update()

    def _unfold(self, numbers: Iterable[int]) -> None:
        """Show blocks that may be folded away."""
        wanted = set(numbers)
        self._set_closed(head for head in self._closed if wanted.isdisjoint(self._folds[head].hidden))

    def _toggle_at(self, point: QPointF) -> bool:
        """Fold or unfold the passage whose marker is at a point of the viewport; tell whether there is one."""
        head = next((head for head, rect, _ in self._markers() if rect.contains(point)), None)
        if head is not None:
            self._set_closed(self._closed ^ {head})
        return head is not None

    def _paint_markers(self, painter: QPainter) -> None:
        painter.setFont(badge_font(self._reading_font))
        for _, rect, text in self._markers():
            paint_marker(painter, rect, text, self.theme)

    def _markers(self) -> Iterator[tuple[int, QRectF, str]]:
        """Yield the visible markers: head, place in the viewport, text."""
        metrics = QFontMetricsF(badge_font(self._reading_font), self.viewport())
        for stretch in self._sight.stretches() if self._folds else ():
            fold = self._folds.get(stretch.number)
            if fold is not None:
                text = self._wording(fold)
                last = stretch.block.layout().lineAt(stretch.block.layout().lineCount() - 1)
                size = QSizeF(metrics.horizontalAdvance(text) + _PADDING, metrics.height() + 2)
                left = min(last.naturalTextWidth() + _AFTER, self.document().textWidth() - MARGIN - size.width())
                middle = QPointF(left, last.y() + (last.height() - size.height()) / 2)
                yield fold.head, QRectF(stretch.origin + middle, size), text

    def _wording(self, fold: Fold) -> str:
        if fold.head in self._closed:
            return self.tr("+ %n line(s)", "", fold.lines)
        return self.tr("fold")
