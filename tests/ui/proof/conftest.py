"""Somebody at the desk with the sample dossier, who has written about it."""

from __future__ import annotations

import shutil
from contextlib import suppress

import pytest
from PySide6.QtWidgets import QApplication
from tests.end_to_end.desk import Person
from tests.proofing import reader_of_the_sample

from recoupe_db.records import Label


@pytest.fixture
def seated(qapp, sample_library, tmp_path):
    """Return a way to sit down before the sample dossier."""
    there = []

    def sit(**wishes):
        place = shutil.copy(sample_library, tmp_path / "library.sqlite")
        person = Person(place, tmp_path / "desk.ini", **wishes)
        there.append(person)
        person.wait(lambda: person.running.desk.review.article is not None, "the first article")
        person.settle()
        person.acts = 0
        return person

    yield sit
    for person in there:
        with suppress(RuntimeError):
            person.leave()


@pytest.fixture
def writer(seated):
    """Somebody whose recogniser answers at once."""
    person = seated(language="en")
    person.running._recogniser.end()
    person.running._recogniser = reader_of_the_sample(Marc_Toberof=Label.PER)
    person.running.desk.proof.pause = 0
    return person


@pytest.fixture
def paste(qapp):
    """Return a way to paste a draft into the screen in front, and to wait for its notes."""

    def paste(person, draft):
        QApplication.clipboard().setText(draft)
        person.press("F7", "Ctrl+V")
        proof = person.running.desk.proof
        person.wait(lambda: proof.checked_text == draft, "the notes")
        person.settle()

    return paste
