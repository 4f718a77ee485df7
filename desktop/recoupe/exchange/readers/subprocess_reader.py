"""Readers in a process of their own: a file that kills, hangs or floods its reader costs only itself.

The process is this program, run as ``recoupe read-files``; it is kept for the next files, and started anew after one
that ended it.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import IO, Any

from recoupe.exchange.readers.limits import Limits
from recoupe.exchange.readers.problems import ReaderKilled, ReaderTooSlow
from recoupe.exchange.readers.reader_protocol import parsed_article, parsed_problem
from recoupe.exchange.readers.values import ReadArticle, ReadingRemark, Source
from recoupe.exchange.readers.worker_command import READ_FILES

_LOG = logging.getLogger(__name__)
_POLL = 0.2  # seconds between two looks at whether somebody asked to stop


def command() -> list[str]:
    """Return how to start the process that reads: from sources or from a bundle."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "recoupe"]
    return [*start, READ_FILES]


class SubprocessReader:
    """Reads files one by one in a child process. One thread at a time may use it; any may :meth:`close` it."""

    def __init__(self, *, limits: Limits | None = None, start: Sequence[str] | None = None) -> None:
        self._limits = limits or Limits.from_environment()
        self._start = tuple(start or command())
        self._child: subprocess.Popen[bytes] | None = None

    def read(self, source: Source, reader: str, *, stopped: Callable[[], bool]) -> list[ReadArticle]:
        """Return the articles that the reader of a format finds in a file, none when it was ``stopped``.

        Raises a :class:`FileProblem` that says why there is none; the next file is read all the same.
        """
        child = self._running(source)
        watch = _Watch(child, self._limits.seconds, stopped)
        try:
            return self._ask(child, source, reader)
        except (OSError, ValueError, EOFError) as error:
            self.close()
            if watch.was_stopped:
                return []
            if watch.ran_out:
                raise ReaderTooSlow(path=source.name, seconds=int(self._limits.seconds)) from error
            raise ReaderKilled(path=source.name) from error
        finally:
            watch.end()

    def close(self) -> None:
        """End the child; the next file starts another."""
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _running(self, source: Source) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is not None:
            self.close()
        if self._child is None:
            try:
                self._child = subprocess.Popen(
                    self._start, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
                )
            except OSError as error:
                raise ReaderKilled(path=source.name) from error
        return self._child

    def _ask(self, child: subprocess.Popen[bytes], source: Source, reader: str) -> list[ReadArticle]:
        request, answers = _pipe(child.stdin), _pipe(child.stdout)
        columns = {name: dict(chosen) for name, chosen in source.columns.items()}
        asked = {"name": source.name, "size": len(source.data), "reader": reader, "columns": columns}
        request.write(json.dumps(asked).encode() + b"\n")
        request.write(source.data)
        request.flush()
        articles: list[ReadArticle] = []
        while line := answers.readline():
            answer: dict[str, Any] = json.loads(line)
            if "article" in answer:
                articles.append(parsed_article(answer["article"]))
            elif "problem" in answer:
                self._note(source, answer)
                if not articles:
                    raise parsed_problem(answer)
                return [_damaged(article) for article in articles]  # what came before the damage is worth having
            else:
                return articles
        raise EOFError

    @staticmethod
    def _note(source: Source, answer: dict[str, Any]) -> None:
        if "why" in answer:
            _LOG.warning("reading a file of %d bytes failed: %s", len(source.data), answer["why"].partition(":")[0])


def _damaged(article: ReadArticle) -> ReadArticle:
    return replace(article, remarks=(*article.remarks, ReadingRemark.DAMAGED))


class _Watch:
    """Ends a child that takes too long, or that nobody waits for any more."""

    def __init__(self, child: subprocess.Popen[bytes], seconds: float, stopped: Callable[[], bool]) -> None:
        self.ran_out = self.was_stopped = False
        self._child, self._seconds, self._stopped = child, seconds, stopped
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Stop watching."""
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        waited = 0.0
        while not self._over.wait(_POLL):
            waited += _POLL
            self.was_stopped = self._stopped()
            self.ran_out = waited > self._seconds
            if self.was_stopped or self.ran_out:
                self._child.kill()
                return


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise TypeError("the child was started without pipes")
    return pipe
