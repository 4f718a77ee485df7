"""The dossiers that weights are learnt from: what they say of two figures, and that every place is a figure's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from recoupe.facts.comparing.gold import read_gold
from recoupe.facts.comparing.values import Place

DOSSIERS = Path(__file__).parents[2] / "dossiers"
SUBJECTS = [
    gold for folder in ("subjects_1", "subjects_2", "subjects_3", "sealed") for gold in read_gold(DOSSIERS / folder)
]


@pytest.mark.parametrize("gold", SUBJECTS, ids=[gold.name for gold in SUBJECTS])
def test_every_fact_stands_where_a_figure_was_marked(gold):
    lines = (DOSSIERS / gold.name.split("/")[0] / "gold.jsonl").read_text("utf-8").splitlines()
    marked = {
        (str(line["dossier"]), Place(str(line["article"]), figure["start"]))
        for line in map(json.loads, lines)
        for figure in line["figures"]
    }
    assert {(gold.name.split("/")[1], place) for place in gold.facts} <= marked


def made(folder, *, neutral=()):
    """Write a dossier of two articles: “12 blessés” in both, “3 morts” in one, and a stamp."""
    for number, text in ((1, "Le 3 mai. 12 blessés."), (2, "12 blessés, 3 morts.")):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    lines = [
        {
            "dossier": 1,
            "article": 1,
            "file": "1.txt",
            "published": "2025-05-03",
            "figures": [{"start": 3, "stamp": True}],
        },
        {"dossier": 1, "article": 2, "file": "2.txt", "published": None, "figures": []},
    ]
    facts = [
        {"id": "F1", "values": {"1": [{"start": 10}], "2": [{"start": 0}]}},
        {"id": "F2", "values": {"2": [{"start": 12}]}},
    ]
    (folder / "gold.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    entry = {"dossier": 1, "facts": facts, "neutral": list(neutral)}
    (folder / "facts.json").write_text(json.dumps([entry]), encoding="utf-8")
    return next(read_gold(folder))


def test_two_figures_of_one_fact_are_one_and_others_are_not(tmp_path):
    gold = made(tmp_path)
    assert gold.label(Place("1", 10), Place("2", 0)) is True
    assert gold.label(Place("1", 10), Place("2", 12)) is False
    assert gold.pairs() == {(Place("1", 10), Place("2", 0))}


def test_a_day_of_publication_counts_neither_way(tmp_path):
    assert made(tmp_path).label(Place("1", 3), Place("2", 0)) is None


def test_facts_that_may_go_together_count_neither_way(tmp_path):
    gold = made(tmp_path, neutral=[{"a": "F1", "b": "F2"}])
    assert gold.label(Place("1", 10), Place("2", 12)) is None
