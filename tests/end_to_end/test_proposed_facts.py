"""From figures to facts by hand: proposals taken with a key, checked on a source, found again and followed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from recoupe_db.records import FactStatus, MentionState


@pytest.fixture
def person(sit_down, sample):
    """Somebody in front of the sample's first article, recognised and untouched."""
    return sit_down(sample)


def facts(person):
    return person.running.desk.facts.facts


def lines(person):
    listed = person.find("facts")
    return [listed.item(row).text() for row in range(listed.count())]


def test_two_keys_state_a_proposed_fact_and_two_more_the_next(person):
    person.press("Ctrl+L")
    assert any(line.startswith("+ OpenAI – offre") for line in lines(person))
    person.press("Shift+F", "Return")
    person.press("Shift+F", "Return")
    first, second = facts(person)
    assert (first.subject, first.attribute, first.evidence[0].printed) == (
        "OpenAI",
        "offre",
        "97,4 milliards de dollars",
    )
    assert second.evidence[0].start > first.evidence[0].start
    assert first.evidence[0].state is MentionState.ACCEPTED
    assert person.sees("2 faits · 0 vérifié")
    assert not any(proposal.mention.id == first.evidence[0].mention for proposal in person.running.desk.facts.proposals)


def test_ctrl_enter_states_and_verifies_in_one_step_of_undo(person):
    person.press("Shift+F")
    person.find("fact_source").setFocus()
    person.write("communiqué")
    person.press("Ctrl+Return")
    (fact,) = facts(person)
    assert (fact.status, fact.checked_against) == (FactStatus.VERIFIED, "communiqué")
    assert "communiqué" in person.find("fact_details").text()
    assert person.running.desk.review.state.value == "in_progress"  # and not read to the end
    person.press("Ctrl+Z")
    assert facts(person) == []


def test_a_judgement_says_why_and_on_which_source_and_its_history_stays(person):
    person.press("Shift+F", "Return")
    person.click("fact_dispute")
    person.write("deux sources se contredisent")
    person.click("judge_source")
    person.write("rapport annuel")
    person.press("Return")
    (fact,) = facts(person)
    assert (fact.status, fact.grounds) == (FactStatus.DISPUTED, "deux sources se contredisent")
    person.click("fact_unverify")
    told = person.find("fact_details").text()
    for words in ("Citations", "1 citation retenue", "Pas encore vérifié", "rapport annuel", "Camille Noël"):
        assert words in told


def test_a_rejected_figure_proposes_nothing(person):
    before = len(person.running.desk.facts.proposals)
    proposal = person.running.desk.facts.proposals[0]
    person.click_on(
        next(mention for mention in person.mentions(proposal.mention.surface) if mention.id == proposal.mention.id)
    )
    person.press("R")
    assert len(person.running.desk.facts.proposals) == before - 1
    person.press("Ctrl+Z")
    assert len(person.running.desk.facts.proposals) == before


def test_facts_are_found_by_their_words_and_their_status(person):
    for _ in range(3):
        person.press("Shift+F", "Return")
    person.find("facts_search").setFocus()
    person.write("depot")
    assert [line.splitlines()[0] for line in lines(person)] == ["Elon Musk – dépôt"]
    person.write("")
    person.find("facts_status").setFocus()
    person.press("Down", "Down")
    assert lines(person) == []


def test_a_link_goes_to_the_article_that_prints_the_fact(person):
    person.press("Shift+F", "Return")
    printed = facts(person)[0].evidence[0]
    person.press("Ctrl+Down")
    assert person.running.desk.review.article.id != printed.article
    details = person.find("fact_details")
    person.click_at(details, _link(details))
    assert person.mention.id == printed.mention


def _link(details):
    """Return where the link of the first line is: after “Citations ·”."""
    return QPoint(details.fontMetrics().horizontalAdvance("Citations · agen"), details.fontMetrics().height() // 2)
