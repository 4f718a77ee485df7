"""`recoupe recognize`: texts in, JSON lines out; no library is touched."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from recoupe.cli.read_ahead import ahead, groups
from recoupe.cli.recogniser import cluster_of, pool_of, recogniser_of
from recoupe.cli.reporting import Failures, NothingThere
from recoupe.cli.texts import texts_in
from recoupe.exchange.escaping import visible
from recoupe.exchange.problems import NotReadable
from recoupe.exchange.writing import write
from recoupe.recognition.batches import batches
from recoupe.recognition.problems import NotRecognised, PartlyRecognised
from recoupe.recognition.protocol.encode import recognised_line, text_from_line
from recoupe.recognition.recogniser_pool import chunks
from recoupe.recognition.subprocess_recogniser import RecogniserStopped
from recoupe.recognition.values import Recognised, Text
from recoupe_db.problems import Problem

if TYPE_CHECKING:
    from recoupe.recognition.cluster import Cluster
    from recoupe.services.imports import TextRecogniser  # with the whole library: not for a command that touches none

_STANDARD_INPUT = 0


@dataclass(frozen=True, slots=True)
class Readers:
    """Who reads: this process, as many of them as there are ``jobs``, or the workers of a ``scheduler`` (an address).

    ``lexicons`` are read in place of the desk's own, by this process.
    """

    model: str
    jobs: int = 1
    scheduler: str = ""
    lexicons: Sequence[Path] | None = None


def recognize(paths: Sequence[str], readers: Readers) -> int:
    """Read the texts of ``paths`` (``-`` or none: JSON lines of standard input) and write one JSON line for each.

    Whoever reads, the lines are the same and keep the order of the texts. Raises :class:`OutputClosed` when nobody
    reads the lines any more.
    """
    failures = Failures()
    for texts, recognised, by in _read_by(readers, _groups(paths or ["-"], failures)):
        write(sys.stdout.buffer, _lines(texts, recognised, by, failures), name="standard output")
    if paths and "-" not in paths and not failures.done and not failures.failed:
        failures.tell(NothingThere(paths=", ".join(paths)))
    return failures.status()


_Read = tuple[Sequence[Text], Iterable[Recognised], dict[str, str]]
"""Texts, what each of them holds, and the name and version of who read them."""


def _read_by(readers: Readers, groups: Iterable[Sequence[Text]]) -> Iterator[_Read]:
    if readers.scheduler:
        return _read_far_away(groups, readers)
    return _read(groups, readers) if readers.jobs == 1 else _read_together(groups, readers.model, readers.jobs)


def _read(groups: Iterable[Sequence[Text]], readers: Readers) -> Iterator[_Read]:
    """Read in this process, where the model is loaded when the first text is there."""
    recogniser: TextRecogniser | None = None
    for texts in groups:
        recogniser = recogniser or recogniser_of(readers.model, readers.lexicons)
        yield texts, recogniser.recognise(texts), _named(recogniser)


def _read_together(groups: Iterable[Sequence[Text]], model: str, jobs: int) -> Iterator[_Read]:
    """Read in as many processes as there are ``jobs``."""
    pool = pool_of(model, jobs)
    shares = (share for texts in groups for share in chunks(texts))
    try:
        for texts, future in ahead(((texts, pool.submit(texts)) for texts in shares), 2 * jobs):
            yield texts, future.result(), _named(pool)
    except RecogniserStopped:
        recogniser_of(model)  # says what is wrong with the model, if that is why
        raise
    finally:
        pool.end()


def _read_far_away(groups: Iterable[Sequence[Text]], readers: Readers) -> Iterator[_Read]:
    """Read with the workers of a cluster."""
    cluster = cluster_of(readers.scheduler, readers.model)
    shares = (share for texts in groups for share in chunks(texts))
    try:
        for texts, waited_for in ahead(((texts, cluster.submit(texts)) for texts in shares), cluster.room):
            yield texts, cluster.answer(texts, waited_for), _named(cluster)
    finally:
        cluster.close()


def _named(recogniser: TextRecogniser | Cluster) -> dict[str, str]:
    return {"name": recogniser.name, "version": recogniser.version}


def _lines(
    texts: Sequence[Text], answers: Iterable[Recognised], by: dict[str, str], failures: Failures
) -> Iterator[bytes]:
    """Yield one line for each text; one that could not be read says why."""
    for text, recognised in zip(texts, answers, strict=True):
        if recognised.failed:
            failures.tell(NotRecognised(title=text.id, reason=recognised.failed))
        elif recognised.missing:
            failures.tell(PartlyRecognised.of(text.id, recognised.missing))
        else:
            failures.done += 1
        line = json.dumps(recognised_line(text, recognised) | {"recogniser": by}, ensure_ascii=False)
        yield f"{visible(line)}\n".encode("utf-8", "backslashreplace")


def _groups(paths: Sequence[str], failures: Failures) -> Iterator[Sequence[Text]]:
    for path in paths:
        yield from _from_lines(failures) if path == "-" else batches(texts_in(Path(path), failures))


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
