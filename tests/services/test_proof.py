"""A draft held against a library: its dossier, what was verified in any other, and what was found false."""

from __future__ import annotations

import pytest
from tests.proofing import DRAFT, GOLD, OFFER, figure_of_the_sample, reader_of_the_sample

from recoupe.facts.proof.values import ProofVerdict
from recoupe.recognition.values import Text
from recoupe.services.facts import Judged
from recoupe.services.problems import NothingToProof
from recoupe_db.records import FactStatus, Label, MentionId, NewFact

LEFT = "Elon Musk a quitté OpenAI en {}, après un conflit avec Sam Altman."


@pytest.fixture
def services(sample_services):
    return sample_services


def notes(services, text, dossier=None, **how):
    reader = reader_of_the_sample(Marc_Toberof=Label.PER)
    proof = services.proof.check(Text("draft", text), reader, dossier=dossier, **how)
    return {note.text: note for note in proof.notes}


def judge(services, words, status):
    """State a fact from the first figure of the sample with these words, and judge it."""
    figure = figure_of_the_sample(services, words)
    fact = NewFact("Elon Musk", "départ d’OpenAI", figure.reading)
    services.facts.state(MentionId(figure.id), fact, judged=Judged(status, "lu", "les statuts"))


def contradicted(proof):
    return {words for words, note in proof.items() if note.verdict is ProofVerdict.CONTRADICT}


def test_the_two_errors_of_a_draft_are_found_and_nothing_right_is_called_wrong(services):
    told = notes(services, DRAFT, services.library.dossier("Offre").id)
    assert contradicted(told) == {"Marc Toberof", "175 milliards de dollars"}
    assert told["175 milliards de dollars"].says == "157 milliards de dollars"
    assert told["97,4 milliards de dollars"].verdict is ProofVerdict.AGREE


@pytest.mark.parametrize("article", GOLD, ids=lambda article: article["file"])
def test_no_article_of_the_dossier_is_called_wrong_where_the_sources_agree(services, article):
    """Each source, checked as a draft, contradicts at most what the sources disagree about themselves."""
    text = (OFFER / article["file"]).read_bytes().decode("utf-8")
    assert contradicted(notes(services, text)) <= {"2019", "53 ans", "54 ans", "100 000", "200’000", "97 milliards"}


def test_what_was_verified_in_another_dossier_speaks_and_is_named(services):
    judge(services, "2018", FactStatus.VERIFIED)
    other = services.imports.dossier("Autre").id
    note = notes(services, LEFT.format(2019), other)["2019"]
    assert (note.verdict, note.says) == (ProofVerdict.CONTRADICT, "2018")
    assert {(source.dossier, source.verified) for source in note.sources} == {("Offre", True)}
    assert note.sources[0].day


def test_what_nobody_verified_in_another_dossier_says_nothing(services):
    other = services.imports.dossier("Autre").id
    assert notes(services, LEFT.format(2019), other)["2019"].verdict is ProofVerdict.UNKNOWN


def test_what_was_verified_outweighs_what_most_sources_print(services):
    dossier = services.library.dossier("Offre").id
    assert notes(services, LEFT.format(2018), dossier)["2018"].verdict is ProofVerdict.AGREE
    judge(services, "2019", FactStatus.VERIFIED)
    note = notes(services, LEFT.format(2018), dossier)["2018"]
    assert (note.verdict, note.says) == (ProofVerdict.CONTRADICT, "2019")


def test_a_draft_is_not_stored_and_leaves_the_next_one_alone(services):
    dossier = services.library.dossier("Offre").id
    before = len(services.library.lines(dossier))
    first = notes(services, DRAFT, dossier)
    notes(services, LEFT.format(1998), dossier, anew=False)
    assert notes(services, DRAFT, dossier, anew=False) == first
    assert len(services.library.lines(dossier)) == before


def test_an_empty_draft_is_refused_in_one_sentence(services):
    with pytest.raises(NothingToProof):
        notes(services, " \n")


@pytest.mark.parametrize(
    ("sentence", "written", "says"),
    [
        ("Elon Musk a quitté OpenAI en {}, après un conflit sur la conduite du projet.", "2016", "2018"),
        (
            "OpenAI a été estimée à {} lors de sa levée de fonds.",
            "175 milliards de dollars",
            "157 milliards de dollars",
        ),
        ("ChatGPT est fréquenté par {} d’internautes chaque semaine.", "700 millions", "300 millions"),
    ],
)
def test_a_slip_of_the_pen_is_found_where_the_sources_say_it_in_the_same_words(services, sentence, written, says):
    note = notes(services, sentence.format(written), services.library.dossier("Offre").id)[written]
    assert (note.verdict, note.says) == (ProofVerdict.CONTRADICT, says)
