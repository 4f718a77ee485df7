"""How many clicks and keys a reviewer who makes no mistake needs for each mention of dossiers that have gold.

Run by hand: ``python -m tests.benchmarks.effort [GOLD.jsonl …]``, the sample's gold where none is named. Each dossier
is recognised anew, in a library of its own. Letters typed into a field are acts too, and told apart in the last line.
Of a folder called ``sealed`` only totals are told: nobody reads errors.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything loads Qt

from tests.end_to_end.desk import Person
from tests.end_to_end.perfect import Effort, PerfectReviewer, gold_of

from recoupe.cli.recogniser import BUILT_IN, recogniser_of
from recoupe.services.imports import ImportService
from recoupe_db.records import NewArticle
from recoupe_db.store import Store
from recoupe_resources import sample_folder


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="*", type=Path, default=[sample_folder() / "gold.jsonl"])
    parser.add_argument("--dossier", help="only this one")
    given = parser.parse_args()
    for path in given.gold:
        total, spent = [0, 0], Counter[str]()
        for name, lines in _dossiers(path).items():
            if given.dossier not in (None, name):
                continue
            efforts = list(_review(path.parent, lines, gold_of(path), spent))
            acts, mentions = sum(effort.acts for effort in efforts), sum(effort.mentions for effort in efforts)
            if path.parent.name != "sealed":
                print(
                    f"{path.parent.name:12} {name:12} {acts:5} acts {mentions:5} mentions {acts / mentions:6.2f}",
                    flush=True,
                )
            total = [total[0] + acts, total[1] + mentions]
        print(
            f"{path.parent.name:12} {'all':12} {total[0]:5} acts {total[1]:5} mentions {total[0] / total[1]:6.2f}",
            flush=True,
        )
        print("  " + ", ".join(f"{purpose} {count}" for purpose, count in spent.most_common() if count), flush=True)


def _dossiers(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the lines of a file of gold by dossier: the folder of an article, where its file has one."""
    decisions: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in map(json.loads, path.read_text("utf-8").splitlines()):
        decisions[str(Path(line["file"]).parent)].append(line)
    return decisions


def _review(folder: Path, lines: list[dict[str, Any]], gold: dict[str, Any], spent: Counter[str]) -> Iterator[Effort]:
    with tempfile.TemporaryDirectory() as home:
        place = Path(home) / "library.sqlite"
        _fill(place, folder, lines)
        person = Person(place, Path(home) / "desk.ini")
        person.wait(lambda: person.running.desk.review.article is not None, "the article")
        person.acts = 0
        reviewer = PerfectReviewer(person, gold)
        yield from reviewer.review()
        spent.update(reviewer.spent)
        spent.update(
            {"letters among them": person.entries, "passages that could not be marked": len(reviewer.unmarked)}
        )
        person.leave()


def _fill(place: Path, folder: Path, lines: list[dict[str, Any]]) -> None:
    store = Store.open(place)
    importing = ImportService(store)
    dossier = importing.dossier("Dossier")
    for line in lines:
        day = date.fromisoformat(line["published"]) if line["published"] else None
        text = (folder / line["file"]).read_text("utf-8")
        importing.add(dossier.id, NewArticle(text, line["title"], line["file"], source=line["source"], published=day))
    list(importing.recognise(importing.unread(dossier.id), recogniser_of(BUILT_IN)))
    store.close()


if __name__ == "__main__":
    main()
