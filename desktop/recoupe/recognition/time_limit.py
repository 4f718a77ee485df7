"""How long one text may take: a rule that never ends costs that text alone."""

from __future__ import annotations

import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

_LEAST = 60.0  # seconds that any text may take
_CHARACTERS = 1_000  # a second more for so many: fifty times what an idle machine takes


class TookTooLong(BaseException):
    """The time of a text is over."""


def seconds_for(length: int) -> float:
    """Return how long a text of ``length`` code points may take."""
    return _LEAST + length / _CHARACTERS


def patience_for(length: int) -> float:
    """Return how long to wait for the answer of another process, which limits its rules and its model by themselves."""
    return 2 * seconds_for(length) + 10


@contextmanager
def limited(seconds: float) -> Generator[None]:
    """Raise :class:`TookTooLong` in what takes longer than ``seconds``; elsewhere than in the main thread nothing does.

    There whoever waits for the answer keeps the time.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGALRM, _end)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _end(_number: int, _frame: FrameType | None) -> None:
    raise TookTooLong
