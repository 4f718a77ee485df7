"""Somebody at a desk with a small dossier in which everything is recognised."""

from __future__ import annotations

from contextlib import suppress

import pytest
from tests.end_to_end.desk import Person


@pytest.fixture
def sit_down(qapp, place, dossier, tmp_path):
    """Return a way to sit down at the same desk again and again; the settings stay."""
    there = []

    def sit(**wishes):
        person = Person(place, tmp_path / "desk.ini", **({"language": "en"} | wishes))
        there.append(person)
        person.wait(lambda: person.running.desk.review.article is not None, "the first article")
        person.settle()
        return person

    yield sit
    for person in there:
        with suppress(RuntimeError):  # already gone
            person.leave()


@pytest.fixture
def person(sit_down):
    """Return somebody who has just sat down."""
    return sit_down()
