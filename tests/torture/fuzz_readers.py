"""Coverage-guided fuzzing of the readers: `python -m tests.torture.fuzz_readers --runs 10000` (needs the extra “fuzz”).

Each reader starts from our own small files of its format (`tests/exchange/readers/making.py`), and Atheris, driving
libFuzzer, keeps what reaches new lines of ours. What happens to a file is counted: read, refused in a sentence, or
failed with an exception that the process of the readers turns into a sentence. A reader that ends its process, takes
longer than the limit or touches a file or the network is named, and the input is left in a folder of its own, to be
looked at and never to be committed: it may break other people's programs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

_SLOW = 5.0  # seconds
_LIMIT = 30  # seconds for one input, as libFuzzer enforces it
_MEMORY = 2048  # megabytes


def main() -> int:
    """Fuzz every reader, or one in this process where ``--only`` and a report are named."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--runs", type=int, default=10_000, help="mutated files over all readers (%(default)s)")
    asked.add_argument("--seed", type=int, default=1, help="what chance begins with (%(default)s)")
    asked.add_argument("--only", metavar="NAME", help="the file of making.py to start from")
    asked.add_argument("--report", type=Path, help=argparse.SUPPRESS)
    asked.add_argument("--corpus", type=Path, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.report is not None:
        return _fuzz(given.only, given.runs, given.seed, given.report, given.corpus)
    return _fuzz_all(given.runs, given.seed, given.only)


def _fuzz_all(runs: int, seed: int, only: str | None) -> int:
    from tests.exchange.readers.making import every_kind

    names = [only] if only else sorted(every_kind())
    totals, failed = Counter[str](), list[str]()
    folder = Path(tempfile.mkdtemp(prefix="recoupe-fuzz-"))
    for name in names:
        told = _fuzz_beside(name, -(-runs // len(names)), seed, folder / name)
        totals.update(told["counts"])
        failed += [name] if told["ended"] else []
        print(
            f"{name:22} {told['counts']}{' ' + str(told['failures']) if told['failures'] else ''}{told['ended']}",
            flush=True,
        )
    print(
        f"{sum(totals.values())} files: {dict(totals)}; readers that were ended: {failed or 'none'}; inputs in {folder}"
    )
    return 1 if failed or totals["touched"] else 0


def _fuzz_beside(name: str, runs: int, seed: int, place: Path) -> dict[str, object]:
    """Fuzz one reader in a process of its own, and return what it reported."""
    place.mkdir(parents=True)
    report = place / "report.json"
    asked = ["--only", name, "--runs", str(runs), "--seed", str(seed), "--report", str(report), "--corpus", str(place)]
    command = [sys.executable, "-m", "tests.torture.fuzz_readers", *asked]
    ended = subprocess.run(
        command, cwd=place, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}, capture_output=True, check=False
    )
    told = json.loads(report.read_text()) if report.exists() else {"counts": {}, "failures": {}}
    said = ended.stderr.decode(errors="replace").strip().splitlines()
    told["ended"] = f"  ENDED {ended.returncode}: {said[-1:]}" if ended.returncode else ""
    return told


def _fuzz(name: str, runs: int, seed: int, report: Path, corpus: Path) -> int:
    import atheris

    with atheris.instrument_imports(include=["recoupe.exchange"]):
        from recoupe.exchange.problems import FileProblem
        from recoupe.exchange.readers import worker
        from recoupe.exchange.readers.registry import reader_of
        from recoupe.exchange.readers.values import Source
    from tests.exchange.readers.making import every_kind

    first = every_kind()[name]
    seeds = corpus / "corpus"
    seeds.mkdir()
    (seeds / name).write_bytes(first)
    list(reader_of(Source(first, name)).read(Source(first, name)))  # whatever is loaded late is there now
    counts, failures = Counter[str](), Counter[str]()
    file = report.open("w", encoding="utf-8")
    sys.addaudithook(worker.refuse)

    def tell() -> None:
        file.seek(0)
        file.write(json.dumps({"counts": counts, "failures": failures}))
        file.truncate()
        file.flush()

    def try_one(data: bytes) -> None:
        began = time.monotonic()
        try:
            source = Source(bytes(data), name)
            for _ in _first(reader_of(source).read(source)):
                pass
            counts["read"] += 1
        except FileProblem:
            counts["refused"] += 1
        except PermissionError as error:
            counts["touched"] += 1
            failures[f"PermissionError: {error}"] += 1
        except Exception as error:  # noqa: BLE001 - the process of the readers turns it into a sentence
            counts["failed"] += 1
            place = traceback.extract_tb(error.__traceback__)[-1]
            failures[f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}"] += 1
        counts["slow"] += time.monotonic() - began > _SLOW
        if counts.total() % 20 == 0 or counts.total() >= runs - 1:
            tell()

    options = [f"-runs={runs}", f"-seed={seed}", f"-timeout={_LIMIT}", f"-rss_limit_mb={_MEMORY}", "-max_len=200000"]
    atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={corpus}/", str(seeds)], try_one)
    atheris.Fuzz()
    return 0


def _first(articles: Iterator[object]) -> Iterator[object]:
    """Yield at most a thousand articles: what the import shows is bounded, too."""
    for number, article in enumerate(articles):
        if number >= 1000:
            return
        yield article


if __name__ == "__main__":
    sys.exit(main())
