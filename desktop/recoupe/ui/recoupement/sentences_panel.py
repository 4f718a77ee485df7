"""The sentences of one fact side by side, each in its article, and why they stand to each other as they do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from recoupe.facts.crosscheck.table import Cell, CellPair, Column, Row
from recoupe.facts.verdict import Verdict
from recoupe.ui.kit import wording
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import tinted, wrapped
from recoupe.ui.recoupement import verdict_style
from recoupe.ui.recoupement.explanations import said_day, why
from recoupe.ui.recoupement.sentence_context import in_context
from recoupe_db.records import ArticleId, MentionId, MentionState, Rate, RateId

_CARD = 285  # pixels: as narrow as a sentence still reads well
_AT_ONCE = 5  # sentences: as many as a wide screen shows
_PAUSE = 120  # milliseconds


class SentenceCard(QFrame):
    """One sentence, whose it is, how it stands to the one in hand. ``taken`` and ``opened`` tell of clicks."""

    taken = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sentence_card")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.source: QLabel = wrapped(bold=True)
        self.standing: QLabel = wrapped(scale=0.92)
        self.said: QLabel = wrapped()
        self.said.setTextFormat(Qt.TextFormat.RichText)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.why: QLabel = wrapped(scale=0.92)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.setSpacing(4)
        for each in (self.source, self.standing, self.why, self.said):
            column.addWidget(each)
        column.addStretch(1)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take this sentence in hand."""
        self.taken.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to its article."""
        self.opened.emit()


class SentencesPanel(QScrollArea):
    """Shows the sentences of a row. ``taken`` carries the article of the sentence that was clicked."""

    taken = Signal(int)
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("recoupement_sentences")
        self.setAccessibleName(self.tr("The sentences side by side"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._theme = theme
        self._cells: tuple[Cell, ...] = ()
        self._cards: list[SentenceCard] = []
        self._fill_rest: Callable[[], None] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._finish)
        whole = QWidget()
        self._line = QHBoxLayout(whole)
        self._line.setContentsMargins(8, 6, 8, 6)
        self._line.setSpacing(8)
        self.setWidget(whole)

    def show_row(
        self,
        row: Row | None,
        columns: Sequence[Column],
        *,
        article: ArticleId | None,
        texts: Mapping[ArticleId, str],
        rates: Mapping[RateId, Rate],
    ) -> None:
        """Show all sentences of ``row``, first the one that ``article`` prints, with which the others are compared."""
        printed = row.cells if row is not None else ()
        pairs = {frozenset((each.one, each.other)): each for each in (row.pairs if row is not None else ())}
        anchor = next((each for each in printed if each.article == article), next(iter(printed), None))
        self._cells = _in_order(printed, anchor, pairs)
        heads = {column.article: column for column in columns}

        def fill(first: int, last: int) -> None:
            self._make_cards(min(last, len(self._cells)))
            for cell, card in list(zip(self._cells, self._cards, strict=False))[first:last]:
                self._fill(card, cell, heads, texts, in_hand=cell is anchor)
                pair = pairs.get(frozenset((cell.mention, anchor.mention))) if anchor is not None else None
                self._compare(card, cell, anchor, pair, rates)
            self._share_width()

        fill(0, _AT_ONCE)
        self._fill_rest = partial(fill, _AT_ONCE, len(self._cells)) if len(self._cells) > _AT_ONCE else None
        if self._fill_rest is not None:
            self._later.start()
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)

    def _finish(self) -> None:
        """Show the sentences beyond those in sight, now that nobody is on the way to another row."""
        if self._fill_rest is not None:
            self._fill_rest()
            self._fill_rest = None

    def _make_cards(self, wanted: int) -> None:
        while len(self._cards) < wanted:
            card = SentenceCard()
            card.taken.connect(self._tell_taken)
            card.opened.connect(self.opened)
            self._cards.append(card)
            self._line.addWidget(card)
        for place, card in enumerate(self._cards):
            card.setVisible(place < wanted)

    def _tell_taken(self) -> None:
        card = self.sender()
        place = next((place for place, each in enumerate(self._cards) if each is card), None)
        if place is not None and place < len(self._cells):
            self.taken.emit(self._cells[place].article)

    def _fill(
        self,
        card: SentenceCard,
        cell: Cell,
        heads: Mapping[ArticleId, Column],
        texts: Mapping[ArticleId, str],
        *,
        in_hand: bool,
    ) -> None:
        theme = self._theme
        head = heads.get(cell.article)
        day = said_day(head.published) if head is not None and head.published else ""
        card.source.setText(" · ".join(filter(None, (_name(head), day))))
        card.source.setToolTip(head.title if head is not None else "")
        mark = theme.tint(cell.reading.kind.value)
        ground = QColor(mark.mark)
        page = QColor(theme.page)
        share = theme.fill(pending=True, level=0)
        mixed = QColor(*(round(a * share + b * (1 - share)) for a, b in zip(_rgb(ground), _rgb(page), strict=True)))
        shown = in_context(cell, texts.get(cell.article))
        card.said.setText(shown.markup(ink=theme.ink, quiet=theme.dimmed, mark=mixed.name()))
        card.said.setAccessibleName(f"{shown.start}{shown.figure}{shown.rest}")
        palette = card.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.page))
        palette.setColor(QPalette.ColorRole.Mid, QColor(theme.focus if in_hand else theme.edge))
        palette.setColor(QPalette.ColorRole.Dark, QColor(theme.focus if in_hand else theme.edge))
        card.setPalette(palette)
        card.setFrameShape(QFrame.Shape.Box if in_hand else QFrame.Shape.StyledPanel)
        card.setFrameShadow(QFrame.Shadow.Plain)
        card.setForegroundRole(QPalette.ColorRole.Mid)
        card.setLineWidth(2 if in_hand else 1)
        self._state(card, cell, heads)

    def _state(self, card: SentenceCard, cell: Cell, heads: Mapping[ArticleId, Column]) -> None:
        """Say what a reviewer decided about the figure, and whether its sentence was taken over."""
        decided = f"{wording.STATE_SIGNS[cell.state]} {wording.mention_state(cell.state)}"
        copied = ""
        if cell.copy_of is not None:
            copied = self.tr("copy: taken over from {source}, not counted again").format(
                source=_name(heads.get(cell.copy_of))
            )
        card.standing.setText(" · ".join(filter(None, (decided, copied))))
        tinted(card.standing, self._theme.good if cell.state is MentionState.ACCEPTED else self._theme.quiet)

    def _compare(
        self, card: SentenceCard, cell: Cell, anchor: Cell | None, pair: CellPair | None, rates: Mapping[RateId, Rate]
    ) -> None:
        if anchor is None or cell is anchor or pair is None:
            card.why.setText(self.tr("The others are compared with this one.") if len(self._cells) > 1 else "")
            tinted(card.why, self._theme.quiet)
            return
        rate = rates.get(pair.rate) if pair.rate is not None else None
        card.why.setText(f"{verdict_style.SIGNS[pair.standing]} {why(cell, anchor, pair.standing, rate)}")
        tinted(card.why, verdict_style.ink(self._theme, Verdict(pair.standing)))

    def _share_width(self) -> None:
        """Let few sentences share the width, and many scroll."""
        count = max(1, len(self._cells))
        room = (self.viewport().width() - 16 - 8 * (count - 1)) // count
        for card in self._cards[:count]:
            card.setFixedWidth(max(_CARD, min(room, 2 * _CARD)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``, from the next row on."""
        self._theme = theme


Pairs = Mapping[frozenset[MentionId], CellPair]


def _in_order(cells: Sequence[Cell], anchor: Cell | None, pairs: Pairs) -> tuple[Cell, ...]:
    """Return ``anchor``, what contradicts it, what other articles print, and what its own article repeats."""

    def rank(cell: Cell) -> int:
        if anchor is None or cell is anchor:
            return 0
        pair = pairs.get(frozenset((cell.mention, anchor.mention)))
        if pair is not None and pair.standing is Verdict.CONTRADICT:
            return 1
        return 3 if cell.article == anchor.article else 2

    return tuple(sorted(cells, key=rank))


def _name(column: Column | None) -> str:
    return (column.source or column.title) if column is not None else ""


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
