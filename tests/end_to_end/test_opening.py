"""What a dossier opens on: the question somebody came with, where its articles can answer one."""

from __future__ import annotations

from recoupe.facts.verdict import Verdict
from recoupe.services.imports import ImportService
from recoupe_db.records import NewArticle
from recoupe_db.store import Store

PLAIN = ("Le vent se lève\n\nLe vent souffle sur la côte.", "La pluie tombe\n\nLa pluie mouille les champs.")


def cards(person):
    page = person.window.recoupement.settling
    person.wait(lambda: page.isVisible() and page.row is not None, "the cards")
    return page


def test_a_dossier_opens_on_its_first_dispute_with_its_quotes(sit_down, sample):
    person = sit_down(sample, opens_on="settling")
    assert cards(person).row.verdict is Verdict.CONTRADICT
    assert person.window.recoupement.sentences.seen
    assert person.application.focusWidget() is person.window.recoupement.settling.cards


def test_whoever_wishes_so_begins_with_the_articles(sit_down, sample):
    person = sit_down(sample)
    assert person.window.reading.isVisible()
    person.press("Ctrl+,")
    box = person.find("setting_opens_on")
    box.setFocus()
    person.press("Up")
    assert person.window.preferences.opens_on == "settling"


def test_articles_without_a_figure_are_opened_to_be_read(sit_down, tmp_path, recogniser):
    place = tmp_path / "library.sqlite"
    store = Store.open(place)
    importing = ImportService(store)
    dossier = importing.dossier("Temps").id
    for number, text in enumerate(PLAIN):
        importing.add(dossier, NewArticle(text=text, title=text.split("\n")[0], file=f"{number}.txt"))
    list(importing.recognise(importing.unread(dossier), recogniser))
    store.close()
    person = sit_down(place, opens_on="settling")
    person.wait(person.window.reading.isVisible, "the articles")


def test_what_is_brought_for_the_first_time_is_shown_as_what_is_to_be_settled(sit_down, tmp_path):
    person = sit_down(tmp_path / "library.sqlite", opens_on="settling")
    assert person.sees("Que disent vraiment vos sources")
    person.click("button_open_sample")
    assert cards(person).row.verdict is Verdict.CONTRADICT


def test_whoever_went_elsewhere_meanwhile_is_left_there(sit_down, tmp_path):
    person = sit_down(tmp_path / "library.sqlite", opens_on="settling")
    person.window.actions_["open_sample"].trigger()
    person.wait(lambda: person.running.desk.review.article is not None, "the first article")
    person.window.actions_["show_overview"].trigger()
    person.settle()
    assert person.window.overview.isVisible()
