"""What more can be said of the mention in hand: a field for each attribute of its label."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from recoupe.ui.kit import wording
from recoupe_db.records import Mention


class AttributeFields(QWidget):
    """Shows the attributes of a mention. ``described`` carries the mention's id and its attributes by name."""

    described = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._fields: dict[str, QComboBox] = {}
        self._mention: Mention | None = None

    def show_mention(self, mention: Mention | None) -> None:
        """Show what is said of ``mention``; nothing is shown where its label has no attributes."""
        self._mention = mention
        own = None if mention is None else wording.labels().definition(mention.label)
        while self._form.rowCount():
            self._form.removeRow(0)
        self._fields = {}
        said = dict(mention.attributes) if mention is not None else {}
        for attribute in own.attributes if own is not None else ():
            field = QComboBox()
            field.setObjectName(f"attribute_{attribute.name}")
            field.setAccessibleName(attribute.name)
            for value in dict.fromkeys(("", *attribute.values, said.get(attribute.name, ""))):
                field.addItem(value or "–", value)
            field.setCurrentIndex(field.findData(said.get(attribute.name, "")))
            field.activated.connect(partial(self._describe, attribute.name))
            self._fields[attribute.name] = field
            self._form.addRow(attribute.name, field)
        self.setVisible(bool(self._fields))

    def _describe(self, name: str, _place: int) -> None:
        if self._mention is not None:
            said = dict(self._mention.attributes) | {name: self._fields[name].currentData()}
            self.described.emit(self._mention.id, said)
