"""A recogniser in a process of its own, so that no screen ever waits for a language model.

It is the program itself, run as `recoupe recognize -`; closing its standard input ends it, even when we are killed.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import IO, ClassVar

from recoupe.recognition.protocol.decode import parse_recognised
from recoupe.recognition.time_limit import patience_for
from recoupe.recognition.values import Recognised, Text
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

_AHEAD = 8  # texts under way at once; fewer than the other side reads ahead, so that neither waits for the other


_TURNS = 2  # how often a text is tried, and a child that ends without a word is started
_ENDED = QT_TRANSLATE_NOOP("Problem", "the recogniser ended at it")
_SLOW = QT_TRANSLATE_NOOP("Problem", "it took too long")
_CLOSING = QT_TRANSLATE_NOOP("Problem", "Recoupe is closing")
_PART = 1 << 16  # bytes
_FIRST = Text("", ".")


class _LostError(Exception):
    """No answer will come from this child."""


class _InterruptedError(Exception):
    """Somebody asked to stop at once."""


class RecogniserStopped(Problem):
    """The process that reads texts could not be started, or ended by itself."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The recogniser stopped before it was done ({reason}): what was read is kept; open the dossier again to go on.",
    )


class ModelLeftOut(Problem):
    """The language model that was chosen in the settings cannot be used."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The language model “{model}” cannot be used: the one that comes with Recoupe was used instead; "
        "install it, or choose another one in the settings.",
    )


def command(*options: str) -> list[str]:
    """Return how to start this program as a recogniser that answers lines: from its sources or from a bundle."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "recoupe"]
    return [*start, "recognize", "-", *options]


class SubprocessRecogniser:
    """Reads texts in a child process that is started at the first text and kept for the next ones.

    ``command`` starts a program that speaks the lines of `recoupe recognize -`. With a ``model`` of the reader's choice
    it is asked for that one first; where it does not start, ``left_out`` is told and the default goes on. ``name`` and
    ``version`` are known once the first text was read; ``limit`` gives the seconds for a text of so many characters.
    One thread at a time may use it.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        model: str | None = None,
        left_out: Callable[[Problem], None] | None = None,
        limit: Callable[[int], float] = patience_for,
    ) -> None:
        self._command = tuple(command)
        self._model = model
        self._left_out = left_out
        self._child: subprocess.Popen[bytes] | None = None
        self._child_model: str | None = None
        self._lock = threading.Lock()
        self._limit = limit
        self._come = bytearray()
        self._ended = self._interrupted = False
        self._why = ""
        self.name = ""
        self.version = ""

    def recognise(self, texts: Iterable[Text]) -> Iterator[Recognised]:
        """Yield what each text holds, in order.

        A text at which the child ends or takes too long is tried once more, then comes back as ``failed``, and the
        others go on. Raises :class:`RecogniserStopped` when no child can be had.
        """
        with self._lock:
            self._interrupted = False
            waiting: deque[Text] = deque()
            if self._child_model != self._model:
                self.close()
            try:
                for text in texts:
                    self._post(text, waiting)
                    if len(waiting) == _AHEAD:
                        yield self._next(waiting)
                while waiting:
                    yield self._next(waiting)
            except _InterruptedError:
                return
            finally:
                if waiting:  # somebody stopped listening: the answers under way would be taken for the next ones
                    self.close()

    def interrupt(self) -> None:
        """Stop at once, in the middle of a text, from any thread: who listens gets no more, and no error."""
        self._interrupted = True
        self.close()

    def _post(self, text: Text, waiting: deque[Text]) -> None:
        waiting.append(text)
        with suppress(_LostError):  # told when its answer does not come
            self._send(text)

    def _next(self, waiting: deque[Text]) -> Recognised:
        """Return the answer to the first text that waits, or that it failed."""
        text, why = waiting[0], ""
        for _turn in range(_TURNS):
            try:
                answer = self._receive(text)
            except _LostError as lost:
                why = str(lost)
                self._again(waiting)
            else:
                waiting.popleft()
                return answer
        waiting.popleft()
        self._again(waiting)
        return Recognised(text.id, failed=why)

    def _again(self, waiting: deque[Text]) -> None:
        """Hand everything that waits to a new child."""
        self.close()
        with suppress(_LostError):
            for text in waiting:
                self._send(text)

    def choose(self, model: str | None) -> None:
        """Read the texts of the next call with another language model, None for the default; never waits."""
        self._model = model

    def end(self) -> None:
        """End the child for good, from any thread; whoever waits for an answer is told that it stopped."""
        self._ended = True
        self.close()

    def close(self) -> None:
        """End the child; the next texts start another."""
        child, self._child = self._child, None
        if child is None:
            return
        child.terminate()  # first: a thread that waits for an answer holds the pipe until then
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):  # what was still on its way
                    pipe.close()

    def _send(self, text: Text) -> None:
        published = text.published.isoformat() if text.published else None
        fields = {"id": text.id, "text": text.text, "published": published, "source": text.source}
        line = json.dumps(fields, ensure_ascii=False)
        try:
            pipe = self._pipe(self._running().stdin)
            left = memoryview(line.encode() + b"\n")
            while left:
                left = left[pipe.write(left) :]
        except (OSError, ValueError) as error:  # ValueError: closed by another thread
            raise self._lost(str(error)) from error

    def _receive(self, wanted: Text) -> Recognised:
        child = self._running()
        line = self._line(self._pipe(child.stdout), self._limit(len(wanted.text)))
        if not line:
            raise self._lost(_ENDED)
        fields = json.loads(line)
        if fields["id"] != wanted.id:
            raise self._lost(f"the recogniser answered for {fields['id']} instead")
        self.name, self.version = fields["recogniser"]["name"], fields["recogniser"]["version"]
        return parse_recognised(fields)

    def _line(self, pipe: IO[bytes], seconds: float) -> bytes:
        """Return the next line of the child, empty at its end."""
        end = time.monotonic() + seconds
        try:
            while b"\n" not in self._come:
                ready, _, _ = select.select([pipe], [], [], max(end - time.monotonic(), 0))
                if not ready:
                    raise self._lost(_SLOW)
                part = os.read(pipe.fileno(), _PART)
                if not part:
                    return b""
                self._come += part
        except (OSError, ValueError) as error:
            raise self._lost(str(error)) from error
        line, _, rest = bytes(self._come).partition(b"\n")
        self._come = bytearray(rest)
        return line

    def _lost(self, reason: str) -> Exception:
        """Return what to raise when an answer will not come."""
        if self._interrupted:
            return _InterruptedError()
        return self._stopped(_CLOSING) if self._ended else _LostError(reason)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._ended:
            raise RecogniserStopped(reason=_CLOSING)
        if self._interrupted:
            raise _InterruptedError
        if self._child is None and self._model is not None and not self._starts("--model", self._model):
            if self._left_out is not None:
                self._left_out(ModelLeftOut(model=self._model))
            self._model = None
        if self._child is None and not self._starts():
            raise self._stopped(self._why)
        if self._child is None:
            raise self._stopped(_ENDED)
        return self._child

    def _starts(self, *more: str) -> bool:
        """Start the child and tell whether it answers; one that was ended without a word of its own is tried again."""
        for _turn in range(_TURNS):
            if self._starts_once(more):
                return True
            if self._why != _ENDED:
                break
        return False

    def _starts_once(self, more: Sequence[str]) -> bool:
        self._child_model = self._model
        with tempfile.TemporaryFile() as said:
            try:
                command = (*self._command, *more)
                self._child = subprocess.Popen(
                    command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, bufsize=0
                )
                self._come = bytearray()
                self._send(_FIRST)
                self._receive(_FIRST)
            except (OSError, RecogniserStopped, _LostError) as error:
                self.close()
                said.seek(0)
                self._why = said.read().decode(errors="replace").strip().removeprefix("recoupe: ") or str(error)
                return False
        return True

    @staticmethod
    def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
        if pipe is None:
            raise TypeError("the child was started without pipes")
        return pipe

    def _stopped(self, reason: str) -> RecogniserStopped:
        self.close()
        return RecogniserStopped(reason=reason)
