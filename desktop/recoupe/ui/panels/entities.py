"""The entities of the dossier on the screen: who is named how often and how, and which spellings may be one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from recoupe.services.entities import Gathered
from recoupe.ui import wording
from recoupe.ui.models.entities import EntitiesModel
from recoupe.ui.panels.parts import tinted, wrapped
from recoupe.ui.theme import Theme

_SURFACES = Qt.ItemDataRole.UserRole
_PROPOSAL = Qt.ItemDataRole.UserRole + 1


class EntitiesPanel(QWidget):
    """Lists entities with their variants. A click goes to the next place where one is named."""

    def __init__(self, model: EntitiesModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._hint: QLabel = wrapped(self.tr("Click a name to go through the places where it stands."))
        self._tree = QTreeWidget()
        self._tree.setObjectName("entities")
        self._tree.setAccessibleName(self.tr("Names"))
        self._tree.setHeaderHidden(True)
        self._tree.setColumnCount(2)
        self._tree.setFrameShape(QFrame.Shape.NoFrame)
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._join = QPushButton(self.tr("Same entity: join them"))
        self._join.setObjectName("entity_join")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._hint)
        column.addWidget(self._tree, 1)
        column.addWidget(self._join)
        model.changed.connect(self._show)
        self._tree.itemClicked.connect(self._go)
        self._tree.itemActivated.connect(self._go)
        self._tree.currentItemChanged.connect(self._enable)
        self._join.clicked.connect(self._do_join)
        self.set_theme(theme)
        self._enable()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Gather the names, now that somebody looks at them."""
        super().showEvent(event)
        self._model.watch(on=True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Stop gathering."""
        super().hideEvent(event)
        self._model.watch(on=False)

    def _show(self) -> None:
        open_ = self._open_names()
        self._tree.clear()
        for gathered in self._model.entities:
            item = self._entity(gathered)
            self._tree.addTopLevelItem(item)
            item.setExpanded(item.text(0) in open_ or bool(gathered.entity.close))
        self._enable()

    def _open_names(self) -> set[str]:
        rows = (self._tree.topLevelItem(row) for row in range(self._tree.topLevelItemCount()))
        return {row.text(0) for row in rows if row is not None and row.isExpanded()}

    def _entity(self, gathered: Gathered) -> QTreeWidgetItem:
        entity = gathered.entity
        item = QTreeWidgetItem([entity.name, f"{wording.tag(entity.label)} · {gathered.times}"])
        item.setData(0, _SURFACES, gathered.surfaces)
        item.setForeground(1, QColor(self._theme.tint(entity.label.value).ink))
        variants = [each for each in entity.variants if each.surface != entity.name] if len(entity.variants) > 1 else []
        for variant in variants:
            child = QTreeWidgetItem([variant.surface, str(variant.times)])
            child.setData(0, _SURFACES, (variant.surface,))
            item.addChild(child)
        for close in entity.close:
            child = QTreeWidgetItem([self.tr("≈ {name}: the same?").format(name=close.name), f"{close.likeness:.0f} %"])
            child.setData(0, _SURFACES, (close.name,))
            child.setData(0, _PROPOSAL, (entity.name, close.name))
            child.setForeground(0, QColor(self._theme.warning))
            item.addChild(child)
        return item

    def _go(self, item: QTreeWidgetItem) -> None:
        self._model.step(tuple(item.data(0, _SURFACES)))

    def _enable(self) -> None:
        chosen = self._tree.selectedItems()
        proposal = chosen[0].data(0, _PROPOSAL) if chosen else None
        self._join.setVisible(any(each.entity.close for each in self._model.entities))
        self._join.setEnabled(proposal is not None)

    def _do_join(self) -> None:
        for item in self._tree.selectedItems():
            name, other = item.data(0, _PROPOSAL)
            self._model.join(name, other)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        tinted(self._hint, theme.quiet)
        self._show()
