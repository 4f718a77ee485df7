"""Paragraphs of news on a takeover, floods, a tramway, a medicine, a club, a fine… read with the language model."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from recoupe.recognition.values import Text

NEWS = Path(__file__).parent / "news.txt"
MARKED = re.compile(r"\[([^|\]]+)\|([A-Z]+)\]")


def articles():
    """Return each article's text and the spans that are marked in it, with their labels."""
    for article in NEWS.read_text(encoding="utf-8").split("\n\n")[1:]:
        text, spans, done = "", {}, 0
        for mark in MARKED.finditer(article):
            text += article[done : mark.start()]
            spans[len(text), len(text) + len(mark[1])] = mark[2]
            text += mark[1]
            done = mark.end()
        yield text + article[done:], spans


@pytest.fixture(scope="module")
def read(recogniser):
    texts = list(articles())
    answers = recogniser.recognise(Text(str(number), text) for number, (text, _) in enumerate(texts))
    return [
        (expected, {(name.start, name.end): name for name in answer.names})
        for (_, expected), answer in zip(texts, answers, strict=True)
    ]


def test_nine_names_in_ten_are_found_and_named_right(read):
    right = sum(
        names[span].label == label for expected, names in read for span, label in expected.items() if span in names
    )
    expected, count = (sum(map(len, side)) for side in zip(*read, strict=True))
    assert 2 * right / (expected + count) > 0.95


def test_a_score_tells_how_often_a_suggestion_is_right(read):
    names = [(name, expected.get(span) == name.label) for expected, names in read for span, name in names.items()]
    sure = [right for name, right in names if name.score >= 0.9]
    unsure = [right for name, right in names if name.score < 0.7]
    assert sum(sure) / len(sure) > 0.95
    assert sum(sure) / len(sure) >= (sum(unsure) - 1) / len(unsure)  # of so few, one says nothing
