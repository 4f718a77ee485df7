"""How well names are proposed in one half of a dossier when the other half is decided: with its memory and without.

Run by hand: ``python tests/benchmarks/half_decided.py [GOLD.jsonl …]``, the open dossiers where none is named. Each
half of each dossier is decided once, as its gold has it: names that are in it are confirmed, those that cut one of them
are put right, all others rejected. A name that was rejected more often than confirmed is no longer proposed. Strict:
span and label. Of a folder called ``sealed`` only
the total is told.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from recoupe.recognition.memory import Memory
from recoupe.recognition.recogniser import Recogniser
from recoupe.recognition.values import Name, Text
from recoupe_db.printed_names import fold_name
from recoupe_db.records import Label, Origin

OPEN = Path(__file__).parents[1] / "dossiers" / "open" / "gold.jsonl"
_PROPOSED = 0.5  # the least score of a name that is proposed


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article with what the recogniser made of it, and its gold by place."""

    text: str
    names: tuple[Name, ...]
    gold: dict[tuple[int, int], dict[str, Any]]

    def is_right(self, name: Name) -> bool:
        """Return whether the gold has a name at the same place under the same label."""
        expected = self.gold.get((name.start, name.end))
        return expected is not None and name.label in {expected["label"], *expected.get("alt", [])}


def main(paths: list[Path]) -> None:
    """Print for each file of gold the F1 of names without memory and with it."""
    recogniser = Recogniser()
    for path in paths:
        total: dict[str, Counter[str]] = {"without memory": Counter(), "with memory": Counter()}
        for name, articles in _dossiers(path, recogniser).items():
            counted = _measured(articles)
            for way, count in counted.items():
                total[way] += count
            if path.parent.name != "sealed":
                print(f"{path.parent.name:12} {name:12} {_told(counted)}", flush=True)
        print(f"{path.parent.name:12} {'all':12} {_told(total)}", flush=True)


def _dossiers(path: Path, recogniser: Recogniser) -> dict[str, list[ReadArticle]]:
    """Read the articles of a file of gold by dossier: the folder of an article, where its file has one."""
    dossiers: dict[str, list[ReadArticle]] = defaultdict(list)
    for line in map(json.loads, path.read_text("utf-8").splitlines()):
        text = (path.parent / line["file"]).read_bytes().decode("utf-8")
        published = date.fromisoformat(line["published"])
        [recognised] = recogniser.recognise([Text(line["file"], text, published, line.get("source") or "")])
        gold = {(mark["start"], mark["end"]): mark for mark in line["ents"]}
        dossiers[str(Path(line["file"]).parent)].append(ReadArticle(text, tuple(recognised.names), gold))
    return dossiers


def _measured(articles: list[ReadArticle]) -> dict[str, Counter[str]]:
    """Count right, wrong and missed names of each half, the other one decided."""
    counted: dict[str, Counter[str]] = {"without memory": Counter(), "with memory": Counter()}
    for half in (0, 1):
        memory = Memory(_decisions(articles[half::2]))
        for article in articles[1 - half :: 2]:
            remembered = [name for name in memory.apply(article.text, article.names) if not _spoken_against(name)]
            counted["without memory"] += _count(article, article.names)
            counted["with memory"] += _count(article, remembered)
    return counted


def _decisions(articles: list[ReadArticle]) -> dict[tuple[str, Label], tuple[int, int]]:
    """Return how often each surface was confirmed and rejected under a label, as a reviewer decides by the gold."""
    decided: dict[tuple[str, Label], list[int]] = defaultdict(lambda: [0, 0])
    for article in articles:
        for (start, end), expected in article.gold.items():
            decided[fold_name(article.text[start:end]), Label(expected["label"])][0] += 1
        for name in article.names:
            if not any(start < name.end and name.start < end for start, end in article.gold):
                decided[fold_name(name.surface), name.label][1] += 1
    return {key: (accepted, rejected) for key, (accepted, rejected) in decided.items()}


def _spoken_against(name: Name) -> bool:
    return name.origin is Origin.MEMORY and name.score < _PROPOSED


def _count(article: ReadArticle, names: list[Name] | tuple[Name, ...]) -> Counter[str]:
    right = {(name.start, name.end) for name in names if article.is_right(name)}
    optional = {place for place, mark in article.gold.items() if mark.get("optional")}
    wrong = sum((name.start, name.end) not in right | optional for name in names)
    missed = len(article.gold.keys() - right - optional)
    return Counter(right=len(right - optional), wrong=wrong, missed=missed)


def _told(counted: dict[str, Counter[str]]) -> str:
    return "  ".join(f"{way} {_f1(count):.3f}" for way, count in counted.items())


def _f1(count: Counter[str]) -> float:
    return 2 * count["right"] / max(2 * count["right"] + count["wrong"] + count["missed"], 1)


if __name__ == "__main__":
    main([Path(path) for path in sys.argv[1:]] or [OPEN])
