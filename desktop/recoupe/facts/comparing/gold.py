"""Dossiers in which a person said which figures state one fact, read from `gold.jsonl` and `facts.json`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations, groupby
from pathlib import Path
from typing import Any

from recoupe.facts.comparing.values import ComparedArticle, Place


@dataclass(frozen=True)
class ComparisonGold:
    """An article of a dossier: the id by which its facts name it, its text, and its day."""

    id: str
    text: str
    published: date | None


@dataclass(frozen=True)
class GoldDossier:
    """What a person found: ``facts`` by place, the places that count neither way, and the facts that may go together.

    ``complete`` says that every figure which two articles state has its fact: else a figure without one says nothing.
    """

    name: str
    articles: tuple[ComparisonGold, ...]
    facts: dict[Place, frozenset[str]]
    told: frozenset[str]
    skipped: frozenset[Place]
    neutral: frozenset[frozenset[str]]
    complete: bool

    def label(self, a: Place, b: Place) -> bool | None:
        """Tell whether two figures are one fact; None where that counts neither way."""
        one, other = self.facts.get(a, frozenset[str]()), self.facts.get(b, frozenset[str]())
        if a.article == b.article and not (one and other):
            return None
        if one & other & self.told:
            return None if a in self.skipped or b in self.skipped else True
        if a in self.skipped or b in self.skipped or one & other:
            return None
        if any(frozenset({x, y}) in self.neutral for x in one for y in other):
            return None
        return False if self.complete or one or other else None

    def pairs(self) -> set[tuple[Place, Place]]:
        """Return the pairs of figures in different articles that are one fact."""
        places = sorted(self.facts)
        return {(a, b) for a, b in combinations(places, 2) if a.article != b.article and self.label(a, b)}


@dataclass(frozen=True)
class AnsweredDossier:
    """A dossier of a desk, with what was answered of its figures: which are one fact, and which are not.

    Of figures about which nobody was asked it says nothing.
    """

    name: str
    articles: tuple[ComparedArticle, ...]
    together: frozenset[tuple[Place, Place]]
    apart: frozenset[tuple[Place, Place]]

    def label(self, a: Place, b: Place) -> bool | None:
        """Tell whether two figures are one fact; None where nobody said."""
        if (a, b) in self.together or (b, a) in self.together:
            return True
        return False if (a, b) in self.apart or (b, a) in self.apart else None

    def pairs(self) -> set[tuple[Place, Place]]:
        """Return the pairs of figures in different articles that are one fact."""
        return {(min(pair), max(pair)) for pair in self.together if pair[0].article != pair[1].article}


def read_gold(folder: Path) -> Iterator[GoldDossier]:
    """Yield the dossiers of ``folder``; only one whose figures may be neutral or traps is complete."""
    lines = [json.loads(line) for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    told = {str(entry["dossier"]): entry for entry in json.loads((folder / "facts.json").read_text(encoding="utf-8"))}
    for name, articles in groupby(lines, key=lambda line: str(line["dossier"])):
        yield _dossier(folder, name, list(articles), told[name])


def _dossier(folder: Path, name: str, lines: list[dict[str, Any]], entry: dict[str, Any]) -> GoldDossier:
    named = {article for fact in entry["facts"] for article in fact["values"]}
    by_number = named <= {str(line.get("article")) for line in lines}
    ids = [str(line["article"]) if by_number else line["file"] for line in lines]
    facts: defaultdict[Place, set[str]] = defaultdict(set)
    for fact in entry["facts"]:
        for article, mentions in fact["values"].items():
            for mention in mentions:
                facts[Place(article, mention["start"])].add(fact["id"])
    for trap in entry.get("traps", []):
        for mention in trap.get("at", []):
            facts[Place(str(mention["article"]), mention["start"])].add(trap["id"])
    return GoldDossier(
        name=f"{folder.name}/{name}",
        articles=tuple(_article(folder, line, own) for line, own in zip(lines, ids, strict=True)),
        facts={place: frozenset(own) for place, own in facts.items()},
        told=frozenset(fact["id"] for fact in entry["facts"] if not fact.get("optional")),
        skipped=frozenset(
            Place(own, figure["start"])
            for line, own in zip(lines, ids, strict=True)
            for figure in line.get("figures", [])
            if figure.get("stamp") or figure.get("optional")
        ),
        neutral=frozenset(frozenset({pair["a"], pair["b"]}) for pair in entry.get("neutral", [])),
        complete="neutral" in entry or bool(entry.get("complete")),
    )


def _article(folder: Path, line: dict[str, Any], own: str) -> ComparisonGold:
    text = (folder / line["file"]).read_bytes().decode("utf-8")
    day = line.get("published")
    return ComparisonGold(own, text, date.fromisoformat(day) if day else None)
