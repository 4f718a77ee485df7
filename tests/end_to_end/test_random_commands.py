"""A hundred commands at random, and as many undos: what is on the screen is what is stored, and nothing is left over.

``make thorough`` tries as many random sequences as there is time for; each run of the checks one, the same.
"""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from sqlalchemy import select
from tests.end_to_end.desk import REVIEWER, Person
from tests.thoroughness import examples

from recoupe.recognition.values import Figure, Name, Recognised
from recoupe.services.entities import Profile
from recoupe.services.facts import Judged
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe.services.memory import MemoryService
from recoupe_db.models import Base
from recoupe_db.records import FactStatus, Kind, Label, NewArticle, NewFact, Origin, Reading
from recoupe_db.store import Store

RUNS = examples(1)
COMMANDS = 100
LOG = {"step", "decision", "reviewer"}
NAMES = {"Nora Vidal": Label.PER, "Vidal": Label.PER, "Norda": Label.ORG, "Brest": Label.LOC, "Nordia": Label.ORG}
TEXTS = (
    "Un port s’agrandit\n\nNora Vidal promet 12 millions d’euros à Brest. Norda 🚢 en verse 8 millions.\n\nLire aussi",
    "Brest attend\n\nMme Vidal a reçu 12 millions d’euros de Nordia. Vidal remercie Brest, et 40 % du port.",
    "Rien de neuf\n\nÀ Brest, Norda se tait.",
)
FIGURES = {
    "12 millions d’euros": Reading(Kind.MONEY, "12000000", unit="EUR"),
    "8 millions": Reading(Kind.NUMBER, "8000000"),
    "40 %": Reading(Kind.PERCENT, "40", unit="%"),
}


class Finder:
    """A recogniser that finds the words above, and takes no time."""

    name, version = "finder", "1"

    def recognise(self, texts):
        for text in texts:
            places = {words: re.finditer(re.escape(words), text.text) for words in (*NAMES, *FIGURES)}
            spans = [(match.start(), match.end(), words) for words, every in places.items() for match in every]
            names = [Name(*span, NAMES[span[2]], 0.5, Origin.MODEL) for span in spans if span[2] in NAMES]
            figures = [Figure(*span, FIGURES[span[2]]) for span in spans if span[2] in FIGURES]
            yield Recognised(text.id, tuple(names), tuple(figures))


@pytest.fixture
def person(qapp, qtbot, tmp_path, monkeypatch):
    """Somebody at a desk where suggestions stay as they are: what the memory makes of decisions is no decision."""
    monkeypatch.setattr(MemoryService, "spread", lambda *_: {})
    library = Path(tmp_path / "library.sqlite")
    store = Store.open(library)
    importing = ImportService(store)
    dossier = importing.dossier("Port").id
    for text in TEXTS:
        importing.add(dossier, NewArticle(text, text.split("\n")[0]))
    list(importing.recognise(importing.unread(dossier), Finder()))
    store.close()
    person = Person(library, tmp_path / "desk.ini")
    yield person
    person.leave()


class Hand:
    """Takes commands at random from what the desk offers; ``taken`` counts the steps that were stored."""

    def __init__(self, person, seed):
        self.person, self.chance = person, random.Random(seed)  # noqa: S311 - chance, no secret
        self.desk = person.running.desk
        self.review = self.desk.review
        self.taken, self.told = 0, []
        self.review.decided.connect(self.count)

    def count(self, _changes):
        self.taken += 1

    def go_on(self):
        """Give one command and wait until it was carried out or refused."""
        command = self.chance.choice(COMMAND)
        self.told.append(command.__name__)
        command(self)
        self.person.settle()

    def span(self):
        text = self.review.article.text
        start = self.chance.randrange(len(text) - 12)
        return start, start + self.chance.randrange(1, 12)

    def some(self, things):
        things = list(things)
        return self.chance.choice(things) if things else None


def accept(hand):
    hand.review.accept()


def reject(hand):
    hand.review.reject()


def doubt(hand):
    hand.review.doubt()


def relabel(hand):
    hand.review.relabel(hand.some([*Label, *Kind]))


def select_one(hand):
    hand.review.select(hand.some(hand.review.mentions).id)


def select_several(hand):
    hand.review.choose([mention.id for mention in hand.chance.sample(hand.review.mentions, 2)])


def revalue(hand):
    figure = hand.some(mention for mention in hand.review.mentions if mention.is_figure)
    if figure is not None:
        hand.review.revalue(figure.id, Reading(Kind.NUMBER, str(hand.chance.randrange(99))))


def respan(hand):
    hand.review.respan(hand.some(hand.review.mentions).id, *hand.span())


def add(hand):
    hand.review.add(*hand.span())


def place(hand):
    hand.review.place(*hand.span())


def mark_read(hand):
    hand.review.mark_read(reject_rest=hand.chance.random() < 0.5)


def set_aside(hand):
    hand.review.set_aside()


def reopen(hand):
    hand.review.reopen()


def switch(hand):
    hand.review.open(hand.some(hand.desk.shelf.lines).id)


def state_fact(hand):
    figure = hand.some(mention for mention in hand.review.mentions if mention.is_figure)
    if figure is not None:
        hand.desk.facts.state(figure, NewFact("Norda", f"part {hand.chance.randrange(9)}", Reading(Kind.NUMBER, "8")))


def edit_fact(hand):
    if (fact := hand.some(hand.desk.facts.facts)) is not None:
        hand.desk.facts.edit(fact.id, NewFact("Brest", "port", Reading(Kind.PERCENT, "40", unit="%")))


def judge_fact(hand):
    if (fact := hand.some(hand.desk.facts.facts)) is not None:
        hand.desk.facts.judge(fact.id, Judged(hand.some(FactStatus)))


def withdraw_fact(hand):
    if (fact := hand.some(hand.desk.facts.facts)) is not None:
        hand.desk.facts.remove(fact.id)


def rename(hand):
    if (entity := hand.some(hand.desk.entities.entities)) is not None:
        hand.desk.entities.take(entity)
        name = f"{entity.entity.name} {hand.chance.randrange(3)}"
        hand.desk.entities.edit(Profile(name, hand.some(Label), ("Autre",), hand.some(("", "Q42"))))


def join(hand):
    names = [entity.entity.name for entity in hand.desk.entities.entities]
    if len(names) > 1:
        hand.desk.entities.join(*hand.chance.sample(names, 2))


def part(hand):
    if (entity := hand.some(entity for entity in hand.desk.entities.entities if entity.aliases)) is not None:
        hand.desk.entities.take(entity)
        hand.desk.entities.take_out(hand.some(entity.aliases))


def move(hand):
    mention = hand.some(mention for mention in hand.review.mentions if not mention.is_figure)
    if mention is not None and (entity := hand.some(hand.desk.entities.entities)) is not None:
        hand.desk.entities.take(entity)
        hand.desk.entities.move([mention.id], "Norda SA")


def take_back(hand):
    model = hand.desk.history
    if model.rowCount():
        model.take_back(model.index(hand.chance.randrange(model.rowCount())).data(model.ENTRY))


COMMAND = (
    *[accept, reject, relabel, select_one, select_several, revalue, respan, add, place, mark_read, set_aside, reopen],
    *[switch, doubt, state_fact, edit_fact, judge_fact, withdraw_fact, rename, join, part, move, take_back, accept],
)


def stored(person):
    """Return all tables but the log, without where the reader is."""
    with person.running._store.read() as session:
        return {
            table.name: sorted(
                map(repr, session.execute(select(*(column for column in table.columns if column.name != "place"))))
            )
            for table in Base.metadata.sorted_tables
            if table.name not in LOG
        }


def compare_with_the_screen(hand):
    """Check that each part of the desk shows what is stored."""
    person, desk, library = hand.person, hand.desk, LibraryService(hand.person.running._store)
    here = library.article(desk.review.article.id)
    assert desk.review.mentions == list(here.mentions)
    assert (desk.review.passages, desk.review.state) == (here.passages, here.article.state)
    assert desk.facts.facts == library.facts(here.article.dossier)
    assert desk.shelf.lines == library.lines(here.article.dossier)
    by_key = {mention.id: mention for mention in here.mentions}
    for box in person.window.reading.view.boxes_in_sight():
        mention = by_key[box.key]
        assert (box.start, box.end, box.state, box.tag) == (
            mention.start,
            mention.end,
            mention.state,
            mention.label.value,
        )
    if desk.review.current is not None:
        assert desk.review.current == by_key[desk.review.current.id]
    assert desk.review.undo_state == library.undo_state(REVIEWER)


@pytest.mark.parametrize("seed", range(RUNS))
def test_as_many_undos_as_commands_give_back_exactly_what_was_there(person, seed):
    person.press("Ctrl+H" if seed % 2 else "Ctrl+J")
    hand, before = Hand(person, seed), stored(person)
    person.running.desk.history.watch(on=True)
    for _ in range(COMMANDS):
        hand.go_on()
        compare_with_the_screen(hand)
    after, taken = stored(person), hand.taken
    assert taken > COMMANDS / 3, hand.told
    for _ in range(taken):
        assert hand.review.undo_state.undo is not None
        hand.review.undo()
        person.settle()
    assert hand.review.undo_state.undo is None
    assert stored(person) == before
    for _ in range(taken):
        hand.review.redo()
        person.settle()
    assert stored(person) == after
    assert person.running._store.check() == []
