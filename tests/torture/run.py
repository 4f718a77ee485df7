"""Tortures that anyone can run: ``make torture``, or ``python -m tests.torture.run [PART…] [--kills N] [--seconds N]``.

A program is killed at random moments of everything that it writes; every write and every sync of each kind of work
fails once, one after the other (by ``strace``, which lets a system call fail without a library of its own in the
process);
clocks are set wrong, ahead, back and past 2038, and turned while the program works (``faketime``); two desks and two
imports work on one library; five desks work on a server that goes down under them; a disk runs full. Afterwards
everything that had been reported as stored must be there, and nothing may be half done. Prints a table, and ends with
status 1 where anything was lost.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from alembic import command
from tests import postgresql_server
from tests.torture import desks
from tests.torture.victim import DOSSIER, SENTENCE, text_of

from recoupe.exchange.package import read_package
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe.services.packages import PackageService
from recoupe.services.review import ReviewService
from recoupe_db.connections import for_reading
from recoupe_db.migrations.running import configuration
from recoupe_db.problems import Problem
from recoupe_db.queries import mentions
from recoupe_db.records import Kind, Label, MentionId, MentionState, NewArticle, NewMention, Origin, Reading
from recoupe_db.store import Store

KINDS = ("review", "undo", "import", "merge", "backup", "export", "restore", "migration")
ENDING = ("merge", "restore", "migration")
"""Kinds of work that come to an end, and begin anew for each child."""
VICTIM = (sys.executable, "-m", "tests.torture.victim")
LONGEST = 0.25  # seconds of work before a kill
_HERE = Path(__file__).resolve().parents[2]
_IN_PARIS = os.environ | {"TZ": "Europe/Paris", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


@dataclass
class Tally:
    """One line of the table."""

    name: str
    tries: int = 0
    acknowledged: int = 0
    refused: int = 0
    lost: int = 0
    half: int = 0
    unsaid: int = 0
    notes: list[str] = field(default_factory=list)

    def judge(self, library: Path, reports: list[list[str]], *, exactly: bool = False) -> None:
        """Compare what was reported with what is there. ``exactly``: the library may have been put back meanwhile."""
        self.tries += 1
        said = [line for line in reports if line[0] in REPORTS]
        self.acknowledged += len(said)
        self.refused += sum(line[0] == "refused" for line in reports)
        self.unsaid += sum(line[0] == "unsaid" for line in reports)
        self.notes += [" ".join(line)[:160] for line in reports if line[0] == "unsaid"]
        try:
            store = Store.open(library, patience=30)
            faults = store.check()
            store.close()
        except Problem as problem:
            faults = [str(problem)]
        left = [*library.parent.glob("*.part*"), *unsound_copies(library)]
        if faults or left:
            self.half += 1
            self.notes += [*faults[:2], *map(str, left[:2])]
        if not exactly:
            lost = [line for line in said if not REPORTS[line[0]](library, line[1])]
            self.lost += len(lost)
            self.notes += [f"lost: {line}" for line in lost[:2]]


def has_step(library: Path, step: str) -> bool:
    """Tell whether a step is in the log, with its decisions."""
    with closing(for_reading(library)) as file:
        return file.execute("SELECT count(*) FROM decision WHERE step = ?", (step,)).fetchone()[0] > 0


def has_article(library: Path, sha256: str) -> bool:
    """Tell whether an article is there."""
    with closing(for_reading(library)) as file:
        return file.execute("SELECT count(*) FROM article WHERE sha256 = ?", (sha256,)).fetchone() == (1,)


def has_copy(library: Path, name: str) -> bool:
    """Tell whether a backup is there and sound."""
    with closing(for_reading(library.parent / "copies" / name.replace("_", " "))) as file:
        return file.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def has_export(library: Path, name: str) -> bool:
    """Tell whether an export is there and whole."""
    json.loads((library.parent / "copies" / name).read_text("utf-8"))
    return True


def has_merged(library: Path, name: str) -> bool:
    """Tell whether all decisions of a package are there."""
    wanted = {entry.uid for entry in read_package(library.parent / "packages" / name).entries}
    with closing(for_reading(library)) as file:
        return bool(wanted) and wanted <= {uid for (uid,) in file.execute("SELECT uid FROM entry")}


def unsound_copies(library: Path) -> Iterator[Path]:
    """Yield backups and exports under their own names that are not whole."""
    for path in library.parent.glob("copies/*"):
        if path.suffix in (".sqlite", ".json"):
            try:
                has_copy(library, path.name) if path.suffix == ".sqlite" else has_export(library, path.name)
            except (ValueError, sqlite3.Error):
                yield path


REPORTS = {
    "step": has_step,
    "article": has_article,
    "backup": has_copy,
    "export": has_export,
    "merged": has_merged,
    "restored": lambda *_: True,
    "upgraded": lambda *_: True,
}


def filled(library: Path) -> Path:
    """Make a library with two articles and what is suggested in them."""
    store = Store.open(library)
    importing = ImportService(store)
    dossier = importing.dossier(DOSSIER).id
    for number in range(2):
        text = text_of(0, number)
        article = importing.add(dossier, NewArticle(text=text, title=f"Article {number}"))
        made = [
            NewMention(0, 9, Label.PER, score=0.9),
            NewMention(SENTENCE.index("OpenAI"), SENTENCE.index("OpenAI") + 6, Label.ORG, score=0.9),
            NewMention(16, 41, Kind.MONEY, Reading(Kind.MONEY, "97400000000", unit="USD"), origin=Origin.RULE),
        ]
        with store.write() as session:
            mentions.suggest(session, article.id, made, [], "torture 1")
    store.close()
    return library


def first_version(library: Path) -> Path:
    """Make an empty library of the first version."""
    from sqlalchemy import create_engine

    engine = create_engine(f"sqlite:///{library}")
    with engine.connect() as connection, connection.begin():
        command.upgrade(configuration(connection), "0001")
    engine.dispose()
    return library


def packages_for(whole: Path, folder: Path) -> Path:
    """Write packages of a colleague who begins with the same library, each of some decisions more."""
    folder.mkdir()
    store = Store.open(shutil.copy(whole, folder.with_suffix(".sqlite")))
    library, review = LibraryService(store), ReviewService(store, reviewer="Bob")
    dossier = library.dossier(DOSSIER)
    for number, line in enumerate(library.lines(dossier.id) * 4):
        mentions_there = library.article(line.id).mentions
        (review.accept, review.reject)[number % 2]([mentions_there[number % len(mentions_there)].id])
        review.mark_read(line.id, reject_rest=True)
        PackageService(store).share(dossier, folder / f"{number}.recoupe")
    store.close()
    return folder


@dataclass(frozen=True, slots=True)
class Seed:
    """What each kind of work begins with: a library, one of the first version, and packages of a colleague."""

    whole: Path
    old: Path
    packages: Path

    @classmethod
    def made(cls, scratch: Path, name: str) -> Seed:
        """Make it."""
        whole = filled(scratch / f"{name}.sqlite")
        return cls(
            whole, first_version(scratch / f"{name} old.sqlite"), packages_for(whole, scratch / f"{name} packages")
        )


def prepared(kind: str, folder: Path, seed: Seed) -> Path:
    """Lay out a folder for one kind of work."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    library, whole = folder / "library.sqlite", seed.whole
    shutil.copy(seed.old if kind == "migration" else whole, library)
    if kind == "merge":
        shutil.copytree(seed.packages, folder / "packages")
    if kind == "restore":
        for name in ("one", "other"):
            shutil.copy(whole, folder / f"{name}.backup")
            with closing(sqlite3.connect(folder / f"{name}.backup")) as file:
                file.execute("UPDATE dossier SET guidelines = ?", (name,))
                file.commit()
    return library


class Nursery:
    """Starts children that have loaded everything already."""

    def __init__(self) -> None:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self._process = subprocess.Popen([*VICTIM, "nursery"], text=True, cwd=_HERE, **pipes)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def start(self, kind: str, seed: int, library: Path, acts: int = 0) -> int:
        """Start a child and return its process id."""
        self._process.stdin.write(f"{kind}\t{seed}\t{library}\t{acts}\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def line(self) -> list[str]:
        """Return the next report."""
        return self._process.stdout.readline().split()

    def rest(self) -> list[list[str]]:
        """Return what a child still reports until it ends."""
        return list(_until_end(self._process.stdout))


def kills(count: int, scratch: Path) -> list[Tally]:
    """Kill a program at random moments of each kind of work."""
    chance = random.Random(10)  # noqa: S311 - moments, not secrets
    seed = Seed.made(scratch, "whole")
    tallies = {kind: Tally(f"killed: {kind}") for kind in KINDS}
    with Nursery() as nursery:
        for number in range(count):
            kind = KINDS[number % len(KINDS)]
            library = scratch / f"kill {kind}" / "library.sqlite"
            if kind in ENDING or number % 100 < len(KINDS):
                library = prepared(kind, scratch / f"kill {kind}", seed)
            child = nursery.start(kind, number, library)
            first = [] if kind in ("restore", "migration") else [nursery.line()]
            if first and number % 16 >= len(KINDS):  # every other one is killed only after something was acknowledged
                first.append(nursery.line())
            time.sleep(chance.uniform(0, LONGEST * (6 if kind == "migration" else 1)))
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            reports = first + nursery.rest()
            tallies[kind].judge(library, reports, exactly=kind in ("restore", "migration"))
            if kind == "restore":
                _judge_restored(tallies[kind], library, reports)
    for kind in ("backup", "export"):  # what was begun under another name goes when the next is written there
        subprocess.run(
            [*VICTIM, kind, str(scratch / f"kill {kind}" / "library.sqlite"), "1"],
            cwd=_HERE,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        left = list((scratch / f"kill {kind}" / "copies").glob("*.part*"))
        tallies[kind].half += len(left)
        tallies[kind].notes += map(str, left)
    return list(tallies.values())


def _until_end(lines: Iterator[str]) -> Iterator[list[str]]:
    for line in lines:
        if line.strip() == "end":
            return
        yield line.split()


def _judge_restored(tally: Tally, library: Path, reports: list[list[str]]) -> None:
    """A library is one of the two or what it was before, and the one that was reported last, or the next."""
    with closing(sqlite3.connect(library)) as file:
        (guidelines,) = file.execute("SELECT guidelines FROM dossier").fetchone()
    done = [line[1] for line in reports if line[0] == "restored"]
    allowed = {"other"} if "other" in done else {"one", "other"} if done else {"", "one"}
    if guidelines not in allowed:
        tally.lost += 1
        tally.notes.append(f"{guidelines!r} after {done}")


FAULTS = (
    *(("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("ftruncate", "EIO")),
    *(("write", "ENOSPC"), ("fsync", "EIO"), ("fdatasync", "EIO")),
)
"""What SQLite writes and syncs by, whatever file it is (library, log, copies), and what Python writes files by."""
ACTS = {"backup": 2, "export": 2, "merge": 3, "restore": 1}
"""How much of a kind of work is done while one call fails; four things of the others."""


def failures(seconds: float, scratch: Path) -> Iterator[Tally]:
    """Let every write and every sync fail once, one after the other, until all did or the time is over."""
    if shutil.which("strace") is None:
        yield Tally("writes and syncs: strace is missing")
        return
    seed = Seed.made(scratch, "healthy")
    turns = [(kind, *fault) for kind in KINDS for fault in FAULTS]
    end = time.monotonic() + seconds
    with Nursery() as nursery:
        failing = [_Failing(kind, call, error, scratch, seed, nursery) for kind, call, error in turns]
        for one in failing:
            one.run(end)
            if one.count:
                yield one.tally


@dataclass
class _Failing:
    """One call that fails in one kind of work: at its first time, its second, and so on."""

    kind: str
    call: str
    error: str
    scratch: Path
    seed: Seed
    nursery: Nursery
    count: int = 0
    tally: Tally = field(init=False)

    def __post_init__(self) -> None:
        self.tally = Tally(f"{self.kind}: {self.call} fails ({self.error})")

    def run(self, end: float) -> None:
        """Try every time of the call until the ``end``, those that are tried spread over all."""
        self.count = self._traced()[1].count(f"{self.call}(")
        order = list(range(1, self.count + 1))
        random.Random(10).shuffle(order)  # noqa: S311 - spread, not secret
        for number in order:
            if time.monotonic() > end:
                break
            said, told = self._traced(f"{self.error}:when={number}")
            if "(INJECTED)" in told:
                self._judge(said)
        self.tally.name += f", {self.tally.tries} of {self.count}"

    def _judge(self, said: list[list[str]]) -> None:
        library = self.scratch / "failing" / "library.sqlite"
        self.tally.judge(library, said, exactly=self.kind in ("restore", "migration"))
        if self.kind == "restore":
            _judge_restored(self.tally, library, said)

    def _traced(self, error: str = "") -> tuple[list[list[str]], str]:
        """Do a few things with one call failing; return what was reported, and the calls that were made."""
        library = prepared(self.kind, self.scratch / "failing", self.seed)
        told = self.scratch / "strace.txt"
        child = self.nursery.start(self.kind, 7, library, ACTS.get(self.kind, 4))
        strace = ["strace", "-f", "-qq", "-p", str(child), "-o", str(told), "-e", f"trace={self.call}"]
        strace += ["-e", f"inject={self.call}:error={error}"] if error else []
        status = Path(f"/proc/{child}/status")
        while "State:\tT" not in status.read_text("utf-8"):  # it has not stopped yet
            time.sleep(0.001)
        with subprocess.Popen(strace) as tracing:
            while "TracerPid:\t0" in status.read_text("utf-8") and tracing.poll() is None:
                time.sleep(0.002)
            os.kill(child, signal.SIGCONT)
            said = self.nursery.rest()
        return said, told.read_text("utf-8", "replace")


def together(seconds: float, scratch: Path) -> list[Tally]:
    """Let two desks and two imports work on one library, and bring its log in meanwhile."""
    folder = scratch / "together"
    folder.mkdir()
    library, tally = filled(folder / "library.sqlite"), Tally("two desks, two imports")
    work = [
        [*VICTIM, kind, str(library), str(seed), str(seconds)]
        for seed, kind in enumerate(("review", "review", "import", "import"))
    ]
    running = [subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=_HERE) for words in work]
    said = [one.communicate()[0] for one in running]
    if any(one.returncode for one in running):
        tally.notes.append(f"ended with {[one.returncode for one in running]}")
        tally.half += 1
    tally.judge(library, [line.split() for one in said for line in one.splitlines()])
    return [tally]


def on_a_server(seconds: float) -> list[Tally]:
    """Let five desks work on one library of a server that goes down under them."""
    tally = Tally(f"{desks.DESKS} desks on a server that goes down")
    if postgresql_server.programs() is None:
        tally.notes.append(postgresql_server.WHY_NOT)
        return [tally]
    tally.tries = 1
    tally.acknowledged, tally.refused, tally.lost, tally.half, tally.notes = desks.five_desks(seconds)
    tally.half += bool(tally.notes)
    return [tally]


CLOCKS = (
    *("-400d", "+1d", "@2026-10-25 02:59:59", "@2026-03-29 01:59:59"),
    *("@2038-01-19 03:14:05", "@2120-02-29 12:00:00"),
)
"""Before the library was made, ahead, across both changes of the hour, past 32 bits, and a leap day far away."""


def clocks(scratch: Path) -> list[Tally]:
    """Let the program work while its clock is wrong, and while it is turned; the last step is the last all the same."""
    if shutil.which("faketime") is None:
        return [Tally("clocks set wrong: faketime is missing")]
    beginning = Seed.made(scratch, "timely")
    tally = Tally("clocks set wrong, kept from one try to the next")
    library = prepared("backup", scratch / "clocks", beginning)
    for seed, clock in enumerate(CLOCKS):
        for kind in ("review", "undo", "import", "backup"):
            command = ["faketime", "-f", clock, *VICTIM, kind, str(library), str(seed)]
            done = subprocess.run(command, capture_output=True, text=True, cwd=_HERE, env=_IN_PARIS, check=False)
            _judge_clock(tally, library, done.stdout, done.returncode, f"{kind} at {clock}")
    return [tally, _turned(scratch, beginning)]


def _turned(scratch: Path, seed: Seed) -> Tally:
    """Turn the clock to and fro, by minutes and by years, under a program that works."""
    tally = Tally("a clock that is turned meanwhile")
    library, dial = prepared("backup", scratch / "turned", seed), scratch / "dial"
    preload = subprocess.run(
        ["faketime", "-m", "-f", "+0", "printenv", "LD_PRELOAD"], capture_output=True, text=True, check=True
    ).stdout.strip()
    for kind in ("review", "undo", "import", "backup"):
        dial.write_text("+0\n")
        environment = _IN_PARIS | {"FAKETIME_TIMESTAMP_FILE": str(dial), "FAKETIME_NO_CACHE": "1"}
        environment |= {"LD_PRELOAD": preload}
        command = [*VICTIM, kind, str(library), "7", "8"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_HERE, env=environment) as running:
            for turn in range(60):
                dial.write_text(("-3600\n", "+7200\n", "+10y\n", "-2y\n")[turn % 4])
                time.sleep(0.15)
            dial.write_text("+0\n")
            said = running.communicate(timeout=120)[0]
        _judge_clock(tally, library, said, running.returncode, f"{kind} with a clock that is turned")
    return tally


def _judge_clock(tally: Tally, library: Path, said: str, status: int, what: str) -> None:
    tally.judge(library, [line.split() for line in said.splitlines()])
    store = Store.open(library)
    review = ReviewService(store, reviewer="Ada")
    review.relabel(MentionId(1), Label.LOC)
    with store.read() as session:
        before = mentions.get(session, MentionId(2)).state
    (review.accept if before is MentionState.REJECTED else review.reject)([MentionId(2)])
    review.undo()
    with store.read() as session:
        undone = mentions.get(session, MentionId(2)).state is before
    store.close()
    if status or not undone:
        tally.half += 1
        tally.notes.append(f"{what}: status {status}, the last step {'was' if undone else 'was not'} undone")


FULL = """
set -e
mount -t tmpfs -o size=700k none "$1"
cp "$2" "$1/library.sqlite"
shift 2
"$@"
cp -r "$DISK" "$OUT"
"""


def full(scratch: Path) -> list[Tally]:
    """Let a disk run full while articles are imported and decided on, and make room again."""
    tally = Tally("a full disk")
    whole, disk = filled(scratch / "small.sqlite"), scratch / "disk"
    disk.mkdir()
    for turn, kind in enumerate(("import", "review", "undo", "backup")):
        out = scratch / f"full {kind}"
        script = ["unshare", "-rm", "sh", "-c", FULL, "sh", str(disk), str(whole)]
        environment = os.environ | {"DISK": str(disk), "OUT": str(out)}
        victim = [*VICTIM, kind, str(disk / "library.sqlite"), str(turn), "4"]
        done = subprocess.run(
            [*script, *victim], capture_output=True, text=True, cwd=_HERE, env=environment, check=False
        )
        if not out.exists():
            tally.notes.append(f"{kind}: {(done.stderr.strip().splitlines() or ['not possible here'])[-1][:120]}")
            continue
        tally.judge(out / "library.sqlite", [line.split() for line in done.stdout.splitlines()])
    return [tally]


def main() -> int:
    """Run all tortures, or those that are named, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help="full, together, server, clocks, failures, kills")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument(
        "--seconds", type=float, default=60, help="of two desks at once, and up to 60 times that of failing calls"
    )
    given = parser.parse_args()
    parts: dict[str, Callable[[Path], Iterable[Tally]]] = {
        "full": full,
        "together": lambda scratch: together(given.seconds, scratch),
        "server": lambda _: on_a_server(given.seconds),
        "clocks": clocks,
        "failures": lambda scratch: failures(60 * given.seconds, scratch),
        "kills": lambda scratch: kills(given.kills, scratch),
    }
    print(f"{'':44} {'tries':>6} {'acknowledged':>13} {'refused':>8} {'unsaid':>7} {'lost':>5} {'half-written':>13}")
    with tempfile.TemporaryDirectory() as folder:
        tallies = [tally for name in given.parts or parts for tally in map(told, parts[name](Path(folder)))]
    return int(any(tally.lost or tally.half or tally.unsaid for tally in tallies))


def told(tally: Tally) -> Tally:
    """Print its line, and what is to be said of it."""
    counts = (
        f"{tally.tries:6} {tally.acknowledged:13} {tally.refused:8} {tally.unsaid:7} {tally.lost:5} {tally.half:13}"
    )
    print(f"{tally.name:44} {counts}", *tally.notes[:5], sep="\n  ", flush=True)
    return tally


if __name__ == "__main__":
    sys.exit(main())
