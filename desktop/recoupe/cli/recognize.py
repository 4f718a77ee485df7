"""`recoupe recognize`: texts in, JSON lines out; no library is touched."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path

from recoupe.cli.read_ahead import groups
from recoupe.cli.recogniser import recogniser_of
from recoupe.cli.reporting import Failures, NothingThere
from recoupe.cli.texts import texts_in
from recoupe.exchange.escaping import visible
from recoupe.exchange.problems import NotReadable
from recoupe.exchange.writing import write
from recoupe.recognition.batches import batches
from recoupe.recognition.problems import NotRecognised, PartlyRecognised
from recoupe.recognition.protocol.encode import recognised_line, text_from_line
from recoupe.recognition.recogniser import Recogniser
from recoupe.recognition.values import Text
from recoupe_db.problems import Problem

_STANDARD_INPUT = 0


def recognize(paths: Sequence[str], *, model: str) -> int:
    """Read the texts of ``paths`` (``-`` or none: JSON lines of standard input) and write one JSON line for each.

    Raises :class:`OutputClosed` when nobody reads the lines any more.
    """
    failures = Failures()
    answering = _Answering(model)
    for path in paths or ["-"]:
        for texts in _from_lines(failures) if path == "-" else batches(texts_in(Path(path), failures)):
            answering.answer(texts, failures)
    if paths and "-" not in paths and not failures.done and not failures.failed:
        failures.tell(NothingThere(paths=", ".join(paths)))
    return failures.status()


class _Answering:
    """Answers texts on standard output; the model is loaded when the first text is there."""

    def __init__(self, model: str) -> None:
        self._model = model

    @cached_property
    def _recogniser(self) -> Recogniser:
        return recogniser_of(self._model)

    def answer(self, texts: Sequence[Text], failures: Failures) -> None:
        """Write one line for each text, all of them before this returns; one that could not be read says why."""
        write(sys.stdout.buffer, self._lines(texts, failures), name="standard output")

    def _lines(self, texts: Sequence[Text], failures: Failures) -> Iterator[bytes]:
        by = {"name": self._recogniser.name, "version": self._recogniser.version}
        for text, found in zip(texts, self._recogniser.recognise(texts), strict=True):
            if found.failed:
                failures.tell(NotRecognised(title=text.id, reason=found.failed))
            elif found.missing:
                failures.tell(PartlyRecognised.of(text.id, found.missing))
            else:
                failures.done += 1
            line = json.dumps(recognised_line(text, found) | {"recogniser": by}, ensure_ascii=False)
            yield f"{visible(line)}\n".encode("utf-8", "backslashreplace")


def _from_lines(failures: Failures) -> Iterator[list[Text]]:
    """Read standard input through a stream of our own: Python cannot end while a thread reads from ``sys.stdin``."""
    try:
        lines = open(_STANDARD_INPUT, encoding="utf-8", errors="surrogateescape", newline="\n", closefd=False)  # noqa: SIM115
        for group in groups(lines):
            if texts := list(_texts(group, failures)):
                yield texts
    except OSError as error:
        failures.tell(NotReadable(path="standard input", reason=error.strerror))


def _texts(lines: Iterable[str], failures: Failures) -> Iterator[Text]:
    for line in lines:
        try:
            if line.strip():
                yield text_from_line(line.removeprefix("\ufeff"))
        except Problem as problem:
            failures.tell(problem)
