"""The screen of names: on the left every name once, on the right what the one in hand stands for, and the decision."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import Actions, key_of, tags
from recoupe.ui.kit.flow_layout import FlowLayout
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import ActionButton, made_main, on_escape, search_field, tinted, wrapped
from recoupe.ui.surfaces.model import SurfacesModel
from recoupe.ui.surfaces.quotes import QuoteList
from recoupe.ui.surfaces.table import SurfaceTable
from recoupe_db.records import Label


class SurfacesScreen(QWidget):
    """Lays out the names. ``labelled`` carries the label to give, ``opened`` that the quote in hand is asked for."""

    labelled = Signal(object)
    opened = Signal()
    chosen_changed = Signal()

    def __init__(self, model: SurfacesModel, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._actions = actions
        self._summary: QLabel = wrapped()
        self._summary.setObjectName("surfaces_summary")
        self.search = search_field("surface_search", self.tr("Find a name"))
        self.table = SurfaceTable(theme)
        self._name: QLabel = wrapped(scale=1.45, bold=True)
        self._name.setObjectName("surface_name")
        self._told: QLabel = wrapped()
        self._told.setObjectName("surface_told")
        self.quotes = QuoteList(theme)
        self._confirm = ActionButton(actions["accept_surface"], sign="✓", text=self.tr("Confirm all"))
        self._reject = ActionButton(actions["reject_surface"], sign="✗", text=self.tr("Set all aside"))
        self._labels = QWidget()
        self._label_row = FlowLayout()
        self._labels.setLayout(self._label_row)
        self._lay_out()
        self._listen()
        actions.labels_changed.connect(self._offer_labels)
        self._offer_labels()
        self.set_theme(theme)
        self._show_chosen()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 10, 16, 0)
        column.setSpacing(6)
        for widget in (self._summary, self.search):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        right = QFrame()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(16, 14, 16, 0)
        beside.setSpacing(8)
        acts = FlowLayout()
        for button in (self._confirm, self._reject, ActionButton(self._actions["open_surface"])):
            acts.addWidget(button)
        beside.addWidget(self._name)
        beside.addWidget(self._told)
        beside.addLayout(acts)
        beside.addWidget(self._labels)
        beside.addWidget(self.quotes, 1)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setChildrenCollapsible(False)
        left.setMinimumWidth(420)
        right.setMinimumWidth(320)
        across.addWidget(left)
        across.addWidget(right)
        across.setStretchFactor(0, 1)
        across.setSizes([720, 460])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(across)

    def _offer_labels(self) -> None:
        """Offer the labels of names of the open dossier."""
        while (item := self._label_row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for tag in tags():
            if isinstance(tag, Label):
                button = QPushButton(f"{key_of(tag)} {wording.tag(tag)}".strip())
                button.setObjectName(f"surface_label_{tag.value}")
                button.setAccessibleName(wording.tag(tag))
                button.clicked.connect(partial(self.labelled.emit, tag))
                self._label_row.addWidget(button)

    def _listen(self) -> None:
        self._model.listed.connect(self._show)
        self._model.quoted.connect(self._show_quotes)
        self.table.taken.connect(self._show_chosen)
        self.table.labelled.connect(self.labelled)
        self.search.textChanged.connect(self._seek)
        self.search.returnPressed.connect(self.focus_table)
        on_escape(self.search, self.focus_table)
        self.quotes.activated.connect(self.opened)
        self.quotes.doubleClicked.connect(self.opened)

    def _seek(self, typed: str) -> None:
        self.table.words.seek(typed)
        if self.table.words.rows:
            self.table.take(0)

    def _show(self) -> None:
        surfaces = self._model.surfaces
        self.table.show_surfaces(surfaces, self._model.current)
        times, pending = sum(one.times for one in surfaces), sum(one.pending for one in surfaces)
        parts = (
            self.tr("%n name(s) as written", "", len(surfaces)),
            self.tr("%n highlight(s)", "", times),
            self.tr("%n to review", "", pending),
        )
        self._summary.setText(" · ".join(parts) if surfaces else self.tr("No name is highlighted in this dossier yet."))
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Say which words are in hand, and what deciding about them would decide."""
        chosen = self.table.chosen()
        self._model.take(chosen[0] if len(chosen) == 1 else None)
        pending, times = sum(one.pending for one in chosen), sum(one.times for one in chosen)
        if len(chosen) == 1:
            one = chosen[0]
            self._name.setText(wording.visible(one.surface))
            where = self.tr("in %n article(s)", "", one.articles)
            told = (wording.tag(one.label), f"{self.tr('%n highlight(s)', '', times)} {where}", self._left(pending))
        else:
            self._name.setText(self.tr("%n name(s)", "", len(chosen)) if chosen else "")
            told = (self.tr("%n highlight(s)", "", times), self._left(pending)) if chosen else ()
        self._told.setText(" · ".join(told))
        for button in self._labels.findChildren(QPushButton):
            button.setEnabled(bool(pending))
        self.chosen_changed.emit()

    def _left(self, pending: int) -> str:
        return self.tr("%n to review", "", pending) if pending else self.tr("all reviewed")

    def _show_quotes(self) -> None:
        self.quotes.quotes.show(self._model.quotes)

    def focus_table(self) -> None:
        """Give the keys to the names."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Read the names, now that somebody looks at them."""
        super().showEvent(event)
        self._model.watch(watched=True)
        self.focus_table()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Read no more."""
        super().hideEvent(event)
        self._model.watch(watched=False)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self.table.set_theme(theme)
        self.quotes.set_theme(theme)
        made_main(self._confirm, theme)
        for label in (self._summary, self._told):
            tinted(label, theme.quiet)
