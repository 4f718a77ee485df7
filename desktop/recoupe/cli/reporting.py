"""How a command tells what it could not do, and with which exit status it ends."""

from __future__ import annotations

import sys

from recoupe_db.problems import Problem

DONE, SOME_FAILED, NOTHING_DONE = 0, 1, 2


class Failures:
    """Counts what was done and names on standard error, in one sentence each, what was not."""

    def __init__(self) -> None:
        self.done = 0
        self.failed = 0

    def tell(self, problem: Problem) -> None:
        """Name one input that failed."""
        self.failed += 1
        complain(problem)

    def status(self) -> int:
        """Return the exit status: 0 all done, 1 some inputs failed, 2 nothing could be done."""
        if not self.failed:
            return DONE
        return SOME_FAILED if self.done else NOTHING_DONE


def complain(problem: Problem) -> None:
    """Write one plain sentence to standard error."""
    print(f"recoupe: {problem}", file=sys.stderr, flush=True)  # noqa: T201 - this is the terminal's voice
