"""The left of the desk on the screen: which dossier, which articles, how far each one is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.commands import SELECTED
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import menu_button, tinted, wrapped
from recoupe.ui.library.article_delegate import ArticleDelegate
from recoupe.ui.library.article_list_model import LINE, ArticleItemModel
from recoupe.ui.library.dossier_box import DossierBox
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.library.toolbar import ArticleListTools
from recoupe_db.records import ArticleId, ArticleLine, ArticleState


class ArticleListView(QListView):
    """Goes through the articles by keys, opens one with Enter, and takes several into a selection."""

    opened = Signal(QModelIndex)
    pasted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("articles")
        self.setAccessibleName(self.tr("Articles"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the article in hand with Enter, paste one; arrows, Ctrl and Shift are the list's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

    def dataChanged(  # noqa: N802 - Qt's name
        self, first: QModelIndex | QPersistentModelIndex, last: QModelIndex | QPersistentModelIndex, /, roles: Any = ()
    ) -> None:
        """Paint changed rows anew; a QListView would lay all of them out again, half a second for 100,000."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def _clicked(self, index: QModelIndex) -> None:
        if len(self.selectedIndexes()) == 1:
            self.opened.emit(index)


class ArticleListPanel(QWidget):
    """Chooses a dossier and an article of it. ``chosen`` carries an article's id, ``pasted`` that one is to be made."""

    chosen = Signal(int)
    pasted = Signal()
    selection_changed = Signal()

    def __init__(self, model: ArticleListModel, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._actions = actions
        self._dossiers = DossierBox()
        self._dossiers.addActions([actions[name] for name in ("rename_dossier", "merge_dossier", "remove_dossier")])
        self._dossiers.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.tools = ArticleListTools(model)
        self.list = ArticleListView()
        self._rows = ArticleItemModel(model, self)
        self.list.setModel(self._rows)
        self._delegate = ArticleDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self._total = QLabel()
        self._total.setContentsMargins(12, 6, 12, 8)
        self._make_hint()
        self._make_selection_bar()
        self._lay_out()
        self._listen()

    def _make_hint(self) -> None:
        self._hint_text: QLabel = wrapped()
        self._hint_text.setObjectName("list_hint")
        self._hint_text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hint_button = QPushButton()
        self._hint_button.setObjectName("list_hint_button")
        self._hint_button.clicked.connect(self._help)
        self._hint = QWidget()
        column = QVBoxLayout(self._hint)
        column.setContentsMargins(14, 24, 14, 14)
        column.addWidget(self._hint_text)
        column.addWidget(self._hint_button)
        column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._hint)

    def _make_selection_bar(self) -> None:
        self._selected = QLabel()
        self._selected.setObjectName("selected_count")
        self._menu = QMenu(self)
        self._menu.addActions(self._actions.named(SELECTED))
        button = menu_button(self.tr("Decide"), self._menu)
        button.setObjectName("selected_actions")
        button.setAccessibleName(self.tr("Decide about the selected articles"))
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(12, 4, 10, 4)
        row.addWidget(self._selected, 1)
        row.addWidget(button)
        self._bar.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(10, 10, 10, 6)
        self._title: QLabel = wrapped(self.tr("Articles"), scale=1.35, bold=True)
        self._title.hide()
        top.addWidget(self._dossiers, 1)
        top.addWidget(self._title, 1)
        for name, sign in (("new_dossier", "+"), ("import_files", "⤓")):
            action, button = self._actions[name], QToolButton()
            button.setText(sign)
            button.setToolTip(action.text())
            button.setAccessibleName(action.text())
            button.clicked.connect(action.trigger)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.tools)
        column.addWidget(self._stack, 1)
        column.addWidget(self._bar)
        column.addWidget(self._total)

    def _listen(self) -> None:
        self._model.listed.connect(self._show_dossiers)
        self._model.listed.connect(self._say_what_to_do)
        self._model.lines_changed.connect(self._show_lines)
        self._dossiers.activated.connect(self._open)
        self.list.opened.connect(self._choose)
        self.list.pasted.connect(self.pasted)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().selectionChanged.connect(self._count_selected)
        self.tools.field.returnPressed.connect(self._open_first)
        self.tools.field.left.connect(self.enter_list)
        self.tools.field.given_up.connect(self.enter_list)

    def _open(self, row: int) -> None:
        self._model.open(self._model.dossiers[row])

    def _choose(self, index: QModelIndex) -> None:
        line: ArticleLine = index.data(LINE)
        self.chosen.emit(line.id)

    def _open_first(self) -> None:
        if self._rows.rowCount():
            self._choose(self._rows.index(0))

    def enter_list(self) -> None:
        """Give the keys to the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.currentIndex().isValid() and self._rows.rowCount():
            self.list.setCurrentIndex(self._rows.index(0))

    def enter_search(self) -> None:
        """Give the keys to the field in which the articles are searched."""
        self.tools.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.field.selectAll()

    def selected(self) -> list[ArticleLine]:
        """Return the articles that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return [self._rows.index(row).data(LINE) for row in rows]

    def _show_menu(self, place: QPoint) -> None:
        if self.list.selectedIndexes():
            self._menu.popup(self.list.viewport().mapToGlobal(place))

    def _count_selected(self) -> None:
        count = len(self.list.selectedIndexes())
        self._bar.setVisible(count > 1)
        self._selected.setText(self.tr("%n selected", "", count))
        self.selection_changed.emit()

    def show_dossiers(self, *, on: bool) -> None:
        """Choose the dossier here, or leave that to the side bar."""
        self._dossiers.setVisible(on)
        self._title.setVisible(not on)

    def _show_dossiers(self) -> None:
        self._dossiers.show_dossiers([dossier.name for dossier in self._model.dossiers])

    def _show_lines(self) -> None:
        model = self._model
        if model.current is not None:
            row = next((row for row, dossier in enumerate(model.dossiers) if dossier.id == model.current.id), -1)
            self._dossiers.setCurrentIndex(row)
        if self._delegate.searching != (model.found is not None):
            self._delegate.searching = model.found is not None
            self.list.scheduleDelayedItemsLayout()
        self._rows.replace(model.shown)
        self._say_totals()
        self._say_what_to_do()

    def _say_totals(self) -> None:
        lines, shown = self._model.lines, self._model.shown
        articles = self.tr("%n article(s)", "", len(lines))
        if len(shown) != len(lines):
            articles = self.tr("{shown} of %n article(s)", "", len(lines)).format(shown=len(shown))
        read = sum(line.state is ArticleState.READ for line in shown)
        pending = sum(line.pending for line in shown)
        done, left = self.tr("%n read", "", read), self.tr("%n to review", "", pending)
        self._total.setVisible(bool(lines))
        self._total.setText(f"{articles} · {done}\n{left}")

    def _say_what_to_do(self) -> None:
        """Stand in for an empty list, with what fills it."""
        model = self._model
        self._stack.setCurrentWidget(self.list if model.shown else self._hint)
        self.tools.setVisible(bool(model.lines) or model.everywhere or bool(model.typed))
        if model.typed and model.found is not None:
            told = self.tr("No article holds “{words}”.").format(words=model.typed.strip())
            answer = self.tr("Clear the search") if model.everywhere else self.tr("Search in all dossiers")
        elif model.listing.filters:
            told, answer = self.tr("No article matches the filter."), self.tr("Show all articles")
        elif model.current is not None:
            told = self.tr("This dossier is empty. Import articles, drop files here, or paste one that you copied.")
            answer = self._actions["import_files"].text()
        else:
            told = answer = ""  # nobody sees the list before there is a dossier
        self._hint_text.setText(told)
        self._hint_button.setText(answer)
        self._hint_button.setVisible(bool(answer))

    def _help(self) -> None:
        model = self._model
        if model.typed and not model.everywhere:
            model.search(model.typed, everywhere=True)
        elif model.typed or model.listing.filters:
            self.tools.clear()
        else:
            self._actions["import_files"].trigger()

    def mark_open(self, article: ArticleId | None) -> None:
        """Show which article is open; another one becomes the one in hand, unless several are selected."""
        changed = article != self._rows.opened
        self._rows.mark_open(article)
        row = self._rows.row_of(article)
        selected = len(self.list.selectedIndexes())
        if row >= 0 and (changed or not selected):
            # not by setCurrentIndex, which asks the keyboard: with Ctrl held it would leave the selection where it was
            model, flags = self.list.selectionModel(), QItemSelectionModel.SelectionFlag
            model.setCurrentIndex(self._rows.index(row), flags.NoUpdate if selected > 1 else flags.ClearAndSelect)
        elif row < 0 and changed:
            self.list.setCurrentIndex(QModelIndex())

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``."""
        self._delegate.theme = theme
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.desk))
        self.list.setPalette(palette)
        self.list.viewport().update()
        self.tools.set_theme(theme)
        for label in (self._total, self._hint_text):
            tinted(label, theme.quiet)
