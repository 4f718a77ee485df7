"""Litter found in the sample, line by line, against the lines that were marked by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from recoupe.recognition.boilerplate import find_outside

SEEDS = Path(__file__).parents[3] / "seeds" / "offer"
MARKED: dict[str, dict[str, str]] = json.loads(Path(__file__).with_name("marked.json").read_text("utf-8"))


def found_lines(text: str) -> dict[int, str]:
    """Line numbers from 1, with the reason; blank lines count, but are never found."""
    reasons: dict[int, str] = {}
    for passage in find_outside(text):
        first = text.count("\n", 0, passage.start) + 1
        lines = text[passage.start : passage.end].split("\n")
        reasons |= {first + place: passage.reason for place, line in enumerate(lines) if line.strip()}
    return reasons


def compared(file: str) -> tuple[dict[int, str], dict[int, str]]:
    marked = {int(number): reason for number, reason in MARKED[file].items()}
    return found_lines((SEEDS / file).read_text("utf-8")), marked


def test_every_article_of_the_sample_is_marked():
    assert set(MARKED) == {path.name for path in SEEDS.glob("*.txt")}


@pytest.mark.parametrize("file", MARKED)
def test_no_line_of_the_article_itself_is_put_outside(file):
    reasons, marked = compared(file)
    assert set(reasons) <= set(marked)


def test_nearly_all_litter_lines_are_found_with_their_reason():
    right = total = 0
    for file in MARKED:
        reasons, marked = compared(file)
        right += sum(reasons.get(number) == reason for number, reason in marked.items())
        total += len(marked)
    print(f"litter lines found with their reason: {right} of {total}")
    assert right / total >= 0.95
