"""What more can be said of the mention in hand: a field for each attribute of its label, a button for each relation."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QPushButton, QWidget

from recoupe.ui.kit import wording
from recoupe.ui.kit.mention_text import shortened
from recoupe_db.records import Mention
from recoupe_db.records.relations import places_of


class AttributeFields(QWidget):
    """Shows the attributes of a mention. ``described`` carries the mention's id and its attributes by name.

    ``relating`` tells that somebody wants to relate it to others.
    """

    described = Signal(int, object)
    relating = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._fields: dict[str, QComboBox] = {}
        self._mention: Mention | None = None

    def show_mention(self, mention: Mention | None, text: str = "") -> None:
        """Show what is said of ``mention`` in ``text``; nothing is shown where its label has no attributes."""
        self._mention = mention
        own = None if mention is None else wording.labels().definition(mention.label)
        while self._form.rowCount():
            self._form.removeRow(0)
        self._fields = {}
        said = dict(mention.attributes) if mention is not None else {}
        attributes = own.attributes if own is not None else ()
        for attribute in attributes:
            if attribute.to:
                self._form.addRow(attribute.name, self._related(attribute.name, said.get(attribute.name, ""), text))
                continue
            field = QComboBox()
            field.setObjectName(f"attribute_{attribute.name}")
            field.setAccessibleName(attribute.name)
            for value in dict.fromkeys(("", *attribute.values, said.get(attribute.name, ""))):
                field.addItem(value or "–", value)
            field.setCurrentIndex(field.findData(said.get(attribute.name, "")))
            field.activated.connect(partial(self._describe, attribute.name))
            self._fields[attribute.name] = field
            self._form.addRow(attribute.name, field)
        self.setVisible(bool(attributes))

    def _related(self, name: str, value: str, text: str) -> QPushButton:
        """Return a button that says what the mention is related to, and asks for something else."""
        led = ", ".join(shortened(text[start:end]) for start, end in places_of(value))
        button = QPushButton(led.replace("&", "&&") or "–")
        button.setObjectName(f"relation_{name}")
        button.setAccessibleName(wording.told_of(name, led or "–"))
        button.clicked.connect(self.relating)
        return button

    def _describe(self, name: str, _place: int) -> None:
        if self._mention is not None:
            said = dict(self._mention.attributes) | {name: self._fields[name].currentData()}
            self.described.emit(self._mention.id, said)
