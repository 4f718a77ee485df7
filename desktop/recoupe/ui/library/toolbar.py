"""Above the list of articles: what is searched for, which articles are shown, and in which order."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from recoupe.ui.kit import wording
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import menu_button, tinted, wrapped
from recoupe.ui.library.article_filter import ArticleFilter, SortOrder
from recoupe.ui.library.model import ArticleListModel
from recoupe_db.records import ArticleState


class SearchField(QLineEdit):
    """Is typed into; Escape empties and leaves it, the down arrow goes to the list, Enter opens the first hit."""

    left = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys that leave the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.given_up.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ArticleListTools(QWidget):
    """A field to search in, a button with the filters and orders, and a line that says what is left out."""

    def __init__(self, model: ArticleListModel) -> None:
        super().__init__()
        self._model = model
        self.field = SearchField()
        self.field.setObjectName("search")
        self.field.setAccessibleName(self.tr("Search the articles"))
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setToolTip(self.tr("Accents and capitals do not matter; words in quotation marks stand together."))
        self.field.setClearButtonEnabled(True)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.button = menu_button(self.tr("Filter"), self._menu)
        self.button.setObjectName("filter")
        self.button.setAccessibleName(self.tr("Filter and sort"))
        self.button.setToolTip(self.tr("Filter and sort"))
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._told: QLabel = wrapped(scale=0.9)
        self._told.setObjectName("filter_told")
        self._clear = QToolButton()
        self._clear.setText("✕")
        self._clear.setAutoRaise(True)
        self._clear.setObjectName("filter_clear")
        self._clear.setAccessibleName(self.tr("Show all articles"))
        self._clear.setToolTip(self.tr("Show all articles"))
        self._lay_out()
        self.field.textChanged.connect(partial(model.search, everywhere=None))
        self._clear.clicked.connect(self.clear)
        model.lines_changed.connect(self._tell)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self._chips = QWidget()
        chips = QHBoxLayout(self._chips)
        chips.setContentsMargins(2, 0, 0, 0)
        chips.addWidget(self._told, 1)
        chips.addWidget(self._clear)
        self._chips.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 10, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._chips)

    def clear(self) -> None:
        """Show all articles of the dossier, in the same order as before."""
        listing = self._model.listing
        self._model.listing = ArticleFilter(order=listing.order, descending=listing.descending)
        if self.field.text():
            self.field.clear()
        else:
            self._model.search("", everywhere=False)

    def _tell(self) -> None:
        listing = self._model.listing
        parts = [wording.article_state(state) for state in ArticleState if state in listing.states]
        parts += [wording.read_nothing_marked()] if listing.nothing_marked else []
        parts += [self.tr("still to read by me")] if listing.mine else []
        parts += [listing.source] if listing.source is not None else []
        parts += [self.tr("all dossiers")] if self._model.everywhere else []
        if listing.order is not SortOrder.IMPORTED or listing.descending:
            parts.append(f"{'↓' if listing.descending else '↑'} {wording.article_order(listing.order)}")
        self._told.setText(" · ".join(parts))
        self._clear.setVisible(listing.filters or self._model.everywhere)
        self._chips.setVisible(bool(parts))

    def _fill(self) -> None:
        """Write the menu anew: the sources are those of the open dossier."""
        self._menu.clear()
        listing = self._model.listing
        self._menu.addSection(self.tr("Show"))
        for state in ArticleState:
            states = listing.states ^ {state}
            words = f"{wording.ARTICLE_SIGNS[state]} {wording.article_state(state)}"
            self._add(words, replace(listing, states=states), checked=state in listing.states, name=state.value)
        nothing = replace(listing, nothing_marked=not listing.nothing_marked)
        self._add(wording.read_nothing_marked(), nothing, checked=listing.nothing_marked, name="nothing_marked")
        if self._model.roster.readings > 1 or listing.mine:
            mine = replace(listing, mine=not listing.mine)
            self._add(self.tr("Still to read by me"), mine, checked=listing.mine, name="mine")
        everywhere = self._menu.addAction(self.tr("Search in all dossiers"))
        everywhere.setObjectName("everywhere")
        everywhere.setCheckable(True)
        everywhere.setChecked(self._model.everywhere)
        everywhere.toggled.connect(self._search_everywhere)
        self._add_sources(listing)
        self._menu.addSection(self.tr("Sort by"))
        group = QActionGroup(self._menu)
        for order in SortOrder:
            listed, name = replace(listing, order=order), f"by_{order.value}"
            chosen = self._add(wording.article_order(order), listed, checked=order is listing.order, name=name)
            group.addAction(chosen)
        turned = replace(listing, descending=not listing.descending)
        self._add(self.tr("Last first"), turned, checked=listing.descending, name="descending")

    def _add_sources(self, listing: ArticleFilter) -> None:
        sources = self._model.sources()
        if not sources:
            return
        menu = self._menu.addMenu(self.tr("Source"))
        menu.setObjectName("sources")
        for source in (None, *sources):
            action = menu.addAction(self.tr("All sources") if source is None else source.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(source == listing.source)
            action.triggered.connect(partial(self._arrange, replace(listing, source=source)))

    def _add(self, words: str, listing: ArticleFilter, *, checked: bool, name: str) -> QAction:
        action = self._menu.addAction(words)
        action.setObjectName(name)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(partial(self._arrange, listing))
        return action

    def _arrange(self, listing: ArticleFilter, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self._model.arrange(listing)

    def _search_everywhere(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._model.search(self.field.text(), everywhere=wanted)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        tinted(self._told, theme.quiet)
