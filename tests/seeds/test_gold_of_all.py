"""The annotations of all sample dossiers point at what they say."""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from datetime import date
from pathlib import Path

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"
FOLDERS = sorted(path.parent for path in SEEDS.glob("*/facts.json"))
GOLD = [
    (folder, json.loads(line)) for folder in FOLDERS for line in (folder / "gold.jsonl").read_text("utf-8").splitlines()
]

each_folder = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
each_article = pytest.mark.parametrize(
    ("folder", "article"), GOLD, ids=[f"{folder.name}/{article['file']}" for folder, article in GOLD]
)


def text_of(folder, article):
    return (folder / article["file"]).read_bytes().decode("utf-8")


def test_the_sample_has_three_dossiers():
    assert [folder.name for folder in FOLDERS] == ["flood", "offer", "trial"]


@each_folder
def test_every_article_has_its_gold_line_and_no_other(folder):
    files = [article["file"] for home, article in GOLD if home == folder]
    assert files == sorted(path.name for path in folder.glob("*.txt"))
    assert len(files) >= 5


@each_article
def test_an_article_is_stored_as_it_was_annotated(folder, article):
    data = (folder / article["file"]).read_bytes()
    assert hashlib.sha256(data).hexdigest() == article["sha256"]
    assert 700 <= len(data.decode("utf-8")) <= 4_000


@each_article
def test_an_article_says_when_where_and_under_which_title_it_appeared(folder, article):
    assert date.fromisoformat(article["published"]).year == 2025
    assert article["source"]
    assert article["title"] in text_of(folder, article).split("\n")
    assert article["url"].startswith("https://example.org/")


@each_article
def test_every_span_quotes_the_text_where_it_points_and_none_overlap(folder, article):
    text = text_of(folder, article)
    spans = sorted(article["ents"] + article["figures"], key=lambda span: span["start"])
    assert all(text[span["start"] : span["end"]] == span["text"] for span in spans)
    assert all(first["end"] <= second["start"] for first, second in itertools.pairwise(spans))


@each_folder
def test_a_fact_joins_the_figures_that_name_it(folder):
    figures = {
        (article["file"], figure["start"]): figure.get("fact")
        for home, article in GOLD
        if home == folder
        for figure in article["figures"]
    }
    [dossier] = json.loads((folder / "facts.json").read_text("utf-8"))
    for fact in dossier["facts"]:
        listed = {(file, value["start"]) for file, values in fact["values"].items() for value in values}
        assert listed == {place for place, named in figures.items() if named == fact["id"]}
        assert len({file for file, _ in listed}) >= 2


@pytest.mark.parametrize("name", ["flood", "trial"])
def test_a_sample_has_litter_an_emoji_a_contradiction_and_a_passage_taken_over(name):
    articles = [article for folder, article in GOLD if folder.name == name]
    texts = [text_of(SEEDS / name, article) for article in articles]
    [dossier] = json.loads((SEEDS / name / "facts.json").read_text("utf-8"))
    assert any(ord(sign) > 0xFFFF for text in texts for sign in text)
    assert "contradict" in {fact["verdict"] for fact in dossier["facts"]}
    sentences = [set(re.split(r"(?<=[.!?])\s|\n", text.replace("’", "'"))) for text in texts]
    runs = [{sentence[:60] for sentence in sentence if len(sentence) > 80} for sentence in sentences]
    assert any(one & other for one, other in itertools.combinations(runs, 2))
