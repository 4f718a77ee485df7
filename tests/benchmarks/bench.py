"""One table of what the program costs, each row a ratio to its floor, measured in this run.

    make bench [ARTICLES=2000] [ROWS="search export"] [AGAINST=COMMIT]

Both sides of a row are measured in turns, each in a process of its own, so that a busy machine slows both alike; the
ratio is the median of the turns, and beside it stand the least and the largest. A row over its target ends in “!”.
With a commit, that checkout is measured in the same turns, with a library that it has made itself.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from surroundings import installed

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Row:
    """Something that is measured: two probes, and what their ratio must be at most."""

    name: str
    ours: str
    floor: str
    against: str
    target: float


ROWS = (
    Row("recoupe --version", "version", "python", "python -c pass", 4),
    Row("recoupe status, no library", "status", "python", "python -c pass", 12),
    Row("recoupe compare -, no text", "compare_nothing", "python", "python -c pass", 12),
    Row("recognize of one text", "recognise_one", "import_spacy", "import spacy", 2.2),
    Row("start until an article is readable", "first_page", "bare_window", "a bare window with a text", 1.6),
    Row("start until the desk stands", "desk", "bare_window", "a bare window with a text", 4),
    Row("recognition in process", "recogniser", "bare_model", "the bare name component", 1.25),
    Row("recognize -j 2 (time that passes)", "two_processes", "one_process", "recognize", 0.59),
    Row("one decision, stored", "decision", "raw_decision", "two rows by sqlite3", 1.5),
    Row("search: rare word", "search_rare", "raw_search_rare", "the raw FTS5 query", 3),
    Row("search: common word", "search_common", "raw_search_common", "the raw FTS5 query", 2),
    Row("list of the dossier", "listed", "raw_list", "the raw query", 2),
    Row("next article: mark its row", "mark_in_many", "mark_in_ten", "the same in ten rows", 1.3),
    Row("export jsonl", "export_jsonl", "json_of_rows", "json.dumps of the rows", 4),
    Row("export conll", "export_conll", "json_of_rows", "json.dumps of the rows", 4),
    Row("export spacy", "export_spacy", "json_of_rows", "json.dumps of the rows", 4),
    Row("import: storing alone", "storing", "raw_storing", "one bulk insert", 6),
    Row("compare 500 articles", "compare_many", "compare_fifth", "compare 100 (growth n^1.1: 5.9)", 5.9),
)


@dataclass(frozen=True, slots=True)
class Checkout:
    """A state of the program, with a library that it has made."""

    name: str
    root: Path
    library: Path

    def run(self, script: str, *arguments: str) -> str:
        """Run a script of the benchmarks on this state of the program, and return what it prints."""
        sources = os.pathsep.join(str(self.root / name) for name in ("db", "desktop", "resources"))
        place = installed() | {"PYTHONPATH": sources}
        command = [sys.executable, str(HERE / script), *arguments]
        done = subprocess.run(command, env=place, capture_output=True, text=True, check=False, cwd=self.root)
        if done.returncode:
            raise RuntimeError((done.stderr.strip().splitlines() or ["it ended"])[-1])
        return done.stdout


@dataclass(frozen=True, slots=True)
class Measured:
    """The ratios of the turns, the seconds of the side that is measured, and the megabytes that it held at most."""

    ratios: tuple[float, ...]
    seconds: float
    megabytes: float


def measure(row: Row, checkouts: Sequence[Checkout], articles: int, turns: int) -> dict[str, Measured | str]:
    """Measure a row on each checkout, in turns."""
    times: dict[str, list[tuple[float, float, float]]] = {checkout.name: [] for checkout in checkouts}
    failed: dict[str, str] = {}
    for _ in range(turns):
        for checkout in checkouts:
            try:
                floor, ours = (
                    json.loads(checkout.run("probes.py", name, str(checkout.library), str(articles)).splitlines()[-1])
                    for name in (row.floor, row.ours)
                )
            except RuntimeError as error:
                failed[checkout.name] = str(error)
                continue
            times[checkout.name].append((ours["seconds"] / floor["seconds"], ours["seconds"], ours["megabytes"]))
    return {name: _summed_up(kept) if kept else failed[name] for name, kept in times.items()}


def _summed_up(kept: Sequence[tuple[float, float, float]]) -> Measured:
    ratios, seconds, megabytes = zip(*kept, strict=True)
    return Measured(tuple(ratios), statistics.median(seconds), max(megabytes))


def told(row: Row, measured: dict[str, Measured | str]) -> str:
    """Return a row of the table."""
    cells = [f"{row.name:36}", f"{row.against:32}", f"{row.target:6.2f}"]
    for one in measured.values():
        if isinstance(one, str):
            cells.append(f"{'– ' + one[:34]:36}")
            continue
        ratio = statistics.median(one.ratios)
        spread = f"{min(one.ratios):.2f}–{max(one.ratios):.2f}"
        sign = "!" if ratio > row.target else " "
        cells.append(f"{ratio:7.2f}{sign} {spread:14} {one.seconds:8.3f} s {one.megabytes:5.0f} MB")
    return " ".join(cells)


@contextlib.contextmanager
def other(commit: str | None, folder: Path) -> Iterator[list[Checkout]]:
    """Give another commit's checkout for the time of a run, none without a commit."""
    if commit is None:
        yield []
        return
    root = folder / "other"
    subprocess.run(["git", "worktree", "add", "--quiet", "--detach", str(root), commit], check=True, cwd=ROOT)
    try:
        yield [Checkout(commit, root, folder / "other.sqlite")]
    finally:
        subprocess.run(["git", "worktree", "remove", "--force", str(root)], check=True, cwd=ROOT)


def machine() -> str:
    """Return what the measurements were taken on."""
    lines = Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    model = next(names, platform.processor() or platform.machine())
    load = os.getloadavg()[0]
    return f"{model}, {os.cpu_count()} cores, load {load:.1f}, Python {platform.python_version()}, {platform.system()}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", nargs="*", help="parts of the names of rows; all without any")
    parser.add_argument("--against", metavar="COMMIT")
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--turns", type=int, default=3)
    given = parser.parse_args()
    rows = [row for row in ROWS if not given.rows or any(part in row.name for part in given.rows)]
    with tempfile.TemporaryDirectory() as scratch, other(given.against, Path(scratch)) as others:
        checkouts = [Checkout("present", ROOT, Path(scratch) / "library.sqlite"), *others]
        for checkout in checkouts:
            checkout.run("large_library.py", str(checkout.library), "--articles", str(given.articles))
        print(
            f"{machine()}\n{given.articles} articles, medians of {given.turns} turns: {_names(checkouts)}", flush=True
        )
        for row in rows:
            print(told(row, measure(row, checkouts, given.articles, given.turns)), flush=True)


def _names(checkouts: Sequence[Checkout]) -> str:
    return " | ".join(checkout.name for checkout in checkouts)


if __name__ == "__main__":
    main()
