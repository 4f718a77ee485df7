"""The sentences of one fact side by side, each in its article, and why they stand to each other as they do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from recoupe.exchange.hidden_signs import is_turned
from recoupe.facts.crosscheck.row_facts import telling
from recoupe.facts.crosscheck.table import Cell, CellPair, Column, Row
from recoupe.facts.verdict import WORST_FIRST, Verdict
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.mention_text import told_turned
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import tinted
from recoupe.ui.recoupement import verdict_style
from recoupe.ui.recoupement.explanations import said_day, why
from recoupe.ui.recoupement.sentence_card import SentenceCard
from recoupe.ui.recoupement.sentence_context import in_context
from recoupe_db.records import ArticleId, MentionId, MentionState, Rate, RateId

_CARD = 285  # pixels: as narrow as a sentence still reads well
_AT_ONCE = 5  # sentences: as many as a wide screen shows
_PAUSE = 120  # milliseconds
_UNFOLDED = 6  # sentences of a fact that is unfolded; the others wait behind a button
_MARGIN, _GAP = 8, 8  # pixels


class SentenceArrangement(IntEnum):
    """How many sentences stand beside each other: all of them, one, or two as where a fact is unfolded."""

    ROW = 0
    COLUMN = 1
    PAIRS = 2


_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
"""Which sentence an arrow key takes in hand: columns and rows from the one that is."""
_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class SentencesPanel(QScrollArea):
    """Shows the sentences of a row. ``taken`` carries the figure whose sentence was clicked.

    ``turned`` carries 1 where the next fact is wanted by a key, -1 for the one before, while one is unfolded.
    ``seen`` are the figures whose sentences stood before the reviewer's eyes since the row was taken in hand.
    """

    taken = Signal(int)
    opened = Signal()
    turned = Signal(int)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._seen: set[MentionId] = set()
        self._row: MentionId | None = None
        self.setObjectName("recoupement_sentences")
        self.setAccessibleName(self.tr("The sentences side by side"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._theme = theme
        self._cells: tuple[Cell, ...] = ()
        self._updated = False  # whether the values differ because time passed
        self._cards: list[SentenceCard] = []
        self._fill_rest: Callable[[], None] | None = None
        self._again: Callable[[], None] = lambda: None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._finish)
        self._arrangement = SentenceArrangement.ROW
        self._placed: int = self._arrangement
        self._all = False  # whether those beyond the first of an unfolded fact are wanted
        self._anchor: Cell | None = None
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self._more = QPushButton()
        self._more.setObjectName("more_quotes")
        self._more.clicked.connect(self._show_all)
        self._more.hide()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(_MARGIN, 6, _MARGIN, 6)
        column.addLayout(self._grid, 1)
        self.setWidget(whole)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._look)

    def show_row(
        self,
        row: Row | None,
        columns: Sequence[Column],
        *,
        figure: MentionId | None,
        texts: Mapping[ArticleId, str],
        rates: Mapping[RateId, Rate],
    ) -> None:
        """Show all sentences of ``row``, first that of the ``figure`` in hand, with which the others are compared."""
        if row is None or row.key != self._row:
            self._seen.clear()
            self._row = row.key if row is not None else None
            self._all = False
        else:
            self._look()  # before other sentences take the place of these
        self._updated = row is not None and row.updated
        printed = row.cells if row is not None else ()
        pairs = {frozenset((pair.one, pair.other)): pair for pair in (row.pairs if row is not None else ())}
        in_hand = next((cell for cell in printed if cell.mention == figure), next(iter(printed), None))
        unfolded = self._arrangement is SentenceArrangement.PAIRS
        anchor = telling(row) if unfolded and row is not None else in_hand
        self._again = partial(self.show_row, row, columns, figure=figure, texts=texts, rates=rates)
        self._anchor = in_hand
        cells = _dissent_first(printed) if unfolded else _in_order(printed, anchor, pairs)
        left = len(cells) - _UNFOLDED if unfolded and not self._all else 0
        if left > 0:
            self._grid.addWidget(self._more, _UNFOLDED, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.setVisible(left > 0)
        self._more.setText(self.tr("%n more quote(s)", "", max(0, left)))
        self._cells = cells[:_UNFOLDED] if left > 0 else cells
        heads = {column.article: column for column in columns}

        def fill(first: int, last: int) -> None:
            self._make_cards(min(last, len(self._cells)))
            for cell, card in list(zip(self._cells, self._cards, strict=False))[first:last]:
                self._fill(card, cell, heads, texts, in_hand=cell is in_hand)
                pair = pairs.get(frozenset((cell.mention, anchor.mention))) if anchor is not None else None
                self._compare(card, cell, anchor, pair, rates)
            self._share_width()

        at_once = _UNFOLDED if unfolded else _AT_ONCE
        fill(0, at_once)
        self._fill_rest = partial(fill, at_once, len(self._cells)) if len(self._cells) > at_once else None
        if self._fill_rest is not None:
            self._later.start()
        if not unfolded:
            self.horizontalScrollBar().setValue(0)
            self.verticalScrollBar().setValue(0)

    def _show_all(self) -> None:
        """Show the sentences of an unfolded fact that wait behind the button, too."""
        self._all = True
        self._again()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        """Show the sentences beyond those in sight, now that nobody is on the way to another row."""
        self._later.stop()
        if self._fill_rest is not None:
            self._fill_rest()
            self._fill_rest = None

    @property
    def is_filled(self) -> bool:
        """True when every sentence of the row has its card; those beyond the first wait for a pause."""
        return self._fill_rest is None

    @property
    def seen(self) -> frozenset[MentionId]:
        """The figures of the row whose sentences were in sight since it was taken in hand, and still are of the row."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # what was just filled gets its place
        self._look()
        return frozenset(self._seen & {cell.mention for cell in self._cells})

    def _look(self) -> None:
        """Remember which sentences are in sight."""
        room = self.viewport().height()
        self._seen |= {card.cell.mention for card in self._cards if card.cell is not None and card.is_seen(room)}

    def take_first(self) -> None:
        """Take the first of the sentences in hand."""
        if self._cells:
            self.taken.emit(self._cells[0].mention)

    def show_words(self, figure: MentionId | None) -> None:
        """Scroll to the words of the sentence of ``figure``, or of the first one."""
        cards = [card for card in self._cards if card.cell is not None and card.isVisible()]
        wanted = next((card for card in cards if card.cell and card.cell.mention == figure), next(iter(cards), None))
        if wanted is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self.ensureWidgetVisible(wanted.said, 0, 0)

    def _make_cards(self, wanted: int) -> None:
        while len(self._cards) < wanted:
            card = SentenceCard(self._actions, self._take)
            card.taken.connect(self._tell_taken)
            card.opened.connect(self.opened)
            card.lay(high=self._is_stacked())
            self._cards.append(card)
            self._place(len(self._cards) - 1)
        for place, card in enumerate(self._cards):
            card.setVisible(place < wanted)
            if place >= wanted:
                card.cell = None

    def _tell_taken(self) -> None:
        card = self.sender()
        if isinstance(card, SentenceCard):
            self._take(card)

    def _take(self, card: SentenceCard) -> None:
        if card.cell is not None:
            self.taken.emit(card.cell.mention)

    def take_at(self, place: QPoint) -> None:
        """Take the sentence at a place of the panel in hand."""
        under = self.viewport().childAt(place)
        while under is not None and not isinstance(under, SentenceCard):
            under = under.parentWidget()
        if isinstance(under, SentenceCard):
            self._take(under)

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
        card.cell = cell
        head = heads.get(cell.article)
        day = said_day(head.published) if head is not None and head.published else ""
        card.source.setText(" · ".join(filter(None, (_name(head), day))))
        card.source.setToolTip(head.title if head is not None else "")
        unfolded = self._arrangement is SentenceArrangement.PAIRS
        shown = in_context(cell, None if unfolded else texts.get(cell.article))
        card.tell_value(f"{verdict_style.SIGNS[cell.standing]} {cell.printed}" if unfolded else "")
        tinted(card.value, verdict_style.ink(theme, cell.standing))
        card.said.setText(shown.markup(ink=theme.ink, quiet=theme.dimmed, mark=theme.mark))
        card.said.setAccessibleName(f"{shown.start}{shown.figure}{shown.rest}")
        card.frame(theme, in_hand=in_hand, bar=verdict_style.ink(theme, cell.standing))
        self._state(card, cell, heads)

    def _state(self, card: SentenceCard, cell: Cell, heads: Mapping[ArticleId, Column]) -> None:
        """Say what a reviewer decided about the figure, and whether its sentence was taken over."""
        decided = f"{wording.STATE_SIGNS[cell.state]} {wording.mention_state(cell.state)}"
        decided = decided if cell.state is not MentionState.PENDING else ""  # what the buttons ask need not be said
        copied = ""
        if cell.copy_of is not None:
            copied = self.tr("same dispatch: taken over from {source}, not counted again").format(
                source=_name(heads.get(cell.copy_of))
            )
        turned = is_turned(cell.sentence, cell.start - cell.sentence_start, cell.end - cell.sentence_start)
        doubt = f"⚠ {told_turned()}" if turned else ""
        card.standing.setText(" · ".join(filter(None, (decided, copied, doubt))))
        card.standing.setVisible(bool(card.standing.text()))
        tinted(card.standing, self._theme.good if cell.state is MentionState.ACCEPTED else self._theme.quiet)

    def _compare(
        self, card: SentenceCard, cell: Cell, anchor: Cell | None, pair: CellPair | None, rates: Mapping[RateId, Rate]
    ) -> None:
        if anchor is None or cell is anchor or pair is None:
            card.why.setText(self.tr("The others are compared with this one.") if len(self._cells) > 1 else "")
            tinted(card.why, self._theme.quiet)
            return
        if self._updated and pair.standing is Verdict.CONTRADICT:
            told = self.tr("“{one}” and “{other}” are of different days: the figure has changed meanwhile.")
            card.why.setText(f"{verdict_style.UPDATED} " + told.format(one=cell.printed, other=anchor.printed))
            tinted(card.why, verdict_style.ink(self._theme, Verdict.CONVERTED))
            return
        rate = rates.get(pair.rate) if pair.rate is not None else None
        card.why.setText(f"{verdict_style.SIGNS[pair.standing]} {why(cell, anchor, pair.standing, rate)}")
        tinted(card.why, verdict_style.ink(self._theme, Verdict(pair.standing)))

    def arrange(self, arrangement: SentenceArrangement) -> None:
        """Show the sentences side by side, below each other, or two by two."""
        self._arrangement = arrangement
        self._placed = self._across
        for card in self._cards:
            card.lay(high=self._is_stacked())
            self._grid.removeWidget(card)
        for place in range(len(self._cards)):
            self._place(place)
        self._again()

    @property
    def _across(self) -> int:
        """How many sentences stand beside each other at most, 0 for all: two only where there is width for them."""
        narrow = self.viewport().width() < 2 * _CARD + _GAP + 2 * _MARGIN
        return (
            SentenceArrangement.COLUMN
            if narrow and self._arrangement is SentenceArrangement.PAIRS
            else self._arrangement
        )

    def _place(self, number: int) -> None:
        """Put a card in its place, and what room is left behind the last one."""
        across = self._across or number + 1
        self._grid.addWidget(self._cards[number], number // across, number % across)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        behind = max(number // across, _UNFOLDED) + 1  # the button for more stands between
        self._grid.setRowStretch(behind, 1 if self._across else 0)

    def _is_stacked(self) -> bool:
        return self._arrangement is not SentenceArrangement.ROW

    def _share_width(self) -> None:
        """Let few sentences share the width, and many scroll; below each other each has all of it."""
        count = self._across or max(1, len(self._cells))
        room = (self.viewport().width() - 2 * _MARGIN - _GAP * (count - 1)) // count
        most = room if self._arrangement is SentenceArrangement.PAIRS else 2 * _CARD
        for card in self._cards[: len(self._cells)]:
            card.setFixedWidth(max(_CARD, min(room, most)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from sentence to sentence by the arrow keys where a fact is unfolded, and from fact to fact."""
        turn = _TURNS.get(Qt.Key(event.key()))
        arrow = _STEPS.get(Qt.Key(event.key()))
        step = arrow[0] + arrow[1] * self._across if arrow is not None else None
        held = next((place for place, cell in enumerate(self._cells) if cell is self._anchor), 0)
        if step is turn is None or self._arrangement is not SentenceArrangement.PAIRS or event.modifiers():
            super().keyPressEvent(event)
        elif turn:
            self.turned.emit(turn)
        elif step and 0 <= held + step < len(self._cells):
            self.taken.emit(self._cells[held + step].mention)
            self.show_words(self._cells[held + step].mention)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        if self._across != self._placed:
            self.arrange(self._arrangement)
        self._share_width()

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``, from the next row on."""
        self._theme = theme


Pairs = Mapping[frozenset[MentionId], CellPair]


def _in_order(cells: Sequence[Cell], anchor: Cell | None, pairs: Pairs) -> tuple[Cell, ...]:
    """Return ``anchor``, what contradicts it, what prints the value of the row, the rest, what its article repeats."""

    def rank(cell: Cell) -> int:
        if anchor is None or cell is anchor:
            return 0
        pair = pairs.get(frozenset((cell.mention, anchor.mention)))
        if pair is not None and pair.standing is Verdict.CONTRADICT:
            return 1
        if cell.article == anchor.article:
            return 4
        return 2 if cell.standing is Verdict.AGREE else 3

    return tuple(sorted(cells, key=rank))


def _dissent_first(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return the worst first, so that nobody looks for who says otherwise; copies stand behind what they copy."""
    return tuple(sorted(cells, key=lambda cell: (WORST_FIRST.index(cell.standing), cell.copy_of is not None)))


def _name(column: Column | None) -> str:
    return (column.source or column.title) if column is not None else ""
