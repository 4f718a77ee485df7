"""The sample dossier: its articles, and the gold annotations that point into them."""

from __future__ import annotations

import hashlib
import itertools
import json
import re
import unicodedata
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

SEEDS = Path(__file__).parents[2] / "seeds" / "offer"
GOLD: list[dict[str, Any]] = [json.loads(line) for line in (SEEDS / "gold.jsonl").read_text("utf-8").splitlines()]
[DOSSIER] = json.loads((SEEDS / "facts.json").read_text("utf-8"))
FIGURES = {(article["file"], figure["start"]): figure for article in GOLD for figure in article["figures"]}

NUMBER = r"-?\d+(\.\d+)?"
DAY = r"\d{4}(-\d\d(-\d\d)?)?"
VALUES = {
    "money": NUMBER,
    "percent": NUMBER,
    "number": rf"{NUMBER}|\d+/\d+",
    "ordinal": r"\d+",
    "date": rf"{DAY}(/{DAY})?",
    "time": r"\d\d:\d\d",
    "duration": r"P(\d+[YMWD]|T\d+[HM])",
    "age": r"\d+",
    "quantity": NUMBER,
}
UNITS = {"money": r"[A-Z]{3}", "percent": "%|pp", "age": "a", "quantity": "GW|Cel|har"}
MODIFIERS = {None, "~", ">=", "<=", ">", "<", "early", "mid", "late"}

each_article = pytest.mark.parametrize("article", GOLD, ids=lambda article: article["file"])
each_fact = pytest.mark.parametrize("fact", DOSSIER["facts"], ids=lambda fact: fact["id"])


def text_of(article: dict[str, Any]) -> str:
    return (SEEDS / article["file"]).read_bytes().decode("utf-8")


def spans(article: dict[str, Any]) -> list[dict[str, Any]]:
    return sorted(article["ents"] + article["figures"], key=lambda span: span["start"])


def test_every_article_has_its_gold_line_and_no_other():
    assert [article["file"] for article in GOLD] == sorted(path.name for path in SEEDS.glob("*.txt"))
    assert len(GOLD) == 7


@each_article
def test_an_article_is_stored_as_it_was_annotated(article):
    data = (SEEDS / article["file"]).read_bytes()
    assert hashlib.sha256(data).hexdigest() == article["sha256"]
    assert b"\r" not in data
    assert not data.startswith(b"\xef\xbb\xbf")
    assert 1_500 <= len(data.decode("utf-8")) <= 4_000


@each_article
def test_an_article_says_when_where_and_under_which_title_it_appeared(article):
    assert date.fromisoformat(article["published"]).year == 2025
    assert article["source"]
    assert article["title"] in text_of(article).split("\n")
    assert article["url"].startswith("https://example.org/")
    assert article["dossier"] == DOSSIER["dossier"]


@each_article
def test_every_span_quotes_the_text_where_it_points(article):
    text = text_of(article)
    for span in spans(article):
        assert text[span["start"] : span["end"]] == span["text"]
        assert span["text"] == span["text"].strip()
        assert not text[max(0, span["start"] - 1) : span["start"]].isalnum(), f"{span['text']} starts within a word"
        assert not text[span["end"] : span["end"] + 1].isalnum(), f"{span['text']} ends within a word"


@each_article
def test_spans_come_in_reading_order_and_do_not_overlap(article):
    assert article["ents"] == sorted(article["ents"], key=lambda span: span["start"])
    assert article["figures"] == sorted(article["figures"], key=lambda span: span["start"])
    for first, second in itertools.pairwise(spans(article)):
        assert first["end"] <= second["start"]


@each_article
def test_names_have_a_label_and_other_labels_that_are_as_good(article):
    for name in article["ents"]:
        labels = [name["label"], *name.get("alt", [])]
        assert set(labels) <= {"PER", "ORG", "LOC", "MISC"}
        assert len(labels) == len(set(labels))


@each_article
def test_a_name_has_the_same_label_throughout(article):
    labels: dict[str, str] = {}
    for name in article["ents"]:
        assert labels.setdefault(name["text"], name["label"]) == name["label"]


@each_article
def test_values_are_written_as_their_kind_asks(article):
    for figure in article["figures"]:
        value, unit = figure["value"], figure["unit"]
        for part in value.values() if isinstance(value, dict) else [value]:
            assert part is None or re.fullmatch(VALUES[figure["kind"]], part), figure
        assert re.fullmatch(UNITS.get(figure["kind"], ""), unit or "") or value is None, figure
        assert figure["modifier"] in MODIFIERS


@each_article
def test_digits_of_an_amount_are_in_its_text(article):
    """A slip of the hand in a value shows: its leading digits must be the ones that the text prints."""
    for figure in article["figures"]:
        if figure["kind"] not in {"money", "percent", "quantity", "age"} or not re.search(r"\d", figure["text"]):
            continue
        value = figure["value"]
        parts = list(value.values()) if isinstance(value, dict) else [value]
        printed = re.findall(r"\d+(?:[,.]\d+)?", figure["text"])
        assert [digits(part) for part in parts] == [digits(number.replace(",", ".")) for number in printed]


def digits(number: str) -> tuple[int, ...]:
    return Decimal(number).copy_abs().normalize().as_tuple().digits


@each_fact
def test_a_fact_points_at_the_figures_that_name_it(fact):
    listed = {(file, value["start"]) for file, values in fact["values"].items() for value in values}
    naming = {key for key, figure in FIGURES.items() if figure.get("fact") == fact["id"]}
    assert listed == naming
    assert len({file for file, _ in listed}) >= 2


def test_every_fact_that_a_figure_names_is_listed():
    named = {figure["fact"] for figure in FIGURES.values() if "fact" in figure}
    assert named == {fact["id"] for fact in DOSSIER["facts"]}
    assert all(fact["label"] for fact in DOSSIER["facts"])


@each_fact
def test_the_verdict_of_a_fact_follows_from_its_values(fact):
    stated = [FIGURES[file, value["start"]] for file, values in fact["values"].items() for value in values]
    relations = {relation(a, b) for a, b in itertools.combinations(stated, 2)}
    assert fact["verdict"] == next(one for one in ("contradict", "rounded", "agree") if one in relations)


def relation(a: dict[str, Any], b: dict[str, Any]) -> str:
    assert a["kind"] == b["kind"]
    if a["unit"] != b["unit"]:
        return "rounded"
    if a["value"] == b["value"]:
        return "agree"
    if a["kind"] == "date":
        return "agree" if narrower(a["value"], b["value"]) or narrower(b["value"], a["value"]) else "contradict"
    coarse = coarser_number(a["value"], b["value"]) or coarser_number(b["value"], a["value"])
    return "rounded" if coarse else "contradict"


def narrower(short: str, long: str) -> bool:
    """A day that lies in the month that another article names agrees with it."""
    return long.startswith(short + "-")


def coarser_number(coarse: str, fine: str) -> bool:
    places, finer_places = (Decimal(number).normalize().as_tuple().exponent for number in (coarse, fine))
    assert isinstance(places, int)
    assert isinstance(finer_places, int)
    return finer_places < places and Decimal(fine).quantize(Decimal(1).scaleb(places)) == Decimal(coarse)


def test_the_sample_holds_what_makes_text_hard():
    texts = [text_of(article) for article in GOLD]
    everything = "".join(texts)
    for sign in "'’\u00a0\u202f«»\u2212€$\u0301":
        assert sign in everything, f"no U+{ord(sign):04X}"
    assert sum(any(unicodedata.category(sign) == "So" and ord(sign) > 0xFFFF for sign in text) for text in texts) == 1


def test_the_sample_holds_figures_of_every_kind():
    assert {figure["kind"] for figure in FIGURES.values()} == set(VALUES)
    assert {figure["modifier"] for figure in FIGURES.values()} == MODIFIERS
    assert any(isinstance(figure["value"], dict) for figure in FIGURES.values())
