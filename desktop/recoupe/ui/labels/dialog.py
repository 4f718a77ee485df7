"""The labels of the open dossier: a list on the left, the one in hand on the right; nothing counts before “OK”."""

from __future__ import annotations

import string
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from recoupe.exchange.scheme_faults import SchemeFault, faults
from recoupe.services.schemes import SchemeInUse
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.theme import Theme, tint_of
from recoupe.ui.kit.widgets import tinted, wrapped
from recoupe.ui.labels.attribute_lines import attributes_from_lines, attributes_in_lines
from recoupe.ui.labels.model import LabelsModel
from recoupe_db.records import DISTINCT_COLOURS
from recoupe_db.records.schemes import CONLL, HOUSE, QUAERO, LabelDefinition, Scheme

_COLOURS = (*DISTINCT_COLOURS, "#a6761d", "#92102a")
_KEYS = "1234567890"
_LETTERS = string.ascii_uppercase


class LabelsDialog(QDialog):
    """Lets one rename, colour, add and merge the labels of the open dossier, or take a scheme that is ready."""

    def __init__(self, parent: QWidget, model: LabelsModel, actions: Actions, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("labels_dialog")
        self._model = model
        self._actions = actions
        self._theme = theme
        self._dossier = model.dossier
        self._found: SchemeInUse | None = None
        self._labels: list[LabelDefinition] = []
        self._filling = False
        name = model.dossier.name if model.dossier is not None else ""
        self.setWindowTitle(self.tr("Labels – {dossier}").format(dossier=name))
        self.resize(720, 520)
        self._list = QListWidget()
        self._list.setObjectName("labels_list")
        self._list.setAccessibleName(self.tr("Labels of the dossier"))
        self._make_form()
        self._make_buttons()
        self._lay_out()
        self._list.currentRowChanged.connect(self._show)
        model.read.connect(self._fill)
        model.stored.connect(self.accept)
        model.read_in_use()

    def _make_form(self) -> None:
        self._french = _field("label_french", self.tr("Title in French"))
        self._english = _field("label_english", self.tr("Title in English"))
        self._name = _field("label_name", self.tr("Word in exports"))
        self._colour = QComboBox()
        self._colour.setObjectName("label_colour")
        self._colour.setAccessibleName(self.tr("Colour"))
        self._colour.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._key = QComboBox()
        self._key.setObjectName("label_key")
        self._key.setAccessibleName(self.tr("Key"))
        self._stands = QLabel()
        self._stands.setTextFormat(Qt.TextFormat.PlainText)
        self._stands.setWordWrap(True)
        self._attributes = QPlainTextEdit()
        self._attributes.setObjectName("label_attributes")
        self._attributes.setAccessibleName(self.tr("Attributes and their values"))
        self._attributes.setPlaceholderText(self.tr("role: victim, witness\norganisation: → ORG"))
        self._attributes.setTabChangesFocus(True)
        self._told = wrapped()
        self._told.setObjectName("labels_told")
        tinted(self._told, self._theme.warning)
        for field in (self._french, self._english, self._name):
            field.textEdited.connect(self._edited)
        self._colour.activated.connect(self._edited)
        self._key.activated.connect(self._edited)
        self._attributes.textChanged.connect(self._edited)

    def _make_buttons(self) -> None:
        self._add = _button("label_add", self.tr("Add a label"), self._add_label)
        self._merge = QToolButton()
        self._merge.setObjectName("label_merge")
        self._merge.setText(self.tr("Merge into…"))
        self._merge.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._merge_menu = QMenu(self._merge)
        self._merge_menu.aboutToShow.connect(self._offer_merges)
        self._merge.setMenu(self._merge_menu)
        self._remove = _button("label_remove", self.tr("Remove"), self._remove_label)
        self._ready = QToolButton()
        self._ready.setObjectName("labels_ready")
        self._ready.setText(self.tr("Ready schemes"))
        self._ready.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._ready)
        for title, scheme in (
            (self.tr("The house's labels"), HOUSE),
            (self.tr("CoNLL-2003: PER, ORG, LOC, MISC"), CONLL),
            (self.tr("Quaero, coarse types: pers, loc, org, func, prod, event, amount, time"), QUAERO),
        ):
            menu.addAction(title).triggered.connect(partial(self._take_ready, scheme))
        self._ready.setMenu(menu)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self._keep)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self._list, 1)
        for row in ((self._add, self._merge, self._remove), (self._ready,)):
            line = QHBoxLayout()
            for widget in row:
                line.addWidget(widget)
            line.addStretch(1)
            left.addLayout(line)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("Title in French"), self._french)
        form.addRow(self.tr("Title in English"), self._english)
        form.addRow(self.tr("Word in exports"), self._name)
        form.addRow(self.tr("Colour"), self._colour)
        form.addRow(self.tr("Key"), self._key)
        form.addRow(self.tr("Stands for"), self._stands)
        form.addRow(self.tr("Attributes"), self._attributes)
        both = QHBoxLayout()
        both.addLayout(left, 2)
        both.addLayout(form, 3)
        column = QVBoxLayout(self)
        intro = self.tr("Renaming a label or merging two changes nothing of what was decided, and shows everywhere.")
        column.addWidget(wrapped(intro))
        column.addLayout(both, 1)
        column.addWidget(self._told)
        column.addWidget(self._buttons)

    def _fill(self, use: SchemeInUse) -> None:
        if self._found is None:  # what is being edited is not overwritten
            self._found = use
            self._labels = list(use.scheme.labels)
            self._list_labels(0)

    def _list_labels(self, row: int) -> None:
        self._filling = True
        self._list.clear()
        for label in self._labels:
            self._list.addItem(QListWidgetItem(self._swatch(label), self._line(label)))
        self._filling = False
        self._list.setCurrentRow(min(row, len(self._labels) - 1))
        self._check()

    def _line(self, label: LabelDefinition) -> str:
        key = f"  ({label.shortcut})" if label.shortcut else ""
        return f"{wording.label_title(label)}{key}"

    def _swatch(self, label: LabelDefinition) -> QIcon:
        tint = tint_of(label.colour, self._theme) if label.colour else self._theme.tint(label.tag)
        return _square(tint.badge)

    def _show(self, row: int) -> None:
        label = self._current(row)
        self._filling = True
        for widget in (self._french, self._english, self._name, self._colour, self._key, self._attributes):
            widget.setEnabled(label is not None)
        if label is not None:
            self._french.setText(label.french)
            self._english.setText(label.english)
            self._name.setText(label.name)
            self._attributes.setPlainText(attributes_in_lines(label.attributes, Scheme(tuple(self._labels))))
            self._stands.setText(self._stands_for(label))
            self._offer_colours(label)
            self._offer_keys(label)
        self._filling = False
        used = label is not None and self._found is not None and self._found.is_used(label)
        self._remove.setEnabled(label is not None and not label.kinds and not used)
        why = self.tr("Highlights have this label: merge it into another one instead.") if used else ""
        self._remove.setToolTip(why)
        self._merge.setEnabled(label is not None)

    def _stands_for(self, label: LabelDefinition) -> str:
        if label.kinds:
            kinds = ", ".join(wording.kind_title(kind).lower() for kind in label.kinds)
            return self.tr("Figures: {kinds}").format(kinds=kinds)
        if label.takes:
            return self.tr("Names, and what was marked as {labels}").format(labels=", ".join(label.takes))
        return self.tr("Names")

    def _offer_colours(self, label: LabelDefinition) -> None:
        self._colour.clear()
        self._colour.addItem(_square(self._theme.tint(label.tag).badge), self.tr("The program's own"), "")
        for number, colour in enumerate(dict.fromkeys((*_COLOURS, label.colour))):
            if colour:
                told = self.tr("Colour {number}").format(number=number + 1)
                self._colour.addItem(_square(tint_of(colour, self._theme).badge), told, colour)
        self._colour.setCurrentIndex(max(0, self._colour.findData(label.colour)))

    def _offer_keys(self, label: LabelDefinition) -> None:
        """Offer the digits and letters that nothing else asks for."""
        taken = {definition.shortcut for definition in self._labels if definition is not label}
        self._key.clear()
        self._key.addItem(self.tr("None"), "")
        for key in (*_KEYS, *_LETTERS):
            if key not in taken and (key in _KEYS or not self._is_a_command(key)):
                self._key.addItem(key, key)
        if label.shortcut and self._key.findData(label.shortcut) < 0:
            self._key.addItem(label.shortcut, label.shortcut)
        self._key.setCurrentIndex(self._key.findData(label.shortcut))

    def _is_a_command(self, key: str) -> bool:
        proposed = self._actions.proposed
        return any(key in keys for name, keys in proposed.items() if not name.startswith("label_"))

    def _current(self, row: int | None = None) -> LabelDefinition | None:
        place = self._list.currentRow() if row is None else row
        return self._labels[place] if 0 <= place < len(self._labels) else None

    def _edited(self, _: object = None) -> None:
        row, label = self._list.currentRow(), self._current()
        if self._filling or label is None:
            return
        self._labels[row] = changed = replace(
            label,
            french=self._french.text().strip(),
            english=self._english.text().strip(),
            name=self._name.text().strip(),
            colour=self._colour.currentData() or "",
            shortcut=self._key.currentData() or "",
            attributes=attributes_from_lines(self._attributes.toPlainText(), Scheme(tuple(self._labels))),
        )
        item = self._list.item(row)
        item.setText(self._line(changed))
        item.setIcon(self._swatch(changed))
        self._check()

    def _check(self) -> None:
        """Say what keeps these labels from being used, and let them be used only when nothing does."""
        reasons = faults(Scheme(tuple(self._labels)))
        self._told.setText(
            self.tr("This cannot be used yet: {reason}.").format(reason=_said(reasons[0])) if reasons else ""
        )
        self._told.setVisible(bool(reasons))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not reasons)

    def _add_label(self) -> None:
        taken = {word for label in self._labels for word in (label.key, label.name, *label.takes)}
        key = next(name for name in (f"LABEL{number}" for number in range(1, 1000)) if name not in taken)
        used = {label.colour for label in self._labels}
        colour = next((colour for colour in _COLOURS[4:] if colour not in used), _COLOURS[-1])
        made = LabelDefinition(key, key, self.tr("New label"), self.tr("New label"), colour)
        place = sum(not label.kinds for label in self._labels)
        self._labels.insert(place, made)
        self._list_labels(place)
        self._french.setFocus()
        self._french.selectAll()

    def _remove_label(self) -> None:
        row = self._list.currentRow()
        if self._current() is not None:
            del self._labels[row]
            self._list_labels(row)

    def _offer_merges(self) -> None:
        self._merge_menu.clear()
        label = self._current()
        for other in self._labels:
            if label is not None and other is not label and bool(other.kinds) is bool(label.kinds):
                action = self._merge_menu.addAction(self._swatch(other), wording.label_title(other))
                action.triggered.connect(partial(self._merge_labels, label.key, other.key))

    def _merge_labels(self, key: str, into: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self._labels = list(Scheme(tuple(self._labels)).merge(key, into).labels)
        self._list_labels(next(row for row, definition in enumerate(self._labels) if definition.key == into))

    def _take_ready(self, scheme: Scheme, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self._labels = list(scheme.labels)
        self._list_labels(0)

    def _keep(self) -> None:
        if self._dossier is not None:
            self._model.keep(self._dossier.id, Scheme(tuple(self._labels)))

    @override
    def keyPressEvent(self, event: object) -> None:
        """Let Enter in a field of text not close the window."""
        if getattr(event, "key", lambda: None)() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QLineEdit):
                self.focusNextChild()
                return
        super().keyPressEvent(event)  # pyright: ignore[reportArgumentType] - a key event, as Qt gives it


def _said(fault: SchemeFault) -> str:
    return QCoreApplication.translate("SchemeFault", fault.sentence).format(word=fault.word)


def _field(name: str, told: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(told)
    return field


def _button(name: str, text: str, do: object) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(do)
    return button


def _square(colour: str) -> QIcon:
    pixmap = QPixmap(14, 14)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
