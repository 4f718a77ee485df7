"""How far readers agree, by measures that other programs compute alike."""

from __future__ import annotations

import random
import statistics
from datetime import date

import pytest
from tests.services.test_sharing import begun, people  # noqa: F401 - fixtures

from recoupe.evaluation.agreement import NAMES, NOTHING, DoublyRead, agreement
from recoupe.evaluation.layers import LayerSpan
from recoupe.evaluation.unitizing import unitizing_alpha
from recoupe.services.agreement import AgreementService, NotReadTwice
from recoupe_db.records import Label

DAY = date(2026, 3, 4)
WORDS = "un deux trois quatre cinq six sept huit neuf dix"


def name(words, label="PER"):
    start = WORDS.index(words)
    return LayerSpan(start, start + len(words), False, label)


def read(**readers):
    return DoublyRead(1, WORDS, readers, DAY)


def test_readers_who_say_the_same_agree_wholly():
    marked = [name("deux"), name("cinq six", "ORG")]
    measures = agreement([read(Ada=marked, Bob=marked)]).measures
    for label in (NAMES, "PER", "ORG"):
        told = measures[label]
        assert (told.kappa, told.alpha, told.units, told.strict, told.tolerant) == pytest.approx((1, 1, 1, 1, 1))


def test_kappa_is_what_scikit_learn_computes_on_the_words():
    metrics = pytest.importorskip("sklearn.metrics")
    one = [name("deux"), name("cinq six", "ORG"), name("neuf")]
    other = [name("deux", "ORG"), name("cinq six", "ORG")]
    labels = ["", "PER", "", "", "ORG", "ORG", "", "", "PER", ""], ["", "ORG", "", "", "ORG", "ORG", "", "", "", ""]
    measures = agreement([read(Ada=one, Bob=other)]).measures[NAMES]
    assert measures.kappa == pytest.approx(metrics.cohen_kappa_score(*labels))


def test_alpha_is_the_one_of_krippendorff_s_own_example():
    """His two observers of ten items in two categories (“Computing Krippendorff's Alpha-Reliability”): 0.095."""
    words = "a b c d e f g h i j"
    codes = "0100000000", "1110010100"
    readers = {
        who: [LayerSpan(2 * at, 2 * at + 1, False, "PER") for at, code in enumerate(told) if code == "1"]
        for who, told in zip(("Ada", "Bob"), codes, strict=True)
    }
    measures = agreement([DoublyRead(1, words, readers, DAY)]).measures["PER"]
    assert measures.alpha == pytest.approx(0.095, abs=0.001)


def test_tolerant_f1_counts_what_overlaps_and_strict_what_is_the_same():
    measures = agreement([read(Ada=[name("deux"), name("cinq six")], Bob=[name("deux"), name("cinq")])]).measures[NAMES]
    assert (measures.strict, measures.tolerant) == (0.5, 1.0)


def test_the_confusion_table_leads_to_the_passages():
    measured = agreement([read(Ada=[name("deux", "LOC"), name("neuf")], Bob=[name("deux", "ORG")])])
    start = WORDS.index("deux")
    assert [(passage.start, passage.end) for passage in measured.confusion["LOC", "ORG"]] == [(start, start + 4)]
    assert [passage.start for passage in measured.confusion[NOTHING, "PER"]] == [WORDS.index("neuf")]


def test_units_of_chance_agree_as_chance_would_have_it():
    dice = random.Random(7)  # noqa: S311 - dice, no secret

    def units():
        starts = sorted(dice.sample(range(0, 190, 10), 6))
        return [(start, start + 1 + dice.randrange(9)) for start in starts]

    alphas = [unitizing_alpha(200, [units(), units()]) for _ in range(400)]
    assert statistics.fmean(alphas) == pytest.approx(0, abs=0.06)


def test_units_agree_the_less_the_further_their_ends_are_apart():
    told = [unitizing_alpha(200, [[(50, 80)], [(50 + shift, 80 + shift)]]) for shift in (0, 2, 10, 25)]
    assert told[0] == 1
    assert told == sorted(told, reverse=True)
    assert unitizing_alpha(200, [[], []]) is None


def test_agreement_waits_for_a_second_reading(people):  # noqa: F811 - a fixture
    ada = people[0]
    ada.read_all()
    with pytest.raises(NotReadTwice):
        AgreementService(ada.store).agreement(ada.dossier.id)


def test_a_dossier_read_by_two_on_their_own_machines(people, tmp_path):  # noqa: F811 - a fixture
    ada, bob, _ = people
    ada.review.accept([ada.mention("Elon Musk").id, ada.mention("OpenAI").id])
    bob.review.accept([bob.mention("Elon Musk").id])
    bob.review.relabel(bob.mention("OpenAI").id, Label.LOC)
    for reader in (ada, bob):
        reader.read_all()
    ada.packages.take(bob.send(tmp_path))
    measured = AgreementService(ada.store).agreement(ada.dossier.id)
    assert (measured.articles, measured.readers) == (1, ("Ada", "Bob"))
    assert measured.measures["PER"].alpha == pytest.approx(1)
    assert measured.measures[NAMES].strict == 0.5
    assert set(measured.confusion) == {("LOC", "ORG")}
    assert list(measured.by_pair) == [("Ada", "Bob")]
