"""The facts of the dossier on the screen, each with its status, its sources and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from recoupe.facts.wording import words
from recoupe.ui import wording
from recoupe.ui.actions import Actions
from recoupe.ui.models.facts import FactsModel
from recoupe.ui.panels.parts import ActionButton, tinted, wrapped
from recoupe.ui.theme import Theme
from recoupe_db.records import Fact, FactStatus


class FactsPanel(QWidget):
    """Lists facts and judges the one that is chosen. ``shown`` carries the article and mention of a fact's evidence."""

    shown = Signal(int, int)
    edited = Signal(object)

    def __init__(self, model: FactsModel, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._title: QLabel = wrapped(bold=True)
        self._hint: QLabel = wrapped(self.tr("Confirm a figure, then press F to make a fact of it."))
        self._list = QListWidget()
        self._list.setObjectName("facts")
        self._list.setAccessibleName(self.tr("Facts"))
        self._list.setWordWrap(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._buttons = self._make_buttons()
        self._export = ActionButton(actions["export_sheet"])
        self._lay_out()
        model.changed.connect(self._show)
        self._list.itemSelectionChanged.connect(self._enable)
        self._list.itemActivated.connect(self._go)
        self._list.itemClicked.connect(self._go)
        self.set_theme(theme)
        self._show()

    def _make_buttons(self) -> dict[str, QPushButton]:
        buttons: dict[str, tuple[str, Callable[[], None]]] = {
            "verify": (self.tr("✓ Verify"), self._judging(FactStatus.VERIFIED)),
            "dispute": (self.tr("≠ Dispute"), self._judging(FactStatus.DISPUTED)),
            "false": (self.tr("✗ False"), self._judging(FactStatus.FALSE)),
            "edit": (self.tr("Change…"), self._edit),
            "remove": (self.tr("Withdraw"), self._remove),
            "unverify": (self.tr("? Reset"), self._judging(FactStatus.UNVERIFIED)),
        }
        made: dict[str, QPushButton] = {}
        for name, (text, do) in buttons.items():
            made[name] = QPushButton(text)
            made[name].setObjectName(f"fact_{name}")
            made[name].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            made[name].clicked.connect(do)
        return made

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, button in enumerate(self._buttons.values()):
            grid.addWidget(button, place // 3, place % 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self._list, 100)
        column.addLayout(grid)
        column.addWidget(self._export)
        column.addStretch(1)

    def _show(self) -> None:
        chosen = self._fact() if len(self._model.facts) <= self._list.count() else None  # a new fact is the one in hand
        self._list.clear()
        for fact in self._model.facts:
            item = QListWidgetItem(told(fact))
            item.setData(Qt.ItemDataRole.UserRole, fact)
            item.setToolTip("\n".join(f"« {each.quote} »" for each in fact.evidence))
            self._list.addItem(item)
            if chosen is not None and fact.id == chosen.id:
                self._list.setCurrentItem(item)
        if self._fact() is None and self._list.count():
            self._list.setCurrentRow(self._list.count() - 1)
        verified = sum(fact.status is FactStatus.VERIFIED for fact in self._model.facts)
        counted = self.tr("%n fact(s)", "", len(self._model.facts))
        self._title.setText(f"{counted} · " + self.tr("%n verified", "", verified))
        self._hint.setVisible(not self._model.facts)
        self._list.setVisible(bool(self._model.facts))
        self._enable()

    def _enable(self) -> None:
        fact = self._fact()
        judged = {"verify": FactStatus.VERIFIED, "dispute": FactStatus.DISPUTED, "false": FactStatus.FALSE}
        for name, button in self._buttons.items():
            button.setEnabled(fact is not None and fact.status is not judged.get(name))
            button.setVisible(bool(self._model.facts))
        self._buttons["unverify"].setEnabled(fact is not None and fact.status is not FactStatus.UNVERIFIED)
        self._export.setVisible(bool(self._model.facts))

    def _fact(self) -> Fact | None:
        chosen = self._list.selectedItems()
        return chosen[0].data(Qt.ItemDataRole.UserRole) if chosen else None

    def _judging(self, status: FactStatus) -> Callable[[], None]:
        def judge() -> None:
            fact = self._fact()
            if fact is not None:
                self._model.judge(fact.id, status)

        return judge

    def _edit(self) -> None:
        fact = self._fact()
        if fact is not None:
            self.edited.emit(fact)

    def _remove(self) -> None:
        fact = self._fact()
        if fact is not None:
            self._model.remove(fact.id)

    def _go(self) -> None:
        fact = self._fact()
        if fact is not None and fact.evidence:
            self.shown.emit(fact.evidence[0].article, fact.evidence[0].mention)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        tinted(self._hint, theme.quiet)


def told(fact: Fact) -> str:
    """Return a fact in three short lines: status and subject, what is measured and its value, the printed words."""
    status = f"{wording.FACT_SIGNS[fact.status]} {wording.fact_status(fact.status)}"
    value = words(fact.reading, wording.language()) if fact.reading.value is not None else "–"
    quoted = QCoreApplication.translate("FactsPanel", "“{words}”")
    printed = ", ".join(quoted.format(words=each.printed) for each in fact.evidence)
    return f"{fact.subject} – {fact.attribute}\n{value} · {status}\n{printed}"
