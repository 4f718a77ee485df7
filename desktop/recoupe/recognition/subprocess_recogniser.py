"""A recogniser in a process of its own, so that no screen ever waits for a language model.

It is the program itself, run as `recoupe recognize -`; closing its standard input ends it, even when we are killed.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import IO, ClassVar

from recoupe.recognition.protocol.decode import parse_recognised
from recoupe.recognition.values import Recognised, Text
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

_AHEAD = 8  # texts under way at once; fewer than the other side reads ahead, so that neither waits for the other


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


class SubprocessRecogniser:
    """Reads texts in a child process that is started at the first text and kept for the next ones.

    ``command`` starts a program that speaks the lines of `recoupe recognize -`. With a ``model`` of the reader's choice
    it is asked for that one first; where it does not start, ``left_out`` is told and the default goes on. ``name`` and
    ``version`` are known once the first text was read. One thread at a time may use it.
    """

    def __init__(
        self, command: Sequence[str], *, model: str | None = None, left_out: Callable[[Problem], None] | None = None
    ) -> None:
        self._command = tuple(command)
        self._model = model
        self._left_out = left_out
        self._child: subprocess.Popen[bytes] | None = None
        self._child_model: str | None = None
        self._lock = threading.Lock()
        self._ended = False
        self._why = ""
        self.name = ""
        self.version = ""

    def recognise(self, texts: Iterable[Text]) -> Iterator[Recognised]:
        """Yield what each text holds, in order. Raises :class:`RecogniserStopped` when the child ends meanwhile."""
        with self._lock:
            waiting: deque[str] = deque()
            if self._child_model != self._model:
                self.close()
            try:
                for text in texts:
                    self._send(text)
                    waiting.append(text.id)
                    if len(waiting) == _AHEAD:
                        yield self._receive(waiting.popleft())
                while waiting:
                    yield self._receive(waiting.popleft())
            finally:
                if waiting:  # somebody stopped listening: the answers under way would be taken for the next ones
                    self.close()

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
        line = json.dumps({"id": text.id, "text": text.text, "published": published}, ensure_ascii=False)
        try:
            pipe = self._pipe(self._running().stdin)
            pipe.write(line.encode() + b"\n")
            pipe.flush()
        except OSError as error:
            raise self._stopped(str(error)) from error

    def _receive(self, wanted: str) -> Recognised:
        line = self._pipe(self._running().stdout).readline()
        if not line:
            raise self._stopped("it ended")
        fields = json.loads(line)
        if fields["id"] != wanted:
            raise self._stopped(f"it answered for {fields['id']} instead of {wanted}")
        self.name, self.version = fields["recogniser"]["name"], fields["recogniser"]["version"]
        return parse_recognised(fields)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._ended:
            raise RecogniserStopped(reason="Recoupe is closing")
        if self._child is None and self._model is not None and not self._starts("--model", self._model):
            if self._left_out is not None:
                self._left_out(ModelLeftOut(model=self._model))
            self._model = None
        if self._child is None and not self._starts():
            raise self._stopped(self._why)
        if self._child is None:
            raise self._stopped("it ended")
        return self._child

    def _starts(self, *more: str) -> bool:
        """Start the child and tell whether it answers."""
        self._child_model = self._model
        with tempfile.TemporaryFile() as said:
            try:
                command = (*self._command, *more)
                self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said)
                self._send(Text("", "."))
                self._receive("")
            except (OSError, RecogniserStopped) as error:
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
