"""In a small window sentences are shown before they are confirmed, and nobody is asked for ever to look at them."""

from __future__ import annotations

import pytest
from tests.ui.recoupement.test_model import TEXTS

from recoupe_db.records import MentionState, NewArticle

LONG = " Le conseil dit que cela ne suffira pas, et que d’autres choses devront être dites avant la fin." * 3


@pytest.fixture
def dossier(importing, recogniser):
    """A dossier in which two articles print an offer, in long sentences."""
    made = importing.dossier("Offre")
    for number, text in enumerate(TEXTS[:2]):
        importing.add(
            made.id, NewArticle(text=text.rstrip(".") + LONG, title=text.split("\n")[0], file=f"{number}.txt")
        )
    list(importing.recognise(importing.unread(made.id), recogniser))
    return made


def test_a_second_press_confirms_what_the_first_one_showed(sit_down):
    person = sit_down()
    person.window.resize(900, 560)
    person.press("F5")
    recoupement = person.running.desk.recoupement
    person.wait(lambda: recoupement.row is not None, "the comparison")
    for _ in range(2):
        if MentionState.ACCEPTED not in {cell.state for cell in recoupement.row.cells}:
            person.press("A")
    assert MentionState.ACCEPTED in {cell.state for cell in recoupement.row.cells}
