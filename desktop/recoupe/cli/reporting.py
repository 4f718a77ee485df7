"""How a command speaks: answers on standard output, what it could not do on standard error, and its exit status."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from recoupe import __version__
from recoupe.exchange.escaping import visible
from recoupe.exchange.problems import OutputClosed
from recoupe.exchange.writing import write
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_resources import build

if TYPE_CHECKING:
    from argparse import ArgumentParser

DONE, SOME_FAILED, NOTHING_DONE = 0, 1, 2
STOPPED = 130  # what a shell expects after Ctrl+C


class Stopped(Problem):
    """The user pressed Ctrl+C."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("Problem", "Stopped: what was done before is kept.")


class NothingThere(Problem):
    """Folders were given, and there is no article in them. Details: ``paths``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "There is no article in {paths}: "
        "give files of articles (pages, PDF, documents, text…) or folders that hold some.",
    )


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


class Narration:
    """What a command tells while it works: it goes on working when nobody listens any more."""

    def __init__(self) -> None:
        self._heard = True

    def say(self, text: str) -> None:
        """Write ``text`` to standard output at once, unless its reader has gone."""
        if self._heard:
            try:
                say(text)
            except OutputClosed:
                self._heard = False
                abandon_output()


def speak_utf8() -> None:
    """Write UTF-8 whatever the locale, and a file name that is not text with its odd bytes escaped."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # the program was started with this stream closed
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - it stays open
        elif hasattr(getattr(sys, name), "reconfigure"):
            getattr(sys, name).reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Write ``text`` to standard output at once.

    Raises :class:`OutputClosed` when its reader has gone, another ``FileProblem`` when there is no room for it.
    """
    write(sys.stdout.buffer, [visible(text).encode("utf-8", "backslashreplace")], name="standard output")


def tell_version() -> int:
    """Say which version of the program this is."""
    made = build()
    say(f"recoupe {__version__} (build {made})\n" if made else f"recoupe {__version__}\n")
    return DONE


def print_completion(parser: ArgumentParser, shell: str) -> int:
    """Print what lets a shell complete the commands and their options."""
    import shtab

    say(shtab.complete(parser, shell=shell) + "\n")
    return DONE


def complain(problem: Problem | str, *, about: object = None) -> None:
    """Write one plain sentence to standard error, after what it is ``about`` where it does not say so itself."""
    subject = "" if about is None else f"{about}: "
    with suppress(OSError):
        told = visible(f"recoupe: {subject}{problem}").replace("\n", "\\n")
        print(told, file=sys.stderr, flush=True)  # noqa: T201 - this is the terminal's voice


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: ``one`` of them, or as ``many`` as there are (an s is added to ``one``)."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def settle_output() -> None:
    """Hand over what is still to be written, or let it vanish: at exit Python would end with a status of its own."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        abandon_output()


def abandon_output() -> None:
    """Let what is still to be written to standard output vanish: nobody reads it, and Python would complain at exit."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
