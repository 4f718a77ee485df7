"""Readers who differ, and somebody who rules."""

from __future__ import annotations

import pytest
from tests.services.test_sharing import TEXT, begun, people  # noqa: F401 - fixtures

from recoupe.evaluation.differences import Contrast
from recoupe.evaluation.fact_layers import FactContrast
from recoupe.services.adjudication import AdjudicationService
from recoupe.services.facts import FactService
from recoupe_db.records import ArticleState, FactStatus, Kind, Label, NewFact, Reading


@pytest.fixture
def differing(people, tmp_path):  # noqa: F811 - a fixture
    """Ada and Bob differ about a label, about ends, and about whether there is a name; Cléa has both their work."""
    ada, bob, clea = people
    for reader in (ada, bob):
        reader.review.accept([reader.mention("Elon Musk").id, reader.mention("97 milliards").id])
    ada.review.relabel(ada.mention("OpenAI").id, Label.MISC)
    bob.review.accept([bob.mention("OpenAI").id])
    altman = bob.mention("Sam Altman")
    bob.review.respan(altman.id, altman.start + 4, altman.end)
    ada.review.accept([ada.mention("Sam Altman").id])
    bob.review.add(bob.article(), TEXT.index("Meta"), TEXT.index("Meta") + 4, name=Label.ORG)
    for reader in (ada, bob):
        reader.read_all()
        clea.packages.take(reader.send(tmp_path))
    return ada, bob, clea


def docket(room):
    return AdjudicationService(room.store, reviewer=room.reviewer).docket(room.dossier.id)


def rule(room, case, name, reason=""):
    service = AdjudicationService(room.store, reviewer=room.reviewer)
    return service.rule(case.article, case.difference, case.difference.sides[name], reason=reason)


def test_what_all_agree_on_is_there_already_and_only_differences_are_walked(differing):
    clea = differing[2]
    hers = docket(clea)
    assert clea.surfaces() == {("Elon Musk", "PER"), ("97 milliards", "number")}
    assert [case.difference.contrast for case in hers.cases] == [Contrast.LABEL, Contrast.ENDS, Contrast.MISSING]
    assert hers.open == 3
    assert set(hers.cases[0].difference.sides) == {"Ada", "Bob"}


def test_taking_one_side_makes_it_gold_and_the_overruled_can_see_why(differing):
    clea = differing[2]
    rule(clea, docket(clea).cases[0], "Bob", reason="a company")
    assert ("OpenAI", "ORG") in clea.surfaces()
    difference = docket(clea).cases[0].difference
    assert (difference.ruled_by, difference.reason, difference.overruled) == ("Cléa", "a company", ["Ada"])
    assert docket(clea).open == 2


def test_an_article_is_read_when_every_difference_was_ruled_on(differing):
    clea = differing[2]
    for case, name in zip(docket(clea).cases, ("Bob", "Ada", "Ada"), strict=True):
        rule(clea, case, name)
    assert docket(clea).open == 0
    assert clea.library.line(clea.article()).state is ArticleState.READ
    assert clea.surfaces() == {
        ("Elon Musk", "PER"),
        ("97 milliards", "number"),
        ("OpenAI", "ORG"),
        ("Sam Altman", "PER"),
    }


def test_a_ruling_reaches_those_who_were_overruled(differing, tmp_path):
    ada, bob, clea = differing
    for case in docket(clea).cases:
        rule(clea, case, "Bob", reason="guidelines, 3")
    package = clea.send(tmp_path)
    for reader in (ada, bob):
        reader.packages.take(package)
    assert ada.gold() == bob.gold() == clea.gold()
    assert [case.difference.overruled for case in docket(ada).cases] == [["Ada"]] * 3
    mine = ada.layers()
    assert mine == clea.layers()  # what Ada thought is still there


def test_a_ruling_can_be_undone(differing):
    clea = differing[2]
    rule(clea, docket(clea).cases[0], "Bob")
    clea.review.undo()
    assert docket(clea).open == 3


def test_who_decides_again_after_a_ruling_opens_the_case_again(differing, tmp_path):
    ada, _, clea = differing
    rule(clea, docket(clea).cases[0], "Bob")
    ada.packages.take(clea.send(tmp_path))
    ada.review.relabel(ada.mention("OpenAI").id, Label.LOC)
    clea.packages.take(ada.send(tmp_path))
    assert docket(clea).open == 3


def test_nothing_was_ruled_means_nothing_is_overruled(differing):
    assert all(case.difference.overruled == [] for case in docket(differing[2]).cases)


def state(room, subject, value=None):
    mention = room.mention("97 milliards")
    service = FactService(room.store, reviewer=room.reviewer)
    reading = mention.reading if value is None else Reading(Kind.NUMBER, value)
    changes = service.state(mention.id, NewFact(subject, "offre", reading))
    return service, next(iter(changes.facts))


def test_a_fact_that_one_stated_reaches_the_others_signed(differing, tmp_path):
    ada, _, clea = differing
    state(ada, "OpenAI")
    clea.packages.take(ada.send(tmp_path))
    assert docket(clea).facts == ()
    (fact,) = clea.library.facts(clea.dossier.id)
    assert (fact.subject, fact.evidence[0].printed) == ("OpenAI", "97 milliards")
    docket(clea)
    assert len(clea.library.facts(clea.dossier.id)) == 1


def test_facts_that_differ_are_adjudicated_by_value_subject_and_verdict(differing, tmp_path):
    ada, bob, clea = differing
    service, fact = state(ada, "OpenAI")
    service.judge(fact, FactStatus.VERIFIED)
    service, fact = state(bob, "Elon Musk", "97400000000")
    service.judge(fact, FactStatus.FALSE)
    for reader in (ada, bob):
        clea.packages.take(reader.send(tmp_path))
    (case,) = docket(clea).facts
    assert case.group.contrasts == set(FactContrast)
    assert clea.library.facts(clea.dossier.id) == []
    AdjudicationService(clea.store, reviewer="Cléa").rule_fact(clea.dossier.id, case.group, case.group.versions["Ada"])
    assert docket(clea).open == 3  # the passages of the text
    for reader in (ada, bob):
        reader.packages.take(clea.send(tmp_path))
        docket(reader)
        (fact,) = reader.library.facts(reader.dossier.id)
        assert (fact.subject, fact.status) == ("OpenAI", FactStatus.VERIFIED)


def test_a_correction_of_what_one_has_seen_is_no_difference(differing):
    from recoupe.services.facts import FactService

    ada, _, _ = differing
    _, fact = state(ada, "OpenAI")
    mention = ada.mention("97 milliards")
    FactService(ada.store, reviewer="Zoé").edit(fact, NewFact("Open AI", "offre", mention.reading))
    assert docket(ada).facts == ()
