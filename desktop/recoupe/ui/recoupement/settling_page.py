"""What is to be settled: three piles of facts as cards, the disputes first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from recoupe.facts.crosscheck.settling import Pile, in_order, pile
from recoupe.facts.crosscheck.table import Row, Table
from recoupe.facts.verdict import Verdict
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import ActionButton, made_main, tinted, wrapped
from recoupe.ui.recoupement.cards import CardList

_PROGRESS = 96  # pixels


class SettlingPage(QWidget):
    """Shows a pile of facts. ``taken`` tells that another card is current, ``opened`` that Enter was hit on it."""

    taken = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, open_sheet: QAction) -> None:
        super().__init__()
        self._pile = Pile.OPEN
        self._piles: dict[Pile, list[Row]] = {kind: [] for kind in Pile}
        self._table: Table | None = None
        self.title = QLabel(self.tr("To settle"))
        self.title.setObjectName("settling_title")
        self.done = QProgressBar()
        self.done.setObjectName("settling_progress")
        self.done.setAccessibleName(self.tr("Settled"))
        self.done.setTextVisible(False)
        self.done.setFixedWidth(_PROGRESS)
        self.told_done = QLabel()
        self.told_done.setObjectName("settling_done")
        self.summary: QLabel = wrapped()
        self.summary.setObjectName("settling_summary")
        self.cards = CardList(theme)
        self._empty = QWidget()
        self.nothing: QLabel = wrapped(scale=1.1)
        self.nothing.setObjectName("settling_nothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_sheet = ActionButton(open_sheet, text=self.tr("Open the fact sheet"))
        self._buttons = {kind: self._button(kind) for kind in Pile}
        self._lay_out()
        self.cards.taken.connect(self.taken)
        self.cards.opened.connect(self.opened)
        self.set_theme(theme)

    def _button(self, which: Pile) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setChecked(which is self._pile)
        button.setObjectName(f"settling_{which.value}")
        button.clicked.connect(partial(self._choose, which))
        return button

    def _lay_out(self) -> None:
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        self.title.setFont(font)
        group = QButtonGroup(self)
        segments = QHBoxLayout()
        segments.setSpacing(6)
        for button in self._buttons.values():
            group.addButton(button)
            segments.addWidget(button)
        segments.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.cards)
        nothing = QVBoxLayout(self._empty)
        nothing.setSpacing(14)
        nothing.addStretch(2)
        nothing.addWidget(self.nothing)
        nothing.addWidget(self.open_sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        nothing.addStretch(3)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 8, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.done)
        head.addWidget(self.told_done)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addLayout(segments)
        column.addWidget(self._stack, 1)

    @property
    def row(self) -> Row | None:
        """The fact of the current card."""
        return self.cards.row if self._piles[self._pile] else None

    def show_table(self, table: Table, *, current: int | None) -> None:
        """Show the facts of ``table``, the card of the row with the key ``current`` in hand where it is in the pile."""
        self._table = table
        self._piles = {kind: in_order(row for row in table.rows if pile(row) is kind) for kind in Pile}
        self._piles[Pile.ASKED] = list(table.questions)
        words = {
            Pile.OPEN: self.tr("To settle"),
            Pile.JUDGED: self.tr("Settled"),
            Pile.SINGLE: self.tr("One source only"),
            Pile.ASKED: self.tr("Same fact?"),
        }
        for which, button in self._buttons.items():
            button.setText(f"{words[which]}  {len(self._piles[which])}")
        self.summary.setText(self._summary())
        judged = len(self._piles[Pile.JUDGED])
        every = judged + len(self._piles[Pile.OPEN])
        for widget in (self.done, self.told_done):
            widget.setVisible(every > 0)
        self.done.setMaximum(max(1, every))
        self.done.setValue(judged)
        self.told_done.setText(self.tr("%n settled of {all}", "", judged).format(all=every))
        self._show(current)

    def _summary(self) -> str:
        rows = self._piles[Pile.OPEN]
        newer = sum(row.updated and row.verdict is Verdict.CONTRADICT for row in rows)
        verdicts = [row.verdict for row in rows if not (row.updated and row.verdict is Verdict.CONTRADICT)]
        contradicted = verdicts.count(Verdict.CONTRADICT)
        key = verdicts.count(Verdict.AGREE)
        coarser = len(verdicts) - contradicted - key
        parts = [
            self.tr("%n contradicted", "", contradicted) if contradicted else "",
            self.tr("%n updated", "", newer) if newer else "",
            self.tr("%n rounded", "", coarser) if coarser else "",
            self.tr("%n key figure(s) to verify", "", key) if key else "",
        ]
        return ", ".join(filter(None, parts))

    def show_fact(self, which: Pile, key: int) -> None:
        """Show a pile with the card of the row with this key in hand."""
        self._pile = which
        self._buttons[which].setChecked(True)
        self._show(key)

    def _choose(self, which: Pile) -> None:
        self._pile = which
        self._show(None)
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        self.taken.emit()

    def _show(self, current: int | None) -> None:
        rows = self._piles[self._pile]
        self.nothing.setText(self._nothing())
        self._stack.setCurrentWidget(self.cards if rows else self._empty)
        self.open_sheet.setVisible(self._pile is Pile.OPEN and bool(self._piles[Pile.JUDGED]))
        if self._table is not None:
            self.cards.show_rows(rows, self._table.columns, current=current)

    def _nothing(self) -> str:
        match self._pile:
            case Pile.OPEN:
                return self.tr("Everything is settled. The fact sheet is ready.")
            case Pile.JUDGED:
                return self.tr("Nothing is settled yet: check a fact elsewhere, then press V.")
            case Pile.SINGLE:
                return self.tr("No figure stands in one article only.")
            case Pile.ASKED:
                return self.tr("There is nothing to ask: whatever belongs together was found, or you said so.")

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of ``theme``."""
        self.cards.set_theme(theme)
        made_main(self.open_sheet, theme)
        tinted(self.summary, theme.quiet)
        tinted(self.told_done, theme.quiet)
        tinted(self.nothing, theme.quiet)
