"""What the answer to “what can I print?” costs somebody new, in things done by hand: clicks, keys, words typed."""

from __future__ import annotations

from pathlib import Path

from shiboken6 import createdByPython

from recoupe.facts.verdict import Verdict
from recoupe_db.records import FactStatus, MentionState

ROOT = Path(__file__).parents[2]
MOST_FOR_A_SHEET = 20
MOST_FOR_A_DISPUTE = 6


def verified(person):
    table = person.running.desk.recoupement.table
    return [row.fact for row in table.rows if row.fact is not None and row.fact.status is FactStatus.VERIFIED]


def cards(person):
    page = person.window.recoupement.settling
    person.wait(lambda: page.isVisible() and page.row is not None and person.idle, "the cards")
    person.settle()
    return page


def test_five_articles_become_a_sheet_of_six_verified_facts(sit_down, tmp_path, monkeypatch):
    monkeypatch.setattr("tests.end_to_end.desk.REVIEWER", "")  # the first start: who reviews is asked as well
    person = sit_down(tmp_path / "library.sqlite", opens_on="settling")
    person.press("Ctrl+Shift+I")
    person.write(str(ROOT / "seeds" / "trial"))
    person.press("Return", "Return")  # the folder, and what was found in it
    page = cards(person)
    assert person.running.desk.recoupement.articles == 5
    person.press("V")
    person.write("le service de presse de la clinique")
    person.press("Return")
    person.write("Inès Carrel")  # whose decision is it?
    person.press("Return")
    while len(verified(person)) < 6:
        assert person.gestures < MOST_FOR_A_SHEET
        before = page.row.key
        person.press("Ctrl+Return")
        person.wait(lambda before=before: person.idle and page.row.key != before, "the next card")
        person.settle()
    sheet = tmp_path / "fiche.html"
    person.press("Ctrl+Shift+E")
    person.click("export_save")
    person.answer_file(sheet)
    person.settle()
    assert person.gestures <= MOST_FOR_A_SHEET
    told = sheet.read_text(encoding="utf-8")
    assert told.count('class="fact verified"') == 6
    assert "le service de presse de la clinique" in told


def test_a_disputed_year_is_found_decided_and_verified(sit_down, sample):
    person = sit_down(sample, opens_on="settling")
    page = cards(person)
    row = page.row
    assert row.verdict is Verdict.CONTRADICT
    assert {cell.printed for cell in row.cells} >= {"2018", "2019"}
    person.press("A", "V")  # the quote in hand is right; with whom was it checked?
    person.write("les statuts déposés")
    person.press("Return")
    assert person.gestures <= MOST_FOR_A_DISPUTE
    (fact,) = verified(person)
    assert (fact.reading.value, fact.checked_against) == ("2018", "les statuts déposés")
    assert fact.backing.day is not None
    assert page.row.key != row.key


def test_the_other_year_can_be_the_right_one(sit_down, sample):
    person = sit_down(sample, opens_on="settling")
    cards(person)
    person.press("V")
    person.write("l’intéressé")
    person.find("judge_value").setFocus()
    person.press("Down", "Tab")
    person.click("judge_save")
    (fact,) = verified(person)
    assert fact.reading.value == "2019"
    assert all(evidence.printed == "2019" for evidence in fact.evidence)


def test_a_card_is_copied_as_a_sentence_that_names_its_sources(sit_down, sample):
    person = sit_down(sample, opens_on="settling")
    cards(person)
    person.press("C")
    clipboard = person.application.clipboard()
    assert "aucune citation n’est retenue" in clipboard.text()
    person.press("A")
    model = person.running.desk.recoupement
    person.wait(lambda: any(cell.state is MentionState.ACCEPTED for cell in model.row.cells), "the quote to be kept")
    person.press("C")
    assert clipboard.text().startswith(
        "Elon Musk – départ\u00a0: 2018, selon agence de presse, France, 11 février 2025."
    )
    assert "2019 dans 3 sources" in clipboard.text()
    assert "<b>2018</b>" in clipboard.mimeData().html()
    assert not createdByPython(clipboard.mimeData()), "Qt would take it apart at exit, after Python has ended"
