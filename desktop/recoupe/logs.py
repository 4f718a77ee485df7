"""Where faults of ours are written down: a rotating file in the user's log folder, without what articles say."""

from __future__ import annotations

import logging
import os
import traceback
from collections.abc import Iterator
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import ClassVar

from platformdirs import user_log_path
from typing_extensions import override

from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

_SIZE, _OLDER = 1_000_000, 3  # bytes of one file, and how many full ones are kept
_MESSAGE = 200  # code points of an error's message: what comes after may quote a text
_ErrorInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
_LOG = logging.getLogger("recoupe")


class Unexpected(Problem):
    """A fault of ours, which was logged. Details: ``error``, ``log``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "Something unexpected happened ({error}): what was stored before is kept; "
        "please report it with the file {log}.",
    )


class UnexpectedUnlogged(Problem):
    """A fault of ours, and no file to write it to. Details: ``error``, ``log``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "Something unexpected happened ({error}): what was stored before is kept; please report it "
        "(the file {log} could not be written).",
    )


def log_file() -> Path:
    """Return the file that faults are written to; it need not exist."""
    return user_log_path("recoupe", appauthor=False) / "recoupe.log"


def start() -> None:
    """Let warnings and errors of the whole program go to :func:`log_file` from now on, and nowhere else."""
    root = logging.getLogger()
    if not any(isinstance(handler, _LogFile) for handler in root.handlers):
        root.addHandler(_LogFile(log_file()))
    logging.captureWarnings(capture=True)


def unexpected(error: BaseException) -> Problem:
    """Log an error that nobody foresaw, and return what to tell the user about it."""
    _LOG.error("unexpected", exc_info=error)
    handlers = [handler for handler in logging.getLogger().handlers if isinstance(handler, _LogFile)]
    kind = Unexpected if any(handler.wrote for handler in handlers) else UnexpectedUnlogged
    return kind(error=_in_short(type(error), str(error)), log=log_file())


class _LogFile(RotatingFileHandler):
    """A log file that never disturbs the program: where it cannot be written, nothing is."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_SIZE, backupCount=_OLDER, encoding="utf-8", errors="replace", delay=True)
        self.wrote = False
        self.setLevel(logging.WARNING)
        self.setFormatter(_WithoutTexts("%(asctime)s %(levelname)s %(name)s %(process)d %(message)s"))

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; ``wrote`` tells whether that went well."""
        self.wrote = True
        try:
            Path(self.baseFilename).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            self.wrote = False
        else:
            super().emit(record)

    @override
    def _open(self) -> TextIOWrapper:
        """Open a file that only its owner can read."""
        stream = super()._open()
        with suppress(OSError):
            os.fchmod(stream.fileno(), 0o600)
        return stream

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Go on without a log."""
        self.wrote = False


class _WithoutTexts(logging.Formatter):
    """Formats errors with every line of our code that led to them; their messages may quote a text, and stay out."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        """Return what is written of ``record``, whatever other handlers made of its error before."""
        record.exc_text = None
        formatted = super().format(record)
        record.exc_text = None
        return formatted

    @override
    def formatException(self, ei: _ErrorInfo) -> str:
        """Return the errors of a chain, the first cause first."""
        return "" if ei[1] is None else "\n".join(_told(ei[1]))


def _told(error: BaseException) -> Iterator[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _told(before)
        yield "which led to:"
    yield "".join(traceback.format_tb(error.__traceback__)).rstrip()
    yield type(error).__name__ + (f": {error.strerror}" if isinstance(error, OSError) and error.strerror else "")


def _in_short(kind: type[BaseException], message: str) -> str:
    first = message.partition("\n")[0]
    return f"{kind.__name__}: {first[:_MESSAGE]}" if first else kind.__name__
