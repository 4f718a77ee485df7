"""At the desk: what a decision does to other passages is said with its count, and goes with the decision."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from recoupe.recognition.values import Name, Recognised
from recoupe_db.records import Label, MentionState, NewArticle, Origin


class Musk:
    """Takes every Musk for a person."""

    name, version = "musk", "1"

    def recognise(self, texts):
        for text in texts:
            starts = [place for place in range(len(text.text)) if text.text.startswith("Musk", place)]
            names = [Name(start, start + 4, "Musk", Label.PER, 0.97, Origin.MODEL, "le modèle") for start in starts]
            yield Recognised(text.id, tuple(names), ())


@pytest.fixture
def dossier(importing):
    """A dossier in which Musk stands 32 times, in two articles."""
    made = importing.dossier("Musk")
    for number, times in enumerate((2, 30)):
        text = f"Article {number}\n\n" + "Musk parle. " * times
        importing.add(made.id, NewArticle(text=text, title=f"Article {number}", file=f"{number}.txt"))
    list(importing.recognise(importing.unread(made.id), Musk()))
    return made


def others(person):
    """Return every passage of the dossier as it is suggested, without its number."""
    library, shelf = person.running.desk.review._library, person.running.desk.shelf
    return [
        (name.article, name.start, name.label, name.score, name.origin, name.reason, name.state)
        for line in shelf.lines
        for name in library.article(line.id).mentions
    ]


@pytest.mark.parametrize("way", ["Ctrl+Z", "toast_answer"])
def test_one_undo_takes_back_a_label_with_all_that_it_was_offered_for(sit_down, way):
    person = sit_down(language="fr")
    before = others(person)
    person.click_on(person.mentions("Musk")[0])
    person.press("2")
    person.wait(lambda: person.window.toast.sentence, "the announcement")
    assert person.window.toast.sentence.replace("\u00a0", " ") == "31 autres « Musk » proposés comme organisation"
    after = others(person)
    assert [label for _, _, label, *_ in after] == [Label.ORG] * 32
    person.click(way) if way == "toast_answer" else person.press(way)
    person.wait(lambda: others(person) == before, "the suggestions as they were")
    assert {state for *_, state in others(person)} == {MentionState.PENDING}
    person.press("Ctrl+Shift+Z")
    person.wait(lambda: others(person) == after, "the suggestions as they became")


def test_confirming_what_is_suggested_announces_nothing(person):
    person.press("A")
    assert person.window.toast.sentence == ""


def test_no_key_is_lost_while_a_step_is_being_stored(person):
    before = others(person)
    person.press("2")
    after = others(person)
    for keys, left in ((("Ctrl+Z", "Ctrl+Shift+Z") * 5, after), (("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Z"), before)):
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(person._listener(), combination.key(), combination.keyboardModifiers())
        person.settle()
        assert others(person) == left
    assert not person.window.actions_["undo"].isEnabled()
    assert person.window.actions_["redo"].isEnabled()
