"""Texts whose names were replaced: what stays, what changes, and where the names then are."""

from __future__ import annotations

import random

import pytest

from recoupe.recognition.model import ModelSpan
from recoupe.recognition.names.lexicon import load
from recoupe.training.invented_names import Inventor, shouted
from recoupe.training.name_stock import NameStock
from recoupe.training.named_text import NamedText, sentences
from recoupe.training.sentence_patterns import filled

STOCK = NameStock(("Zoé", "Paul"), ("Brest", "Arques", "Lens"), ("Mali", "Islande"))


def seeded(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - the same draws in every run


def named(text: str, *names: tuple[str, str]) -> NamedText:
    """Return a text with names found in it in order, each behind the one before."""
    spans, at = [], 0
    for surface, label in names:
        start = text.index(surface, at)
        at = start + len(surface)
        spans.append(ModelSpan(start, at, label))
    return NamedText(text, tuple(spans))


def surfaces(text: NamedText) -> list[str]:
    return [text.surface(name) for name in text.names]


@pytest.fixture
def inventor():
    return Inventor(STOCK, load(common=frozenset(["institut"])), seeded(7))


def test_a_surname_is_the_same_invention_wherever_it_stands(inventor):
    text = named("Anna Kervran est venue. Kervran a parlé.", ("Anna Kervran", "PER"), ("Kervran", "PER"))
    rewritten = inventor.rewrite(text)
    full, alone = surfaces(rewritten)
    assert full.endswith(alone)
    assert "Kervran" not in rewritten.text
    assert rewritten.text == f"{full} est venue. {alone} a parlé."


def test_ordinary_words_of_a_name_stay(inventor):
    (surface,) = surfaces(inventor.rewrite(named("L’Institut Kervran ferme.", ("Institut Kervran", "ORG"))))
    assert surface.startswith("Institut ")
    assert surface != "Institut Kervran"


def test_what_was_elided_before_is_elided_still(inventor):
    for _ in range(20):
        (surface,) = surfaces(inventor.rewrite(named("près d'Ouroumel hier", ("Ouroumel", "LOC"))))
        assert surface in {"Arques", "Ouroumel"}


def test_a_sentence_of_training_is_what_the_model_reads():
    text = named("Il est à Lens.  Musk « parle » à Brest.\nFin.", ("Lens", "LOC"), ("Musk", "PER"), ("Brest", "LOC"))
    assert [(piece.text, surfaces(piece)) for piece in sentences([text])] == [
        ("Il est à Lens.  ", ["Lens"]),
        ("Musk « parle » à Brest.", ["Musk", "Brest"]),
        ("Fin.", []),
    ]


def test_a_headline_in_capitals_keeps_its_names():
    text = named("Macron se rend à Kiev", ("Macron", "PER"), ("Kiev", "LOC"))
    assert surfaces(shouted(text)) == ["MACRON", "KIEV"]
    assert shouted(named("La Strasse à Großau", ("Großau", "LOC"))).text == "La Strasse à Großau"


def test_a_pattern_has_its_names_where_it_says():
    patterns = ["La présidente de [ORG {firm}], Mme [PER {last}], vit à [LOC {TOWN}] ([LOC Orne])."]
    for text in filled(patterns, STOCK, seeded(3), times=30):
        firm, last, town, orne = surfaces(text)
        assert orne == "Orne"
        assert town in {"BREST", "ARQUES", "LENS"}
        of = "d'" if firm[0].lower() in "aeiouyé" else "de "
        assert text.text == f"La présidente {of}{firm}, Mme {last}, vit à {town} (Orne)."


def test_every_pattern_of_the_project_can_be_filled_in(pytestconfig):
    from recoupe.training.sentence_patterns import read_patterns

    patterns = read_patterns(pytestconfig.rootpath / "corpora" / "names" / "patterns.txt")
    texts = list(filled(patterns, STOCK, seeded(1), times=1))
    assert len(texts) == len(patterns) > 200
    assert not [text.text for text in texts if set("[]{}") & set(text.text)]
