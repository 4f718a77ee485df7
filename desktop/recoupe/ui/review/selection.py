"""What is selected in the article: where it begins and ends, as whole words unless asked otherwise, and its copies."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from recoupe.exchange.quoting import sourced_quote
from recoupe.recognition.figures import read_value
from recoupe.ui.article.view import ArticleView
from recoupe.ui.article.word_bounds import whole_words
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import Actions, Tag
from recoupe.ui.kit.theme import Theme
from recoupe.ui.review.model import ReviewModel
from recoupe.ui.review.selection_strip import SelectionStrip

_LONG = 200  # code points from which on nothing is read as a figure


class Selection(QObject):
    """Follows the selection of ``view``, with a strip over ``ground``. ``changed`` tells of another one, or none."""

    changed = Signal()

    def __init__(self, view: ArticleView, model: ReviewModel, actions: Actions, theme: Theme, ground: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._ground = ground
        self._selected: tuple[int, int] | None = None
        self.strip = SelectionStrip(ground, actions, theme)
        view.selection_shown.connect(self._show)
        view.selection_gone.connect(self._hide)
        view.verticalScrollBar().valueChanged.connect(self._follow)
        view.span_selected.connect(self.mark_as_usual)
        self.strip.exact_wanted.connect(self._offer)

    @property
    def span(self) -> tuple[int, int] | None:
        """What a label would mark, in code points; None where nothing is selected, or more than a line."""
        article = self._model.article
        if self._selected is None or article is None or "\n" in article.text[slice(*self._selected)]:
            return None
        return self._selected if self.strip.exact.isChecked() else whole_words(article.text, *self._selected)

    @property
    def any(self) -> bool:
        """Tell whether something is selected."""
        return self._selected is not None

    def mark(self, tag: Tag) -> bool:
        """Mark what is selected as ``tag``; False where nothing is selected that can be marked."""
        span = self.span
        if span is not None:
            self._model.add(*span, tag)
        return span is not None

    def mark_as_usual(self) -> None:
        """Mark what is selected as a figure where it reads as one, else with the label of a name used last."""
        span = self.span
        if span is not None:
            self._model.add(*span)

    def copy(self) -> None:
        """Copy the stored words of the selection."""
        self._view.copy()

    def copy_with_source(self) -> None:
        """Copy the stored words of the selection between quotation marks, with where they stand."""
        article = self._model.article
        if self._selected is None or article is None:
            return
        words = article.text[slice(*self._selected)]
        quote = sourced_quote(words, article, wording.language())
        QGuiApplication.clipboard().setText(quote)

    def _show(self, start: int, end: int) -> None:
        if self._selected != (start, end):
            self.strip.exact.setChecked(False)
        self._selected = (start, end)
        self._offer()
        self.changed.emit()

    def _hide(self) -> None:
        self._selected = None
        self.strip.hide()
        self.changed.emit()

    def _offer(self) -> None:
        article, selected = self._model.article, self._selected
        if article is None or selected is None:
            return
        start, end = self.span or selected
        words = article.text[start:end]
        is_short = end - start < _LONG
        reading = read_value(words, published=article.published, source=article.source) if is_short else None
        usual: Tag = reading.kind if reading is not None else self._model.last_name
        snaps = whole_words(article.text, *selected) != selected
        self.strip.offer(words, usual, lines="\n" in article.text[slice(*selected)], snaps=snaps)
        self._follow()

    def _follow(self) -> None:
        """Keep the strip beside the words while they are in sight."""
        if self._selected is None:
            return
        first, last = (self._place_of(point) for point in self._selected)
        port = QRect(self._view.viewport().mapTo(self._ground, QPoint(0, 0)), self._view.viewport().size())
        if last.bottom() < port.top() or first.top() > port.bottom():
            self.strip.hide()
        else:
            self.strip.stand_beside(first, last)

    def _place_of(self, point: int) -> QRect:
        place = self._view.caret_at(point)
        return QRect(self._view.viewport().mapTo(self._ground, place.topLeft()), place.size())
