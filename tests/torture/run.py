"""Tortures that anyone can run: ``make torture``, or ``python -m tests.torture.run [--kills N] [--seconds N]``.

A program is killed at random moments of everything that it writes; every write and every sync of the library fails
once, one after the other (by ``strace``, which lets a system call fail without a library of its own in the process);
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
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from alembic import command
from tests import postgresql_server
from tests.torture import desks
from tests.torture.victim import DOSSIER, SENTENCE, text_of

from recoupe.services.imports import ImportService
from recoupe.services.review import ReviewService
from recoupe_db.connections import for_reading
from recoupe_db.migrations.running import configuration
from recoupe_db.problems import Problem
from recoupe_db.queries import mentions
from recoupe_db.records import Kind, Label, MentionId, MentionState, NewArticle, NewMention, Origin, Reading
from recoupe_db.store import Store

KINDS = ("review", "undo", "import", "backup", "export", "restore", "migration")
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
    notes: list[str] = field(default_factory=list)

    def judge(self, library: Path, reports: list[list[str]], *, exactly: bool = False) -> None:
        """Compare what was reported with what is there. ``exactly``: the library may have been put back meanwhile."""
        self.tries += 1
        said = [line for line in reports if line[0] in REPORTS]
        self.acknowledged += len(said)
        self.refused += sum(line[0] == "refused" for line in reports)
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
        found = [
            NewMention(0, 9, Label.PER, score=0.9),
            NewMention(SENTENCE.index("OpenAI"), SENTENCE.index("OpenAI") + 6, Label.ORG, score=0.9),
            NewMention(16, 41, Kind.MONEY, Reading(Kind.MONEY, "97400000000", unit="USD"), origin=Origin.RULE),
        ]
        with store.write() as session:
            mentions.suggest(session, article.id, found, [], "torture 1")
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


def prepared(kind: str, folder: Path, whole: Path, old: Path) -> Path:
    """Lay out a folder for one kind of work."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    library = folder / "library.sqlite"
    shutil.copy(old if kind == "migration" else whole, library)
    if kind == "restore":
        for name in ("one", "other"):
            shutil.copy(whole, folder / f"{name}.backup")
            with closing(sqlite3.connect(folder / f"{name}.backup")) as file:
                file.execute("UPDATE dossier SET guidelines = ?", (name,))
                file.commit()
    return library


def kills(count: int, scratch: Path) -> list[Tally]:
    """Kill a program at random moments of each kind of work."""
    chance = random.Random(10)  # noqa: S311 - moments, not secrets
    whole, old = filled(scratch / "whole.sqlite"), first_version(scratch / "old.sqlite")
    tallies = {kind: Tally(f"killed: {kind}") for kind in KINDS}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([*VICTIM, "nursery"], text=True, cwd=_HERE, **pipes) as nursery:
        for number in range(count):
            kind = KINDS[number % len(KINDS)]
            library = scratch / "kill" / "library.sqlite"
            if kind in ("restore", "migration") or number < len(KINDS) or number % 100 < len(KINDS):
                library = prepared(kind, scratch / f"kill {kind}", whole, old)
            else:
                library = scratch / f"kill {kind}" / "library.sqlite"
            nursery.stdin.write(f"{kind}\t{number}\t{library}\n")
            nursery.stdin.flush()
            child = int(nursery.stdout.readline())
            first = [] if kind in ("restore", "migration") else [nursery.stdout.readline().split()]
            if first and number % 2:  # every other one is killed only after something was acknowledged
                first.append(nursery.stdout.readline().split())
            time.sleep(chance.uniform(0, LONGEST * (6 if kind == "migration" else 1)))
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            reports = first + list(_until_end(nursery.stdout))
            tallies[kind].judge(library, reports, exactly=kind in ("restore", "migration"))
            if kind == "restore":
                _judge_restored(tallies[kind], library, reports)
        nursery.stdin.close()
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
        (found,) = file.execute("SELECT guidelines FROM dossier").fetchone()
    done = [line[1] for line in reports if line[0] == "restored"]
    allowed = {"other"} if "other" in done else {"one", "other"} if done else {"", "one"}
    if found not in allowed:
        tally.lost += 1
        tally.notes.append(f"{found!r} after {done}")


FAULTS = (("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("fsync,fdatasync", "EIO"))
"""What SQLite writes and syncs by, whatever file it is: library, log, index of the log, copies."""


def failures(seconds: float, scratch: Path) -> list[Tally]:
    """Let every write and every sync of SQLite fail once, one after the other, until all did or the time is over."""
    if shutil.which("strace") is None:
        return [Tally("writes and syncs: strace is missing")]
    whole = filled(scratch / "healthy.sqlite")
    turns = [(kind, *fault) for kind in ("review", "import", "backup") for fault in FAULTS]
    return [_failing(kind, calls, error, seconds / len(turns), scratch, whole) for kind, calls, error in turns]


def _failing(kind: str, calls: str, error: str, seconds: float, scratch: Path, whole: Path) -> Tally:
    tally, folder = Tally(f"{kind}: {calls.partition(',')[0]} fails ({error})"), scratch / "failing"
    count = _traced(Tally(""), prepared("backup", folder, whole, whole), kind, calls)
    end = time.monotonic() + seconds
    order = list(range(1, count + 1))
    random.Random(10).shuffle(order)  # noqa: S311 - where the time is too short, those that are tried are spread
    for number in order:
        if time.monotonic() > end:
            break
        _traced(tally, prepared("backup", folder, whole, whole), kind, calls, f"{error}:when={number}")
    tally.name += f", {tally.tries} of {count}"
    return tally


def _traced(tally: Tally, library: Path, kind: str, calls: str, error: str = "") -> int:
    """Do eight things of a kind, with the call failing that an ``error`` names; return how many calls there were."""
    told = library.parent / "strace.txt"
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", str(told), "-e", f"trace={calls}"]
    strace += ["-e", f"inject={calls}:error={error}"] if error else []
    done = subprocess.run(
        [*strace, *VICTIM, kind, str(library), "7"], capture_output=True, text=True, cwd=_HERE, check=False
    )
    made = told.read_text("utf-8", "replace")
    told.unlink()
    if (
        "Traceback" in done.stderr
        and "Problem" not in done.stderr
        and not any(name in done.stderr for name in ("LibraryUnreachable", "DiskFull", "LibraryBusy", "LibraryDamaged"))
    ):
        tally.notes.append(done.stderr.strip().splitlines()[-1][:120])
    tally.judge(library, [line.split() for line in done.stdout.splitlines()])
    return len(re.findall(r"\w+\(\d+", made))


def together(seconds: float, scratch: Path) -> list[Tally]:
    """Let two desks and two imports work on one library, and bring its log in meanwhile."""
    folder = scratch / "together"
    folder.mkdir()
    library, tally = filled(folder / "library.sqlite"), Tally("two desks, two imports")
    work = [
        [*VICTIM, kind, str(library), str(seed), str(seconds)]
        for seed, kind in enumerate(("review", "review", "import", "import"))
    ]
    running = [subprocess.Popen(each, stdout=subprocess.PIPE, text=True, cwd=_HERE) for each in work]
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
    whole = filled(scratch / "timely.sqlite")
    tally = Tally("clocks set wrong, kept from one try to the next")
    library = prepared("backup", scratch / "clocks", whole, whole)
    for seed, clock in enumerate(CLOCKS):
        for kind in ("review", "undo", "import", "backup"):
            command = ["faketime", "-f", clock, *VICTIM, kind, str(library), str(seed)]
            done = subprocess.run(command, capture_output=True, text=True, cwd=_HERE, env=_IN_PARIS, check=False)
            _judge_clock(tally, library, done.stdout, done.returncode, f"{kind} at {clock}")
    return [tally, _turned(scratch, whole)]


def _turned(scratch: Path, whole: Path) -> Tally:
    """Turn the clock to and fro, by minutes and by years, under a program that works."""
    tally = Tally("a clock that is turned meanwhile")
    library, dial = prepared("backup", scratch / "turned", whole, whole), scratch / "dial"
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
    """Run all tortures and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument(
        "--seconds", type=float, default=60, help="of two desks at once, and up to 15 times that of failing calls"
    )
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        tallies = [
            *full(scratch),
            *together(given.seconds, scratch),
            *on_a_server(given.seconds),
            *clocks(scratch),
            *failures(15 * given.seconds, scratch),
            *kills(given.kills, scratch),
        ]
    print(f"{'':44} {'tries':>6} {'acknowledged':>13} {'refused':>8} {'lost':>5} {'half-written':>13}")
    for each in tallies:
        print(f"{each.name:44} {each.tries:6} {each.acknowledged:13} {each.refused:8} {each.lost:5} {each.half:13}")
    for each in tallies:
        for note in each.notes[:5]:
            print(f"  {each.name}: {note}")
    return int(any(each.lost or each.half for each in tallies))


if __name__ == "__main__":
    sys.exit(main())
