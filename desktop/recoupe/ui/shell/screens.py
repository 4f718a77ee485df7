"""The screens of the desk, one at a time, each with the commands that can be asked for on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget


class Screens(QWidget):
    """Shows one screen; each has an action that goes there. ``entered`` names the action of the screen now shown."""

    entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._stack = QStackedWidget()
        self._group = QActionGroup(self)
        self._views: dict[QAction, tuple[QWidget, QActionGroup]] = {}
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)

    def add(self, action: QAction, screen: QWidget, *, only_here: Iterable[QAction] = ()) -> None:
        """Add a screen; the first one is shown.

        The actions ``only_here`` can be asked for while this screen is shown, so two screens may share a key; what
        ``setEnabled`` says of them meanwhile holds when the screen is shown again.
        """
        here = QActionGroup(self)
        here.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for own_action in only_here:
            here.addAction(own_action)
        here.setEnabled(False)
        action.setCheckable(True)
        self._group.addAction(action)
        self._views[action] = (screen, here)
        self._stack.addWidget(screen)
        action.toggled.connect(partial(self._enter, action, screen))
        action.toggled.connect(here.setEnabled)
        if self._stack.count() == 1:
            action.setChecked(True)

    def add_here(self, screen: QWidget, actions: Iterable[QAction]) -> None:
        """Let more actions be asked for while ``screen`` is shown, and only then."""
        for shown, here in self._views.values():
            if shown is screen:
                for action in actions:
                    here.addAction(action)

    def add_view(self, action: QAction, of: QAction, *, show: Callable[[], None], leave: Callable[[], None]) -> None:
        """Add another view of the screen that ``of`` goes to: ``show`` is called for this one, ``leave`` for that one.

        What can be asked for on the screen can be asked for in both views.
        """
        screen, here = self._views[of]
        action.setCheckable(True)
        self._group.addAction(action)

        def enter(on: bool) -> None:  # noqa: FBT001 - Qt's signature
            here.setEnabled(on or of.isChecked())
            if on:
                self._enter(action, screen, on)
                show()

        def go_back(on: bool) -> None:  # noqa: FBT001 - Qt's signature
            if on:
                leave()

        action.toggled.connect(enter)
        of.toggled.connect(go_back)

    def put_above(self, head: QWidget, actions: Iterable[QAction]) -> None:
        """Show ``head`` above the screens that ``actions`` go to, and only above them."""
        crowned = list(actions)
        head.hide()
        self._column.insertWidget(0, head)

        def follow() -> None:
            head.setVisible(any(action.isChecked() for action in crowned))

        for action in crowned:
            action.toggled.connect(follow)
        follow()

    @property
    def shown(self) -> QWidget | None:
        """The screen that is shown, None before the first was added."""
        return self._stack.currentWidget()

    def _enter(self, action: QAction, screen: QWidget, checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        if checked:
            self._stack.setCurrentWidget(screen)
            self.entered.emit(action.objectName())
