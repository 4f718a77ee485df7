"""How well a folder of annotated dossiers is compared: its `gold.jsonl` and `facts.json` say what a person found."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

from recoupe.facts.comparing.values import ComparedFact, Comparison, Place
from recoupe.recognition.recogniser import Recogniser
from recoupe.recognition.values import Text
from recoupe.services.recoupement.compared_articles import compare_recognised


@dataclass(frozen=True)
class Outcome:
    """Pairs of figures of two articles that were put into one fact: rightly, wrongly, or not; and the verdicts."""

    rightly: int
    wrongly: int
    missed: int
    verdicts: int
    right_verdicts: int
    false_contradictions: tuple[str, ...]

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall over pairs."""
        return 2 * self.rightly / (2 * self.rightly + self.wrongly + self.missed)

    @property
    def verdicts_right(self) -> float:
        """Return which share of the facts was found in two articles and given the right verdict."""
        return self.right_verdicts / self.verdicts


def outcomes(folder: Path, recogniser: Recogniser) -> dict[str, Outcome]:
    """Recognise and compare the articles of each dossier in ``folder``, and hold what is found against the gold."""
    lines = [json.loads(line) for line in (folder / "gold.jsonl").read_text("utf-8").splitlines()]
    outcomes: dict[str, Outcome] = {}
    for dossier in json.loads((folder / "facts.json").read_text("utf-8")):
        mine = [line for line in lines if line["dossier"] == dossier["dossier"]]
        texts = [
            Text(line["file"], _read(folder / line["file"]), date.fromisoformat(line["published"])) for line in mine
        ]
        comparison = compare_recognised(zip(texts, recogniser.recognise(texts), strict=True))
        outcomes[dossier["event"]] = outcome(comparison, dossier["facts"])
    return outcomes


def outcome(comparison: Comparison, facts: list[dict[str, Any]]) -> Outcome:
    """Hold a comparison against the facts that a person found."""
    places = {fact["id"]: _places(fact) for fact in facts}
    wanted, had = (
        _pairs(places.values()),
        _pairs({statement.place for statement in fact.statements} for fact in comparison.facts),
    )
    disputed = {place for fact in facts if fact["verdict"] == "contradict" for place in places[fact["id"]]}
    return Outcome(
        rightly=len(wanted & had),
        wrongly=len(had - wanted),
        missed=len(wanted - had),
        verdicts=len(facts),
        right_verdicts=sum(_verdict(comparison, places[fact["id"]]) == fact["verdict"] for fact in facts),
        false_contradictions=tuple(
            fact.label
            for fact in comparison.facts
            if fact.verdict == "contradict" and disputed.isdisjoint(statement.place for statement in fact.statements)
        ),
    )


def _places(fact: dict[str, Any]) -> set[Place]:
    return {Place(file, value["start"]) for file, values in fact["values"].items() for value in values}


def _pairs(groups: Iterable[set[Place]]) -> set[frozenset[Place]]:
    return {
        frozenset(pair) for group in groups for pair in combinations(group, 2) if pair[0].article != pair[1].article
    }


def _verdict(comparison: Comparison, places: set[Place]) -> str:
    """Return the verdict on the fact that has most of ``places``, or nothing where it has those of one article."""
    shared: Counter[ComparedFact] = Counter()
    for fact in comparison.facts:
        shared[fact] = len({statement.place for statement in fact.statements} & places)
    best = shared.most_common(1)
    if not best or len({statement.article for statement in best[0][0].statements if statement.place in places}) < 2:
        return "not found"
    return best[0][0].verdict.value


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")
