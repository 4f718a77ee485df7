"""The entities of the dossier on the screen: who is named how often and how, and which spellings may be one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from recoupe.ui.kit import wording
from recoupe.ui.kit.accessibility import announce
from recoupe.ui.kit.fuzzy_search import fold_typed
from recoupe.ui.kit.widgets import ActionButton, search_field, tinted, wrapped

if TYPE_CHECKING:
    from recoupe.services.entities import EntityGroup
    from recoupe.ui.entities.model import EntitiesModel
    from recoupe.ui.kit.actions import Actions
    from recoupe.ui.kit.theme import Theme

_SURFACE = Qt.ItemDataRole.UserRole
_PROPOSAL = Qt.ItemDataRole.UserRole + 1
_SEVERAL = 2
_EXAMPLES = 3  # other spellings that are named


class EntitiesPanel(QWidget):
    """Lists entities with their variants. A click goes to the next place where one is named.

    Several that are chosen, or one dropped on another, are joined; ``opened`` carries the name of one to look into.
    """

    opened = Signal(str)

    def __init__(self, model: EntitiesModel, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._asked: tuple[str, ...] = ()
        self._order: list[str] = []
        self._preview: QLabel = wrapped()
        self._preview.setObjectName("entity_preview")
        self._hint: QLabel = wrapped(self.tr("Click a name to go through the places where it stands."))
        self.search = search_field("entity_search", self.tr("Find a name"))
        self._make_tree()
        self._join = actions["join_entities"]
        self._edit = actions["edit_entity"]
        self._buttons = (ActionButton(self._edit), ActionButton(self._join))
        self._lay_out()
        self._listen()
        self.set_theme(theme)
        self._enable()

    def _make_tree(self) -> None:
        self.tree = _Tree()
        self.tree.setObjectName("entities")
        self.tree.setAccessibleName(self.tr("Names"))
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setMinimumHeight(100)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _lay_out(self) -> None:
        row = QVBoxLayout()  # side by side they are too wide in French
        row.setSpacing(4)
        for button in self._buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._hint)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self._preview)  # under the list: what stands under the mouse stays there
        column.addLayout(row)

    def _listen(self) -> None:
        self._model.changed.connect(self._show)
        self.tree.itemClicked.connect(self._clicked)
        self.tree.itemActivated.connect(self._go)
        self.tree.itemSelectionChanged.connect(self._enable)
        self.tree.dropped.connect(self._join_or_ask)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._first)
        self._join.triggered.connect(self._do_join)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Gather the names, now that somebody looks at them, and put the most frequent first."""
        super().showEvent(event)
        self._order = []
        self._model.watch("list", on=True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Stop gathering; what is not in sight is not joined."""
        super().hideEvent(event)
        self._model.watch("list", on=False)
        self._join.setEnabled(False)

    @property
    def chosen(self) -> str | None:
        """The name of the entity that is chosen in the list, while it is in sight."""
        names = self._chosen()
        return names[0] if names and self.isVisible() else None

    def _show(self) -> None:
        open_, chosen, scrolled = self._open_names(), set(self._chosen()), self.tree.verticalScrollBar().value()
        self.tree.clear()
        for gathered in self._in_order():
            item = self._entity(gathered)
            self.tree.addTopLevelItem(item)
            item.setExpanded(item.text(0) in open_ or bool(gathered.entity.close))
            if item.text(0) in chosen:
                self.tree.setCurrentItem(item)
        self._filter()
        self.tree.updateGeometries()  # else the scroll bar would know only later how far it reaches
        self.tree.verticalScrollBar().setValue(scrolled)
        self._enable()

    def _in_order(self) -> list[EntityGroup]:
        """Return the entities in the order in which they stand already, what is new after them."""
        places = {name: place for place, name in enumerate(self._order)}
        ordered = sorted(self._model.entities, key=lambda entity: places.get(entity.entity.name, len(places)))
        self._order = [entity.entity.name for entity in ordered]
        return ordered

    def _rows(self) -> list[QTreeWidgetItem]:
        rows = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        return [row for row in rows if row is not None]

    def _open_names(self) -> set[str]:
        return {row.text(0) for row in self._rows() if row.isExpanded()}

    def _entity(self, gathered: EntityGroup) -> QTreeWidgetItem:
        entity = gathered.entity
        item = QTreeWidgetItem([entity.name, f"{wording.tag(entity.label)} · {gathered.times}"])
        item.setForeground(1, QColor(self._theme.tint(entity.label.value).ink))
        variants = (
            [variant for variant in entity.variants if variant.surface != entity.name]
            if len(entity.variants) > 1
            else []
        )
        for variant in variants:
            child = QTreeWidgetItem([variant.surface, str(variant.times)])
            child.setData(0, _SURFACE, variant.surface)
            item.addChild(child)
        for close in entity.close:
            child = QTreeWidgetItem([self.tr("≈ {name}: the same?").format(name=close.name), ""])
            alike = self.tr("The letters are alike by {share}.").format(share=wording.percent(close.likeness / 100))
            child.setToolTip(0, alike)
            child.setData(0, _SURFACE, close.name)
            child.setData(0, _PROPOSAL, (entity.name, close.name))
            child.setForeground(0, QColor(self._theme.warning))
            item.addChild(child)
        return item

    def _filter(self) -> None:
        sought = fold_typed(self.search.text())
        for row in self._rows():
            gathered = self._model.named(row.text(0))
            names = (row.text(0), *(gathered.aliases if gathered is not None else ()))
            row.setHidden(bool(sought) and not any(sought in fold_typed(name) for name in names))

    def _first(self) -> None:
        """Go from the search field to the first name that it found."""
        item = next((row for row in self._rows() if not row.isHidden()), None)
        if item is not None:
            self.tree.setCurrentItem(item)
            self.tree.setFocus()

    def _clicked(self, item: QTreeWidgetItem) -> None:
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._go(item)

    def _go(self, item: QTreeWidgetItem) -> None:
        surface = item.data(0, _SURFACE)
        if surface is not None:
            self._model.step((surface,))
        elif (gathered := self._model.named(item.text(0))) is not None:
            self._model.step_through(gathered)

    def _chosen(self) -> list[str]:
        """Return the names of the entities that are chosen, each once, from top to bottom."""
        chosen = self.tree.selectedItems()
        tops = [(item.parent() or item) for item in chosen if item.data(0, _PROPOSAL) is None or len(chosen) == 1]
        return list(dict.fromkeys(top.text(0) for top in tops if not top.isHidden()))

    def _to_join(self) -> list[str]:
        chosen = self.tree.selectedItems()
        if len(chosen) == 1 and chosen[0].data(0, _PROPOSAL) is not None:
            return list(chosen[0].data(0, _PROPOSAL))
        names = self._chosen()
        return names if len(names) >= _SEVERAL else []

    def _enable(self) -> None:
        names = self._to_join()
        self._join.setEnabled(bool(names) and self.isVisible())
        if self._asked and self._asked != tuple(self._most_named_first(names)):
            self._asked = ()
        self._say_what_becomes_one(self._asked or self._most_named_first(names))

    def _most_named_first(self, names: Sequence[str]) -> list[str]:
        order = {entity.entity.name: row for row, entity in enumerate(self._model.entities)}
        return sorted(names, key=lambda name: order.get(name, len(order)))

    def _do_join(self) -> None:
        names = self._to_join()
        if names:
            self._join_or_ask(*self._most_named_first(names))

    def _join_or_ask(self, kept: str, *others: str) -> None:
        """Join; where names of different kinds would become one, ask first, and join when it is asked for again."""
        names = (kept, *others)
        if self._kinds(names) > 1 and self._asked != names:
            self._asked = names
            self._say_what_becomes_one(names)
            announce(self._preview, self._preview.text(), urgent=True)
            return
        self._asked = ()
        self._model.join(kept, *others)

    def _kinds(self, names: Sequence[str]) -> int:
        groups = (self._model.named(name) for name in names)
        return len({group.entity.label for group in groups if group is not None})

    def _say_what_becomes_one(self, names: Sequence[str]) -> None:
        """Show which names would be one: of what kinds, how often they stand, and how they are written."""
        groups = [group for name in names if (group := self._model.named(name)) is not None]
        self._preview.setVisible(len(groups) >= _SEVERAL)
        if len(groups) < _SEVERAL:
            return
        lines = [self._told(group) for group in groups]
        total = sum(group.times for group in groups)
        head = self.tr("Becomes one “{name}”, %n time(s):", "", total).format(name=groups[0].entity.name)
        asked = self.tr("Different kinds: is it the same? Press again to join them.") if self._asked else ""
        self._preview.setText("\n".join(filter(None, (head, *lines, asked))))
        tinted(self._preview, self._theme.warning if self._kinds(names) > 1 else self._theme.ink)

    def _told(self, group: EntityGroup) -> str:
        written = [surface for surface in group.surfaces if surface != group.entity.name][:_EXAMPLES]
        examples = f" ({', '.join(written)})" if written else ""
        return self.tr("{name}: {label}, {times}").format(
            name=f"{group.entity.name}{examples}", label=wording.tag(group.entity.label).lower(), times=group.times
        )

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        tinted(self._hint, theme.quiet)
        self._show()


class _Tree(QTreeWidget):
    """A tree of names, one of which can be dropped on another: ``dropped`` carries the lower name, then that above."""

    dropped = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Join, and leave the rows where they are: the list is gathered anew."""
        under, dragged = self.itemAt(event.position().toPoint()), self.currentItem()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if under is None or dragged is None:
            return
        name, other = (under.parent() or under).text(0), (dragged.parent() or dragged).text(0)
        if name != other:
            self.dropped.emit(name, other)
