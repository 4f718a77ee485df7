"""Which facts to show: by verdict, by status, by kind, by name, by words; and what all of them come to."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from recoupe.facts.crosscheck.table import Row
from recoupe.facts.verdict import Verdict
from recoupe.ui.kit import wording
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import on_escape, tinted, wrapped
from recoupe.ui.recoupement import verdict_style
from recoupe.ui.recoupement.row_filter import RowCounts, RowFilter
from recoupe_db.records import FactStatus, Kind

_PAUSE = 150  # milliseconds after the last letter


class Filters(QWidget):
    """Asks what to show. ``wished`` carries a :class:`Wish`, ``left`` tells that the keys go back to the table."""

    wished = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = QLineEdit()
        self.words.setObjectName("recoupement_words")
        self.words.setAccessibleName(self.tr("Words in the facts"))
        self.words.setPlaceholderText(self.tr("Words, a name, a figure…"))
        self.words.setClearButtonEnabled(True)
        self._verdict = self._choice("recoupement_verdict", self.tr("Verdict"))
        self._status = self._choice("recoupement_status", self.tr("Status"))
        self._kind = self._choice("recoupement_kind", self.tr("Kind"))
        self._entity = self._choice("recoupement_entity", self.tr("Name"))
        self._singles = QCheckBox()
        self._singles.setObjectName("recoupement_singles")
        self.clear = QPushButton(self.tr("Show all"))
        self.clear.setObjectName("recoupement_clear")
        self._totals: QLabel = wrapped()
        self._totals.setObjectName("recoupement_totals")
        self.busy = QLabel(self.tr("The articles are being compared…"))
        self.busy.setObjectName("recoupement_busy")
        self.busy.hide()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._chips: list[QToolButton] = []
        self._offer()
        self._lay_out()
        self._listen()
        self.set_theme(theme)

    def _choice(self, name: str, label: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(label)
        box.addItem(self.tr("{what}: all").format(what=label), None)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(210)
        return box

    def _offer(self) -> None:
        for verdict in Verdict:
            self._verdict.addItem(f"{verdict_style.SIGNS[verdict]} {verdict_style.verdict(verdict)}", verdict)
        for status in FactStatus:
            self._status.addItem(f"{wording.FACT_SIGNS[status]} {wording.fact_status(status)}", status)

    def _lay_out(self) -> None:
        self._popup = QFrame(self, Qt.WindowType.Popup)
        self._popup.setObjectName("recoupement_filter_popup")
        self._popup.setFrameShape(QFrame.Shape.StyledPanel)
        asked = QFormLayout(self._popup)
        asked.setContentsMargins(14, 12, 14, 12)
        for box in self._boxes():
            box.setMinimumWidth(200)
            asked.addRow(box.accessibleName(), box)
        self._button = QToolButton()
        self._button.setText(self.tr("Filter") + " ▾")
        self._button.setObjectName("recoupement_filter")
        self._button.setAccessibleName(self.tr("Filter the facts"))
        self._button.clicked.connect(self._open)
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.words, 1)
        line.addWidget(self._button)
        line.addLayout(self._chip_row)
        line.addWidget(self._singles)
        line.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(3)
        column.addLayout(line)
        below = QHBoxLayout()
        below.addWidget(self._totals, 1)
        below.addWidget(self.busy)
        column.addLayout(below)

    def _boxes(self) -> tuple[QComboBox, ...]:
        return self._verdict, self._status, self._kind, self._entity

    def _open(self) -> None:
        """Show what can be asked for, below the button, the first of it in hand."""
        self._popup.adjustSize()
        below = self._button.mapToGlobal(self._button.rect().bottomRight())
        self._popup.move(max(0, below.x() - self._popup.width()), below.y() + 4)
        self._popup.show()
        self._verdict.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_chips(self) -> None:
        """Show what is asked for beside the button, each with a way to ask for it no longer."""
        for chip in self._chips:
            self._chip_row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for box in self._boxes():
            if box.currentIndex() > 0:
                chip = QToolButton()
                chip.setObjectName(f"{box.objectName()}_chip")
                chip.setText(f"{box.currentText()}  ✕")
                chip.setAccessibleName(self.tr("No longer only: {what}").format(what=box.currentText()))
                chip.setToolTip(chip.accessibleName())
                chip.clicked.connect(partial(self._drop, box))
                self._chip_row.addWidget(chip)
                self._chips.append(chip)

    def _drop(self, box: QComboBox) -> None:
        box.setCurrentIndex(0)
        self._wish()

    def _listen(self) -> None:
        for box in (self._verdict, self._status, self._kind, self._entity):
            box.activated.connect(self._wish)
        self._singles.clicked.connect(self._wish)
        self.words.textEdited.connect(self._later.start)
        self.words.textChanged.connect(self._cleared)
        self.words.returnPressed.connect(self._done)
        self._later.timeout.connect(self._wish)
        self.clear.clicked.connect(self.show_all)
        on_escape(self, self._done)

    def _cleared(self, words: str) -> None:
        if not words:
            self._wish()

    def _done(self) -> None:
        self._later.stop()
        self._wish()
        self.left.emit()

    def wish(self) -> RowFilter:
        """Return what is asked for now."""
        return RowFilter(
            verdict=self._verdict.currentData(),
            status=self._status.currentData(),
            kind=self._kind.currentData(),
            entity=self._entity.currentData() or "",
            words=self.words.text(),
            singles=self._singles.isChecked(),
        )

    def _wish(self) -> None:
        self._show_chips()
        self.wished.emit(self.wish())

    def show_all(self) -> None:
        """Ask for nothing in particular."""
        for box in (self._verdict, self._status, self._kind, self._entity):
            box.setCurrentIndex(0)
        with QSignalBlocker(self.words):
            self.words.clear()
        self._wish()

    def show_singles(self) -> None:
        """Let in what one article alone prints."""
        self._singles.setChecked(True)
        self._wish()

    def offer_from(self, rows: Iterable[Row]) -> None:
        """Offer the kinds and the names that there are, those that most facts name first."""
        kinds: dict[Kind, int] = {}
        names: dict[str, int] = {}
        for row in rows:
            kinds[row.kind] = kinds.get(row.kind, 0) + 1
            for name in row.entities:
                names[name] = names.get(name, 0) + 1
        _fill(self._kind, [(wording.tag(kind), kind) for kind in Kind if kind in kinds])
        frequent = sorted(names, key=lambda name: (-names[name], name))
        _fill(self._entity, [(name, name) for name in frequent[:200]])

    def tell(self, counts: RowCounts) -> None:
        """Say what all facts come to, and offer those that are printed once."""
        verdicts = counts.verdicts
        counted = {
            Verdict.CONTRADICT: self.tr("%n contradicted", "", verdicts[Verdict.CONTRADICT]),
            Verdict.CONVERTED: self.tr("%n converted", "", verdicts[Verdict.CONVERTED]),
            Verdict.ROUNDED: self.tr("%n rounded", "", verdicts[Verdict.ROUNDED]),
            Verdict.AGREE: self.tr("%n agree", "", verdicts[Verdict.AGREE]),
        }
        parts = [f"{verdict_style.SIGNS[verdict]} {words}" for verdict, words in counted.items() if verdicts[verdict]]
        checked = counts.statuses[FactStatus.VERIFIED]
        facts = self.tr("%n fact(s) in several articles", "", counts.compared)
        said = self.tr("{facts}: {parts}").format(facts=facts, parts=", ".join(parts)) if parts else facts
        self._totals.setText(
            " · ".join((said, self.tr("%n verified", "", checked), self.tr("%n shown", "", counts.shown)))
        )
        self._singles.setText(self.tr("One source only (%n)", "", counts.singles))
        wish = self.wish()
        asked = wish != RowFilter(singles=wish.singles)
        self.clear.setEnabled(asked)
        self.clear.setVisible(asked)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        tinted(self._totals, theme.quiet)
        tinted(self.busy, theme.quiet)


def _fill(box: QComboBox, choices: list[tuple[str, object]]) -> None:
    """Offer ``choices`` after the first, which is all; what was chosen stays chosen while it is there."""
    before = box.currentData()
    while box.count() > 1:
        box.removeItem(1)
    for words, key in choices:
        box.addItem(words, key)
    box.setCurrentIndex(max(0, box.findData(before)) if before is not None else 0)
