"""What was copied, read off the screen's thread: one thing after another, in the order in which it was pasted."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal

from recoupe.services.paste import Copied, Pasted, PasteService
from recoupe.ui.kit.tasks import Failed, Tasks

_ADDRESSES = ("text/x-moz-url-priv", "chromium/x-source-url")
_PATIENCE = 400  # milliseconds after which somebody who pasted wants to know why nothing comes

Taken = Callable[[Pasted], None]


class PasteModel(QObject):
    """Reads what was copied. ``slow`` tells that it takes longer than a moment."""

    slow = Signal()

    def __init__(self, pasting: PasteService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pasting = pasting
        self._tasks = tasks
        self._stop = threading.Event()
        self._waiting: deque[tuple[Copied, Taken, Failed]] = deque()
        self._is_reading = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self.slow)

    def read(self, copied: Copied, done: Taken, *, failed: Failed) -> None:
        """Call ``done`` with the article in what was copied, or ``failed`` with why there is none."""
        self._waiting.append((copied, done, failed))
        self._go_on()

    def stop(self) -> None:
        """Give up what is being read: nobody waits for it any more."""
        self._waiting.clear()
        self._stop.set()
        self._patience.stop()

    def end(self) -> None:
        """End the process beside; nothing may be read any more."""
        self._pasting.close()

    def _go_on(self) -> None:
        if self._is_reading or not self._waiting:
            return
        copied, done, failed = self._waiting.popleft()
        self._is_reading = True
        self._patience.start()
        work = partial(self._pasting.read, copied, stopped=self._stop.is_set)
        self._tasks.read(work, partial(self._answered, done), failed=partial(self._answered, failed))

    def _answered(self, tell: Callable[..., None], answer: Pasted | Exception) -> None:
        self._is_reading = False
        self._patience.stop()
        tell(answer)
        self._go_on()


def copied_in(data: QMimeData) -> Copied:
    """Return what the clipboard, or something that was dropped, holds of a text."""
    return Copied(text=data.text(), html=data.html(), url=_address(data))


def _address(copied: QMimeData) -> str:
    """Return the address of the page that something was copied from, where the browser tells it."""
    for kind in _ADDRESSES:
        data = bytes(copied.data(kind).data())
        if data:
            encoding = "utf-16-le" if b"\0" in data else "utf-8"
            return data.decode(encoding, "ignore").split("\n")[0].strip("\0 ")
    return ""
