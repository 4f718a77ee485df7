"""Which keys ask for which command: what the program proposes, and what the reader chose instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from recoupe.ui.kit.actions import Actions, twins
from recoupe.ui.kit.commands import FIRST_EDITION
from recoupe.ui.kit.preferences import Preferences

Keys = tuple[str, ...]
_TAKES_EVERY_KEYBOARD = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Space,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_TEXT = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X"})


def settled(proposed: Mapping[str, Keys], chosen: Mapping[str, Keys], rooms: Mapping[str, object]) -> dict[str, Keys]:
    """Return the keys of every command: none twice in one room, and what was chosen before what is proposed.

    ``rooms`` holds the commands that can be asked for in one place only; a key may mean other things in other rooms.
    """
    taken: dict[str, list[object]] = {}
    keys_of: dict[str, Keys] = {}
    for name in sorted(proposed, key=lambda name: name not in chosen):
        room = rooms.get(name)
        wanted = dict.fromkeys(chosen.get(name, proposed[name]))
        keys_of[name] = tuple(
            key for key in wanted if not any(meet(room, key_taken) for key_taken in taken.get(key, ()))
        )
        for key in keys_of[name]:
            taken.setdefault(key, []).append(room)
    return {name: keys_of[name] for name in proposed}


def meet(room: object, other: object) -> bool:
    """Tell whether commands of two rooms can be asked for at the same time; None is the whole house."""
    return room is None or other is None or room is other


def is_reserved(key: str) -> bool:
    """Tell whether a key (``Ctrl+E``) moves about, opens menus, or works on texts in every window."""
    pressed = _pressed(key)
    modifiers = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    letter = Qt.Key.Key_A <= pressed.key() <= Qt.Key.Key_Z
    opens_a_menu = letter and modifiers == Qt.KeyboardModifier.AltModifier
    return (plain and pressed.key() in _TAKES_EVERY_KEYBOARD) or opens_a_menu or key in _TEXT


class ShortcutManager(QObject):
    """Gives the actions their keys, and keeps what the reader chooses. ``changed`` tells that some are different.

    It is made after the screens: their commands may share keys, since only one screen is in front.
    """

    changed = Signal()

    def __init__(self, actions: Actions, preferences: Preferences) -> None:
        super().__init__(actions)
        self._actions = actions
        self._preferences = preferences
        self._keys: dict[str, Keys] = {}
        self._apply(preferences.keys())
        actions.labels_changed.connect(self._renew)

    def _renew(self) -> None:
        """Give the labels of another dossier their keys."""
        self._apply(self._preferences.keys())
        self.changed.emit()

    def keys(self, action: QAction) -> Keys:
        """Return the keys of an action, the shown one first."""
        return self._keys[action.objectName()]

    def is_proposed(self, action: QAction) -> bool:
        """Tell whether an action has the keys that the program proposes."""
        return self.keys(action) == self._actions.proposed[action.objectName()]

    def holders(self, key: str, *, but: QAction) -> list[QAction]:
        """Return the other actions that ``key``, or its twin on a French keyboard, asks for now."""
        wanted, room = set(twins(key)), _room(but)
        others = [action for action in self._actions.all() if action is not but and meet(room, _room(action))]
        return [other for other in others if wanted & set(self.keys(other))]

    def give(self, action: QAction, key: str) -> None:
        """Let ``key`` and nothing else ask for ``action``; whatever had it has it no more."""
        wanted = twins(key)
        chosen = dict(self._preferences.keys())
        for holder in self.holders(key, but=action):
            chosen[holder.objectName()] = tuple(one for one in self.keys(holder) if one not in wanted)
        self._keep(chosen | {action.objectName(): wanted})

    def clear(self, action: QAction) -> None:
        """Let no key ask for ``action``."""
        self._keep(self._preferences.keys() | {action.objectName(): ()})

    def reset(self, action: QAction) -> None:
        """Give ``action`` the proposed keys again, except those that another one was given meanwhile."""
        self._keep({name: keys for name, keys in self._preferences.keys().items() if name != action.objectName()})

    def take_first_edition(self) -> None:
        """Give the commands that have other keys since the first edition those that they had."""
        self._keep({**self._preferences.keys(), **FIRST_EDITION})

    def reset_all(self) -> None:
        """Give every action the proposed keys again."""
        self._keep({})

    def _keep(self, chosen: Mapping[str, Keys]) -> None:
        proposed = self._actions.proposed
        self._preferences.keep_keys({name: keys for name, keys in chosen.items() if keys != proposed.get(name)})
        self._apply(self._preferences.keys())
        self.changed.emit()

    def _apply(self, chosen: Mapping[str, Keys]) -> None:
        known = {name: tuple(filter(_is_key, keys)) for name, keys in chosen.items()}
        rooms = {action.objectName(): _room(action) for action in self._actions.all()}
        self._keys = settled(self._actions.proposed, known, rooms)
        for action in self._actions.all():
            wanted = [QKeySequence(key) for key in self.keys(action)]
            if action.shortcuts() != wanted:
                action.setShortcuts(wanted)


def _pressed(key: str) -> QKeyCombination:
    return cast(Any, QKeySequence(key))[0]  # PySide's stub has no items


def _room(action: QAction) -> object:
    """Return what the actions of one screen have in common, None for one that can be asked for everywhere."""
    group = cast(QActionGroup | None, action.actionGroup())  # PySide's stub does not know of actions without
    if group is None or group.exclusionPolicy() is not QActionGroup.ExclusionPolicy.None_:
        return None
    return group


def _is_key(text: str) -> bool:
    return QKeySequence(text).count() == 1 and _pressed(text).key() != Qt.Key.Key_unknown
