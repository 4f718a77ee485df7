"""Decisions one after another: a key pressed while one is being stored acts on what that one leaves."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from recoupe.ui.kit.tasks import Tasks

T = TypeVar("T")
Prepare = Callable[[], Callable[[], Any] | None]
Asked = tuple[Prepare, Callable[[Any], None]]
"""A decision that was asked for: how to prepare it, and how to show its outcome."""


class DecisionQueue:
    """Stores decisions in the order of the keys, and prepares each only when the one before it is on the screen.

    When one cannot be stored, ``failed`` is told why, with that one and those that waited behind it.
    """

    def __init__(self, tasks: Tasks, failed: Callable[[Exception, Sequence[Asked]], None]) -> None:
        self._tasks = tasks
        self._failed = failed
        self._current: Asked | None = None
        self._waiting: deque[Asked] = deque()
        self._busy = False

    def ask(self, prepare: Callable[[], Callable[[], T] | None], done: Callable[[T], None]) -> None:
        """Queue a decision.

        ``prepare`` runs on the screen's thread when its turn has come and gives the work to do there and then, or None
        when there is nothing to do any more; the work runs on the writer's thread; ``done`` shows its outcome.
        """
        self._waiting.append((prepare, done))
        self._next()

    @property
    def idle(self) -> bool:
        """True when every decision asked for is stored and shown."""
        return not self._busy and not self._waiting

    def _next(self) -> None:
        while self._waiting and not self._busy:
            prepare, done = self._waiting.popleft()
            work = prepare()
            if work is not None:
                self._busy = True
                self._current = (prepare, done)
                self._tasks.write(work, lambda outcome, show=done: self._show(show, outcome), failed=self._refuse)

    def _show(self, done: Callable[[Any], None], outcome: object) -> None:
        self._busy = False
        done(outcome)
        self._next()

    def _refuse(self, error: Exception) -> None:
        self._busy = False
        refused = [*([self._current] if self._current is not None else []), *self._waiting]
        self._waiting.clear()  # what was asked after a failure was asked of a state that does not exist
        self._failed(error, refused)
