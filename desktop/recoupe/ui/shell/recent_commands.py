"""Which commands were asked for last: their names and nothing else."""

from __future__ import annotations

import time
from collections import deque
from functools import partial

from PySide6.QtCore import QObject

from recoupe.ui.kit.actions import Actions

_KEPT = 30


class RecentCommands(QObject):
    """Remembers the last commands of this session."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions)
        self._steps: deque[tuple[float, str]] = deque(maxlen=_KEPT)
        for action in actions.all():
            action.triggered.connect(partial(self._note, action.objectName()))

    def _note(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self._steps.append((time.monotonic(), name))

    def told(self) -> list[str]:
        """Return the commands, the newest last, each with how long ago it was asked for."""
        now = time.monotonic()
        return [f"{name}, {now - then:.0f} s before" for then, name in self._steps]
