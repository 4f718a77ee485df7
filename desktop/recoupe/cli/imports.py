"""`recoupe import`: files and folders into a dossier, recognised, one line per article and a summary."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, nullcontext
from pathlib import Path
from typing import ClassVar

from recoupe.cli.recogniser import pool_of, recogniser_of
from recoupe.cli.reporting import Failures, Narration, NothingThere, complain, counted
from recoupe.exchange.problems import FileProblem
from recoupe.recognition.recogniser_pool import cores
from recoupe.services.imports import Arrival, Outcome, ReadFile
from recoupe.services.services import Services
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.store import Store

_MANY = 100  # articles that take longer to read than other processes to start


class NotAName(Problem):
    """A dossier cannot be called so. Details: ``name``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "“{name}” cannot be the name of a dossier: nothing was imported; give one with letters or digits."
    )


def import_articles(
    store: Store, dossier_name: str, paths: Sequence[str], *, model: str, jobs: int | None = None, as_json: bool
) -> int:
    """Store the articles at ``paths``, then recognise all of the dossier that no recogniser has read.

    Many articles are recognised by as many processes as there are ``jobs`` (None: one for each core).
    """
    if not paths:
        raise NothingThere(paths=dossier_name)
    checked_name(dossier_name)
    recogniser = recogniser_of(model)  # before anything is stored: a missing model is told at once
    importing = Services.open(store).imports
    dossier = importing.dossier(dossier_name)
    failures, narration = Failures(), ArrivalNarration(as_json=as_json)
    arrivals = list(narration.arrivals(importing.take_in(dossier.id, map(Path, paths)), failures))
    unread = importing.unread(dossier.id)
    count = jobs or cores() if len(unread) >= _MANY else 1
    with closing(pool_of(model, count)) if count > 1 else nullcontext(recogniser) as reading:
        read = list(narration.read(importing.recognise(unread, reading), failures))
    narration.sum_up(dossier_name, arrivals, read)
    if all(arrival.outcome is Outcome.SKIPPED for arrival in arrivals):
        failures.tell(NothingThere(paths=", ".join(paths)))
    return failures.status()


def checked_name(name: str) -> str:
    """Return the name of a dossier. Raises :class:`NotAName`."""
    if not name.strip() or not _is_text(name):
        raise NotAName(name=name)
    return name


def _is_text(name: str) -> bool:
    """Tell a name that a library can hold from one with bytes of another encoding."""
    return not any("\ud800" <= character <= "\udfff" for character in name)


class ArrivalNarration(Narration):
    """One line per article, and a summary; or one JSON object at the end."""

    def __init__(self, *, as_json: bool) -> None:
        super().__init__()
        self._as_json = as_json

    def arrivals(self, arriving: Iterable[Arrival], failures: Failures) -> Iterator[Arrival]:
        """Tell what became of each file. What is wrong with the library, not with a file, is raised."""
        for arrival in arriving:
            if arrival.outcome is Outcome.SKIPPED:
                pass  # told in the summary
            elif arrival.outcome is Outcome.REFUSED and arrival.problem is not None:
                if not isinstance(arrival.problem, FileProblem):
                    raise arrival.problem
                failures.tell(arrival.problem)
            else:
                failures.done += 1
                self._tell(arrival)
            yield arrival

    def _tell(self, arrival: Arrival) -> None:
        if arrival.problem is not None:
            complain(arrival.problem, about=arrival.path)
        if not self._as_json:
            self.say(f"{arrival.outcome.value}\t{arrival.path}\t{arrival.title}\n")
            if arrival.marked:
                self.say(f"marked\t{arrival.title}\t{counted(arrival.marked, 'suggestion')}\n")
            for left_out in arrival.unfit:
                self.say(f"left out\t{arrival.title}\t{left_out}\n")
            if arrival.like is not None and not arrival.like.is_same:
                changed = "; ".join(f"{was or '–'} → {now or '–'}" for was, now in arrival.like.changed)
                self.say(f"version of\t{arrival.like.title}\t{changed or 'no figure changed'}\n")

    def read(self, read_files: Iterable[ReadFile], failures: Failures) -> Iterator[ReadFile]:
        """Tell how much was found in each article, and which could not be recognised."""
        for file in read_files:
            if file.problem is not None:
                failures.tell(file.problem)
            if not file.is_read:
                continue
            if not self._as_json:
                self.say(f"read\t{file.title}\t{counted(file.names, 'name')}, {counted(file.figures, 'figure')}\n")
            yield file

    def sum_up(self, dossier: str, arrivals: Sequence[Arrival], read: Sequence[ReadFile]) -> None:
        """Tell how many files had each outcome."""
        counts = {outcome.value: sum(arrival.outcome is outcome for arrival in arrivals) for outcome in Outcome}
        if self._as_json:
            self.say(json.dumps(_report(dossier, arrivals, read, counts), ensure_ascii=False) + "\n")
        else:
            told = ", ".join(f"{count} {name}" for name, count in counts.items() if count or name != Outcome.SKIPPED)
            self._tell_skipped(arrivals)
            self.say(f"{dossier}: {told}; {len(read)} recognised\n")

    def _tell_skipped(self, arrivals: Sequence[Arrival]) -> None:
        for arrival in arrivals:
            if arrival.outcome is Outcome.SKIPPED:
                self.say(f"skipped\t{arrival.path}\t{arrival.problem}\n")


def _report(
    dossier: str, arrivals: Sequence[Arrival], read: Sequence[ReadFile], counts: dict[str, int]
) -> dict[str, object]:
    files = {file.article: file for file in read}
    return {
        "dossier": dossier,
        "articles": [
            _line(arrival, files.get(arrival.article) if arrival.article is not None else None)
            for arrival in arrivals
            if arrival.outcome is not Outcome.SKIPPED
        ],
        "skipped_files": [
            {"path": str(arrival.path), "reason": str(arrival.problem)}
            for arrival in arrivals
            if arrival.outcome is Outcome.SKIPPED
        ],
        **counts,
        "recognised": len(read),
    }


def _version(arrival: Arrival) -> dict[str, object] | None:
    """Return which article this is a version of, with what each prints where a figure was changed."""
    like = arrival.like
    if like is None or like.is_same:
        return None
    changed = [{"was": was, "is": now} for was, now in like.changed]
    sentences = [{"was": was, "is": now} for was, now in like.sentences]
    said = {"article": like.article, "title": like.title}
    return {**said, "changed_figures": changed, "changed_sentences": sentences}


def _line(arrival: Arrival, read: ReadFile | None) -> dict[str, object]:
    return {
        "path": str(arrival.path),
        "outcome": arrival.outcome.value,
        "article": arrival.article,
        "title": arrival.title,
        "source": arrival.source or None,
        "author": arrival.author or None,
        "published": arrival.published.isoformat() if arrival.published else None,
        "address": arrival.url or None,
        "remarks": list(arrival.remarks),
        "version_of": _version(arrival),
        "annotations_taken": arrival.marked,
        "annotations_left_out": list(arrival.unfit),
        "reason": str(arrival.problem) if arrival.problem is not None else None,
        "names": read.names if read else None,
        "figures": read.figures if read else None,
    }
