"""The panels one by one: what they say, what they understand, and what they ask for."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QMainWindow, QPushButton, QToolButton

from recoupe.services.facts import FactService, Judged
from recoupe.services.library import Vocabulary
from recoupe.ui.facts.form import FactForm
from recoupe.ui.facts.model import FactsModel
from recoupe.ui.facts.panel import FactsPanel
from recoupe.ui.history.step_text import StepFormatter
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.mention_text import shortened
from recoupe.ui.kit.notice import Notice
from recoupe.ui.kit.theme import LIGHT
from recoupe.ui.library.panel import ArticleListPanel
from recoupe.ui.review.mention_panel import MentionPanel
from recoupe.ui.review.value_field import ValueField
from recoupe_db.queries import history
from recoupe_db.records import FactId, FactStatus, Kind, Modifier, NewFact, Reading

OFFER = Reading(Kind.MONEY, "97400000000", unit="USD")


@pytest.fixture
def place_on_desk(qtbot):
    """Return a way to show a panel by itself in an active window."""
    windows = []  # Qt's own objects live as long as the window that Python holds

    def show(panel):
        window = QMainWindow()
        windows.append(window)
        window.setCentralWidget(panel)
        window.resize(340, 640)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return panel

    return show


@pytest.fixture
def actions(qapp):
    return Actions(qapp)


def said(panel):
    return [child.text() for child in panel.findChildren(QLabel) if child.isVisible()]


def part(panel, name, kind=QPushButton):
    child = panel.findChild(kind, name)
    assert child is not None
    return child


@pytest.fixture
def field(place_on_desk):
    field = place_on_desk(ValueField(LIGHT))
    field.show_reading(OFFER, published=date(2025, 2, 12))
    return field


@pytest.mark.parametrize(
    ("typed", "reading"),
    [
        ("97 Md$", Reading(Kind.MONEY, "97000000000", unit="USD")),
        ("quatre-vingt-dix-sept milliards d’euros", Reading(Kind.MONEY, "97000000000", unit="EUR")),
        ("environ 3 M€", Reading(Kind.MONEY, "3000000", unit="EUR", modifier=Modifier.ABOUT)),
        ("12,5 %", Reading(Kind.PERCENT, "12.5", unit="%")),
        ("10 février 2025", Reading(Kind.DATE, "2025-02-10")),
        ("3 km", Reading(Kind.QUANTITY, "3", unit="km")),
        ("", Reading(Kind.MONEY)),
    ],
)
def test_a_value_is_understood_as_it_is_typed_and_given_with_enter(field, qtbot, typed, reading):
    field.edit.setText(typed)
    assert field.reading() == reading
    assert any(text.startswith("Understood") for text in said(field))
    with qtbot.waitSignal(field.understood) as told:
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert told.args == [reading]


@pytest.mark.parametrize(
    ("given", "typed", "reading"),
    [
        (OFFER, "francs suisses", Reading(Kind.MONEY, "97400000000", unit="CHF")),
        (OFFER, "€", Reading(Kind.MONEY, "97400000000", unit="EUR")),
        (Reading(Kind.NUMBER, "13.5"), "ha", Reading(Kind.QUANTITY, "13.5", unit="har")),
        (Reading(Kind.DURATION, "P18M"), "ans", Reading(Kind.DURATION, "P18Y")),
        (Reading(Kind.NUMBER, "61000"), "heures", Reading(Kind.DURATION, "PT61000H")),
        (Reading(Kind.DATE, "2025-02-10"), "km", None),
        (Reading(Kind.NUMBER, "3", "5"), "km", None),
    ],
)
def test_a_unit_alone_keeps_the_number(field, given, typed, reading):
    field.show_reading(given, published=date(2025, 2, 12))
    field.edit.setText(typed)
    assert field.reading() == reading


def test_what_is_not_understood_is_said_and_not_given(field, qtbot):
    field.edit.setText("beaucoup trop")
    assert field.reading() is None
    assert any(text.startswith("Not understood") for text in said(field))
    with qtbot.assertNotEmitted(field.understood):
        QTest.keyClick(field.edit, Qt.Key.Key_Return)


def test_the_arrows_reach_a_reading_that_would_be_typed_like_another(field, qtbot):
    field.show_reading(Reading(Kind.AGE, "25", unit="a"), published=date(2025, 2, 12))
    QTest.keyClick(field.edit, Qt.Key.Key_Down)
    assert field.edit.text() == "25\xa0ans (duration)"
    with qtbot.waitSignal(field.understood) as told:
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert told.args == [Reading(Kind.DURATION, "P25Y")]


def test_a_value_that_was_not_touched_is_given_back_digit_for_digit(place_on_desk):
    exact = Reading(Kind.MONEY, "97400000000.123456789012345678901", unit="USD")
    field = place_on_desk(ValueField(LIGHT))
    field.show_reading(exact, published=None)
    assert field.reading() == exact


@pytest.fixture
def form(place_on_desk):
    form = place_on_desk(FactForm(LIGHT))
    form.fill(NewFact("", "", OFFER, "2025-02-11"), article=None, figure=None)
    form.complete_from(Vocabulary(("OpenAI", "Open Society", "SpaceX"), ("montant",), ()))
    return form


def test_the_cursor_stands_where_the_first_thing_is_missing(form):
    assert form.subject.hasFocus()
    form.fill(NewFact("OpenAI", "", OFFER), article=None, figure=None)
    assert form.attribute.hasFocus()


def test_a_subject_that_was_used_before_is_offered(form):
    form.subject.completer().setCompletionPrefix("open")
    model = form.subject.completer().completionModel()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["OpenAI", "Open Society"]


def test_enter_in_any_field_states_what_is_written(form, qtbot):
    form.subject.setText("OpenAI")
    form.attribute.setText("montant de l’offre")
    form.attribution.setText("le conseil")
    with qtbot.waitSignal(form.stated) as told:
        QTest.keyClick(form.attribution, Qt.Key.Key_Return)
    assert told.args == [NewFact("OpenAI", "montant de l’offre", OFFER, "2025-02-11", "le conseil")]


def test_a_fact_whose_value_is_not_understood_cannot_be_saved(form, qtbot):
    form.value.edit.setText("beaucoup trop")
    assert not part(form, "fact_save").isEnabled()
    with qtbot.assertNotEmitted(form.stated):
        QTest.keyClick(form.subject, Qt.Key.Key_Return)
    form.value.edit.setText("3 M€")
    assert part(form, "fact_save").isEnabled()


def test_escape_gives_the_form_up(form, qtbot):
    with qtbot.waitSignal(form.given_up):
        QTest.keyClick(form.subject, Qt.Key.Key_Escape)


def test_a_notice_says_one_sentence_and_does_what_its_button_says(place_on_desk):
    notice, done = place_on_desk(Notice(LIGHT)), []
    notice.say("First.")
    notice.say("Second?", answer="Yes", do=lambda: done.append("yes"))
    assert notice.sentence == "Second?"
    QTest.mouseClick(part(notice, "notice_answer"), Qt.MouseButton.LeftButton)
    assert (done, notice.sentence) == (["yes"], "")


def test_a_notice_without_an_answer_has_no_button_and_can_be_put_away(place_on_desk):
    notice = place_on_desk(Notice(LIGHT))
    notice.say("Something happened.")
    assert not part(notice, "notice_answer").isVisible()
    (close,) = (child for child in notice.findChildren(QToolButton) if child.isVisible())
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert notice.sentence == ""


def test_the_mention_in_hand_is_shown_with_its_state_value_and_label(place_on_desk, opened, actions):
    panel = place_on_desk(MentionPanel(opened, actions, LIGHT))
    opened.select(opened.mentions[1].id)
    assert "? To review" in said(panel)
    assert "97,4 milliards de dollars" in said(panel)
    assert panel.value.reading() == OFFER
    assert part(panel, "button_label_money", QToolButton).isChecked()
    opened.select(opened.mentions[0].id)
    assert not panel.value.isVisible()
    assert part(panel, "button_label_PER", QToolButton).isChecked()
    assert not part(panel, "button_label_money", QToolButton).isChecked()


def test_nothing_in_hand_says_how_to_go_on(place_on_desk, review, actions):
    panel = place_on_desk(MentionPanel(review, actions, LIGHT))
    (told,) = said(panel)
    assert told.startswith("Click a highlight")


def test_a_long_surface_is_shortened_in_its_middle():
    told = shortened("début " + "x" * 200 + "\nfin")
    assert len(told) < 100
    assert told.startswith("début")
    assert told.endswith("fin")


@pytest.fixture
def stated(place_on_desk, opened, shelf, library, store, dossier, tasks, actions, settle):
    """The facts panel with two facts, and its list."""
    facts = FactsModel(library, FactService(store, reviewer="Ada"), tasks, shelf, opened)
    panel = place_on_desk(FactsPanel(facts, actions, LIGHT))
    shelf.refresh(wanted=dossier.id)
    settle()
    for attribute in ("montant", "offre"):
        facts.state(opened.mentions[1], NewFact("OpenAI", attribute, OFFER))
        settle(opened)
    return panel, panel.findChild(QListWidget, "facts"), facts


def test_each_fact_says_its_status_value_and_printed_words(stated):
    panel, listed, _ = stated
    told = listed.item(0).text()
    assert "OpenAI" in told
    assert "montant" in told
    assert "? Not verified" in told
    assert "97,4 milliards de dollars" in told
    assert "2 facts · 0 verified" in said(panel) or "2 fact(s) · 0 verified" in said(panel)


@pytest.mark.parametrize(
    ("button", "status"), [("verify", "VERIFIED"), ("dispute", "DISPUTED"), ("false", "FALSE")], ids=str
)
def test_the_fact_that_was_clicked_is_the_one_that_is_judged(stated, opened, settle, qtbot, button, status):
    panel, listed, facts = stated
    for row in (0, 1):
        place = listed.visualItemRect(listed.item(row)).center()
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
        with qtbot.waitSignal(panel.judging) as asked:
            QTest.mouseClick(part(panel, f"fact_{button}"), Qt.MouseButton.LeftButton)
        assert asked.args == [facts.facts[row], FactStatus[status]]
        facts.judge(facts.facts[row].id, Judged(FactStatus[status]))
        settle(opened)
        assert [fact.status for fact in facts.facts][row] is FactStatus[status]
        assert not part(panel, f"fact_{button}").isEnabled()


def test_a_withdrawn_fact_is_gone_and_comes_back_with_undo(stated, opened, settle):
    panel, listed, _ = stated
    QTest.mouseClick(part(panel, "fact_remove"), Qt.MouseButton.LeftButton)
    settle(opened)
    assert listed.count() == 1
    opened.undo()
    settle(opened)
    assert listed.count() == 2


def test_the_shelf_lists_every_article_and_tells_which_was_clicked(
    place_on_desk, shelf, dossier, actions, settle, qtbot
):
    panel = place_on_desk(ArticleListPanel(shelf, actions, LIGHT))
    shelf.refresh(wanted=dossier.id)
    settle()
    rows = panel.list.model()
    told = [rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())]
    assert [text.split(" – ")[0] for text in told] == ["Une offre", "Une réponse", "Rien"]
    assert "To read · 3 of 3 to review" in told[0]
    with qtbot.waitSignal(panel.chosen) as chosen:
        place = panel.list.visualRect(rows.index(1, 0)).center()
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [shelf.lines[1].id]


def test_history_and_status_say_that_a_fact_was_verified_in_the_step_that_stated_it(opened, store, dossier):
    mention = opened.mentions[1]
    facts = FactService(store, reviewer="Ada")
    fact = NewFact("OpenAI", "offre", OFFER)
    changes = facts.state(mention.id, fact, judged=Judged(FactStatus.VERIFIED, "lettre", "communiqué"))
    assert wording.done(changes.action, changes.judged) == "Fact made · ✓ Verified"
    with store.read() as session:
        (entry,) = history.page(session, dossier.id)
    assert StepFormatter().told(entry) == "Fact made · ✓ Verified: OpenAI, offre"
    later = facts.edit(FactId(next(iter(changes.facts))), NewFact("OpenAI", "montant", OFFER))
    assert wording.done(later.action, later.judged) == "Fact changed · ? Not verified"
