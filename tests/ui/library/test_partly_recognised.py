"""An article in which a rule failed: it says so wherever it is met, until it is recognised whole."""

from __future__ import annotations

from dataclasses import replace

import pytest


@pytest.fixture
def failing(person, monkeypatch):
    """A recogniser whose rules for figures fail, for as long as the list has something in it."""
    broken = ["figures"]
    recogniser = person.running._recogniser
    whole = recogniser.recognise

    def recognise(texts):
        for recognised in whole(texts):
            yield replace(recognised, figures=(), missing=("figures",)) if broken else recognised

    monkeypatch.setattr(recogniser, "recognise", recognise)
    return broken


def test_an_article_in_which_a_rule_failed_says_so_and_can_be_recognised_again(person, failing):
    person.copy(text="Le tram\n\nElon Musk verse 97,4 milliards de dollars.")
    person.press("Ctrl+Shift+V")
    person.click("article_save")
    assert person.sees("“Le tram” was only partly recognised, as a rule failed in it; missing: figures.")
    line = person.running.desk.shelf.lines[-1]
    assert line.missing == ("figures",)
    person.running.desk.review.open(line.id)
    person.settle()
    assert person.sees("missing: figures")
    failing.clear()
    person.click("notice_answer")
    person.settle()
    assert not person.sees("missing: figures")
    assert person.running.desk.shelf.lines[-1].missing == ()
