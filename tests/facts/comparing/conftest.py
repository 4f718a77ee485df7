"""The small dossiers of this folder: invented articles in which the figures of a fact are marked [[fact|words]]."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from recoupe.facts.comparing.comparison import compare
from recoupe.facts.comparing.values import ComparedArticle, ComparedFact, Place, PrintedFigure, PrintedName
from recoupe.recognition.figures import find_figures
from recoupe_db.records import Label

FOLDER = Path(__file__).parent / "dossiers"
_MARK = re.compile(r"\[\[(\w+)\|([^\]]+)\]\]")
_NAME = re.compile(r"(?<![.!?»:\n] )(?<!\n)(?<!^)\b[A-ZÉ][\w’-]*[a-zé]\w*(?: [A-ZÉ][\w-]+)*")
_PEOPLE = re.compile(r"[A-ZÉ][a-zéè]+ [A-ZÉ][a-zéè]+")


@dataclass(frozen=True)
class Dossier:
    """Articles, and for each fact the verdict and where its figures stand."""

    articles: tuple[ComparedArticle, ...]
    verdicts: dict[str, str]
    places: dict[str, frozenset[Place]]


@dataclass(frozen=True)
class Score:
    """How well pairs were found (F1 over pairs of different articles), and which facts got which wrong verdict."""

    f1: float
    wrong: dict[str, str]
    false_contradictions: int


@cache
def read(name: str) -> Dossier:
    """Return the dossier called ``name``; figures are found by our rules, names by their capitals."""
    head, *blocks = re.split(r"^=== ", (FOLDER / f"{name}.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)
    verdicts = dict(line.removeprefix("# ").split() for line in head.splitlines())
    articles, places = [], {fact: set() for fact in verdicts}
    for block in blocks:
        title, _, marked = block.partition("\n")
        article_id, published = title.split()
        text, marks = _unmarked(marked)
        article = _article(article_id, text, date.fromisoformat(published))
        articles.append(article)
        for fact, start, end in marks:
            places[fact] |= {
                Place(article_id, figure.start) for figure in article.figures if start <= figure.start < end
            }
    return Dossier(tuple(articles), verdicts, {fact: frozenset(several) for fact, several in places.items()})


@pytest.fixture
def dossier():
    """Return how to read a dossier by its name."""
    return read


@pytest.fixture
def scored():
    """Return how to score a dossier by its name."""
    return score


@cache
def score(name: str) -> Score:
    """Compare a dossier and hold the outcome against what is marked."""
    dossier = read(name)
    facts = compare(dossier.articles).facts
    groups = [frozenset(statement.place for statement in fact.statements) for fact in facts]
    wanted, had = _pairs(dossier.places.values()), _pairs(groups)
    wrong = {
        fact: said
        for fact, verdict in dossier.verdicts.items()
        if verdict != "single" and (said := _verdict(facts, dossier.places[fact])) != verdict
    }
    known = {place: fact for fact, places in dossier.places.items() for place in places}
    false = [
        fact
        for fact in facts
        if fact.verdict == "contradict"
        and not any(
            dossier.verdicts.get(known.get(statement.place, "")) == "contradict" for statement in fact.statements
        )
    ]
    return Score(2 * len(wanted & had) / (len(wanted) + len(had)), wrong, len(false))


def _verdict(facts: tuple[ComparedFact, ...], places: frozenset[Place]) -> str:
    best = max(facts, key=lambda fact: len({statement.place for statement in fact.statements} & places))
    shared = {statement.article for statement in best.statements if statement.place in places}
    return best.verdict.value if len(shared) > 1 else "not found"


def _pairs(groups) -> set[frozenset[Place]]:
    return {
        frozenset(pair) for group in groups for pair in combinations(group, 2) if pair[0].article != pair[1].article
    }


def _unmarked(marked: str) -> tuple[str, list[tuple[str, int, int]]]:
    text, marks, place = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[place : mark.start()]
        marks.append((mark[1], len(text), len(text) + len(mark[2])))
        text += mark[2]
        place = mark.end()
    return text + marked[place:], marks


def _article(name: str, text: str, published: date) -> ComparedArticle:
    figures = tuple(
        PrintedFigure(figure.start, figure.end, figure.surface, figure.reading)
        for figure in find_figures(text, published=published)
    )
    names = tuple(
        PrintedName(match.start(), match.end(), match[0], Label.PER if _PEOPLE.fullmatch(match[0]) else Label.ORG)
        for match in _NAME.finditer(text)
    )
    return ComparedArticle(name, text, published, names, figures)
