"""What was verified once is remembered when another article comes in, whatever dossier it comes into."""

from __future__ import annotations

from datetime import date

import pytest
from tests.proofing import figure_of_the_sample, reader_of_the_sample

from recoupe.facts.proof.recalling import Recalled, is_newer
from recoupe.services.facts import Judged
from recoupe_db.records import Fact, FactStatus, Kind, MentionId, NewArticle, NewFact, Reading

LEFT = "Elon Musk a quitté OpenAI en {}, après un conflit avec Sam Altman."


@pytest.fixture
def services(sample_services):
    return sample_services


@pytest.fixture
def verified(services):
    """Verify the year in which he left, in the sample dossier."""
    figure = figure_of_the_sample(services, "2018")
    fact = NewFact("Elon Musk", "départ d’OpenAI", figure.reading)
    services.facts.state(MentionId(figure.id), fact, judged=Judged(FactStatus.VERIFIED, "lu", "les statuts"))
    return figure


def come_in(services, text, dossier="Ailleurs"):
    key = services.imports.dossier(dossier).id
    added = services.imports.add(key, NewArticle(text=text, title="Une page", file="page.txt"))
    list(services.imports.recognise([added.id], reader_of_the_sample()))
    return added.id


def test_an_article_that_contradicts_a_verified_fact_of_another_dossier_says_so(services, verified):
    (recalled,) = services.proof.recall(come_in(services, LEFT.format(2019)))
    assert (recalled.recalled, recalled.printed, recalled.says) == (Recalled.CONTRADICTED, "2019", "2018")
    assert (recalled.dossier, recalled.fact.checked_against) == ("Offre", "les statuts")


def test_an_article_that_repeats_it_is_told_as_verified_already(services, verified):
    (recalled,) = services.proof.recall(come_in(services, LEFT.format(2018)))
    assert (recalled.recalled, recalled.says) == (Recalled.REPEATED, "")


def test_it_is_remembered_within_its_own_dossier_and_never_of_its_own_evidence(services, verified):
    (recalled,) = services.proof.recall(come_in(services, LEFT.format(2019), "Offre"))
    assert recalled.recalled is Recalled.CONTRADICTED
    assert verified.id not in {one.fact.id for one in services.proof.recall(verified.article)}
    assert [one.printed for one in services.proof.recall(verified.article) if one.printed == "2018"] == []


def test_without_a_verified_fact_nothing_is_remembered(services):
    assert services.proof.recall(come_in(services, LEFT.format(2019))) == []


def fact(reading, day):
    return Fact(1, 1, "La clinique", "postes", reading, day, "", "", FactStatus.VERIFIED, "Ada", None)


@pytest.mark.parametrize(
    ("reading", "day", "newer"),
    [
        (Reading(Kind.NUMBER, "412"), "2024", True),
        (Reading(Kind.NUMBER, "412"), "2024-12-31", True),
        (Reading(Kind.NUMBER, "412"), "2025-03", False),  # the same month is not later
        (Reading(Kind.NUMBER, "412"), None, False),
        (Reading(Kind.NUMBER, "412"), "2019/2026", False),
        (Reading(Kind.DATE, "2018"), "2018", False),  # when it happened does not change
    ],
)
def test_a_later_value_of_what_changes_is_newer_and_no_contradiction(reading, day, newer):
    assert is_newer(fact(reading, day), date(2025, 3, 12)) is newer
