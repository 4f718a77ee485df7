"""The recoupement by hand: look at a contradiction, confirm, state, verify, join, split, and take it all back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.end_to_end.desk import LEFT, Person

from recoupe.facts.verdict import Verdict
from recoupe.services.imports import ImportService
from recoupe.ui.recoupement.sentences_panel import SentenceCard
from recoupe_db.records import FactStatus, MentionState, NewArticle
from recoupe_db.store import Store

OFFER = "97,4 milliards de dollars"


@pytest.fixture
def person(sit_down, sample):
    """Somebody who looks at the recoupement of the sample."""
    person = sit_down(sample, language="en")
    person.press("F5")
    return person


def model(person):
    return person.running.desk.recoupement


def row(person):
    row = model(person).row
    assert row is not None
    return row


def go_to(person, printed):
    """Go down by the arrow key to the row in which an article prints these words, until all its sentences stand."""
    for _ in range(len(model(person).rows)):
        if any(cell.printed == printed for cell in row(person).cells):
            person.wait(lambda: person.window.recoupement.sentences.is_filled, "the sentences of the row")
            return row(person)
        person.press("Down")
    raise AssertionError(f"no row prints {printed}")


def stored(person):
    """Return every fact and every decided figure, as they are in the library."""
    library = person.running.desk.recoupement._library
    dossier = person.running.desk.shelf.current.id
    articles = [library.article(line.id) for line in library.lines(dossier)]
    states = {mention.id: mention.state for article in articles for mention in article.mentions}
    return library.facts(dossier), states


def cards(person):
    children = [child for child in person.window.recoupement.sentences.findChildren(SentenceCard) if child.isVisible()]
    return [
        " ".join(part.text() for part in card.findChildren(QLabel)) for card in sorted(children, key=lambda e: e.x())
    ]


def test_what_contradicts_comes_first_and_is_shown_side_by_side_with_the_reason(person):
    first = row(person)
    assert first.verdict is Verdict.CONTRADICT
    assert "cannot both be right" in cards(person)[1]
    order = list(Verdict)
    verdicts = [order.index(row.verdict) for row in model(person).rows]
    assert verdicts == sorted(verdicts)
    assert Verdict.SINGLE not in {row.verdict for row in model(person).rows}


def seen(person):
    """Return the figures of the row in hand whose sentences are in sight."""
    return person.window.recoupement.seen


def test_one_key_confirms_what_is_in_sight_and_prints_the_value_of_the_row_and_one_takes_it_back(person):
    wanted = go_to(person, OFFER)
    sighted = seen(person)
    person.press("Shift+A")
    states = stored(person)[1]
    confirmed = {cell.mention for cell in wanted.cells if states[cell.mention] is MentionState.ACCEPTED}
    assert confirmed == {cell.mention for cell in wanted.cells if cell.standing is Verdict.AGREE} & sighted
    assert 0 < len(confirmed) < len(wanted.cells)
    assert person.window.toast.sentence.startswith(f"{len(confirmed)} quotes kept · ")
    assert row(person).key == wanted.key
    person.click("toast_answer")
    states = stored(person)[1]
    assert {states[cell.mention] for cell in wanted.cells} == {MentionState.PENDING}


def test_a_fact_is_stated_and_verified_without_leaving_the_keyboard(person):
    wanted = go_to(person, OFFER)
    person.press("F")
    person.window.recoupement.form.attribute.setFocus()
    person.write("montant de l’offre")
    person.press("Return")
    facts, _ = stored(person)
    assert [(fact.attribute, fact.status) for fact in facts] == [("montant de l’offre", FactStatus.UNVERIFIED)]
    agreeing = {cell.mention for cell in wanted.cells if cell.standing is Verdict.AGREE}
    assert {evidence.mention for evidence in facts[0].evidence} == agreeing & seen(person)
    person.press("V")
    person.write("communiqué du conseil")
    person.click("judge_grounds")
    person.write("lettre adressée au conseil")
    person.press("Return")
    fact = stored(person)[0][0]
    assert (fact.status, fact.grounds, fact.checked_against) == (
        FactStatus.VERIFIED, "lettre adressée au conseil", "communiqué du conseil",
    )  # fmt: skip
    assert row(person).key == wanted.key
    assert row(person).fact == fact


def test_confirm_state_and_verify_is_one_key_where_everything_can_be_proposed(person):
    go_to(person, OFFER)
    person.press("F")
    person.window.recoupement.form.attribute.setFocus()
    person.write("montant")
    person.press("Return", "Ctrl+Return")
    assert [fact.status for fact in stored(person)[0]] == [FactStatus.VERIFIED]
    person.press("X", "Return")
    assert [fact.status for fact in stored(person)[0]] == [FactStatus.DISPUTED]
    person.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert stored(person)[0] == []


def test_a_fact_about_what_articles_dispute_keeps_to_those_that_print_its_value(person):
    contradiction = row(person)
    person.press("F")
    form = person.window.recoupement.form
    form.attribute.setFocus()
    person.write("départ")
    person.press("Return")
    against = {cell.mention for cell in contradiction.cells if cell.standing is Verdict.CONTRADICT}
    facts, states = stored(person)
    assert against
    assert not against & {evidence.mention for evidence in facts[0].evidence}
    assert {states[mention] for mention in against} == {MentionState.PENDING}


def test_which_of_two_values_is_right_is_never_settled_by_one_key(person):
    contradiction = row(person)
    assert contradiction.verdict is Verdict.CONTRADICT
    person.press("Ctrl+Return")
    assert stored(person)[0] == []
    other = next(cell for cell in contradiction.cells if cell.standing is Verdict.CONTRADICT)
    person.find("judge_value").setFocus()
    person.press("Down")
    person.click("judge_save")
    (fact,) = stored(person)[0]
    assert (fact.reading, fact.status) == (other.reading, FactStatus.VERIFIED)
    rivals = {cell.mention for cell in contradiction.cells if cell.reading == contradiction.reading}
    assert not rivals & {evidence.mention for evidence in fact.evidence}
    assert other.mention in {evidence.mention for evidence in fact.evidence}


def test_rows_are_joined_and_figures_split_by_hand_and_both_are_undone(person):
    before = [row.key for row in model(person).rows]
    go_to(person, OFFER)
    offer = row(person)
    person.press("Shift+Down", "L")
    assert len(row(person).cells) > len(offer.cells)
    assert row(person).by_hand
    person.press("Ctrl+Z")
    assert [row.key for row in model(person).rows] == before
    cell = model(person).cell
    person.press("S")
    assert cell.mention not in {cell.mention for cell in row(person).cells}
    person.press("Ctrl+Z")
    assert [row.key for row in model(person).rows] == before


def test_the_article_of_a_cell_is_one_key_away_and_the_row_is_still_in_hand_afterwards(person):
    wanted = go_to(person, OFFER)
    person.press("Right")
    cell = model(person).cell
    person.press("O")
    assert person.mention.id == (cell or wanted.cells[0]).mention
    assert not person.window.recoupement.isVisible()
    person.press("A", "F5")
    assert row(person).key == wanted.key
    decided = {cell.mention: cell.state for cell in row(person).cells}
    assert decided[(cell or wanted.cells[0]).mention] is MentionState.ACCEPTED


def test_a_double_click_on_a_cell_goes_to_its_article(person):
    table = person.window.recoupement.table
    place = next(column for column in range(len(table.grid.columns)) if table.grid.face(1, column).cell is not None)
    spot = table.viewport().mapTo(person.window, table.place_of(1, place))
    handle = person.window.windowHandle()
    QTest.mouseClick(handle, LEFT, Qt.KeyboardModifier.NoModifier, spot)
    QTest.mouseDClick(handle, LEFT, Qt.KeyboardModifier.NoModifier, spot)
    person.settle()
    assert person.mention.article == table.grid.columns[place].article


def test_looking_round_changes_nothing_by_words_by_what_is_printed_once_or_by_the_keys_of_the_review(person):
    before, everything = stored(person), len(model(person).rows)
    person.press("D", "1")
    person.press("/")
    person.write("97,4")
    person.press("Return")
    assert 0 < len(model(person).rows) < everything
    person.press("/")
    person.write("rien de tel nulle part")
    person.press("Return")
    assert person.sees("No fact is as you wish")
    person.click("recoupement_answer")
    assert len(model(person).rows) == everything
    person.click("recoupement_singles")
    assert len(model(person).rows) > everything
    assert {row.verdict for row in model(person).rows} >= {Verdict.SINGLE}
    assert stored(person) == before


def test_the_drawings_lead_to_the_row_that_they_show(person):
    person.window.recoupement.tabs.tabBar().setFocus()
    person.press("Right", "Right")
    timeline = person.window.recoupement.timeline
    assert timeline.points
    timeline.setFocus()
    person.press("Down", "Return")
    assert row(person).key == timeline.points[timeline.current].row


def test_a_rate_of_exchange_is_asked_for_and_a_wrong_one_is_refused_where_it_was_typed(person):
    person.click("row_more")
    person.press("Up", "Return")
    person.write("beaucoup")
    person.click("rate_source")
    person.write("BCE")
    person.click("rate_enter")
    assert model(person).rates == ()
    assert person.find("rate_refused").isVisible()
    person.click("rate_value")
    person.write("0,96")
    person.click("rate_enter")
    assert [rate.rate for rate in model(person).rates] == ["0.96"]
    person.press("Escape", "Ctrl+Z")
    assert model(person).rates == ()


@pytest.mark.parametrize("articles", [0, 1])
def test_a_dossier_of_less_than_two_articles_says_what_is_missing(sit_down, tmp_path, articles):
    path = tmp_path / "library.sqlite"
    store = Store.open(path)
    importing = ImportService(store)
    dossier = importing.dossier("Peu")
    for number in range(articles):
        importing.add(dossier.id, NewArticle(text=f"Titre {number}\n\nLe reste.", title="Titre"))
    store.close()
    person: Person = sit_down(path, language="en")
    person.press("F5")
    assert person.sees("It takes at least two articles to compare them")
    assert person.find("button_import_files").isEnabled()


def test_articles_without_a_figure_in_common_say_so(sit_down, tmp_path, recogniser):
    path = tmp_path / "library.sqlite"
    store = Store.open(path)
    importing = ImportService(store)
    dossier = importing.dossier("Rien").id
    for text in ("La pluie\n\nIl est tombé 12 mm à Brest.", "Le vote\n\nLe maire a obtenu 61 % des voix."):
        importing.add(dossier, NewArticle(text=text, title=text.split("\n")[0]))
    list(importing.recognise(importing.unread(dossier), recogniser))
    store.close()
    person = sit_down(path, language="en")
    person.press("F5")
    assert person.sees("No fact is published by two articles")
    person.click("recoupement_answer")
    assert {row.verdict for row in model(person).rows} == {Verdict.SINGLE}


def test_a_quote_is_confirmed_rejected_or_taken_out_by_one_key_or_by_its_own_buttons(person):
    wanted = go_to(person, OFFER)
    rounded = next(cell for cell in wanted.cells if cell.standing is Verdict.ROUNDED)
    person.window.recoupement._take_figure(rounded.mention)
    person.settle()
    person.press("A")
    assert stored(person)[1][rounded.mention] is MentionState.ACCEPTED
    person.press("Ctrl+Z", "S")
    assert rounded.mention not in {cell.mention for cell in row(person).cells}
    person.press("Ctrl+Z")
    card = next(card for card in shown_cards(person) if card.cell.mention == rounded.mention)
    person.click_at(card.buttons["reject_cell"], card.buttons["reject_cell"].rect().center())
    assert stored(person)[1][rounded.mention] is MentionState.REJECTED
    person.click("toast_answer")
    assert stored(person)[1][rounded.mention] is MentionState.PENDING


def shown_cards(person):
    return [card for card in person.window.recoupement.sentences.findChildren(SentenceCard) if card.isVisible()]


def test_nothing_is_confirmed_while_another_tab_hides_the_sentences(person):
    person.window.recoupement.tabs.setCurrentIndex(1)
    person.press("Down", "Down")
    before = stored(person)
    person.press("Shift+A")
    assert stored(person) == before
    assert person.window.recoupement.tabs.currentIndex() == 0
    assert "Press again" in person.window.said.text()
    person.press("Shift+A")
    assert stored(person) != before


def test_verifying_a_row_confirms_nothing_of_another_subject_in_an_unopened_article(sit_down, tmp_path, recogniser):
    path = tmp_path / "library.sqlite"
    store = Store.open(path)
    importing = ImportService(store)
    dossier = importing.dossier("Offre").id
    for title, text in OTHER_SUBJECT.items():
        importing.add(dossier, NewArticle(text=f"{title}\n\n{text}", title=title, source=title))
    list(importing.recognise(importing.unread(dossier), recogniser))
    store.close()
    person = sit_down(path)
    person.press("F5")
    wanted = go_to(person, "97,4 milliards de dollars")
    person.press("F")
    form = person.window.recoupement.form
    form.subject.setFocus()
    person.write("OpenAI")
    form.attribute.setFocus()
    person.write("offre de rachat")
    person.press("Return", "Ctrl+Return")
    (fact,), states = stored(person)
    assert fact.status is FactStatus.VERIFIED
    others = {cell.mention for cell in wanted.cells if cell.printed == "100 milliards de dollars"}
    assert others
    assert {states[other] for other in others} == {MentionState.PENDING}
    written = tmp_path / "fiche.md"
    person.export("sheet.md", written)
    said = written.read_text(encoding="utf-8")
    assert said.count("lu et retenu par Camille Noël") == len(fact.evidence)
    assert "sans que personne l’ait encore relu : Le Chantier (100 milliards de dollars)" in said.replace("\u00a0", " ")


OTHER_SUBJECT = {
    "La Dépêche": "Elon Musk a proposé 97,4 milliards de dollars pour racheter OpenAI, lundi 10 février 2025.",
    "Le Courrier": "Le consortium d’Elon Musk offre 97,4 milliards de dollars pour prendre le contrôle d’OpenAI.",
    "Le Chantier": "Elon Musk a commenté l’investissement initial de 100 milliards de dollars d’OpenAI dans Stargate.",
}


def test_the_keys_stay_with_the_table_when_a_fact_rests_on_one_article_alone(person):
    alone = next(
        cell
        for row in model(person).rows
        for cell in row.cells
        if cell.standing is Verdict.AGREE
        and {one.article for one in row.cells if one.standing is Verdict.AGREE} == {cell.article}
    )
    go_to(person, alone.printed)
    person.press("F")
    form = person.window.recoupement.form
    form.subject.setFocus()
    person.write("OpenAI")
    form.attribute.setFocus()
    person.write("création")
    person.press("Return")
    (fact,) = stored(person)[0]
    assert len({evidence.mention for evidence in fact.evidence}) >= 1
    assert person.window.recoupement.table.hasFocus()
