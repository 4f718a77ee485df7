"""The page of the settings on which keys are changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from recoupe.ui.kit.actions import Actions, shown_keys, told_key
from recoupe.ui.kit.fuzzy_search import match
from recoupe.ui.kit.widgets import wrapped
from recoupe.ui.shell.shortcuts import ShortcutManager, is_reserved

_NAME = Qt.ItemDataRole.UserRole


class _KeyField(QKeySequenceEdit):
    """Takes the key that is pressed, except the one that leaves."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take a key; Escape goes on to the dialog, which closes."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ShortcutsPage(QWidget):
    """Lists every command with its keys; a new combination is pressed, and applies at once everywhere."""

    def __init__(self, actions: Actions, keyboard: ShortcutManager) -> None:
        super().__init__()
        self._actions = actions
        self._named = {action.objectName(): action for action in actions.all()}
        self._keyboard = keyboard
        self._asked = ""
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._filter = QLineEdit()
        self._rows = QTreeWidget()
        self._about: QLabel = wrapped(bold=True)
        self._edit = _KeyField()
        self._said: QLabel = wrapped()
        self._over = QPushButton()
        self._none = QPushButton(self.tr("No key"))
        self._usual = QPushButton(self.tr("As proposed"))
        self._all = QPushButton(self.tr("All as proposed"))
        self._first = QPushButton(self.tr("As in the first edition"))
        self._name_parts()
        self._lay_out()
        self._listen()
        self._fill()

    def _name_parts(self) -> None:
        self._filter.setPlaceholderText(self.tr("Find a command"))
        self._filter.setClearButtonEnabled(True)
        self._rows.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self._rows.setAccessibleName(self.tr("Commands and their keys"))
        self._edit.setMaximumSequenceLength(1)
        self._edit.setAccessibleName(self.tr("New key"))
        self._said.setObjectName("keys_said")
        self._over.hide()
        parts = (self._filter, self._rows, self._edit, self._over, self._none, self._usual, self._all, self._first)
        names = ("filter", "rows", "edit", "take_over", "none", "proposed", "all_proposed", "first_edition")
        for part, name in zip(parts, names, strict=True):
            part.setObjectName(f"keys_{name}")
        self._filter.setAccessibleName(self.tr("Find a command"))

    def _lay_out(self) -> None:
        self._rows.setIndentation(12)
        self._rows.setUniformRowHeights(True)
        self._rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._rows.header().setStretchLastSection(False)
        self._rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        row = QHBoxLayout()
        for widget in (self._edit, self._none, self._usual):
            row.addWidget(widget)
        last = QHBoxLayout()
        last.addWidget(self._said, 1)
        last.addWidget(self._over)
        last.addWidget(self._first)
        last.addWidget(self._all)
        column = QVBoxLayout(self)
        column.addWidget(self._filter)
        column.addWidget(self._rows, 1)
        column.addWidget(self._about)
        column.addLayout(row)
        column.addLayout(last)

    def _listen(self) -> None:
        self._filter.textChanged.connect(self._narrow)
        self._rows.currentItemChanged.connect(self._choose)
        self._rows.itemActivated.connect(self._edit.setFocus)
        self._edit.editingFinished.connect(self._pressed)
        self._over.clicked.connect(self._take_over)
        self._none.clicked.connect(self._clear)
        self._usual.clicked.connect(self._reset)
        self._all.clicked.connect(self._reset_all)
        self._first.clicked.connect(self._take_first)
        self._keyboard.changed.connect(self._show_keys)

    def _fill(self) -> None:
        for title, actions in self._actions.groups():
            group = QTreeWidgetItem([title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._rows.addTopLevelItem(group)
            self._groups.append((group, [self._row(group, action) for action in actions]))
        self._rows.expandAll()
        self._show_keys()
        self._rows.setCurrentItem(self._lines()[0])

    def _row(self, group: QTreeWidgetItem, action: QAction) -> QTreeWidgetItem:
        row = QTreeWidgetItem(group, [self._actions.title(action)])
        row.setData(0, _NAME, action.objectName())
        return row

    def _lines(self) -> list[QTreeWidgetItem]:
        return [row for _, rows in self._groups for row in rows]

    def _show_keys(self) -> None:
        for row in self._lines():
            action = self._named[row.data(0, _NAME)]
            row.setText(1, told(action))
            font = row.font(1)
            font.setBold(not self._keyboard.is_proposed(action))
            row.setFont(1, font)
        self._show_choice()

    def _narrow(self) -> None:
        names = [f"{row.text(0)} {group.text(0)} {row.text(1)}" for group, rows in self._groups for row in rows]
        wanted = set(match(self._filter.text(), names))
        lines = self._lines()
        for place, row in enumerate(lines):
            row.setHidden(place not in wanted)
        for group, rows in self._groups:
            group.setHidden(all(row.isHidden() for row in rows))
        shown = [row for row in lines if not row.isHidden()]
        if shown and self._rows.currentItem() not in shown:
            self._rows.setCurrentItem(shown[0])

    @property
    def _action(self) -> QAction | None:
        row = self._rows.currentItem()
        return None if row is None else self._named.get(row.data(0, _NAME))

    def _choose(self) -> None:
        self._say("")
        self._show_choice()

    def _show_choice(self) -> None:
        action = self._action
        for part in (self._edit, self._none, self._usual):
            part.setEnabled(action is not None)
        if action is None:
            self._about.setText(self.tr("Choose a command to change its keys."))
            return
        told_now = told(action) or self.tr("none")
        name = self._actions.title(action)
        self._about.setText(
            self.tr("Key for “{command}” (now {keys}): press the new one").format(command=name, keys=told_now)
        )
        self._none.setEnabled(bool(self._keyboard.keys(action)))
        self._usual.setEnabled(not self._keyboard.is_proposed(action))

    def _pressed(self) -> None:
        key = self._edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        action = self._action if key else None  # Qt tells of an end, too, when the field only loses the keys
        if action is None:
            return
        self._edit.clear()
        self._asked = key
        holders = [self._actions.title(holder) for holder in self._keyboard.holders(key, but=action)]
        shown = told_key(key)
        if is_reserved(key):
            self._say(self.tr("“{key}” is needed to move about and to write: choose another key.").format(key=shown))
        elif holders:
            others = ", ".join(holders)
            self._say(self.tr("“{key}” already means “{command}”.").format(key=shown, command=others), over=True)
        else:
            self._give()

    def _give(self) -> None:
        action = self._action
        if action is not None:
            self._keyboard.give(action, self._asked)
            self._say(
                self.tr("“{command}” is {keys} from now on.").format(
                    command=self._actions.title(action), keys=told(action)
                )
            )

    def _take_over(self) -> None:
        self._give()
        self._edit.setFocus()

    def _clear(self) -> None:
        action = self._action
        if action is not None:
            self._keyboard.clear(action)
            self._say(
                self.tr("“{command}” has no key now; the menus and the list of commands still have it.").format(
                    command=self._actions.title(action)
                )
            )

    def _reset(self) -> None:
        action = self._action
        if action is not None:
            self._keyboard.reset(action)
            self._say(
                ""
                if self._keyboard.is_proposed(action)
                else self.tr("Its usual key belongs to another command now: take it over to have it back.")
            )

    def _take_first(self) -> None:
        self._keyboard.take_first_edition()
        self._say(self.tr("The commands have their keys of the first edition."))

    def _reset_all(self) -> None:
        self._keyboard.reset_all()
        self._say(self.tr("Every command has its proposed keys again."))

    def _say(self, sentence: str, *, over: bool = False) -> None:
        self._said.setText(sentence)
        self._over.setText(self.tr("Take it over"))
        self._over.setVisible(over)


def told(action: QAction) -> str:
    """Return the keys of an action in a row."""
    return ", ".join(shown_keys(action))
