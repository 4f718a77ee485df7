"""What Recoupe finds in its own sample: which figures state one fact, and whether they agree."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.facts.comparing.gold import outcomes

from recoupe.recognition.recogniser import Recogniser

SEEDS = Path(__file__).parents[2] / "seeds"
SAMPLES = ["offer", "flood", "trial"]
PAIRS, VERDICTS = 0.85, 0.85


@pytest.fixture(scope="module")
def compared():
    """Return how well each sample dossier is compared."""
    recogniser = Recogniser()
    return {name: next(iter(outcomes(SEEDS / name, recogniser).values())) for name in SAMPLES}


@pytest.mark.parametrize("sample", SAMPLES)
def test_figures_that_state_one_fact_come_together(compared, sample):
    assert compared[sample].f1 >= PAIRS


@pytest.mark.parametrize("sample", SAMPLES)
def test_facts_get_the_verdict_that_a_person_gave(compared, sample):
    assert compared[sample].verdicts_right >= VERDICTS


@pytest.mark.parametrize("sample", SAMPLES)
def test_nothing_is_called_a_contradiction_that_is_none(compared, sample):
    assert compared[sample].false_contradictions == ()
