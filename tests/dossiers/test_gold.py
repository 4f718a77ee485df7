"""The dossiers that recognition and comparison are measured on: their annotations point where they say."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

HERE = Path(__file__).parent
HALVES = [HERE / "open", HERE / "closed"]
GOLD = [(half, json.loads(line)) for half in HALVES for line in (half / "gold.jsonl").read_text("utf-8").splitlines()]
FACTS = [(half, dossier) for half in HALVES for dossier in json.loads((half / "facts.json").read_text("utf-8"))]

each_article = pytest.mark.parametrize(("half", "article"), GOLD, ids=[article["file"] for _, article in GOLD])


def test_every_article_has_its_gold_line_and_no_other():
    files = {path.relative_to(half).as_posix() for half in HALVES for path in half.glob("*/*.txt")}
    assert {article["file"] for _, article in GOLD} == files
    assert len(files) == len(GOLD) == 24


@each_article
def test_an_article_is_stored_as_it_was_annotated(half, article):
    data = (half / article["file"]).read_bytes()
    assert hashlib.sha256(data).hexdigest() == article["sha256"]
    assert 800 <= len(data.decode("utf-8")) <= 1800


@each_article
def test_no_annotation_points_beside_its_words_or_overlaps_another(half, article):
    text = (half / article["file"]).read_bytes().decode("utf-8")
    end = 0
    for span in sorted(article["ents"] + article["figures"], key=lambda span: span["start"]):
        assert text[span["start"] : span["end"]] == span["text"]
        assert end <= span["start"], span["text"]
        end = span["end"]


@pytest.mark.parametrize(("half", "dossier"), FACTS, ids=[dossier["dossier"] for _, dossier in FACTS])
def test_a_fact_joins_figures_of_several_articles(half, dossier):
    figures = {(article["file"], figure["start"]): figure for _, article in GOLD for figure in article["figures"]}
    for fact in dossier["facts"]:
        assert len(fact["values"]) > 1
        for file, places in fact["values"].items():
            assert {figures[file, place["start"]]["fact"] for place in places} == {fact["id"]}
    assert {article["dossier"] for here, article in GOLD if here == half} >= {dossier["dossier"]}
