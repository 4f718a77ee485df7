"""The facts of the dossier on the screen, those the article proposes, and what can be done with the one in hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from recoupe.facts.drafting.proposals import Proposal
from recoupe.facts.print_wording import print_words
from recoupe.ui.facts.details import FactDetails
from recoupe.ui.facts.model import FactsModel
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.fuzzy_search import fold_typed
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import ActionButton, search_field, tinted, wrapped
from recoupe_db.records import Fact, FactStatus

_LEAST = 90  # pixels of height: two facts
_MANY = 3  # facts from which on they are searched and sifted


class FactsPanel(QWidget):
    """Lists facts, and below them those that the open article proposes.

    ``shown`` carries the article and mention of a fact's evidence, ``judging`` a fact and what it is to be found.
    """

    shown = Signal(int, int)
    edited = Signal(object)
    judging = Signal(object, object)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: FactsModel, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._shown = 0
        self._title: QLabel = wrapped(bold=True)
        self._hint: QLabel = wrapped(self.tr("Confirm a figure, then press F to make a fact of it."))
        self._make_filters()
        self._make_list()
        self.details = FactDetails(model)
        self._take = ActionButton(actions["next_proposal"])
        self._buttons = self._make_buttons()
        self._export = ActionButton(actions["export_sheet"])
        self._lay_out()
        self._listen()
        self.set_theme(theme)
        self._show()

    def _make_filters(self) -> None:
        self.search = search_field("facts_search", self.tr("Find in the facts"))
        self.status = QComboBox()
        self.status.setObjectName("facts_status")
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.status.setAccessibleName(self.tr("Status of the facts"))
        self.status.addItem(self.tr("All"), None)
        for fact_status in FactStatus:
            self.status.addItem(f"{wording.FACT_SIGNS[fact_status]} {wording.fact_status(fact_status)}", fact_status)

    def _make_list(self) -> None:
        self._list = _ShortList()
        self._list.setObjectName("facts")
        self._list.setAccessibleName(self.tr("Facts"))
        self._list.setWordWrap(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _make_buttons(self) -> dict[str, QPushButton]:
        buttons: dict[str, tuple[str, Callable[[], None]]] = {
            "verify": (self.tr("✓ Verify…"), self._judging(FactStatus.VERIFIED)),
            "dispute": (self.tr("≠ Dispute…"), self._judging(FactStatus.DISPUTED)),
            "false": (self.tr("✗ False…"), self._judging(FactStatus.FALSE)),
            "edit": (self.tr("Change…"), self._edit),
            "remove": (self.tr("Withdraw"), self._remove),
            "unverify": (self.tr("? Reset"), self._unverify),
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
        self._filters = QWidget()
        filters = QHBoxLayout(self._filters)
        filters.setContentsMargins(0, 0, 0, 0)
        filters.addWidget(self.search, 3)
        filters.addWidget(self.status, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        for widget in (self._title, self._hint, self._filters):
            column.addWidget(widget)
        column.addWidget(self._list, 100)
        column.addWidget(self.details)
        column.addLayout(grid)
        for button in (self._take, self._export):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
        column.addStretch(1)

    def _listen(self) -> None:
        self._model.changed.connect(self._show)
        self._model.proposed.connect(self._show)
        self.search.textChanged.connect(self._show)
        self.status.currentIndexChanged.connect(self._show)
        self._list.itemSelectionChanged.connect(self._enable)
        self._list.itemActivated.connect(self._take_or_go)
        self._list.itemClicked.connect(self._go)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._ask_menu)
        self.details.shown.connect(self.shown)

    def _ask_menu(self, at: QPoint) -> None:
        item = self._list.itemAt(at)
        if item is not None:
            self._list.setCurrentItem(item)
        self.menu_wanted.emit(self._list.viewport().mapToGlobal(at))

    def choices(self) -> list[QPushButton]:
        """Return the buttons that do something with the fact in hand now."""
        return [button for button in self._buttons.values() if button.isEnabled() and button.isVisible()]

    def chosen_fact(self) -> Fact | None:
        """Return the fact in hand, None for a proposal or nothing."""
        return self._fact()

    # Facts.

    def _show(self) -> None:
        wanted = [fact for fact in self._model.facts if self._lets_in(fact)]
        chosen = self._fact() if len(wanted) <= self._shown else None  # a new fact is the one in hand
        self._shown = len(wanted)
        self._list.clear()
        for fact in wanted:
            self._add(told(fact), fact, "\n".join(f"« {evidence.quote} »" for evidence in fact.evidence))
        self._propose()
        rows = [row for row, fact in enumerate(wanted) if chosen is not None and fact.id == chosen.id]
        if wanted:
            self._list.setCurrentRow(rows[0] if rows else len(wanted) - 1)
        self._count()
        self._enable()

    def _propose(self) -> None:
        """Add what the article proposes below the facts; nothing is proposed to somebody who seeks a fact."""
        proposals = self._model.proposals
        if not proposals or self.search.text().strip() or self.status.currentData() is not None:
            return
        head = QListWidgetItem(self.tr("%n fact(s) proposed by this article", "", len(proposals)))
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.addItem(head)
        for proposal in proposals:
            self._add(_proposed(proposal), proposal, self.tr("Double-click, or Enter, to make a fact of it"))

    def _add(self, text: str, what: Fact | Proposal, hint: str) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, what)
        item.setToolTip(hint)
        font = item.font()
        font.setItalic(isinstance(what, Proposal))
        item.setFont(font)
        self._list.addItem(item)

    def _lets_in(self, fact: Fact) -> bool:
        status: FactStatus | None = self.status.currentData()
        sought = fold_typed(self.search.text())
        said = (
            fact.subject,
            fact.attribute,
            fact.attribution,
            fact.note,
            *(evidence.printed for evidence in fact.evidence),
        )
        return (status is None or fact.status is status) and (not sought or sought in fold_typed(" ".join(said)))

    def _count(self) -> None:
        verified = sum(fact.status is FactStatus.VERIFIED for fact in self._model.facts)
        counted = self.tr("%n fact(s)", "", len(self._model.facts))
        self._title.setText(f"{counted} · " + self.tr("%n verified", "", verified))
        there = bool(self._model.facts)
        self._hint.setVisible(not there)
        self._filters.setVisible(len(self._model.facts) >= _MANY)
        self._list.setVisible(there or bool(self._model.proposals))
        self._take.setVisible(bool(self._model.proposals))

    def _enable(self) -> None:
        fact = self._fact()
        judged = {"verify": FactStatus.VERIFIED, "dispute": FactStatus.DISPUTED, "false": FactStatus.FALSE}
        for name, button in self._buttons.items():
            button.setEnabled(fact is not None and fact.status is not judged.get(name))
            button.setVisible(bool(self._model.facts))
        self._buttons["unverify"].setEnabled(fact is not None and fact.status is not FactStatus.UNVERIFIED)
        self._export.setVisible(bool(self._model.facts))
        self.details.show_fact(fact)

    def _chosen(self) -> Fact | Proposal | None:
        chosen = self._list.selectedItems()
        return chosen[0].data(Qt.ItemDataRole.UserRole) if chosen else None

    def _fact(self) -> Fact | None:
        chosen = self._chosen()
        return chosen if isinstance(chosen, Fact) else None

    def _judging(self, status: FactStatus) -> Callable[[], None]:
        def judge() -> None:
            fact = self._fact()
            if fact is not None:
                self.judging.emit(fact, status)

        return judge

    def _unverify(self) -> None:
        fact = self._fact()
        if fact is not None:
            self._model.unverify(fact.id)

    def _edit(self) -> None:
        fact = self._fact()
        if fact is not None:
            self.edited.emit(fact)

    def _remove(self) -> None:
        fact = self._fact()
        if fact is not None:
            self._model.remove(fact.id)

    def _go(self) -> None:
        chosen = self._chosen()
        if isinstance(chosen, Proposal):
            self.shown.emit(chosen.mention.article, chosen.mention.id)
        elif chosen is not None and chosen.evidence:
            self.shown.emit(chosen.evidence[0].article, chosen.evidence[0].mention)

    def _take_or_go(self) -> None:
        chosen = self._chosen()
        if isinstance(chosen, Proposal):
            self._model.take(chosen)
        else:
            self._go()

    def take_focus(self) -> None:
        """Give the keys to the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self.details.set_theme(theme)
        tinted(self._hint, theme.quiet)


class _ShortList(QListWidget):
    """A list that asks for little height, and takes what there is: the column it stands in would scroll otherwise."""

    @override
    def sizeHint(self) -> QSize:
        """Return room for two facts."""
        return QSize(super().sizeHint().width(), _LEAST)


def _proposed(proposal: Proposal) -> str:
    fact = proposal.fact
    return f"+ {fact.subject} – {fact.attribute}\n{print_words(fact.reading, wording.language())}"


def told(fact: Fact) -> str:
    """Return a fact in three short lines: status and subject, what is measured and its value, the printed words."""
    status = f"{wording.FACT_SIGNS[fact.status]} {wording.fact_status(fact.status)}"
    value = print_words(fact.reading, wording.language()) if fact.reading.value is not None else "–"
    quoted = QCoreApplication.translate("FactsPanel", "“{words}”")
    printed = ", ".join(dict.fromkeys(quoted.format(words=evidence.printed) for evidence in fact.evidence))
    return f"{fact.subject} – {fact.attribute}\n{value} · {status}\n{printed}"
