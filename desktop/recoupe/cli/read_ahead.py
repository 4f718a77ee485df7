"""Lines as they arrive: in groups while there are many, one by one while somebody waits for each answer."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from queue import Empty, Queue
from typing import TypeVar

Item = TypeVar("Item")
_LINES, _SIZE = 16, 60_000  # lines, and code points: one batch of the recogniser


class _Waiting:
    """Lines that one thread puts in and another takes out, all that there are at once.

    A line may always be added to fewer than ``_LINES``, however long they are: who sends that many before reading an
    answer never waits for us while we wait for them. Short lines may be more, up to ``_SIZE`` code points.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._lines: list[str] = []
        self._size = 0
        self._error: BaseException | None = None
        self._ended = False

    def fill(self, lines: Iterable[str]) -> None:
        """Put ``lines`` in as room allows; what they raise is raised by :meth:`take`."""
        try:
            for line in lines:
                self._put(line)
        except BaseException as error:  # noqa: BLE001 - raised again by the thread that takes the lines
            self._error = error
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _put(self, line: str) -> None:
        with self._changed:
            self._changed.wait_for(lambda: len(self._lines) < _LINES or self._size < _SIZE)
            self._lines.append(line)
            self._size += len(line)
            self._changed.notify_all()

    def take(self) -> list[str]:
        """Return the lines that wait, as soon as there is one; none at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._lines or self._ended)
            if not self._lines and self._error is not None:
                raise self._error
            lines, self._lines, self._size = self._lines, [], 0
            self._changed.notify_all()
            return lines


def groups(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yield the lines that have arrived so far, as soon as there is one.

    A thread reads ahead, so that whoever writes a line and waits for its answer gets it, and whoever writes millions
    has them read in batches, in bounded memory. Raises what ``lines`` raise, after the lines before.
    """
    waiting = _Waiting()
    threading.Thread(target=waiting.fill, args=(lines,), daemon=True).start()
    while group := waiting.take():
        yield group


def ahead(items: Iterable[Item], room: int) -> Iterator[Item]:
    """Yield ``items`` that a thread has taken before they are asked for, at most ``room`` of them.

    Raises what ``items`` raise, after the items before. When nobody asks any more, no further ones are taken.
    """
    taken: Queue[Item | _End] = Queue(room)
    end = _End()
    threading.Thread(target=_take, args=(items, taken, end), daemon=True).start()
    try:
        while not isinstance(item := taken.get(), _End):
            yield item
    finally:
        end.is_left = True
        with suppress(Empty):  # a thread that waits for room ends
            while True:
                taken.get_nowait()
    if end.error is not None:
        raise end.error


class _End:
    """The end of what a thread takes, with what it met there."""

    error: BaseException | None = None
    is_left = False


def _take(items: Iterable[Item], taken: Queue[Item | _End], end: _End) -> None:
    try:
        for item in items:
            taken.put(item)
            if end.is_left:
                return
    except BaseException as error:  # noqa: BLE001 - raised again by the thread that asks for them
        end.error = error
    taken.put(end)
