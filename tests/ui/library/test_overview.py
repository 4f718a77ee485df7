"""The overview: the counts of a dossier, and the way from each of them to what it counts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton, QTableWidget

from recoupe.exchange.sheet_words import zone_name
from recoupe.services.overview import OverviewService, stints
from recoupe_db.records import ArticleState, WorkedHour


def cells(person, name):
    """Return what a table says, row by row."""
    table = person.find(name)
    assert isinstance(table, QTableWidget)
    return [
        [table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())
    ]


def said(person, name):
    button = person.find(name)
    assert isinstance(button, QPushButton)
    return button.text()


@pytest.fixture
def busy(person):
    """Somebody who has confirmed one mention, rejected another and read an article, and looks at the overview."""
    person.press("A", "R")
    person.press("Ctrl+Down", "Shift+T")
    person.press("F4")
    return person


def test_everything_is_counted(busy):
    assert busy.label("overview_title") == "Rachat"
    assert busy.label("overview_summary").startswith("Articles read: 1 of 3 · 1 to review")
    told = [said(busy, f"overview_{name}") for name in ("to_read", "in_progress", "read", "nothing_marked", "left")]
    assert told == ["○ To read: 1", "◐ In progress: 1", "● Read: 1", "Read · nothing marked: 1", "1 to review"]
    labels = {row[0]: row[1:] for row in cells(busy, "overview_labels")}
    assert labels["Person"] == ["0", "1", "1"]
    assert labels["Total"] == ["1", "1", "3"]
    assert cells(busy, "overview_people") == [["Camille Noël", "4", "1"]]


def test_what_was_taken_back_does_not_count(busy):
    busy.press("F2", "Ctrl+Z", "F4")
    assert cells(busy, "overview_people") == [["Camille Noël", "2", "0"]]
    assert said(busy, "overview_read") == "● Read: 0"
    busy.press("F2", "Ctrl+Shift+Z", "F4")
    assert cells(busy, "overview_people") == [["Camille Noël", "4", "1"]]


def test_one_button_goes_on_reading(busy):
    busy.press("F2", "Ctrl+Up", "F4")
    busy.click("overview_next")
    assert busy.running.desk.review.article.state is ArticleState.IN_PROGRESS
    busy.press("Shift+T", "F4")
    busy.click("overview_next")
    assert busy.running.desk.review.article.state is ArticleState.TO_READ
    assert busy.window.reading.isVisible()
    busy.press("Shift+T", "F4")
    assert not busy.window.overview.next.isVisible()


def test_a_count_leads_to_the_articles_that_were_counted(busy):
    busy.click("overview_nothing_marked")
    assert busy.titles() == ["Une réponse"]
    busy.press("F4")
    busy.click("overview_left")
    assert busy.titles() == ["Le cœur du tramway", "À suivre"]


def test_progress_is_painted_and_told_in_words_and_numbers(busy):
    chart = busy.find("progress_chart")
    assert chart.accessibleName().startswith(f"Decisions per hour ({zone_name(datetime.now().astimezone())}): ")
    assert chart.accessibleName().endswith(": 4")
    painted = chart.grab().toImage()
    busy.window.overview._work._what.setCurrentIndex(1)
    assert chart.grab().toImage() != painted
    assert chart.accessibleName().endswith(": 1")
    (row,) = [cell[1:] for cell in cells_of_hidden(busy, "overview_work")]
    assert row == ["Camille Noël", "4", "1"]


def cells_of_hidden(person, name):
    person.window.overview._work._tabs.setCurrentIndex(1)
    person.settle()
    return cells(person, name)


def test_a_doubt_is_listed_and_leads_to_its_place(person):
    person.running.desk.review.doubt()
    person.settle()
    doubted = person.mention
    person.press("Ctrl+Down", "F4")
    listed = person.find("overview_flagged")
    assert isinstance(listed, QListWidget)
    assert listed.count() == 1
    person.click_at(listed.viewport(), listed.visualItemRect(listed.item(0)).center())
    assert person.mention.id == doubted.id


def test_an_empty_dossier_says_what_will_be_shown(person):
    person.press("Ctrl+N")
    person.write("Vide")
    person.press("Return", "F4")
    assert person.label("overview_summary").startswith("This dossier is empty")


def test_hours_are_put_together_to_days_on_the_readers_clock():
    hours = [
        WorkedHour(datetime(2025, 2, 10, hour, tzinfo=UTC), name, 2, read)
        for hour, name, read in ((9, "Ada", 0), (9, "Bea", 1), (17, "Ada", 1))
    ]
    (day,) = stints(hours, UTC, by_day=True)
    assert (day.decided, day.read) == ({"Ada": 4, "Bea": 2}, {"Ada": 1, "Bea": 1})
    assert [stint.begins.hour for stint in stints(hours, UTC, by_day=False)] == [9, 17]


def test_a_library_without_decisions_has_no_hours(person):
    overview = OverviewService(person.running._store).overview(person.running.desk.shelf.current.id)
    assert overview.worked == ()
    assert (overview.left, overview.left_in, overview.unread) == (5, 2, 0)
