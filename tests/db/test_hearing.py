"""What others store in the same file is heard of, each step once, and what is stored here is not."""

from __future__ import annotations

import time

import pytest

from recoupe_db.file_watch import MOST_TOLD
from recoupe_db.queries import decisions, dossiers
from recoupe_db.queries.last_hands import latest_step
from recoupe_db.records import Action
from recoupe_db.server import Heard
from recoupe_db.store import Store

from .conftest import Desk

ONLY_FILES = True
PATIENCE = 20.0  # seconds for what takes one on an idle machine


@pytest.fixture
def listening(store, desk):
    heard = []
    stop = store.listen(heard.append)
    yield heard
    stop()


@pytest.fixture
def other(listening, place, article):
    """A desk of another program on the same file."""
    store = Store.open(place)
    yield Desk(store, article)
    store.close()


def reject(desk, words):
    """Let a name be set aside, and return the step."""
    (mention,) = [mention.id for mention in desk.mentions() if mention.surface == words]
    desk.reject(mention)
    with desk.store.read() as session:
        return latest_step(session)


def wait_for(heard, count):
    until = time.monotonic() + PATIENCE
    while len(heard) < count and time.monotonic() < until:
        time.sleep(0.05)
    return heard


def test_each_step_of_another_is_told_once_and_ones_own_never(desk, other, listening):
    reject(desk, "OpenAI")
    theirs = reject(other, "Elon Musk")
    assert wait_for(listening, 1) == [Heard((theirs,))]
    reject(desk, "2015")
    time.sleep(1.5)
    assert len(listening) == 1


def test_what_is_in_no_log_is_told_without_steps(other, listening):
    with other.store.write() as session:
        dossiers.create(session, "Un autre dossier")
    assert wait_for(listening, 1) == [Heard()]


def test_of_very_many_steps_it_is_told_that_anything_may_be_different(other, listening):
    with other.store.write() as session:
        for _ in range(MOST_TOLD + 1):
            decisions.begin(session, "Ada", Action.REJECT, other.article)
    assert wait_for(listening, 1) == [Heard(many=True)]


def test_a_library_that_was_opened_anew_is_heard_of(store, other, listening):
    store.reopen()
    time.sleep(1.5)
    theirs = reject(other, "Elon Musk")
    assert wait_for(listening, 1)[-1] == Heard((theirs,))
