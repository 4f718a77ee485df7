"""The passage of a quote in its article, beside the quotes of a fact that is unfolded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout

from recoupe.facts.crosscheck.table import Cell, Column
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.typography import SERIF, first_available
from recoupe.ui.kit.widgets import ActionButton, tinted, wrapped
from recoupe.ui.recoupement.explanations import said_day

_REACH = 3000  # code points on either side: what one looks at, however long the article is
_ANCHOR = "figure"
_ABOVE = 0.3  # of the height, that stays in sight above the figure


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Some of a line: ``quiet`` around the sentence, and ``marked`` where it is the figure."""

    words: str
    quiet: bool
    marked: bool


class PassagePane(QFrame):
    """Shows an article around a figure: the sentence in ink, the figure marked, the rest quiet."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("passage")
        self._theme = theme
        self._shown: tuple[Cell, str] | None = None
        self._heading: QLabel = wrapped(self.tr("Passage"), scale=0.92)
        self._open = ActionButton(actions["open_cell"], text=self.tr("Open the article"))
        self.title: QLabel = wrapped(scale=1.35, bold=True)
        self.title.setObjectName("passage_title")
        faced = self.title.font()
        faced.setFamilies([first_available(SERIF)])
        self.title.setFont(faced)
        self.byline: QLabel = wrapped(scale=0.92)
        self.byline.setObjectName("passage_byline")
        self.text = QTextBrowser()
        self.text.setObjectName("passage_text")
        self.text.setAccessibleName(self.tr("The passage in its article"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        read = self.text.font()
        read.setFamilies([first_available(SERIF)])
        read.setPointSizeF(read.pointSizeF() * 1.25)
        self.text.setFont(read)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 12, 0)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self.title, self.byline):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        self.set_theme(theme)

    def show_passage(self, cell: Cell | None, column: Column | None, text: str | None) -> None:
        """Show ``text``, that of the article ``column``, around the figure of ``cell``; None while it is being read."""
        day = said_day(column.published) if column is not None and column.published else ""
        self.title.setText(column.title if column is not None else "")
        self.byline.setText(" · ".join(filter(None, (column.source if column is not None else "", day))))
        self.byline.setVisible(bool(self.byline.text()))
        shown = (cell, text) if cell is not None and text is not None else None
        if shown != self._shown:
            self._shown = shown
            self._fill()

    def _fill(self) -> None:
        self.text.setHtml(self._markup(*self._shown) if self._shown is not None else "")
        QTimer.singleShot(0, self, self._go)  # once the lines have their places

    def _go(self) -> None:
        self.text.scrollToAnchor(_ANCHOR)
        bar = self.text.verticalScrollBar()
        if bar.value() < bar.maximum():
            bar.setValue(max(0, bar.value() - round(_ABOVE * self.text.viewport().height())))

    def _markup(self, cell: Cell, text: str) -> str:
        theme = self._theme
        lines: list[str] = []
        for line in lines_around(cell, text):
            said = "".join(self._stretch(stretch) for stretch in line)
            lines.append(f'<p style="margin:0 0 10px 0; line-height:135%">{said}</p>')
        return f'<body style="color:{theme.ink}">{"".join(lines)}</body>'

    def _stretch(self, stretch: _Stretch) -> str:
        theme, words = self._theme, escape(stretch.words)
        if stretch.marked:
            return f'<a name="{_ANCHOR}"></a><b style="background-color:{theme.mark}; color:{theme.ink}">{words}</b>'
        return f'<span style="color:{theme.quiet}">{words}</span>' if stretch.quiet else words

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        for label in (self._heading, self.byline):
            tinted(label, theme.quiet)
        colours = self.text.palette()
        colours.setColor(QPalette.ColorRole.Base, QColor(theme.desk))
        self.text.setPalette(colours)
        self._fill()


def lines_around(cell: Cell, text: str) -> Iterator[tuple[_Stretch, ...]]:
    """Yield the lines of ``text`` around the figure of ``cell``, those that are not empty, cut at the sentence."""
    first = text.rfind("\n", 0, max(0, cell.start - _REACH)) + 1
    last = text.find("\n", min(len(text), cell.end + _REACH))
    last = last if last >= 0 else len(text)
    sentence = (cell.sentence_start, cell.sentence_start + len(cell.sentence))
    at = max(first, cell.start - 2 * _REACH)  # an article may be one line
    for line in text[at : min(last, cell.end + 2 * _REACH)].split("\n"):
        if line.strip():
            yield tuple(_cut(line, at, sentence, cell))
        at += len(line) + 1


def _cut(line: str, at: int, sentence: tuple[int, int], cell: Cell) -> Iterator[_Stretch]:
    """Yield the stretches of a line that begins at the code point ``at``."""
    end = at + len(line)
    edges = sorted({at, end, *(edge for edge in (*sentence, cell.start, cell.end) if at < edge < end)})
    for here, there in pairwise(edges):
        words = wording.visible(line[here - at : there - at])
        quiet = not sentence[0] <= here < sentence[1]
        yield _Stretch(words, quiet, cell.start <= here < cell.end)
