"""A library of one's own for each test, copied from one that was made once: making it runs Alembic."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from recoupe_db.queries import articles, decisions, dossiers, mentions
from recoupe_db.records import Action, Kind, Label, MentionState, NewArticle, NewMention, Origin, Reading, Target
from recoupe_db.store import Store

TEXT = "Une offre de 97,4 milliards de dollars : Elon Musk veut racheter OpenAI, fondée en 2015. Lire aussi : rien."


@pytest.fixture
def place(empty_library, tmp_path):
    return Path(shutil.copy(empty_library, tmp_path / "library.sqlite"))


def pytest_generate_tests(metafunc):
    """Let a test that needs a library, and no file of one, be done on both databases."""
    asked = set(metafunc.fixturenames)
    if "kept_in" in asked and "place" not in asked and not getattr(metafunc.module, "ONLY_FILES", False):
        metafunc.parametrize("kept_in", ["file", "server"], indirect=True)


@pytest.fixture
def kept_in(request):
    """Return what keeps the library: a file, or a database of a server."""
    return getattr(request, "param", "file")


@pytest.fixture
def store(request, kept_in):
    if kept_in == "server":
        opened = Store.open(request.getfixturevalue("postgresql").database())
    else:
        opened = Store.open(request.getfixturevalue("place"))
    yield opened
    opened.close()


@pytest.fixture
def dossier(store):
    with store.write() as session:
        return dossiers.create(session, "Rachat").id


@pytest.fixture
def article(store, dossier):
    """An article with three names and two figures suggested, and its last sentence proposed as outside."""
    return import_and_suggest(store, dossier, TEXT)


@pytest.fixture
def desk(store, article):
    return Desk(store, article)


def import_and_suggest(store, dossier, text):
    with store.write() as session:
        new = NewArticle(text=text, title="Une offre", file="offre.txt")
        article = articles.add(session, dossier, new).id
        litter = (text.index("Lire aussi"), len(text), "related")
        mentions.suggest(session, article, suggested(text), [litter], "test 1")
    return article


def suggested(text):
    """Return what a recogniser would find in ``TEXT``."""
    money = Reading(Kind.MONEY, "97400000000", unit="USD")
    spans = [
        ("97,4 milliards de dollars", Kind.MONEY, money),
        ("Elon Musk", Label.PER, None),
        ("OpenAI", Label.ORG, None),
        ("2015", Kind.DATE, Reading(Kind.DATE, "2015")),
        ("Lire", Label.MISC, None),
    ]
    return [
        NewMention(text.index(words), text.index(words) + len(words), label, reading, Origin.MODEL, 0.9)
        for words, label, reading in spans
    ]


class Desk:
    """Someone at work on one article: each call is a step of its own, in a transaction of its own."""

    def __init__(self, store, article, reviewer="Ada"):
        self.store, self.article, self.reviewer = store, article, reviewer

    def by(self, reviewer):
        return Desk(self.store, self.article, reviewer)

    def step(self, action, work):
        with self.store.write() as session:
            return work(session, decisions.begin(session, self.reviewer, action, self.article))

    def change(self, action, target, target_id, **fields):
        self.step(action, lambda session, step: decisions.change(session, step, target, target_id, **fields))

    def create(self, action, target, **fields):
        return self.step(action, lambda session, step: decisions.create(session, step, target, **fields))

    def accept(self, mention):
        self.change(Action.ACCEPT, Target.MENTION, mention, state=MentionState.ACCEPTED)

    def reject(self, mention):
        self.change(Action.REJECT, Target.MENTION, mention, state=MentionState.REJECTED)

    def add(self, start, end, label, reading=None):
        fields = {"article": self.article, "start": start, "end": end, "label": label, "reading": reading}
        return self.create(Action.ADD, Target.MENTION, **fields)

    def state_fact(self, mention, subject="OpenAI", attribute="offre"):
        """State a fact from a confirmed figure, with the first sentence as its quote."""
        quote = TEXT[: TEXT.index("Lire")]

        def work(session, step):
            said = {"dossier": step.dossier, "subject": subject, "attribute": attribute}
            reading = mentions.get(session, mention).reading
            fact = decisions.create(session, step, Target.FACT, reading=reading, **said)
            evidence = {"fact": fact, "mention": mention, "quote": quote, "quote_start": 0, "quote_end": len(quote)}
            decisions.create(session, step, Target.EVIDENCE, **evidence)
            return fact

        return self.step(Action.STATE_FACT, work)

    def undo(self):
        with self.store.write() as session:
            return decisions.undo(session, self.reviewer)

    def redo(self):
        with self.store.write() as session:
            return decisions.redo(session, self.reviewer)

    def mentions(self):
        with self.store.read() as session:
            return mentions.of_article(session, self.article)

    def mention(self, surface):
        return next(one for one in self.mentions() if one.surface == surface)

    def state(self):
        with self.store.read() as session:
            return articles.get(session, self.article).state
