"""Lines as they arrive: in groups while there are many, one by one while somebody waits for each answer."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator

_GROUP = 16  # lines; the recogniser groups by size again, so this only bounds what is held here


def groups(lines: Iterable[str], *, most: int = _GROUP) -> Iterator[list[str]]:
    """Yield the lines that have arrived so far, at most ``most`` at a time, as soon as there is one.

    A thread reads ahead, so that whoever writes a line and waits for its answer gets it, and whoever writes millions
    has them read in batches. No more than ``most`` lines wait at any time.
    """
    waiting: queue.Queue[str | BaseException | None] = queue.Queue(maxsize=most)
    threading.Thread(target=_read_ahead, args=(lines, waiting), daemon=True).start()
    more = True
    while more:
        group, more = _whatever_waits(waiting, most)
        if group:
            yield group


def _read_ahead(lines: Iterable[str], waiting: queue.Queue[str | BaseException | None]) -> None:
    try:
        for line in lines:
            waiting.put(line)
        waiting.put(None)
    except BaseException as error:  # noqa: BLE001 - raised again by the thread that reads the groups
        waiting.put(error)


def _whatever_waits(waiting: queue.Queue[str | BaseException | None], most: int) -> tuple[list[str], bool]:
    group: list[str] = []
    item = waiting.get()
    while True:
        if isinstance(item, BaseException):
            raise item
        if item is None:
            return group, False
        group.append(item)
        if len(group) == most:
            return group, True
        try:
            item = waiting.get_nowait()
        except queue.Empty:
            return group, True
