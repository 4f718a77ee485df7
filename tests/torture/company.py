"""Merging, synchronising, ruling and training are killed at random moments, on a file and on PostgreSQL.

``python -m tests.torture.company [--kills N]`` prints a table, and ends with status 1 where anything was lost. Children
are forked from a program that has loaded everything, so that they are killed at work and not while they start.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests import postgresql_server
from tests.services.test_sharing import OTHER, TEXT, Newsroom

from recoupe.cli.recogniser import recogniser_of
from recoupe.exchange.package import read_package
from recoupe.recognition import own_component
from recoupe.services.adjudication import AdjudicationService
from recoupe.services.imports import TextRecogniser
from recoupe.services.settling import compared
from recoupe.services.training import TrainingService
from recoupe.training.continuing import Recipe
from recoupe.training.versions import Version, Versions
from recoupe_db.queries import log
from recoupe_db.store import Store

ARTICLES = 14

KINDS = {
    "merge": "merging a package",
    "sync": "synchronising a folder",
    "rule": "ruling on differences",
    "train": "training the recogniser",
}
TOWNS = ("Zarbourg", "Vélizon", "Mirandac", "Tolvery", "Castagnol", "Brumeval")
LESSONS = [
    f"{said.format(town)} Sam Altman l’a dit à {town}."
    for town, said in zip(
        TOWNS,
        (
            "Le maire de {} parle ce soir.",
            "À {}, tout ferme le lundi.",
            "Quitter {} ? Personne n’y pense.",
            "La gare de {} ouvre demain.",
            "{} dort encore sous la pluie.",
            "On rit beaucoup vers {}, paraît-il.",
        ),
        strict=True,
    )
]


@dataclass
class Outcome:
    """What became of one kind of work that was killed."""

    kills: int = 0
    finished: int = 0
    acknowledged: int = 0
    lost: int = 0
    half: int = 0
    notes: list[str] = field(default_factory=list)

    def judge(self, *, lost: int = 0, half: bool = False, note: object = "") -> None:
        self.lost += lost
        self.half += half
        if lost or half:
            self.notes.append(str(note)[:200])


class Files:
    """Libraries that are files in a folder."""

    name = "SQLite"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0

    def fresh(self) -> Path:
        """Return the place of a new library."""
        blank = self._folder / "blank.sqlite"
        if not blank.exists():
            Store.open(blank).close()
        return self.copy(blank)

    def copy(self, place: Path) -> Path:
        """Return the place of a copy of a library that nobody has open."""
        self._number += 1
        return Path(shutil.copy(place, self._folder / f"{self._number}.sqlite"))


class Server:
    """Libraries that are databases of a server."""

    name = "PostgreSQL"

    def __init__(self, server: postgresql_server.Cluster) -> None:
        self._server = server
        self._number = 0

    def fresh(self) -> str:
        """Return the address of a new library."""
        return self._server.database()

    def copy(self, place: str) -> str:
        """Return the address of a copy of a library that nobody has open."""
        self._number += 1
        source = place.partition("@/")[2].partition("?")[0]
        self._server.execute(f"CREATE DATABASE copy_{self._number} TEMPLATE {source} STRATEGY file_copy")
        return self._server.url(f"copy_{self._number}")


def killed(
    work: Callable[[Callable[[object], None]], object], after: float, *, told: int = 0
) -> tuple[list[str], bool]:
    """Do ``work`` in a child that is killed ``after`` so many seconds of it, and return what it told, and its end.

    The seconds begin when it has ``told`` so many things.

    ``work`` is given a way to tell; telling is one system call, so that no line is half.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            os.write(writing, b"begun\n")
            work(lambda told: os.write(writing, f"{told}\n".encode()))
            os.write(writing, b"finished\n")
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        first = b"".join(pipe.readline() for _ in range(1 + told))  # the child is at work from here on
        time.sleep(after)
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        heard = (first + pipe.read()).decode().split("\n")
    os.waitpid(child, 0)
    lines = [line for line in heard[1:] if line]
    return [line for line in lines if line != "finished"], "finished" in lines


@contextmanager
def opened(place: Path | str, reviewer: str):
    somebody = Newsroom(place, reviewer)
    try:
        yield somebody
    finally:
        somebody.store.close()


class Company:
    """Ada's and Bob's libraries, who have read the same articles and differ, and Cléa's, who has both readings."""

    def __init__(
        self,
        libraries: Files | Server,
        folder: Path,
        seed: int = 0,
        seconds: float = 3600,
        base: str = own_component.BASE,
        articles: int = ARTICLES,
    ) -> None:
        self.libraries, self.folder, self.seconds, self.base = libraries, folder, seconds, base
        self.dice = random.Random(seed)  # noqa: S311 - moments, no secrets
        more = [f"{TEXT} Épisode {number}." for number in range(articles - 2)]
        self.ada, self.bob, self.clea = (libraries.fresh() for _ in range(3))
        with opened(self.ada, "Ada") as ada, opened(self.bob, "Bob") as bob, opened(self.clea, "Cléa") as clea:
            ada.begin(TEXT, OTHER, *more)
            bob.packages.take(ada.send(folder))
            for newsroom in (ada, bob):
                for text in (TEXT, *more):
                    newsroom.review.accept([newsroom.mention("Elon Musk", text).id])
            for text in (TEXT, *more):
                bob.review.accept([bob.mention("OpenAI", text).id, bob.mention("Sam Altman", text).id])
            for newsroom in (ada, bob):
                for text in (TEXT, OTHER, *more):
                    newsroom.read_all(text)
            self.packages = [newsroom.send(folder) for newsroom in (ada, bob)]
            for package in self.packages:
                clea.packages.take(package)
            self.before, self.whole = ada.journal(), clea.journal()

    def _tries(self, kills: int) -> Iterator[int]:
        """Count tries, until there were enough or the seconds are over."""
        end = time.monotonic() + self.seconds
        return itertools.takewhile(lambda _: time.monotonic() < end, range(kills))

    def merge(self, kills: int) -> Outcome:
        """Kill merges: each brings all of a package or nothing of it, and the next one brings the rest."""
        outcome = Outcome()
        longest = self._lasting(self._take)
        for _ in self._tries(kills):
            place = self.libraries.copy(self.ada)
            _, finished = killed(lambda tell, at=place: self._take(at), self.dice.uniform(0, longest))
            outcome.kills += 1
            outcome.finished += finished
            with opened(place, "Ada") as ada:
                entries, faults = ada.journal(), ada.store.check()
                outcome.judge(half=entries not in (self.before, self.whole) or bool(faults), note=faults)
                outcome.judge(lost=int(finished and entries != self.whole), note="a merge that was reported")
                ada.packages.take(self.packages[1])
                right = ada.journal() == self.whole and len(ada.compared().open) == len({"OpenAI", "Sam Altman"})
                outcome.judge(lost=int(not right), note="the merge after")
        return outcome

    def _take(self, place: Path | str) -> None:
        with opened(place, "Ada") as ada:
            ada.packages.take(self.packages[1])

    def sync(self, kills: int) -> Outcome:
        """Kill exchanges through a folder: no package in it is half, and the next ones bring both sides to the same."""
        outcome = Outcome()
        longest = self._lasting(lambda place: self._sync(place, Path(tempfile.mkdtemp(dir=self.folder))))
        for _ in self._tries(kills):
            shared = Path(tempfile.mkdtemp(dir=self.folder))
            places = [self.libraries.copy(self.ada), self.libraries.copy(self.bob)]
            for place in places:
                _, finished = killed(
                    lambda tell, at=place, to=shared: self._sync(at, to), self.dice.uniform(0, longest)
                )
                outcome.kills += 1
                outcome.finished += finished
                for package in shared.glob("*/*.recoupe"):
                    read_package(package)
            with opened(places[0], "Ada") as ada, opened(places[1], "Bob") as bob:
                faults = [*ada.store.check(), *bob.store.check()]
                for newsroom in (ada, bob, ada):
                    faults += [one for one in newsroom.packages.sync(shared) if isinstance(one, Exception)]
                outcome.judge(half=bool(faults), note=faults)
                same = ada.journal() == bob.journal() == self.whole
                same = same and len([*shared.glob("*/*.recoupe")]) == len(places)
                outcome.judge(lost=int(not same), note="the exchange after")
            shutil.rmtree(shared)
        return outcome

    def _sync(self, place: Path | str, shared: Path) -> None:
        with opened(place, "Ada") as somebody:
            for one in somebody.packages.sync(shared):
                if isinstance(one, Exception):
                    raise one

    def rule(self, kills: int) -> Outcome:
        """Kill somebody who rules: what was told to be stored is in the log, and no ruling is half."""
        outcome = Outcome()
        place = self.libraries.copy(self.clea)
        for _ in self._tries(kills):
            told, _ = killed(lambda tell: self._rule(place, tell), self.dice.uniform(0, 0.8), told=1)
            outcome.kills += 1
            outcome.acknowledged += len(told)
            with opened(place, "Cléa") as clea:
                faults = clea.store.check()
                with clea.store.read() as session:
                    articles = compared(session, clea.dossier.id)
                differences = [one for article in articles.values() for one in article.differences]
                half = [one for one in differences if one.ruling is not None and one.ruling not in one.sides.values()]
                outcome.judge(half=bool(faults or half), note=[*faults, *half])
                with clea.store.read() as session:
                    lost = [step for step in told if not log.get(session, int(step)).decisions]
                outcome.judge(lost=len(lost), note=f"rulings {lost}")
        return outcome

    @staticmethod
    def _rule(place: Path | str, tell: Callable[[object], None]) -> None:
        store = Store.open(place)
        service = AdjudicationService(store, reviewer="Lead")
        with opened(place, "Lead") as lead:
            dossier = lead.dossier.id
        while True:
            for case in service.docket(dossier).cases:
                for side in case.difference.sides.values():
                    tell(service.rule(case.article, case.difference, side, reason="again").step)

    def train(self, kills: int) -> Outcome:
        """Kill trainings: library and version in use stay what they were, and a version that is there is whole."""
        outcome = Outcome()
        place, versions = self.libraries.fresh(), Versions(Path(tempfile.mkdtemp(dir=self.folder)))
        with opened(place, "Ada") as ada:
            ada.begin(*LESSONS)
            for text in LESSONS:
                ada.review.accept([mention.id for mention in ada.library.article(ada.article(text)).mentions])
                ada.read_all(text)
            before = ada.journal()
        self._recogniser = recogniser_of(self.base)  # before any child
        longest = self._lasting(lambda _: self._train(place, versions, str))
        (first,) = versions.all()
        versions.use(first.name)
        files = {path.name for path in versions.path(first.name).rglob("*")}
        for _ in self._tries(kills):
            told, finished = killed(lambda tell: self._train(place, versions, tell), self.dice.uniform(0, longest))
            outcome.kills += 1
            outcome.finished += finished
            outcome.acknowledged += len(told)
            with opened(place, "Ada") as ada:
                faults = ada.store.check()
                same = ada.journal() == before and all(ada.library.article(ada.article(text)) for text in LESSONS)
                outcome.judge(lost=int(not same), half=bool(faults), note=faults)
            there = {version.name for version in versions.all()}
            half = [name for name in there if {path.name for path in versions.path(name).rglob("*")} != files]
            outcome.judge(lost=len({first.name, *told} - there), half=bool(half), note=[*half, *told])
            outcome.judge(lost=int(versions.used != first.name), note=f"in use: {versions.used}")
        self._train(place, versions, lambda name: outcome.judge(lost=int(name not in map(_name, versions.all()))))
        outcome.judge(half=bool([*versions.folder.glob("*.part")]), note="what a killed training had written")
        return outcome

    def _train(self, place: Path | str, versions: Versions, tell: Callable[[object], None]) -> None:
        with opened(place, "Ada") as ada:
            service = TrainingService(ada.store, versions)
            tell(service.train([ada.dossier], self.base, self._recogniser_of, recipe=Recipe(passes=1)).name)

    def _recogniser_of(self, model: str) -> TextRecogniser:
        return self._recogniser if model == self.base else recogniser_of(model)

    def _lasting(self, work: Callable[[Path | str], object]) -> float:
        """Return how long some work takes when nobody kills it, and a little more."""
        place = self.libraries.copy(self.ada)
        begun = time.monotonic()
        killed_by_nobody = os.fork()
        if killed_by_nobody == 0:
            try:
                work(place)
            finally:
                os._exit(0)
        os.waitpid(killed_by_nobody, 0)
        return 1.2 * (time.monotonic() - begun)


def _name(version: Version) -> str:
    return version.name


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100, help="of each kind of work on each database (%(default)s)")
    parser.add_argument("--seconds", type=float, default=3600, help="for each kind of work at most (%(default)s)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--on", choices=("sqlite", "postgresql"), help="only this database")
    parser.add_argument("--of", choices=tuple(KINDS), help="only this kind of work")
    parser.add_argument("--trainings", type=int, help="kills of trainings, if not as many as of the other kinds")
    parser.add_argument("--articles", type=int, default=ARTICLES, help="that everybody has read (%(default)s)")
    parser.add_argument("--base", default=own_component.BASE, help="the pipeline that is trained further (%(default)s)")
    given = parser.parse_args()
    kinds = dict.fromkeys([given.of] if given.of else KINDS, given.kills)
    if "train" in kinds and given.trainings is not None:
        kinds["train"] = given.trainings
    lost = 0
    print("| | killed | had finished | acknowledged | lost | half-written |\n| --- | --- | --- | --- | --- | --- |")
    if given.on != "postgresql":
        with tempfile.TemporaryDirectory() as folder:
            lost += _all(_company(Files(Path(folder)), Path(folder), given), kinds)
    if given.on == "sqlite":
        return bool(lost)
    if postgresql_server.programs() is None:
        print(postgresql_server.WHY_NOT, file=sys.stderr)
        return bool(lost)
    with tempfile.TemporaryDirectory() as folder, postgresql_server.cluster(durable=True) as server:
        lost += _all(_company(Server(server), Path(folder), given), kinds)
    return bool(lost)


def _company(libraries: Files | Server, folder: Path, given: argparse.Namespace) -> Company:
    return Company(libraries, folder, given.seed, given.seconds, given.base, given.articles)


def _all(company: Company, kinds: Mapping[str, int]) -> int:
    lost = 0
    for kind, kills in kinds.items():
        outcome: Outcome = getattr(company, kind)(kills)
        cells = (outcome.kills, outcome.finished, outcome.acknowledged, outcome.lost, outcome.half)
        print(f"| {company.libraries.name}: {KINDS[kind]} | {' | '.join(map(str, cells))} |", flush=True)
        for note in outcome.notes[:5]:
            print(f"  {note}", flush=True)
        lost += outcome.lost + outcome.half
    return lost


if __name__ == "__main__":
    sys.exit(main())
