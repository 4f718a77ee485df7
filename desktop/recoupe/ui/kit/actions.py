"""The table of commands as Qt actions: one for each command and for each label.

Digits are bound together with what the same key gives unshifted on a French (AZERTY) keyboard.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from recoupe.ui.kit import wording
from recoupe.ui.kit.commands import GROUPS, Command, When
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.records.schemes import Scheme, Tag

_ENTER = ("Return", "Enter")
_DIGITS = "1234567890"
_AZERTY = "&é\"'(-è_çà"


def key_of(tag: Tag) -> str:
    """Return the key that gives a mention this label in the open dossier, or nothing for the rarer kinds."""
    own = wording.labels().definition(tag)
    return "" if own is None else own.shortcut


def tags() -> tuple[Tag, ...]:
    """Return what the labels of the open dossier give to a mention, in the order in which they are offered."""
    return tuple(label.tag for label in wording.labels().labels)


def is_label(tag: Tag, other: Tag | None) -> bool:
    """Tell whether two mentions under these have the same label in the open dossier."""
    own = wording.labels().definition(tag)
    return other is not None and (tag == other if own is None else own.covers(other))


class Actions(QObject):
    """One ``QAction`` per command and per label, with its keys; translated, and the same wherever it is shown.

    ``labelled`` carries the label whose action was triggered, ``labels_changed`` tells that there are others now.
    """

    labelled = Signal(object)
    labels_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._titles: dict[str, str] = {}
        self._proposed: dict[str, tuple[str, ...]] = {}
        self._commands = {command.name: command for group in GROUPS for command in group.commands}
        self._by_name = {name: self._command(command) for name, command in self._commands.items()}
        self._every_label: dict[Tag, QAction] = {}
        self.by_tag: dict[Tag, QAction] = {tag: self._label(tag) for tag in tags()}

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def use_labels(self, scheme: Scheme) -> None:
        """Offer the labels of another dossier: those that it lacks have no key, and are nowhere to be found."""
        wording.call_labels_by(scheme)
        for action in self._every_label.values():
            action.setShortcuts([])
            self._proposed.pop(action.objectName(), None)
        self.by_tag = {tag: self._label(tag) for tag in tags()}
        self.labels_changed.emit()

    def allow(self, when: When, possible: bool) -> None:  # noqa: FBT001 - read as “allow when”
        """Enable the commands that need ``when``, or disable them."""
        for name, command in self._commands.items():
            if command.when is when:
                self._by_name[name].setEnabled(possible)

    def words(self, action: QAction) -> str:
        """Return other names for what an action does, in the language of the interface."""
        command = self._commands.get(action.objectName())
        return QCoreApplication.translate("CommandWords", command.words) if command is not None else ""

    def named(self, commands: Iterable[Command]) -> list[QAction]:
        """Return the actions of some commands, in their order."""
        return [self._by_name[command.name] for command in commands]

    def all(self) -> list[QAction]:
        """Return every action there is."""
        return [*self._by_name.values(), *self.by_tag.values()]

    def groups(self) -> list[tuple[str, list[QAction]]]:
        """Return every action once, sorted by purpose, with the title of each purpose."""
        groups = [
            (QCoreApplication.translate("CommandGroup", group.title), self.named(group.commands)) for group in GROUPS
        ]
        labels = QCoreApplication.translate("CommandGroup", QT_TRANSLATE_NOOP("CommandGroup", "Label"))
        return [groups[0], (labels, list(self.by_tag.values())), *groups[1:]]

    def title(self, action: QAction) -> str:
        """Return what an action is called, whatever it would do at the moment: “Undo”, not “Undo: Confirmed”."""
        return self._titles[action.objectName()]

    @property
    def proposed(self) -> Mapping[str, tuple[str, ...]]:
        """The keys of every action, by its name, before the reader changes any."""
        return self._proposed

    def _command(self, command: Command) -> QAction:
        return self._action(command.name, QCoreApplication.translate("Command", command.text), command.keys)

    def _label(self, tag: Tag) -> QAction:
        action = self._every_label.get(tag)
        if action is None:
            action = self._every_label[tag] = self._action(f"label_{tag.value}", "", ())
            action.triggered.connect(partial(self._tell_label, tag))
        name, title, keys = action.objectName(), wording.tag(tag), twins(key_of(tag))
        action.setText(title)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._titles[name], self._proposed[name] = title, keys
        return action

    def _tell_label(self, tag: Tag, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self.labelled.emit(tag)

    def _action(self, name: str, title: str, keys: tuple[str, ...]) -> QAction:
        action = QAction(title, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._titles[name], self._proposed[name] = title, keys
        return action


def twins(key: str) -> tuple[str, ...]:
    """Return a key with what it gives unshifted on a French (AZERTY) keyboard: a digit has two names, others one."""
    if not key:
        return ()
    return (key, _AZERTY[_DIGITS.index(key)]) if key in _DIGITS else (key,)


def shown_keys(action: QAction) -> list[str]:
    """Return the keys of an action as the reader's keyboard names them; a digit's twin is the same key."""
    keys = [shortcut.toString(QKeySequence.SequenceFormat.PortableText) for shortcut in action.shortcuts()]
    hidden = {twin for key in keys for twin in twins(key)[1:]}
    return [told_key(key) for key in keys if key not in hidden and key.lower() not in hidden]


def shown_key(action: QAction) -> str:
    """Return the first key of an action as the reader's keyboard names it, or nothing."""
    return next(iter(shown_keys(action)), "")


def told_key(key: str) -> str:
    """Return a key (``Ctrl+E``) as the reader's keyboard names it; the key that Qt calls Return is Enter everywhere."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    if key.rpartition("+")[2] not in _ENTER:
        return native
    enter = QCoreApplication.translate("Keys", QT_TRANSLATE_NOOP("Keys", "Enter"))
    before, plus, _ = native.rpartition("+")
    return f"{before}{plus}{enter}"
