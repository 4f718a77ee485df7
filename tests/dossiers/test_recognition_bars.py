"""How well recognition reads whole dossiers: strict names, and figures with their values."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from recoupe.recognition.protocol.encode import recognised_line
from recoupe.recognition.recogniser import Recogniser
from recoupe.recognition.values import Text

TESTS = Path(__file__).parents[1]
SETS = {
    "open": TESTS / "dossiers" / "open",
    "closed": TESTS / "dossiers" / "closed",
    "sample": TESTS.parent / "seeds" / "offer",
}
BARS = {"open": (0.94, 0.92), "closed": (0.86, 0.91), "sample": (0.95, 0.93)}
UNCOUNTED = {"ordinal", "time"}
MEASURED = {"money", "percent", "number", "age", "quantity"}


@pytest.fixture(scope="module")
def scores():
    """Return for each set the F1 of names and the F1 of figures."""
    recogniser = Recogniser()
    return {name: f1_of(folder, recogniser) for name, folder in SETS.items()}


def f1_of(folder: Path, recogniser: Recogniser) -> tuple[float, float]:
    gold = [json.loads(line) for line in (folder / "gold.jsonl").read_text("utf-8").splitlines()]
    texts = [Text(article["file"], *read(folder, article)) for article in gold]
    names, figures = Counter[str](), Counter[str]()
    for article, text, recognised in zip(gold, texts, recogniser.recognise(texts), strict=True):
        line = recognised_line(text, recognised)
        names += counted(article["ents"], line["entities"], is_right_name)
        figures += counted(countable(article["figures"]), countable(line["figures"]), is_right_figure)
    return f1(names), f1(figures)


def read(folder: Path, article: dict) -> tuple[str, date]:
    return (folder / article["file"]).read_bytes().decode("utf-8"), date.fromisoformat(article["published"])


def countable(figures: list[dict]) -> list[dict]:
    return [figure for figure in figures if figure["kind"] not in UNCOUNTED]


def counted(gold: list[dict], marks: list[dict], is_right) -> Counter[str]:
    """Count what is right, wrong and missed; an optional annotation costs nothing, whatever was made of it."""
    expected = {(span["start"], span["end"]): span for span in gold}
    at = {(span["start"], span["end"]): span for span in marks}
    count = Counter(wrong=len(at.keys() - expected.keys()))
    for place, span in expected.items():
        if place in at and is_right(span, at[place]):
            count["right"] += 1
        elif not span.get("optional"):
            count["missed"] += 1
            count["wrong"] += place in at
    return count


def is_right_name(gold: dict, mark: dict) -> bool:
    return mark["label"] in [gold["label"], *gold.get("alt", [])]


def is_right_figure(gold: dict, mark: dict) -> bool:
    if mark["kind"] != gold["kind"]:
        return False
    return gold["value"] is None or (value_of(mark), unit_of(mark)) == (value_of(gold), unit_of(gold))


def value_of(figure: dict) -> object:
    value = figure["value"]
    if isinstance(value, dict):
        return tuple(value_of({**figure, "value": part}) for part in value.values())
    return Fraction(value) if value is not None and figure["kind"] in MEASURED else value


def unit_of(figure: dict) -> str | None:
    return figure["unit"] if figure["kind"] in {"money", "quantity"} else None


def f1(count: Counter[str]) -> float:
    return 2 * count["right"] / (2 * count["right"] + count["wrong"] + count["missed"])


@pytest.mark.parametrize("articles", SETS)
def test_names_are_found_and_named_right(scores, articles):
    assert scores[articles][0] >= BARS[articles][0]


@pytest.mark.parametrize("articles", SETS)
def test_figures_are_found_and_read_right(scores, articles):
    assert scores[articles][1] >= BARS[articles][1]
