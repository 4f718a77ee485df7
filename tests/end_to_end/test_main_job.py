"""The whole job, by hand: open the sample, review an article, make facts, verify them, export, close, and go on."""

from __future__ import annotations

import json

import jsonschema
import pytest
import spacy
from spacy.tokens import DocBin

from recoupe.exchange.facts_json import facts_schema
from recoupe_db.records import ArticleState, FactStatus, Label, MentionState
from recoupe_resources import sample_folder

OFFER = "97,4 milliards de dollars"


@pytest.fixture
def person(sit_down, tmp_path):
    """Somebody who has never opened Recoupe before, and has opened the sample."""
    person = sit_down(tmp_path / "library.sqlite")
    assert person.sees("Que disent vraiment vos sources")
    person.click("button_open_sample")
    return person


def test_the_whole_job(person, sit_down, tmp_path):
    see_the_sample(person)
    confirm_reject_and_relabel(person)
    correct_a_value(person)
    move_an_end_and_take_it_back(person)
    mark_what_was_missed(person)
    state_two_facts(person)
    verify_both(person)
    read_to_the_end(person)
    export_the_facts(person, tmp_path / "faits.json")
    export_the_gold(person, tmp_path / "or.jsonl", tmp_path / "or.spacy")
    place = start_the_next_article(person)
    person.leave()
    find_everything_again(sit_down(tmp_path / "library.sqlite"), place)


def see_the_sample(person):
    files = sorted(sample_folder().glob("*.txt"))
    lines = person.running.desk.shelf.lines
    assert [line.file for line in lines] == [file.name for file in files]
    assert all(line.recognised and line.pending for line in lines)
    assert person.article == files[0].read_text()
    assert person.mention.state is MentionState.PENDING
    assert person.sees("? À relire")


def confirm_reject_and_relabel(person):
    first, second = person.mention, None
    person.press("A")
    second = person.mention
    assert second.start > first.start
    person.click("button_reject")
    stored = {mention.id: mention.state for mention in person.running.desk.review.mentions}
    assert (stored[first.id], stored[second.id]) == (MentionState.ACCEPTED, MentionState.REJECTED)
    (place,) = person.mentions("8VC")
    person.click_on(place)
    assert person.mention.id == place.id
    person.press("3")
    (place,) = person.mentions("8VC")
    assert (place.label, place.state) == (Label.LOC, MentionState.ACCEPTED)


def correct_a_value(person):
    (euros,) = person.mentions("94,4 milliards d'euros")
    person.click_on(euros)
    person.press("M")
    person.write("environ quatre-vingt-quinze milliards d’euros")
    assert person.sees("Compris")
    person.press("Return")
    (euros,) = person.mentions("94,4 milliards d'euros")
    assert euros.reading is not None
    assert (euros.reading.value, euros.reading.unit, euros.reading.modifier) == ("95000000000", "EUR", "~")


def move_an_end_and_take_it_back(person):
    name = person.mentions("Sam Altman")[0]
    person.click_on(name)
    person.drag_end(person.article.index("39 ans", name.end))
    assert [mention.id for mention in person.mentions("Sam Altman,")] == [name.id]
    person.press("Ctrl+Z")
    assert person.mentions("Sam Altman")[0] == name
    person.press("Ctrl+Shift+Z")
    assert [mention.id for mention in person.mentions("Sam Altman,")] == [name.id]
    person.press("Ctrl+Z")


def mark_what_was_missed(person):
    words = "société d'intelligence artificielle"
    start = person.article.index(words)
    person.select(start, start + len(words))
    assert person.mentions(words) == []  # selecting marks nothing
    person.press("Return")
    (added,) = person.mentions(words)
    assert (added.start, added.label, added.state) == (start, Label.LOC, MentionState.ACCEPTED)  # the label used last
    assert person.mention.id == added.id
    person.press("N")
    assert person.mention.state is MentionState.PENDING


def state_two_facts(person):
    person.click_on(next(mention for mention in person.mentions(OFFER) if mention.state is MentionState.PENDING))
    person.press("F")
    person.click("fact_subject")
    person.write("OpenAI")
    person.press("Tab")
    person.write("montant de l’offre")
    person.press("Return")
    (age,) = person.mentions("53 ans")
    person.click_on(age)
    person.click("button_state_fact")
    person.click("fact_subject")
    person.write("Elon Musk")
    person.press("Tab")
    person.write("âge")
    person.click("fact_save")
    assert person.mentions("53 ans")[0].state is MentionState.ACCEPTED
    assert person.sees("2 faits · 0 vérifié")


def verify_both(person):
    for row in (0, 1):
        facts = person.find("facts")
        person.click_at(facts.viewport(), facts.visualItemRect(facts.item(row)).center())
        person.click("fact_verify")
        person.press("Return")
    assert [fact.status for fact in person.running.desk.facts.facts] == [FactStatus.VERIFIED] * 2
    assert person.sees("2 faits · 2 vérifiés")


def read_to_the_end(person):
    person.press("T")
    assert person.sees("encore à relire dans cet article")
    assert person.running.desk.review.state is ArticleState.IN_PROGRESS
    person.click("notice_answer")
    assert person.running.desk.review.state is ArticleState.READ
    assert not person.running.desk.review.pending


def export_the_facts(person, target):
    person.export("facts.json", target)
    assert person.sees("2 faits exportés")
    told = json.loads(target.read_bytes())
    jsonschema.validate(told, json.loads(facts_schema()), format_checker=jsonschema.FormatChecker())
    first, second = told["facts"]
    assert (first["subject"], first["attribute"], second["subject"]) == ("OpenAI", "montant de l’offre", "Elon Musk")
    for fact, printed in ((first, OFFER), (second, "53 ans")):
        (evidence,) = fact["evidence"]
        assert evidence["printed"] == printed == person.article[evidence["start"] : evidence["end"]]
        assert printed in evidence["quote"]


def export_the_gold(person, lines, documents):
    person.export("jsonl.jsonl", lines)
    (told,) = map(json.loads, lines.read_text().splitlines())
    kept = {
        (mention.start, mention.end, mention.label.value)
        for mention in person.running.desk.review.mentions
        if mention.state is MentionState.ACCEPTED
    }
    gold = [(entity["start"], entity["end"], entity["label"]) for entity in told["ents"]]
    gold += [(figure["start"], figure["end"], figure["kind"]) for figure in told["figures"]]
    assert set(gold) == kept
    person.export("spacy.spacy", documents)
    read = list(DocBin().from_bytes(documents.read_bytes()).get_docs(spacy.blank("fr").vocab))
    assert all(document.text in person.article for document in read)
    named = {(person.article[start:end], label) for start, end, label in kept}
    assert {(ent.text, ent.label_) for doc in read for ent in doc.ents} <= named


def start_the_next_article(person):
    person.press("Ctrl+Down")
    assert person.article == (sample_folder() / "001_quotidien.txt").read_text()
    person.press("A", "A")
    person.turn_to(len(person.article) // 2)
    person.turn_to(len(person.article) // 2 + 200)
    return person.window.reading.view.place()


def find_everything_again(person, place):
    assert place > 0
    assert person.article == (sample_folder() / "001_quotidien.txt").read_text()
    assert 0 <= person.place_of(place).y() < person.window.reading.view.viewport().height()
    person.press("Ctrl+L")
    assert person.sees("2 faits · 2 vérifiés")
    assert person.running.desk.shelf.lines[0].state is ArticleState.READ
    states = [mention.state for mention in person.running.desk.review.reviewable]
    assert states.count(MentionState.ACCEPTED) == 2
    person.press("Ctrl+Z")
    states = [mention.state for mention in person.running.desk.review.reviewable]
    assert states.count(MentionState.ACCEPTED) == 1
