"""A PDF is laid out by a process of its own: it keeps a processor busy for a second, and the screen must not wait."""

from __future__ import annotations

import sys
from typing import ClassVar

from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

COMMAND = "typeset"
"""What the program is started with to read a page on standard input and write it as a PDF on standard output."""


class NotTypeset(Problem):
    """The process that lays out the pages failed. Details: ``reason``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The PDF cannot be laid out on this machine ({reason}): nothing was written; "
        "write the sheet as a web page (.html) and print it from a browser.",
    )


def typeset_beside(html: str) -> bytes:
    """Return a fact sheet's web page as a PDF. Raises :class:`NotTypeset`."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "recoupe"]
    import subprocess  # the program's start looks at COMMAND alone

    done = subprocess.run([*start, COMMAND], input=html.encode("utf-8"), capture_output=True, check=False)
    if done.returncode != 0:
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        raise NotTypeset(reason=lines[-1] if lines else f"exit status {done.returncode}")
    return done.stdout
