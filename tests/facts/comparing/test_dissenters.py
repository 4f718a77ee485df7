"""What one article alone states, where others agree: it contradicts them where nothing else of it fits better."""

from __future__ import annotations

from recoupe.facts.comparing.grouping import CONTRADICTING, Edge
from recoupe.facts.comparing.values import Place
from recoupe.facts.verdict import Verdict


def edge(score, related=Verdict.CONTRADICT, *, fits=True):
    return Edge(Place("a", 0), Place("b", 0), score, related, fits)


def test_an_agreement_joins_by_its_own_score_alone():
    assert edge(-0.1, Verdict.AGREE).may_join
    assert not edge(-0.3, Verdict.AGREE).may_join


def test_a_contradiction_that_fits_joins_from_its_threshold_on():
    assert edge(CONTRADICTING).may_join
