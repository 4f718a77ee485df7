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
from contextlib import suppress
from pathlib import Path
from typing import Any

_SLOW = 5.0  # seconds
_LIMIT = 30  # seconds for one input, as libFuzzer enforces it
_MEMORY = 2048  # megabytes
_STOPPED = (70, 71)  # how libFuzzer ends what took too long, or too much
_PATIENCE = 20  # times
_COPIED, _BRAT = "copie", "marques.ann"  # what is no file of its own


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
    names = [only] if only else sorted(_seeds())
    totals, failed = Counter[str](), list[str]()
    folder = Path(tempfile.mkdtemp(prefix="recoupe-fuzz-"))
    for name in names:
        told = _fuzz_name(name, -(-runs // len(names)), seed, folder)
        totals.update(told["counts"])
        failed += [name] if told["ended"] else []
        print(
            f"{name:22} {told['counts']}{' ' + str(told['failures']) if told['failures'] else ''}{told['ended']}",
            flush=True,
        )
    files = totals.total() - totals["slow"]
    print(f"{files} files: {dict(totals)}; readers that were ended: {failed or 'none'}; inputs in {folder}")
    return 1 if failed or totals["touched"] else 0


def _seeds() -> dict[str, bytes]:
    """Return a good file for each reader, by its name: of articles, of marked texts, of marks alone, of issues."""
    from tests.exchange.facts_at_hand import ARTICLE, COST, DOSSIER, GOLD, signed_by_ada
    from tests.exchange.readers.making import cut_pdf, every_kind, page
    from tests.exchange.readers.test_annotated import BRAT, CONLL, MARKED, WEBANNO
    from tests.exchange.readers.test_issues_and_lists import METS, OPML, packed_issue

    from recoupe.exchange.facts_json import facts_json
    from recoupe.exchange.gold_spacy import gold_docs
    from recoupe.exchange.web_annotation import AnnotationSource, web_annotations

    source = {ARTICLE.id: AnnotationSource(ARTICLE.text, ARTICLE.url, ARTICLE.sha256)}
    made = {
        "sources": source,
        "signatures": signed_by_ada,
        "in_words": str,
        "made": ARTICLE.imported,
        "generator": "Recoupe",
    }
    others = {
        "marques.jsonld": web_annotations(DOSSIER, [], [GOLD], **made),
        "numero-mets.xml": METS.encode(),
        "numero.zip": packed_issue(),
        "mots.pdf": cut_pdf(),
        _COPIED: page(paragraphs=2),
        _BRAT: BRAT.encode(),
        "marques.tsv": WEBANNO.encode(),
        "marques.conll": CONLL.encode(),
        "marques.spacy": gold_docs([GOLD])[0],
        "faits.json": facts_json(DOSSIER, [COST], generator="Recoupe", exported_at=ARTICLE.imported),
        "lus.opml": OPML.format('<outline text="Le pont" _note="Il coûte 3,5 M€."/>').encode(),
    }
    return every_kind() | dict(MARKED) | others


def _articles(data: bytes, name: str) -> Iterator[object]:
    """Yield what the program would make of ``data``: a file called ``name``, a piece of a page, marks beside a text."""
    from tests.exchange.readers.test_annotated import RAW

    from recoupe.exchange.readers import brat
    from recoupe.exchange.readers.registry import reader_named, reader_of
    from recoupe.exchange.readers.values import ReadArticle, Source
    from recoupe.exchange.readers.worker_command import COPIED

    if name == _BRAT:
        yield brat.annotated(ReadArticle(RAW.replace("\r\n", "\n")), RAW, data.decode("utf-8-sig", "replace"))
        return
    source = Source(data, name)
    reader = reader_named(COPIED) if name == _COPIED else reader_of(source)
    yield from _first(iter(reader.read(source)))


def _fuzz_name(name: str, runs: int, seed: int, folder: Path) -> dict[str, Any]:
    """Fuzz one reader; one that takes too long or too much is ended and started anew, as the program does it."""
    counts, failures = Counter[str](), Counter[str]()
    while True:
        done = counts["read"] + counts["refused"] + counts["failed"] + counts["stopped"]
        told = _fuzz_beside(name, max(runs - done, 2), seed + counts["stopped"], folder / f"{name} {counts['stopped']}")
        counts.update(told["counts"])
        failures.update(told["failures"])
        if told["code"] not in _STOPPED or done >= runs or counts["stopped"] >= _PATIENCE:
            return {"counts": dict(counts), "failures": dict(failures), "ended": told["ended"]}
        counts["stopped"] += 1


def _fuzz_beside(name: str, runs: int, seed: int, place: Path) -> dict[str, Any]:
    """Fuzz one reader in a process of its own, and return what it reported."""
    place.mkdir(parents=True)
    report = place / "report.json"
    asked = ["--only", name, "--runs", str(runs), "--seed", str(seed), "--report", str(report), "--corpus", str(place)]
    command = [sys.executable, "-m", "tests.torture.fuzz_readers", *asked]
    ended = subprocess.run(
        command, cwd=place, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}, capture_output=True, check=False
    )
    told = json.loads((report.read_text() if report.exists() else "") or '{"counts": {}, "failures": {}}')
    said = ended.stderr.decode(errors="replace").strip().splitlines()
    told["code"] = ended.returncode
    told["ended"] = f"  ENDED {ended.returncode}: {said[-1:]}" if ended.returncode else ""
    return told


def _fuzz(name: str, runs: int, seed: int, report: Path, corpus: Path) -> int:
    import atheris

    with atheris.instrument_imports(include=["recoupe.exchange"]):
        from recoupe.exchange.problems import FileProblem
        from recoupe.exchange.readers import worker

        with suppress(FileProblem):  # an issue without its pages
            list(_articles(_seeds()[name], name))  # whatever is loaded late is there now, and instrumented
    first = _seeds()[name]
    seeds = corpus / "corpus"
    seeds.mkdir()
    (seeds / name).write_bytes(first)
    counts, failures = Counter[str](), Counter[str]()
    file = report.open("w", encoding="utf-8")
    sys.addaudithook(worker.refuse)  # from here on nothing is written but what is open already

    def tell() -> None:
        file.seek(0)
        file.write(json.dumps({"counts": counts, "failures": failures}))
        file.truncate()
        file.flush()

    def try_one(data: bytes) -> None:
        began = time.monotonic()
        try:
            for _ in _articles(bytes(data), name):
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
