"""Tortures that anyone can run: ``make torture``, or ``python -m tests.torture.run [--kills N] [--seconds N]``.

A program is killed at random moments of everything that it writes; every write and every sync of the library fails
once, one after the other (by ``strace``, which lets a system call fail without a library of its own in the process);
two desks and two imports work on one library; five desks work on a server that goes down under them; a disk runs full.
Afterwards everything that had been reported as stored must be there, and nothing may be half done. Prints a table, and
ends with status 1 where anything was lost.
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
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from alembic import command
from tests import postgresql_server
from tests.torture import desks
from tests.torture.victim import DOSSIER, SENTENCE, text_of

from recoupe.services.imports import ImportService
from recoupe_db.connections import for_reading
from recoupe_db.migrations.running import configuration
from recoupe_db.problems import Problem
from recoupe_db.queries import mentions
from recoupe_db.records import Kind, Label, NewArticle, NewMention, Origin, Reading
from recoupe_db.store import Store

KINDS = ("review", "undo", "import", "backup", "export", "restore", "migration")
VICTIM = (sys.executable, "-m", "tests.torture.victim")
LONGEST = 0.25  # seconds of work before a kill
_HERE = Path(__file__).resolve().parents[2]


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


def failures(seconds: float, scratch: Path) -> list[Tally]:
    """Let every write and every sync of the library fail once, one after the other."""
    if shutil.which("strace") is None:
        return [Tally("writes and syncs: strace is missing")]
    whole = filled(scratch / "healthy.sqlite")
    tallies: list[Tally] = []
    for calls, error in (("pwrite64,write", "ENOSPC"), ("fsync,fdatasync", "EIO")):
        tally = Tally(f"failed once: {calls} ({error})")
        end = time.monotonic() + seconds / 2
        number = 0
        while time.monotonic() < end:
            number += 1
            library = prepared("backup", scratch / "failing", whole, whole)
            if not _one_failure(tally, library, calls, f"{error}:when={number}"):
                tally.notes.append(f"every one of {number - 1} was made to fail")
                break
        tallies.append(tally)
    return tallies


def _one_failure(tally: Tally, library: Path, calls: str, error: str) -> bool:
    """Let one call fail; False where there were fewer calls."""
    told = library.parent / "strace.txt"
    files = [library, *(library.with_name(library.name + suffix) for suffix in ("-wal", "-shm", "-journal"))]
    traced = [part for path in files for part in ("-P", str(path))]
    strace = [
        "strace",
        "-f",
        "-qq",
        "-o",
        str(told),
        *traced,
        "-e",
        f"trace={calls}",
        "-e",
        f"inject={calls}:error={error}",
    ]
    done = subprocess.run(
        [*strace, *VICTIM, "review", str(library), "7"], capture_output=True, text=True, cwd=_HERE, check=False
    )
    injected = "INJECTED" in told.read_text("utf-8", "replace")
    told.unlink()
    if (
        "Traceback" in done.stderr
        and "Problem" not in done.stderr
        and not any(name in done.stderr for name in ("LibraryUnreachable", "DiskFull", "LibraryBusy", "LibraryDamaged"))
    ):
        tally.notes.append(done.stderr.strip().splitlines()[-1][:120])
    tally.judge(library, [line.split() for line in done.stdout.splitlines()])
    return injected


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
        "--seconds", type=float, default=60, help="of two desks at once, and thrice that of failing calls"
    )
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        tallies = [
            *full(scratch),
            *together(given.seconds, scratch),
            *on_a_server(given.seconds),
            *failures(3 * given.seconds, scratch),
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
