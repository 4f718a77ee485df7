"""The table of commands as Qt actions: one for each command and for each label.

Digits are bound together with what the same key gives unshifted on a French (AZERTY) keyboard.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from recoupe.ui.kit import wording
from recoupe.ui.kit.commands import GROUPS, Command, When
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.records import Kind, Label

Tag = Label | Kind
_ENTER = ("Return", "Enter")
_DIGITS = "1234567890"
_AZERTY = "&é\"'(-è_çà"
TAGS: tuple[Tag, ...] = (
    Label.PER,
    Label.ORG,
    Label.LOC,
    Label.MISC,
    Kind.MONEY,
    Kind.PERCENT,
    Kind.NUMBER,
    Kind.DATE,
    Kind.DURATION,
    Kind.AGE,
    Kind.QUANTITY,
    Kind.ORDINAL,
    Kind.TIME,
)


def key_of(tag: Tag) -> str:
    """Return the digit that gives a mention this label, or nothing for the rarer kinds."""
    place = TAGS.index(tag)
    return _DIGITS[place] if place < len(_DIGITS) else ""


class Actions(QObject):
    """One ``QAction`` per command and per label, with its keys; translated, and the same wherever it is shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._titles: dict[str, str] = {}
        self._proposed: dict[str, tuple[str, ...]] = {}
        self._commands = {command.name: command for group in GROUPS for command in group.commands}
        self._by_name = {name: self._command(command) for name, command in self._commands.items()}
        self.by_tag: dict[Tag, QAction] = {tag: self._label(tag) for tag in TAGS}

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

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
        return self._action(f"label_{tag.value}", wording.tag(tag), twins(key_of(tag)))

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
