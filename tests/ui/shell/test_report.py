"""An unexpected error: said where the eye is, and reported in a file that was seen before it was saved."""

from __future__ import annotations

import pytest

QUOTED = "Sam Altman refuse les 97 milliards de dollars."


class BrokenError(Exception):
    """A fault of ours whose message quotes an article."""


@pytest.fixture
def faulty(person):
    """Return somebody whose desk has just failed at something."""
    person.press("A", "J")
    person.running.tasks.failed.emit(BrokenError(QUOTED))
    return person


def shown(person):
    return person.find("report_text").toPlainText()


def test_the_notice_leads_to_a_report_without_texts_and_the_file_holds_what_was_shown(faulty, tmp_path):
    faulty.click("notice_answer")
    told = shown(faulty)
    assert "BrokenError" in told
    assert "accept" in told
    sentences = [QUOTED, *filter(None, faulty.article.split("\n"))]
    assert not [sentence for sentence in sentences if sentence in told]
    assert "Camille" not in told  # the reviewer
    file = tmp_path / "report.txt"
    faulty.click("report_save")
    faulty.answer_file(file)
    assert faulty.sees("Saved as")
    assert file.read_text("utf-8") == told
    faulty.press("Escape")


def test_texts_are_added_when_asked_for(faulty):
    faulty.click("notice_answer")
    faulty.click("report_texts")
    assert QUOTED in shown(faulty)
    assert "Elon Musk verse" in shown(faulty)
    faulty.click("report_texts")
    assert QUOTED not in shown(faulty)
    faulty.press("Escape")


def test_a_report_that_cannot_be_written_is_told_and_can_be_saved_elsewhere(faulty, tmp_path):
    faulty.click("notice_answer")
    faulty.click("report_save")
    faulty.answer_file(tmp_path / "nowhere" / "report.txt")
    assert faulty.sees("choose another place")
    faulty.press("Escape")


def test_a_problem_can_be_reported_when_nothing_failed(person):
    person.choose("Help", "report")
    assert "none in this session" in shown(person)
    person.press("Escape")
