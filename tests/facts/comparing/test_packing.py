"""What comparing keeps comes back as it was, and nothing else does."""

from __future__ import annotations

import json
import math

import pytest

from recoupe.facts.comparing.comparison import ComparedParts, Comparer
from recoupe.facts.comparing.packing import fields_of, packed, unpacked
from recoupe.facts.comparing.values import Comparison, ManualTies, Place


@pytest.fixture
def comparer(dossier):
    comparer = Comparer()
    comparer.add(dossier("crue").articles)
    return comparer


def test_all_that_is_known_of_an_article_comes_back(comparer):
    parts = list(comparer.parts(comparer.articles))
    assert sum(len(part.scenes) for part in parts) > 5
    assert any(part.edges for part in parts)
    assert [unpacked(packed(part, ComparedParts), ComparedParts) for part in parts] == parts


def test_a_comparison_comes_back(comparer):
    compared = comparer.comparison()
    assert compared.facts
    assert unpacked(packed(compared, Comparison), Comparison) == compared


def test_sets_of_pairs_come_back(comparer):
    ties = ManualTies(frozenset({(Place("a", 3), Place("b", 4))}), frozenset())
    assert unpacked(packed(ties, ManualTies), ManualTies) == ties


@pytest.mark.parametrize("spoilt", [b"", b"{", b"[[], []]", b'[["a"], [], []]', b"null", b"[1, 2, 3]"])
def test_what_was_never_packed_is_refused(spoilt):
    with pytest.raises((ValueError, TypeError, LookupError)):
        unpacked(spoilt, ComparedParts)


def test_numbers_keep_every_digit():
    weights = {"mot": 0.1 + 0.2, "autre": math.pi}
    assert unpacked(packed(weights, dict[str, float]), dict[str, float]) == weights
    assert json.loads(packed(weights, dict[str, float])) == weights


def test_a_type_that_may_be_anything_is_refused():
    with pytest.raises(TypeError):
        packed([1], list[object])


def test_another_field_makes_another_state():
    assert "threshold" in fields_of(ComparedParts)
    assert fields_of(ComparedParts) != fields_of(Comparison)
