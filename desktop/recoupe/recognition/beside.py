"""A recogniser in a process of its own, so that no screen ever waits for a language model.

It is the program itself, run as `recoupe recognize -`; closing its standard input ends it, even when we are killed.
"""

from __future__ import annotations

import json
import subprocess
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import IO, ClassVar

from recoupe.recognition.parsed_lines import parse_recognised
from recoupe.recognition.values import Recognised, Text
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

_AHEAD = 8  # texts under way at once; fewer than the other side reads ahead, so that neither waits for the other


class RecogniserStopped(Problem):
    """The process that reads texts could not be started, or ended by itself."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The recogniser stopped before it was done ({reason}): what was read is kept; open the dossier again to go on.",
    )


class RecogniserBeside:
    """Reads texts in a child process that is started at the first text and kept for the next ones.

    ``command`` starts a program that speaks the lines of `recoupe recognize -`. ``name`` and ``version`` are known once
    the first text was read. One thread at a time may use it.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self.name = ""
        self.version = ""

    def recognise(self, texts: Iterable[Text]) -> Iterator[Recognised]:
        """Yield what each text holds, in order. Raises :class:`RecogniserStopped` when the child ends meanwhile."""
        with self._lock:
            waiting: deque[str] = deque()
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

    def close(self) -> None:
        """End the child."""
        child, self._child = self._child, None
        if child is None:
            return
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()
        child.terminate()
        child.wait()

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
        if self._child is None:
            try:
                self._child = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            except OSError as error:
                raise self._stopped(str(error)) from error
        return self._child

    @staticmethod
    def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
        if pipe is None:
            raise TypeError("the child was started without pipes")
        return pipe

    def _stopped(self, reason: str) -> RecogniserStopped:
        self.close()
        return RecogniserStopped(reason=reason)
